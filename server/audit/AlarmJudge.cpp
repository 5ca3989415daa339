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
constexpr qint64 fewHits = 256; ///< of a person are kept for a rule in any case

} // namespace

Result<quint64> AlarmJudge::run()
{
    // Counted in a read: however much there is to look at, nobody waits for it.
    const auto found = m_store.read<Findings>([this](StoreDatabase& database) { return look(database); });
    auto raised = found ? Result<std::optional<quint64>>(std::optional<quint64>(0)) : failure(found);
    if (found && !found->progress.isEmpty()) {
        // In a write, so that of several servers only one finds an entry new.
        raised =
            m_store.write<std::optional<quint64>>([&](StoreDatabase& database) { return settle(database, *found); });
    }
    if (!raised || !*raised) { // nothing of it counts: the next run begins anew
        m_read.clear();
        m_counts.clear();
    }
    return raised ? Result<quint64>(raised->value_or(0)) : failure(raised);
}

Result<AlarmJudge::Findings> AlarmJudge::look(StoreDatabase& database)
{
    const auto rules = AlarmRule::all(database);
    const auto chains = AuditLog::chains(database);
    if (!rules || !chains) {
        return rules ? Result<Findings>(failure(chains)) : failure(rules);
    }
    Findings findings;
    for (const TenantId& chain : *chains) {
        if (auto looked = lookAtChain(database, chain, *rules, findings); !looked) {
            return failure(looked);
        }
    }
    return findings;
}

Result<std::optional<quint64>> AlarmJudge::settle(StoreDatabase& database, const Findings& findings)
{
    QHash<TenantId, qint64> ahead; // of what any server judged
    for (auto it = findings.progress.cbegin(); it != findings.progress.cend(); ++it) {
        const auto judged = database.number("SELECT n FROM alarm_progress WHERE chain = ?1", it.key());
        if (!judged) {
            return failure(judged);
        }
        const bool isAlarm = std::any_of(findings.alarms.cbegin(), findings.alarms.cend(),
                                         [&](const Alarm& alarm) { return alarm.chain == it.key(); });
        if (*judged != it->before && isAlarm) {
            return std::optional<quint64>(); // before anything is written
        }
        if (*judged < it->after) {
            ahead.insert(it.key(), it->after);
        }
    }
    for (auto it = ahead.cbegin(); it != ahead.cend(); ++it) {
        const auto noted = database.run("INSERT INTO alarm_progress(chain, n) VALUES (?1, ?2) "
                                        "ON CONFLICT (chain) DO UPDATE SET n = ?2",
                                        it.key(), it.value());
        if (!noted) {
            return failure(noted);
        }
    }
    for (const Alarm& alarm : findings.alarms) {
        if (auto raised = raise(database, alarm); !raised) {
            return failure(raised);
        }
    }
    return std::optional(quint64(findings.alarms.size()));
}

/// Where to begin after a start: a day ago, which is as long as a rule looks back.
Result<qint64> AlarmJudge::beginOf(StoreDatabase& database, const TenantId& chain)
{
    const auto last = AuditTrail(database).lastBefore(chain, m_clock.unixMillis() - dayMillis);
    return last ? Result<qint64>(qint64(*last)) : failure(last);
}

Result<void> AlarmJudge::lookAtChain(StoreDatabase& database, const TenantId& chain, const QList<AlarmRule>& rules,
                                     Findings& findings)
{
    const auto begin = m_read.contains(chain) ? Result<qint64>(m_read.value(chain)) : beginOf(database, chain);
    const auto judged = database.number("SELECT n FROM alarm_progress WHERE chain = ?1", chain);
    if (!begin || !judged) {
        return begin ? Result<void>(failure(judged)) : failure(begin);
    }
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
                if (auto alarm = judgeEntry(event, n > *judged, rule)) {
                    alarm->chain = chain;
                    findings.alarms.append(*alarm);
                }
            }
        }
        isMore = entries.size() == entriesAtOnce;
    }
    m_read.insert(chain, last);
    if (last > *judged) {
        findings.progress.insert(chain, {*judged, last});
    }
    return {};
}

/// \returns the alarm it raises.
std::optional<AlarmJudge::Alarm> AlarmJudge::judgeEntry(const ServerEvent& event, bool isNew, const AlarmRule& rule)
{
    const auto hit = rule.isOn ? rule.hit(event) : std::nullopt;
    if (!hit) {
        return {};
    }
    Count& count = m_counts[{rule.kind, hit->person}];
    keep(count.hits, *hit, rule);
    // These first: whoever does something thousands of times is told of once, and not counted again each time.
    // A device is on the record once a lease (SilenceWatch), so each is news, also when another one of the person is not.
    const bool isToldOnce = rule.kind == AlarmRule::Kind::DeviceSilent;
    const bool isQuiet = !isToldOnce && count.raisedAt != 0 && hit->time - count.raisedAt < rule.minutes * minuteMillis;
    if (!isNew || isQuiet || count.hits.size() <= rule.most) {
        return {};
    }
    const quint64 times = countUntil(count.hits, hit->time);
    if (qint64(times) <= rule.most) {
        return {};
    }
    count.raisedAt = hit->time;
    return Alarm{{}, rule.name, rule.kind, hit->person, times};
}

/// By their own times, and without those that are too old beside this one: what a device did without the server comes
/// late and in a heap. Of very many, each dossier's last one is kept, and the newest: enough to tell whether there are
/// more than the rule allows.
void AlarmJudge::keep(QList<AlarmRule::Hit>& hits, const AlarmRule::Hit& hit, const AlarmRule& rule)
{
    const auto isLater = [](qint64 time, const AlarmRule::Hit& other) { return time < other.time; };
    const auto place = [&](qint64 time) { return std::upper_bound(hits.cbegin(), hits.cend(), time, isLater); };
    hits.insert(place(hit.time), hit);
    hits.erase(hits.cbegin(), place(hit.time - rule.minutes * minuteMillis));
    const qint64 enough = std::max(fewHits, rule.most + 1);
    if (hits.size() <= 2 * enough) {
        return;
    }
    QList<AlarmRule::Hit> newest;
    QSet<DossierId> dossiers;
    for (auto it = hits.crbegin(); it != hits.crend() && newest.size() < enough; ++it) {
        if (it->dossier.isNull() || !dossiers.contains(it->dossier)) {
            dossiers.insert(it->dossier);
            newest.append(*it);
        }
    }
    std::reverse(newest.begin(), newest.end());
    hits = std::move(newest);
}

quint64 AlarmJudge::countUntil(const QList<AlarmRule::Hit>& hits, qint64 time)
{
    QSet<DossierId> dossiers;
    quint64 others = 0;
    for (const AlarmRule::Hit& hit : hits) {
        if (hit.time > time) {
            break;
        }
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

Result<void> AlarmJudge::raise(StoreDatabase& database, const Alarm& alarm)
{
    EventLog::warning("alarm", {{"rule", qint64(alarm.kind)}, {"times", qint64(alarm.times)}});
    ServerEvent event;
    event.kind = ServerEventKind::AlarmRaised;
    event.time = m_clock.unixMillis();
    event.subject = alarm.person;
    event.object = QString::fromLatin1(alarm.name);
    event.count = alarm.times;
    return AuditLog::append(database, event);
}

} // namespace kluis::server
