// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ChangeListener.h"
#include "core/base/Id.h"

#include <QHash>

#include <functional>

namespace kluis::app {

/// When to synchronise next and when to listen again (docs/decisions/0036). Knows neither timers nor threads: it is
/// told what happened and says what is due. Times are milliseconds of a clock that never goes back; `never`: not due.
///
/// While the server's stream of nudges stands, a nudge brings the next sync; otherwise polling does. After failures
/// both wait longer and longer, by chance, so that many clients don't come back at once.
class SyncRhythm {
public:
    static constexpr qint64 never = -1;

    struct Manner {
        qint64 pollMs = 60'000;         ///< mean time between two syncs while nobody nudges
        qint64 watchedPollMs = 300'000; ///< the same while the stream stands: what no nudge tells of
        qint64 editMs = 2'000;          ///< from an edit until it is sent
    };
    /// A number from 0 to below 1, another one each time.
    using Chance = std::function<double()>;

    SyncRhythm(Manner manner, Chance chance);
    /// Chance from the operating system's random numbers.
    [[nodiscard]] static Chance realChance();

    /// The vault was opened: a sync is due at once, and listening after it.
    void begin(qint64 now);
    /// The vault is closed: nothing is due.
    void end();

    void edited(qint64 now);
    void nudged(const protocol::EventNudge& nudge, qint64 now);
    /// The request to listen goes out.
    void listenBegan() { m_listenAt = never; }
    void stands(qint64 now);
    void listenEnded(const ListenEnd& end, qint64 now);
    /// The computer has a network again.
    void networkCame(qint64 now);

    void syncBegan();
    /// \p reached as SyncReport's.
    void syncSucceeded(const QHash<TenantId, quint64>& reached, qint64 now);
    /// \p patienceMs: what the server asked for.
    void syncFailed(qint64 patienceMs, qint64 now);
    /// The person stopped it: the next one comes when it would have.
    void syncStopped(qint64 now);

    /// When to begin a sync; never while one runs.
    [[nodiscard]] qint64 syncAt() const { return m_isSyncing ? never : m_syncAt; }
    [[nodiscard]] qint64 listenAt() const { return m_listenAt; }
    [[nodiscard]] bool isWatched() const { return m_isWatched; }

private:
    [[nodiscard]] qint64 chanceOf(qint64 most) const { return qint64(m_chance() * double(most)); }
    [[nodiscard]] qint64 backOff(int failures) const;
    void syncBy(qint64 time);
    void pollFrom(qint64 now);
    [[nodiscard]] bool isNews(const TenantId& tenant, quint64 seq) const;

    const Manner m_manner;
    const Chance m_chance;
    qint64 m_syncAt = never;
    qint64 m_listenAt = never;
    qint64 m_stoodAt = 0;
    bool m_isOpen = false;
    bool m_isSyncing = false;
    bool m_isWatched = false;
    bool m_isRefused = false; ///< listening waits for a sync that works
    bool m_isWanted = false;  ///< something happened while a sync ran that it may have missed
    int m_syncFailures = 0;
    int m_listenFailures = 0;
    QHash<TenantId, quint64> m_told;    ///< the latest nudge of each
    QHash<TenantId, quint64> m_handled; ///< of these, what was known when the last sync began
    QHash<TenantId, quint64> m_reached; ///< by that sync
};

} // namespace kluis::app
