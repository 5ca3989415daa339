// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/EventHub.h"

#include "core/crypto/Random.h"
#include "server/store/ChangeStore.h"

namespace kluis::server {

namespace {

/// Between three quarters of \p most and the whole, so that those who came together do not go together.
std::chrono::seconds spread(std::chrono::seconds most)
{
    const auto dice = qint64(quint8(crypto::randomBytes(1).front()));
    return std::chrono::seconds(most.count() - most.count() / 4 * dice / 255);
}

} // namespace

EventHub::EventHub(Store& store, Manner manner) : m_store(store), m_manner(manner)
{
    m_ear = m_store.bell().listen([this](const QList<Change>& changes) { hear(changes); });
    m_store.hearOthers();
    m_thread = std::thread([this] { run(); });
}

EventHub::~EventHub()
{
    m_store.bell().unlisten(m_ear);
    {
        const std::lock_guard lock(m_ringing);
        m_isEnding = true;
    }
    m_rung.notify_all();
    m_thread.join();
}

std::shared_ptr<EventFeed> EventHub::open(const EventFeed::Listener& listener, EventFeed::Check check)
{
    auto feed = std::make_shared<EventFeed>(*this, listener, std::move(check), spread(m_manner.life));
    bool isLooked = false;
    {
        const std::lock_guard lock(m_guard);
        if (auto* before = m_byDevice.value(listener.device)) {
            before->end();
        }
        m_byDevice.insert(listener.device, feed.get());
        for (const TenantId& employer : listener.employers) {
            m_byEmployer.insert(employer, feed.get());
        }
        m_byUser.insert(listener.user, feed.get());
        isLooked = m_isLooked;
    }
    if (!isLooked) {
        look();
    }
    const std::lock_guard lock(m_guard);
    for (const TenantId& employer : listener.employers) {
        if (const quint64 seq = m_ends.value(employer); seq > 0) {
            feed->tell(employer, seq);
        }
    }
    return feed;
}

void EventHub::leave(EventFeed& feed)
{
    const auto& listener = feed.listener();
    const std::lock_guard lock(m_guard);
    if (m_byDevice.value(listener.device) == &feed) {
        m_byDevice.remove(listener.device);
    }
    for (const TenantId& employer : listener.employers) {
        m_byEmployer.remove(employer, &feed);
    }
    m_byUser.remove(listener.user, &feed);
}

qsizetype EventHub::listeners()
{
    const std::lock_guard lock(m_guard);
    return m_byUser.size();
}

bool EventHub::isAnybodyThere()
{
    const std::lock_guard lock(m_guard);
    m_isLooked = m_isLooked && !m_byUser.isEmpty(); // what nobody heard of is looked up for the next who comes
    return !m_byUser.isEmpty();
}

void EventHub::hear(const QList<Change>& changes)
{
    {
        const std::lock_guard lock(m_ringing);
        for (const Change& change : changes) {
            Change::add(m_heard, change);
        }
    }
    m_rung.notify_one();
}

void EventHub::run()
{
    auto nextLook = Clock::now() + m_manner.lookEach;
    std::unique_lock lock(m_ringing);
    while (!m_isEnding) {
        // No longer than a look's pause: whether others are heard is seen then.
        m_rung.wait_until(lock, std::min(nextLook, Clock::now() + m_manner.lookEach),
                          [this] { return m_isEnding || !m_heard.isEmpty(); });
        const QList<Change> heard = std::exchange(m_heard, {});
        lock.unlock();
        tell(heard);
        const quint64 hearing = m_store.hearing();
        if (hearing != m_hearing || Clock::now() >= nextLook) {
            m_hearing = hearing;
            if (isAnybodyThere()) {
                look();
            }
            nextLook = Clock::now() + (hearing != 0 ? m_manner.seldom : m_manner.lookEach);
        }
        lock.lock();
        m_rung.wait_for(lock, m_manner.gather, [this] { return m_isEnding; });
    }
}

/// What was committed and not rung here. A store that does not answer is asked again the next time.
void EventHub::look()
{
    const auto ends =
        m_store.read<QHash<TenantId, quint64>>([](StoreDatabase& database) { return ChangeStore(database).ends(); });
    if (!ends) {
        return;
    }
    QList<Change> news;
    {
        const std::lock_guard lock(m_guard);
        for (auto end = ends->cbegin(); end != ends->cend(); ++end) {
            if (m_ends.value(end.key()) < end.value()) {
                news.append(Change::ofEmployer(end.key(), end.value()));
            }
        }
        m_isLooked = true;
    }
    tell(news);
}

void EventHub::tell(const QList<Change>& changes)
{
    const std::lock_guard lock(m_guard);
    for (const Change& change : changes) {
        if (!change.tenant.isNull()) {
            quint64& end = m_ends[change.tenant];
            end = qMax(end, change.seq);
            for (auto feed = m_byEmployer.constFind(change.tenant);
                 feed != m_byEmployer.cend() && feed.key() == change.tenant; ++feed) {
                feed.value()->tell(change.tenant, change.seq);
            }
            continue;
        }
        for (EventFeed* feed : std::as_const(m_byUser)) {
            const auto& listener = feed->listener();
            const bool isMeant = change.person.isNull() ? listener.hearsMedicalLog : listener.user == change.person;
            if (isMeant) {
                feed->tell({}, 0);
            }
        }
    }
}

} // namespace kluis::server
