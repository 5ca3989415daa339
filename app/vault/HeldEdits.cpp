// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/HeldEdits.h"

#include "app/vault/Records.h"
#include "core/protocol/Operation.h"
#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::app {

Result<void> HeldEdits::keep(const OutboxEntry& entry)
{
    Outbox outbox(m_database);
    constexpr const char* statements[] = {
        "INSERT OR REPLACE INTO held_edit(position, op_id, dossier, kind, category, at, bytes) SELECT position, op_id, "
        "dossier, kind, category, at, bytes FROM outbox WHERE position = ?1",
        "INSERT OR REPLACE INTO held_item(position, n, kind, record, field, base, value, asked) SELECT position, n, "
        "kind, "
        "record, field, base, value, asked FROM outbox_item WHERE position = ?1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), entry.position); !done) {
            return done;
        }
    }
    return outbox.remove(entry.position);
}

Result<bool> HeldEdits::seen(const OpId& id)
{
    const auto noted = m_database.run("UPDATE held_edit SET seen = 1 WHERE op_id = ?1", id);
    return noted ? Result<bool>(m_database.changes() > 0) : failure(noted);
}

Result<void> HeldEdits::holdAnew(const protocol::Operation& op, qint64 dossier)
{
    const bool isPlain = op.category != domain::Category::Medical && op.kind != protocol::OperationKind::Document &&
                         std::none_of(op.items.cbegin(), op.items.cend(),
                                      [](const auto& item) { return item.isSealed() || item.isRedacted(); });
    if (!isPlain) {
        return {};
    }
    // They come in the order in which they were made; those made here since have numbers from 1 on.
    const auto place = storage::numberOf<qint64>(
        m_database.query("SELECT 1 + max(?1, coalesce((SELECT max(position) FROM held_edit WHERE position < 0), ?1), "
                         "coalesce((SELECT max(position) FROM outbox WHERE position < 0), ?1))",
                         -(qint64(1) << 52)));
    if (!place) {
        return failure(place);
    }
    auto done =
        m_database.run("INSERT INTO held_edit(position, op_id, dossier, kind, category, at, bytes) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                       *place, op.id, dossier, quint8(op.kind), quint8(op.category), op.deviceTime, op.encode());
    const auto kind = quint8(recordKindOf(op.kind));
    for (qsizetype n = 0; done && n < op.items.size(); ++n) {
        const auto& item = op.items[n];
        done = m_database.run(
            "INSERT INTO held_item(position, n, kind, record, field, base, value, asked) VALUES (?1, ?2, ?3, "
            "?4, ?5, ?6, ?7, nullif(?8, x''))",
            *place, qint64(n), kind, item.record(), item.fieldId(), qint64(item.baseRevision()), item.value(),
            item.asked().encode());
    }
    return done;
}

Result<bool> HeldEdits::wasMadeBefore(const OpId& id, qint64 position)
{
    // Places below 0 were given in a pull (holdAnew), not where the operation was made.
    auto row = m_database.query("SELECT 1 FROM (SELECT op_id, position FROM held_edit UNION ALL SELECT op_id, position "
                                "FROM outbox) WHERE op_id = ?1 AND position > 0 AND position < ?2",
                                id, position);
    return row ? row->step() : failure(row);
}

Result<void> HeldEdits::doubt(qint64 tenant)
{
    return m_database.run(
        "UPDATE held_edit SET seen = 0 WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)", tenant);
}

Result<QList<OutboxEntry>> HeldEdits::lost(qint64 tenant)
{
    auto row = m_database.query(
        "SELECT h.position, h.op_id, h.dossier, d.id, d.tenant, t.id, h.kind, h.category, h.at, h.bytes FROM held_edit "
        "h JOIN dossier d ON d.number = h.dossier JOIN tenant t ON t.number = d.tenant WHERE h.seen = 0 AND d.tenant = "
        "?1 ORDER BY h.position",
        tenant);
    QList<OutboxEntry> entries;
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        OutboxEntry entry = OutboxEntry::of(*row);
        entry.sent = true;
        entry.bytes = row->blob(9);
        auto content = items(entry.position);
        if (!content) {
            return failure(content);
        }
        entry.items = std::move(*content);
        entries.append(std::move(entry));
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return entries;
}

Result<quint64> HeldEdits::countInDoubt()
{
    // The joins stand in their order: whoever asks does so with every edit.
    return storage::numberOf<quint64>(m_database.prepare(
        "WITH doubted(tenant) AS (SELECT CAST(substr(name, length('sync.in-doubt.') + 1) AS INTEGER) FROM named_value "
        "WHERE name GLOB 'sync.in-doubt.*') SELECT (SELECT count(*) FROM doubted t CROSS JOIN dossier d ON d.tenant = "
        "t.tenant CROSS JOIN held_edit h ON h.dossier = d.number WHERE h.seen = 0) + (SELECT count(*) FROM doubted t "
        "CROSS JOIN outbox o CROSS JOIN dossier d ON d.number = o.dossier WHERE o.state = 3 AND d.tenant = "
        "t.tenant)"));
}

Result<QList<OutboxItem>> HeldEdits::items(qint64 position)
{
    auto row = m_database.query(
        "SELECT kind, record, field, base, value, asked FROM held_item WHERE position = ?1 ORDER BY n", position);
    QList<OutboxItem> items;
    const auto walked = storage::forEachRow(row, [&] { items.append(OutboxItem::of(*row)); });
    if (!walked) {
        return failure(walked);
    }
    return items;
}

Result<bool> HeldEdits::isBaseHere(const OutboxEntry& entry, const OutboxItem& item)
{
    const auto op = protocol::Operation::decode(entry.bytes);
    const auto chain = Records(m_database).chain(entry.dossier.number, entry.category);
    if (!op || !chain) {
        return op ? failure(chain) : failure(op);
    }
    if (item.base == 0 || chain->passedThrough(op->seenHead)) {
        return true;
    }
    return madeBase(entry, item);
}

Result<bool> HeldEdits::madeBase(const OutboxEntry& entry, const OutboxItem& item)
{
    auto row = m_database.query(
        "SELECT 1 FROM held_edit h JOIN held_item i ON i.position = h.position WHERE h.dossier = ?1 AND h.seen = 1 AND "
        "h.position < ?2 AND i.kind = ?3 AND i.record = ?4 AND i.base = ?5 - 1",
        entry.dossier.number, entry.position, quint8(item.kind), item.record, qint64(item.base));
    return row ? row->step() : failure(row);
}

Result<bool> HeldEdits::mayBeResealed(const OpId& id)
{
    static const QByteArray condition = QByteArray("o.op_id = ?1 AND coalesce(") + Outbox::isOnlyResealed + ", 1)";
    static const QByteArray sql =
        "SELECT 1 FROM held_edit o JOIN held_item i ON i.position = o.position WHERE " + condition +
        " UNION ALL SELECT 1 FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE " + condition;
    auto row = m_database.query(sql, id);
    return row ? row->step() : failure(row);
}

Result<bool> HeldEdits::madeHere(const RecordValue& value)
{
    auto row = m_database.query(
        "SELECT 1 FROM held_edit h JOIN held_item i ON i.position = h.position WHERE h.dossier = ?1 AND "
        "i.kind = ?2 AND i.record = ?3 AND i.base = ?4 - 1 AND i.value = ?5",
        value.dossier, quint8(value.kind), value.record, qint64(value.revision), value.value);
    return row ? row->step() : failure(row);
}

Result<void> HeldEdits::offer(const OutboxEntry& entry)
{
    constexpr const char* statements[] = {
        "INSERT INTO outbox(position, op_id, dossier, kind, category, at, sent, bytes) SELECT position, op_id, "
        "dossier, "
        "kind, category, at, 1, bytes FROM held_edit WHERE position = ?1",
        "INSERT INTO outbox_item(position, n, kind, record, field, base, value, asked) SELECT position, n, kind, "
        "record, "
        "field, base, value, asked FROM held_item WHERE position = ?1",
        "DELETE FROM held_edit WHERE position = ?1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), entry.position); !done) {
            return done;
        }
    }
    return {};
}

Result<void> HeldEdits::purge(qint64 tenant)
{
    return m_database.run("DELETE FROM held_edit WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
                          tenant);
}

Result<void> HeldEdits::purgeMedical(qint64 dossier)
{
    return m_database.run("DELETE FROM held_edit WHERE dossier = ?1 AND category = ?2 AND kind <> ?3", dossier,
                          quint8(domain::Category::Medical), quint8(protocol::OperationKind::OwnNote));
}

Result<void> HeldEdits::forgetBefore(qint64 time)
{
    return m_database.run("DELETE FROM held_edit WHERE at < ?1", time);
}

} // namespace kluis::app
