// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/OfficeBook.h"

#include "core/crypto/Random.h"
#include "core/storage/Rows.h"

#include <algorithm>
#include <limits>

namespace kluis::app {

OfficeRecord OfficeBook::fresh(OfficeKind kind, qint64 now)
{
    OfficeRecord record;
    record.id = crypto::randomId<RecordId>();
    record.kind = quint8(kind);
    record.awareAt = kind == OfficeKind::Breach ? now : 0;
    return record;
}

Result<void> OfficeBook::addReport(const OwnReport& report)
{
    return m_database.run("INSERT INTO breach_report (id, noticed_at, text) VALUES (?1, ?2, ?3)", report.id,
                          report.noticedAt, report.text);
}

Result<QList<OwnReport>> OfficeBook::read(Result<storage::Statement> rows)
{
    QList<OwnReport> reports;
    const auto walked = storage::forEachRow(rows, [&] {
        reports.append({rows->id<RecordId>(0), rows->int64(1), rows->text(2), rows->int64(3)});
    });
    return walked ? Result<QList<OwnReport>>(reports) : failure(walked);
}

Result<QList<OwnReport>> OfficeBook::reports()
{
    return read(
        m_database.query("SELECT id, noticed_at, text, received_at FROM breach_report ORDER BY noticed_at DESC"));
}

Result<QList<OwnReport>> OfficeBook::waiting()
{
    return read(m_database.query("SELECT id, noticed_at, text, received_at FROM breach_report WHERE received_at = 0 "
                                 "ORDER BY noticed_at"));
}

Result<quint64> OfficeBook::countWaiting()
{
    return storage::numberOf<quint64>(m_database.query("SELECT count(*) FROM breach_report WHERE received_at = 0"));
}

Result<void> OfficeBook::setReceived(const RecordId& id, qint64 receivedAt)
{
    return m_database.run("UPDATE breach_report SET received_at = ?2 WHERE id = ?1", id, receivedAt);
}

Result<QList<OfficeRecord>> OfficeBook::records()
{
    QList<OfficeRecord> records;
    auto row = m_database.query("SELECT bytes FROM office_record");
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        auto record = OfficeRecord::decode(row->blob(0));
        if (!record) {
            return failure(record);
        }
        records.append(std::move(*record));
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    const auto order = [](const OfficeRecord& record) {
        return std::pair(record.dueAt().value_or(std::numeric_limits<qint64>::max()), -record.receivedAt);
    };
    std::sort(records.begin(), records.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    return records;
}

Result<void> OfficeBook::put(const OfficeRecord& record)
{
    return m_database.run(
        "INSERT INTO office_record (id, bytes) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET bytes = ?2", record.id,
        record.encode());
}

Result<void> OfficeBook::clearRecords()
{
    return m_database.run("DELETE FROM office_record");
}

} // namespace kluis::app
