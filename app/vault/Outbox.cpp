// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Outbox.h"
#include "app/vault/StoredAsked.h"

#include "core/storage/Rows.h"

#include <algorithm>
#include <limits>

namespace kluis::app {

using storage::Statement;

namespace {

/// What read() reads, in its order; the condition follows.
constexpr char columns[] = "SELECT o.position, o.op_id, o.dossier, d.id, d.tenant, t.id, o.kind, o.category, o.at, "
                           "o.sent, o.reason, o.bytes, o.state FROM outbox o JOIN dossier d ON d.number = o.dossier "
                           "JOIN tenant t ON t.number = d.tenant ";
constexpr char byOpId[] = "WHERE o.op_id = ?1";
constexpr char byState[] = "WHERE o.state = ?1 AND o.position > ?2 ORDER BY o.position LIMIT ?3";
constexpr char byTenant[] = "WHERE o.state = ?1 AND d.tenant = ?2 ORDER BY o.position";
constexpr char byRecord[] = "JOIN outbox_item i ON i.position = o.position WHERE o.dossier = ?1 AND o.state = 1 "
                            "AND i.kind = ?2 AND i.record = ?3 ORDER BY o.position DESC LIMIT 1";
constexpr char medical[] = "WHERE o.state = ?1 AND o.category = ?2 AND o.kind <> ?3 ORDER BY o.position";
constexpr qint64 beforeAll = std::numeric_limits<qint64>::min(); // what is held anew has numbers below 0 (HeldEdits)
constexpr auto stateWaiting = quint8(OutboxEntry::State::Waiting);
constexpr auto stateRefused = quint8(OutboxEntry::State::Refused);
constexpr auto stateConfirmed = quint8(OutboxEntry::State::Confirmed);

/// Of an operation `o`: somebody wrote it and would miss it. No content key, and no value that is only sealed again.
const QByteArray& isAPersons()
{
    static const QByteArray condition =
        QByteArray("o.kind <> 8 AND (o.category <> 4 OR NOT EXISTS (SELECT 1 FROM outbox_item i WHERE i.position = "
                   "o.position AND ") +
        Outbox::isOnlyResealed + "))";
    return condition;
}

template <typename... Values>
Result<Statement> rowsWhere(storage::Database& database, const char* condition, const Values&... values)
{
    const QByteArray sql = QByteArray(columns) + condition;
    return database.query(sql, values...);
}

} // namespace

OutboxItem OutboxItem::of(const Statement& row)
{
    return {RecordKind(row.int64(0)), row.blob(1), row.text(2),
            quint64(row.int64(3)),    row.text(4), storedAsked(row.blob(5))};
}

OutboxEntry OutboxEntry::of(const Statement& row)
{
    OutboxEntry entry;
    entry.position = row.int64(0);
    entry.id = row.id<OpId>(1);
    entry.dossier = {row.int64(2), row.id<DossierId>(3), row.int64(4), row.id<TenantId>(5)};
    entry.kind = protocol::OperationKind(row.int64(6));
    entry.category = domain::categoryFromNumber(quint64(row.int64(7))).value_or(domain::Category::Administrative);
    entry.at = row.int64(8);
    return entry;
}

Result<void> Outbox::add(const protocol::Operation& op, qint64 dossier, const QList<OutboxItem>& items)
{
    auto added = m_database.run("INSERT INTO outbox(op_id, dossier, kind, category, at, bytes) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                op.id, dossier, quint8(op.kind), quint8(op.category), op.deviceTime, op.encode());
    if (!added) {
        return added;
    }
    const qint64 position = m_database.lastInsertRowId();
    for (qsizetype n = 0; n < items.size(); ++n) {
        const OutboxItem& item = items[n];
        added = m_database.run("INSERT INTO outbox_item(position, n, kind, record, field, base, value, asked) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, x''))",
                               position, qint64(n), quint8(item.kind), item.record, item.field, qint64(item.base),
                               item.value, item.asked.encode());
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> Outbox::replace(qint64 position, const protocol::Operation& op)
{
    return m_database.run("UPDATE outbox SET op_id = ?2, bytes = ?3, sent = 0 WHERE position = ?1", position, op.id,
                          op.encode());
}

Result<OutboxEntry> Outbox::read(Statement& row)
{
    OutboxEntry entry = OutboxEntry::of(row);
    entry.sent = row.int64(9) != 0;
    entry.reason = row.text(10);
    entry.bytes = row.blob(11);
    entry.state = OutboxEntry::State(row.int64(12));
    auto items = m_database.query("SELECT kind, record, field, base, value, asked FROM outbox_item WHERE position = ?1 "
                                  "ORDER BY n",
                                  entry.position);
    const auto walked = storage::forEachRow(items, [&] { entry.items.append(OutboxItem::of(*items)); });
    if (!walked) {
        return failure(walked);
    }
    return entry;
}

Result<QList<OutboxEntry>> Outbox::readAll(Result<Statement>&& rows)
{
    QList<OutboxEntry> entries;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        auto entry = read(*rows);
        if (!entry) {
            return failure(entry);
        }
        entries.append(std::move(*entry));
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return entries;
}

Result<std::optional<OutboxEntry>> Outbox::readOne(Result<Statement>&& rows)
{
    auto entries = readAll(std::move(rows));
    if (!entries) {
        return failure(entries);
    }
    return entries->isEmpty() ? std::nullopt : std::optional(std::move(entries->first()));
}

Result<std::optional<OutboxEntry>> Outbox::waitingFor(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    return readOne(rowsWhere(m_database, byRecord, dossier, quint8(kind), record));
}

Result<std::optional<OutboxEntry>> Outbox::find(const OpId& id)
{
    return readOne(rowsWhere(m_database, byOpId, id));
}

Result<std::optional<OutboxItem>> Outbox::waitingItem(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    auto entry = waitingFor(dossier, kind, record);
    if (!entry) {
        return failure(entry);
    }
    if (*entry) {
        for (const OutboxItem& item : std::as_const((*entry)->items)) {
            if (item.kind == kind && item.record == record) {
                return std::optional(item);
            }
        }
    }
    return std::optional<OutboxItem>();
}

Result<QList<OutboxEntry>> Outbox::batch(qsizetype maxOperations, qsizetype maxBytes, const QSet<qint64>& skip)
{
    constexpr qint64 step = 64;
    QList<OutboxEntry> batch;
    QSet<std::pair<qint64, QByteArray>> touched; // (dossier, record): an operation on it is in the batch or held back
    QSet<qint64> heldBack;                       // dossiers of which nothing more may go now, to keep their order
    qsizetype bytes = 0;
    for (qint64 after = beforeAll;;) {
        auto rows = readAll(rowsWhere(m_database, byState, stateWaiting, after, step));
        if (!rows) {
            return rows;
        }
        for (OutboxEntry& entry : *rows) {
            after = entry.position;
            const qint64 dossier = entry.dossier.number;
            const bool isBehind = std::any_of(entry.items.cbegin(), entry.items.cend(), [&](const OutboxItem& item) {
                return touched.contains({dossier, item.record});
            });
            if (heldBack.contains(dossier) || isBehind || skip.contains(entry.position)) {
                // Nothing stands on a document: what follows does not wait until its content is at the server.
                if (entry.kind != protocol::OperationKind::Document) {
                    heldBack.insert(dossier);
                }
                continue;
            }
            if (batch.size() == maxOperations || (!batch.isEmpty() && bytes + entry.bytes.size() > maxBytes)) {
                return batch;
            }
            for (const OutboxItem& item : std::as_const(entry.items)) {
                touched.insert({dossier, item.record});
            }
            bytes += entry.bytes.size();
            batch.append(std::move(entry));
        }
        if (rows->size() < step) {
            return batch;
        }
    }
}

Result<void> Outbox::markSent(const QList<OutboxEntry>& entries)
{
    for (const OutboxEntry& entry : entries) {
        if (entry.sent) {
            continue;
        }
        if (auto done = m_database.run("UPDATE outbox SET sent = 1 WHERE position = ?1", entry.position); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Outbox::markUnsent(qint64 position)
{
    return m_database.run("UPDATE outbox SET sent = 0 WHERE position = ?1", position);
}

Result<QList<OutboxEntry>> Outbox::waitingMedical()
{
    return readAll(rowsWhere(m_database, medical, stateWaiting, quint8(domain::Category::Medical),
                             quint8(protocol::OperationKind::OwnNote)));
}

Result<void> Outbox::remove(qint64 position)
{
    return m_database.run("DELETE FROM outbox WHERE position = ?1", position);
}

Result<void> Outbox::confirm(qint64 position)
{
    return m_database.run("UPDATE outbox SET state = ?2 WHERE position = ?1", position, stateConfirmed);
}

Result<QList<OutboxEntry>> Outbox::offerAgain(qint64 tenant)
{
    auto confirmed = readAll(rowsWhere(m_database, byTenant, stateConfirmed, tenant));
    if (!confirmed || confirmed->isEmpty()) {
        return confirmed;
    }
    // Row by row of the outbox: it is short, and an employer has many dossiers.
    auto done =
        m_database.run("UPDATE outbox SET state = ?2 WHERE state = ?3 AND EXISTS (SELECT 1 FROM dossier d WHERE "
                       "d.number = outbox.dossier AND d.tenant = ?1)",
                       tenant, stateWaiting, stateConfirmed);
    return done ? std::move(confirmed) : failure(done);
}

Result<std::optional<OutboxEntry>> Outbox::keepNewest(qint64 position, qint64 dossier, const OutboxItem& item)
{
    auto newest = waitingFor(dossier, item.kind, item.record);
    if (!newest || !*newest || !(*newest)->isMutable()) {
        return newest ? Result<std::optional<OutboxEntry>>(std::nullopt) : newest;
    }
    auto done = m_database.run(
        "DELETE FROM outbox WHERE dossier = ?1 AND state = ?2 AND kind = ?3 AND position >= ?4 AND position < ?5 AND "
        "EXISTS (SELECT 1 FROM outbox_item i WHERE i.position = outbox.position AND i.kind = ?6 AND i.record = ?7)",
        dossier, stateWaiting, quint8((*newest)->kind), position, (*newest)->position, quint8(item.kind), item.record);
    return done ? std::move(newest) : failure(done);
}

Result<void> Outbox::refuse(qint64 position, const QString& reason)
{
    return m_database.run("UPDATE outbox SET state = 2, reason = ?2 WHERE position = ?1", position, reason);
}

Result<void> Outbox::refuseAll(qint64 dossier, const QString& reason)
{
    return m_database.run("UPDATE outbox SET state = 2, reason = ?2 WHERE dossier = ?1 AND state = 1", dossier, reason);
}

Result<quint64> Outbox::waiting()
{
    return storage::numberOf<quint64>(m_database.prepare("SELECT count(*) FROM outbox WHERE state = 1"));
}

Result<QList<OutboxEntry>> Outbox::listed(int limit)
{
    static const QByteArray condition =
        "WHERE o.state IN (1, 2) AND " + isAPersons() + " ORDER BY o.state DESC, o.position LIMIT ?1";
    return readAll(rowsWhere(m_database, condition.constData(), limit));
}

Result<quint64> Outbox::countListed(OutboxEntry::State state)
{
    static const QByteArray sql = "SELECT count(*) FROM outbox o WHERE o.state = ?1 AND " + isAPersons();
    return storage::numberOf<quint64>(m_database.query(sql, quint8(state)));
}

Result<bool> Outbox::holdsRefusedMaking(qint64 dossier)
{
    auto row = m_database.query("SELECT EXISTS (SELECT 1 FROM outbox WHERE dossier = ?1 AND state = ?2 AND kind = ?3)",
                                dossier, stateRefused, quint8(protocol::OperationKind::Dossier));
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    return found ? Result<bool>(row->int64(0) != 0) : failure(found);
}

Result<void> Outbox::offerRefused(qint64 dossier)
{
    return m_database.run("UPDATE outbox SET state = ?2, sent = 0, reason = '' WHERE dossier = ?1 AND state = ?3",
                          dossier, stateWaiting, stateRefused);
}

Result<void> Outbox::removeAll(qint64 dossier)
{
    return m_database.run("DELETE FROM outbox WHERE dossier = ?1", dossier);
}

Result<void> Outbox::removeLoneKeys()
{
    return m_database.run("DELETE FROM outbox WHERE state = ?1 AND kind = ?2 AND NOT EXISTS (SELECT 1 FROM outbox o "
                          "WHERE o.dossier = outbox.dossier AND o.kind <> ?2)",
                          stateRefused, quint8(protocol::OperationKind::ContentKey));
}

Result<QList<OutboxEntry>> Outbox::refused()
{
    return readAll(rowsWhere(m_database, byState, stateRefused, beforeAll, qint64(-1)));
}

} // namespace kluis::app
