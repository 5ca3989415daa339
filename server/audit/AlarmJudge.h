// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/audit/AlarmRule.h"
#include "server/store/Store.h"

#include <QHash>
#include <QList>

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
        QList<AlarmRule::Hit> hits; ///< those of the rule's time
        qint64 raisedAt = 0;
    };

    [[nodiscard]] Result<bool> hasNews(StoreDatabase& database);
    [[nodiscard]] Result<quint64> judge(StoreDatabase& database, const QList<AlarmRule>& rules);
    [[nodiscard]] Result<quint64> judgeChain(StoreDatabase& database, const TenantId& chain,
                                             const QList<AlarmRule>& rules);
    [[nodiscard]] Result<bool> judgeEntry(StoreDatabase& database, const ServerEvent& event, bool isNew,
                                          const AlarmRule& rule);
    [[nodiscard]] Result<qint64> beginOf(StoreDatabase& database, const TenantId& chain);
    [[nodiscard]] Result<void> raise(StoreDatabase& database, const AlarmRule& rule, const UserId& person,
                                     quint64 count);
    void noteRaised(const ServerEvent& event);
    [[nodiscard]] static quint64 countOf(const QList<AlarmRule::Hit>& hits);

    Store& m_store;
    const Clock& m_clock;
    QHash<TenantId, qint64> m_read; ///< number of the last entry looked at
    QHash<Key, Count> m_counts;
};

} // namespace kluis::server
