// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/audit/AlarmRule.h"
#include "server/store/Store.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kluis::server {

/// Holds new audit entries against the alarm rules. What it finds goes into the practice's audit chain, where the privacy
/// officer sees it, and into the operator's log; once for a person and a rule within the rule's time. Servers that share a
/// store each look at everything, and one of them raises the alarm. What was counted lives in memory, and is counted
/// again from the log after a start. One thread; the parts given must outlive it.
class AlarmJudge {
public:
    AlarmJudge(Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    /// Costs what was added since the last run. \returns how many alarms were raised. Errors: as the store.
    [[nodiscard]] Result<quint64> run();

private:
    struct Key {
        AlarmRule::Kind kind;
        UserId person;
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0)
        {
            return qHash(key.person, seed) ^ std::size_t(key.kind);
        }
    };
    struct Count {
        QList<AlarmRule::Hit> hits; ///< those of the rule's time, by time
        qint64 raisedAt = 0;
    };
    struct Alarm {
        TenantId chain; ///< of the entry that raised it
        const char* name = "";
        AlarmRule::Kind kind = AlarmRule::Kind::ManyDossiers;
        UserId person;
        quint64 times = 0;
    };
    struct Progress {
        qint64 before = 0; ///< the last entry that any server judged, when this one looked
        qint64 after = 0;
    };
    struct Findings {
        QList<Alarm> alarms;
        QHash<TenantId, Progress> progress; ///< of the chains that went on
    };

    [[nodiscard]] Result<Findings> look(StoreDatabase& database);
    [[nodiscard]] Result<void> lookAtChain(StoreDatabase& database, const TenantId& chain,
                                           const QList<AlarmRule>& rules, Findings& findings);
    [[nodiscard]] std::optional<Alarm> judgeEntry(const ServerEvent& event, bool isNew, const AlarmRule& rule);
    [[nodiscard]] Result<qint64> beginOf(StoreDatabase& database, const TenantId& chain);
    /// \returns how many were raised; nothing where another server judged the same entries meanwhile.
    [[nodiscard]] Result<std::optional<quint64>> settle(StoreDatabase& database, const Findings& findings);
    [[nodiscard]] Result<void> raise(StoreDatabase& database, const Alarm& alarm);
    void noteRaised(const ServerEvent& event);
    static void keep(QList<AlarmRule::Hit>& hits, const AlarmRule::Hit& hit, const AlarmRule& rule);
    [[nodiscard]] static quint64 countUntil(const QList<AlarmRule::Hit>& hits, qint64 time);

    Store& m_store;
    const Clock& m_clock;
    QHash<TenantId, qint64> m_read; ///< number of the last entry looked at
    QHash<Key, Count> m_counts;
};

} // namespace kluis::server
