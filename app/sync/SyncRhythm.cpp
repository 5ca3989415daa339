// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SyncRhythm.h"

#include "core/crypto/Random.h"

#include <cstring>

namespace kluis::app {

namespace {

constexpr qint64 firstBackOffMs = 1'000;
constexpr qint64 longestBackOffMs = 300'000;
constexpr qint64 nudgeMs = 200;         ///< others may follow at once
constexpr qint64 nudgeSpreadMs = 1'000; ///< all who heard of it need not come in the same instant
constexpr qint64 outageSpreadMs = 10'000;
constexpr qint64 steadyMs = 60'000; ///< a stream that stood so long was no failure
constexpr qint64 notOfferedMs = 3'600'000;
constexpr qint64 leastPollMs = 1'000;

} // namespace

SyncRhythm::SyncRhythm(Manner manner, Chance chance) : m_manner(manner), m_chance(std::move(chance))
{
}

SyncRhythm::Chance SyncRhythm::realChance()
{
    return [] {
        quint32 dice = 0;
        const QByteArray bytes = crypto::randomBytes(int(sizeof dice));
        std::memcpy(&dice, bytes.constData(), sizeof dice);
        return double(dice) / 4'294'967'296.0;
    };
}

/// Full jitter: anything up to a bound that doubles with each failure.
qint64 SyncRhythm::backOff(int failures) const
{
    constexpr int mostDoublings = 9;
    const qint64 bound = qMin(longestBackOffMs, firstBackOffMs << qMin(qMax(failures - 1, 0), mostDoublings));
    return chanceOf(bound);
}

void SyncRhythm::syncBy(qint64 time)
{
    m_syncAt = m_syncAt == never ? time : qMin(m_syncAt, time);
}

void SyncRhythm::pollFrom(qint64 now)
{
    const qint64 mean = m_isWatched ? m_manner.watchedPollMs : m_manner.pollMs;
    m_syncAt = now + qMax(leastPollMs, chanceOf(2 * mean));
}

void SyncRhythm::begin(qint64 now)
{
    end();
    m_isOpen = true;
    m_syncAt = now;
    m_isRefused = true; // the first sync makes the session and says how far everything is
}

void SyncRhythm::end()
{
    m_syncAt = never;
    m_listenAt = never;
    m_isOpen = m_isWatched = m_isRefused = m_isWanted = false;
    m_syncFailures = m_listenFailures = 0;
    m_told = m_handled = m_reached = {};
}

void SyncRhythm::edited(qint64 now)
{
    if (!m_isOpen) {
        return;
    }
    // Edits that follow within that time go along. While the server can't be reached they wait for the next try.
    if (m_syncFailures == 0) {
        syncBy(now + m_manner.editMs);
    }
    m_isWanted = m_isWanted || m_isSyncing;
}

bool SyncRhythm::isNews(const TenantId& tenant, quint64 seq) const
{
    return tenant.isNull() || (seq > m_reached.value(tenant) && seq > m_handled.value(tenant));
}

void SyncRhythm::nudged(const protocol::EventNudge& nudge, qint64 now)
{
    if (!m_isOpen) {
        return;
    }
    quint64& told = m_told[nudge.tenant];
    told = qMax(told, nudge.seq);
    if (!isNews(nudge.tenant, nudge.seq)) {
        return;
    }
    if (m_isSyncing) {
        m_isWanted = m_isWanted || nudge.tenant.isNull(); // a number is compared once the sync is over
    } else if (m_syncFailures == 0) {
        syncBy(now + nudgeMs + chanceOf(nudgeSpreadMs));
    }
}

void SyncRhythm::stands(qint64 now)
{
    m_isWatched = true;
    m_stoodAt = now;
}

void SyncRhythm::listenEnded(const ListenEnd& end, qint64 now)
{
    if (!m_isOpen) {
        return;
    }
    const bool wasSteady = m_isWatched && now - m_stoodAt >= steadyMs;
    m_isWatched = false;
    m_listenFailures = wasSteady ? 1 : m_listenFailures + 1;
    syncBy(now + qMax(leastPollMs, chanceOf(2 * m_manner.pollMs)));
    switch (end.cause) {
    case ListenEnd::Cause::NotOffered:
        m_listenAt = now + notOfferedMs;
        break;
    case ListenEnd::Cause::Refused:
        m_listenAt = never;
        m_isRefused = true;
        if (m_syncFailures == 0) {
            syncBy(now + qMax(end.patienceMs, backOff(m_listenFailures)));
        }
        break;
    case ListenEnd::Cause::Ended:
        m_listenAt = now + qMax(chanceOf(end.patienceMs), backOff(m_listenFailures));
        break;
    }
}

void SyncRhythm::networkCame(qint64 now)
{
    if (!m_isOpen) {
        return;
    }
    if (m_syncFailures > 0) {
        syncBy(now + chanceOf(outageSpreadMs));
    }
    if (m_listenAt != never) {
        m_listenAt = qMin(m_listenAt, now + chanceOf(outageSpreadMs));
    }
}

void SyncRhythm::syncBegan()
{
    m_isSyncing = true;
    m_isWanted = false;
    m_handled = m_told;
}

void SyncRhythm::syncSucceeded(const QHash<TenantId, quint64>& reached, qint64 now)
{
    m_isSyncing = false;
    if (!m_isOpen) {
        return;
    }
    m_syncFailures = 0;
    m_reached = reached;
    pollFrom(now);
    if (m_isRefused) {
        m_isRefused = false;
        m_listenAt = now + (m_listenFailures == 0 ? 0 : backOff(m_listenFailures));
    }
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        m_isWanted = m_isWanted || (!told.key().isNull() && isNews(told.key(), told.value()));
    }
    if (m_isWanted) {
        syncBy(now + nudgeMs + chanceOf(nudgeSpreadMs));
    }
}

void SyncRhythm::syncFailed(qint64 patienceMs, qint64 now)
{
    m_isSyncing = false;
    if (!m_isOpen) {
        return;
    }
    ++m_syncFailures;
    m_syncAt = now + patienceMs + backOff(m_syncFailures);
}

void SyncRhythm::syncStopped(qint64 now)
{
    m_isSyncing = false;
    if (m_isOpen) {
        pollFrom(now);
    }
}

} // namespace kluis::app
