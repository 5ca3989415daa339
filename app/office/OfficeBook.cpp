// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/OfficeBook.h"

#include "app/vault/NamedValues.h"
#include "app/vault/Records.h"
#include "core/crypto/Random.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <limits>

namespace kluis::app {

namespace {

const QString versionName = QStringLiteral("office-version");
const QString epochName = QStringLiteral("office-epoch"); ///< the server's, that all of this was made under

} // namespace

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

Result<quint64> OfficeBook::version()
{
    const auto held = NamedValues(m_database).value(versionName);
    return held ? Result<quint64>(*held ? (*held)->toULongLong() : 0) : failure(held);
}

Result<void> OfficeBook::setVersion(quint64 version)
{
    return NamedValues(m_database).set(versionName, QByteArray::number(version));
}

/// The mark comes first: afterwards nothing tells that there was something, and the old key would still open its pages.
Result<void> OfficeBook::clearRecords()
{
    auto marked = m_database.run("INSERT OR IGNORE INTO named_value(name, value) SELECT ?1, x'01' "
                                 "WHERE EXISTS (SELECT 1 FROM office_record)",
                                 QString::fromLatin1(Records::outlivedName));
    auto gone = marked ? m_database.run("DELETE FROM office_record") : marked;
    return gone ? NamedValues(m_database).remove(versionName) : gone;
}

Result<void> OfficeBook::meetEpoch(const QByteArray& epoch)
{
    const auto known = NamedValues(m_database).value(epochName);
    if (!known || *known == epoch) {
        return known ? Result<void>() : failure(known);
    }
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    if (*known) { // else this is the first time
        auto begun = m_database.run("UPDATE breach_report SET received_at = 0");
        begun = begun ? clearRecords() : begun;
        if (!begun) {
            return begun;
        }
    }
    const auto kept = NamedValues(m_database).set(epochName, epoch);
    return kept ? transaction->commit() : kept;
}

} // namespace kluis::app
