// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AlarmJudge.h"

#include "core/storage/Rows.h"
#include "server/EventLog.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTrail.h"

#include <QSet>

#include <algorithm>

namespace kluis::server {

namespace {

constexpr int entriesAtOnce = 1000;
constexpr qint64 minuteMillis = 60LL * 1000;
constexpr qint64 dayMillis = 24 * 60 * minuteMillis;

} // namespace

Result<quint64> AlarmJudge::run()
{
    const auto news = m_store.read<bool>([this](StoreDatabase& database) { return hasNews(database); });
    if (!news || !*news) {
        return news ? Result<quint64>(0) : failure(news);
    }
    // In a write, so that of several servers only one finds an entry new.
    const auto raised = m_store.write<quint64>([this](StoreDatabase& database) -> Result<quint64> {
        const auto rules = AlarmRule::all(database);
        return rules ? judge(database, *rules) : failure(rules);
    });
    if (!raised) { // nothing of it counts: the next run begins anew
        m_read.clear();
        m_counts.clear();
    }
    return raised;
}

Result<bool> AlarmJudge::hasNews(StoreDatabase& database)
{
    const auto chains = AuditLog::chains(database);
    if (!chains) {
        return failure(chains);
    }
    for (const TenantId& chain : *chains) {
        const auto last = database.number("SELECT n FROM audit_entry WHERE chain = ?1 ORDER BY n DESC LIMIT 1", chain);
        if (!last || *last > m_read.value(chain)) {
            return last ? Result<bool>(true) : failure(last);
        }
    }
    return false;
}

Result<quint64> AlarmJudge::judge(StoreDatabase& database, const QList<AlarmRule>& rules)
{
    auto chains = AuditLog::chains(database);
    if (!chains) {
        return failure(chains);
    }
    quint64 raised = 0;
    for (const TenantId& chain : std::as_const(*chains)) {
        const auto some = judgeChain(database, chain, rules);
        if (!some) {
            return some;
        }
        raised += *some;
    }
    return raised;
}

/// Where to begin after a start: a day ago, which is as long as a rule looks back.
Result<qint64> AlarmJudge::beginOf(StoreDatabase& database, const TenantId& chain)
{
    const auto last = AuditTrail(database).lastBefore(chain, m_clock.unixMillis() - dayMillis);
    return last ? Result<qint64>(qint64(*last)) : failure(last);
}

Result<quint64> AlarmJudge::judgeChain(StoreDatabase& database, const TenantId& chain, const QList<AlarmRule>& rules)
{
    const auto begin = m_read.contains(chain) ? Result<qint64>(m_read.value(chain)) : beginOf(database, chain);
    const auto judged = database.number("SELECT n FROM alarm_progress WHERE chain = ?1", chain);
    if (!begin || !judged) {
        return begin ? Result<quint64>(failure(judged)) : failure(begin);
    }
    quint64 raised = 0;
    qint64 last = *begin;
    for (bool isMore = true; isMore;) {
        QList<std::pair<qint64, ServerEvent>> entries;
        auto row = database.query("SELECT n, event FROM audit_entry WHERE chain = ?1 AND n > ?2 ORDER BY n LIMIT ?3",
                                  chain, last, entriesAtOnce);
        const auto read = storage::forEachRow(row, [&] {
            const qint64 n = row->int64(0);
            const auto bytes =
                database.columns().open(sealed::auditEvent, ColumnCipher::row(chain, n), row->blobView(1));
            auto event = bytes ? ServerEvent::decode(*bytes) : failure(bytes);
            entries.append({n, event ? std::move(*event) : ServerEvent()}); // audit verify tells of one that is spoiled
        });
        if (!read) {
            return failure(read);
        }
        for (const auto& [n, event] : std::as_const(entries)) {
            last = n;
            noteRaised(event);
            for (const AlarmRule& rule : rules) {
                const auto is = judgeEntry(database, event, n > *judged, rule);
                if (!is) {
                    return failure(is);
                }
                raised += *is;
            }
        }
        isMore = entries.size() == entriesAtOnce;
    }
    m_read.insert(chain, last);
    if (last <= *judged) {
        return raised;
    }
    const auto noted = database.run("INSERT INTO alarm_progress(chain, n) VALUES (?1, ?2) "
                                    "ON CONFLICT (chain) DO UPDATE SET n = ?2",
                                    chain, last);
    return noted ? Result<quint64>(raised) : failure(noted);
}

/// \returns whether it raised the alarm.
Result<bool> AlarmJudge::judgeEntry(StoreDatabase& database, const ServerEvent& event, bool isNew,
                                    const AlarmRule& rule)
{
    const auto hit = rule.isOn ? rule.hit(event) : std::nullopt;
    if (!hit) {
        return false;
    }
    Count& count = m_counts[{rule.kind, hit->person}];
    count.hits.append(*hit);
    const qint64 span = rule.minutes * minuteMillis;
    // What a device did without the server comes late and in a heap: its own times count, around this one.
    count.hits.removeIf([&](const AlarmRule::Hit& other) { return other.time <= hit->time - span; });
    QList<AlarmRule::Hit> near;
    std::copy_if(count.hits.begin(), count.hits.end(), std::back_inserter(near),
                 [&](const AlarmRule::Hit& other) { return other.time <= hit->time; });
    const quint64 times = countOf(near);
    const bool isQuiet = count.raisedAt != 0 && hit->time - count.raisedAt < span;
    if (qint64(times) <= rule.most || isQuiet || !isNew) {
        return false;
    }
    count.raisedAt = hit->time;
    const auto raised = raise(database, rule, hit->person, times);
    return raised ? Result<bool>(true) : failure(raised);
}

quint64 AlarmJudge::countOf(const QList<AlarmRule::Hit>& hits)
{
    QSet<DossierId> dossiers;
    quint64 others = 0;
    for (const AlarmRule::Hit& hit : hits) {
        if (hit.dossier.isNull()) {
            ++others;
        } else {
            dossiers.insert(hit.dossier);
        }
    }
    return quint64(dossiers.size()) + others;
}

/// An alarm of before a restart, or of another server, keeps the same one quiet.
void AlarmJudge::noteRaised(const ServerEvent& event)
{
    if (event.kind != ServerEventKind::AlarmRaised) {
        return;
    }
    const auto presets = AlarmRule::presets();
    for (const AlarmRule& rule : presets) {
        if (event.object == QLatin1StringView(rule.name)) {
            qint64& raisedAt = m_counts[{rule.kind, event.subject}].raisedAt;
            raisedAt = std::max(raisedAt, event.time);
        }
    }
}

Result<void> AlarmJudge::raise(StoreDatabase& database, const AlarmRule& rule, const UserId& person, quint64 count)
{
    EventLog::write("alarm", {{"rule", qint64(rule.kind)}, {"times", qint64(count)}});
    ServerEvent event;
    event.kind = ServerEventKind::AlarmRaised;
    event.time = m_clock.unixMillis();
    event.subject = person;
    event.object = QString::fromLatin1(rule.name);
    event.count = count;
    return AuditLog::append(database, event);
}

} // namespace kluis::server
