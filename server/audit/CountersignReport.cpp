// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/CountersignReport.h"

#include "core/storage/Rows.h"
#include "server/store/CountersignStore.h"

#include <QDateTime>

namespace kluis::server {

namespace {

QString day(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Result<CountersignReport> CountersignReport::of(StoreDatabase& database)
{
    const auto kept = CountersignStore(database).all();
    if (!kept) {
        return failure(kept);
    }
    CountersignReport report;
    auto row = database.prepare("SELECT chain, min(made_at) FROM audit_checkpoint GROUP BY chain");
    const auto read = storage::forEachRow(row, [&] { report.m_begun.insert(row->id<TenantId>(0), row->int64(1)); });
    if (!read) {
        return failure(read);
    }
    for (const CountersignStore::Kept& one : *kept) {
        Last& last = report.m_last[one.signature.checkpoint.chain];
        if (!one.signature.isSignedBy(one.identityKey)) {
            last.isFalse = true;
            continue;
        }
        report.m_checkpoints.append(one.signature.checkpoint);
        if (one.signature.time > last.time) {
            last.officer = one.officer;
            last.time = one.signature.time;
            last.entries = one.signature.checkpoint.size;
        }
    }
    return report;
}

bool CountersignReport::isOld(const TenantId& chain, qint64 now) const
{
    const qint64 signedAt = last(chain).time;
    return now - (signedAt != 0 ? signedAt : m_begun.value(chain, now)) > oldMillis;
}

QJsonObject CountersignReport::toJson(const TenantId& chain, qint64 now) const
{
    const Last known = last(chain);
    QJsonObject json{{QStringLiteral("old"), isOld(chain, now)}};
    if (known.time != 0) {
        json.insert(QStringLiteral("by"), known.officer);
        json.insert(QStringLiteral("at"), day(known.time));
        json.insert(QStringLiteral("entries"), qint64(known.entries));
    }
    if (known.isFalse) {
        json.insert(QStringLiteral("false"), true);
    }
    return json;
}

QString CountersignReport::remark(const TenantId& chain, const QString& name, qint64 now) const
{
    const Last known = last(chain);
    if (known.isFalse) {
        return tr("%1: a countersignature is there that no data-protection officer made.").arg(name);
    }
    if (!isOld(chain, now)) {
        return {};
    }
    return known.time == 0 ? tr("%1: no data-protection officer has countersigned it yet.").arg(name)
                           : tr("%1: last countersigned by %2 on %3, more than 8 days ago.")
                                 .arg(name, known.officer, day(known.time));
}

} // namespace kluis::server
