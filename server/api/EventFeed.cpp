// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/EventFeed.h"

#include "core/protocol/EventStream.h"
#include "server/api/EventHub.h"

namespace kluis::server {

using protocol::EventText;
using std::chrono::steady_clock;

namespace {

// Whoever was let go alone comes back soon; when all are, they spread over what a restart takes.
constexpr qint64 patienceMs = 2'000;
constexpr qint64 drainPatienceMs = 20'000;

} // namespace

EventFeed::EventFeed(EventHub& hub, Listener listener, Check check, std::chrono::seconds life)
    : m_hub(hub), m_listener(std::move(listener)), m_check(std::move(check)), m_end(steady_clock::now() + life)
{
}

EventFeed::~EventFeed()
{
    m_hub.leave(*this);
}

void EventFeed::onReady(std::function<void()> ready)
{
    const std::lock_guard lock(m_guard);
    m_ready = std::move(ready);
}

std::optional<QByteArray> EventFeed::take()
{
    const std::lock_guard lock(m_guard);
    if (m_isOver) {
        return std::nullopt;
    }
    QByteArray words = m_isFirst ? heartbeat() : QByteArray(); // a client sees at once that it is heard
    m_isFirst = false;
    for (auto nudge = m_untold.cbegin(); nudge != m_untold.cend(); ++nudge) {
        words += EventText::nudge({nudge.key(), nudge.value()});
    }
    m_untold = {};
    return words;
}

bool EventFeed::mayGoOn()
{
    return steady_clock::now() < m_end && m_check();
}

QByteArray EventFeed::heartbeat() const
{
    return EventText::heartbeat();
}

QByteArray EventFeed::farewell(bool isDraining) const
{
    return EventText::patience(isDraining ? drainPatienceMs : patienceMs);
}

void EventFeed::tell(const TenantId& tenant, quint64 seq)
{
    const std::lock_guard lock(m_guard);
    quint64& last = m_untold[tenant];
    last = qMax(last, seq);
    if (m_ready) {
        m_ready();
    }
}

void EventFeed::end()
{
    const std::lock_guard lock(m_guard);
    m_isOver = true;
    if (m_ready) {
        m_ready();
    }
}

} // namespace kluis::server
