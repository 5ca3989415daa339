// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/HeldEdits.h"

namespace kluis::app {

Result<void> HeldEdits::keep(const OutboxEntry& entry)
{
    Outbox outbox(m_database);
    if (entry.kind == protocol::OperationKind::Document) {
        return outbox.remove(entry.position);
    }
    constexpr const char* statements[] = {
        "INSERT OR REPLACE INTO held_edit(position, op_id, dossier, kind, category, at, bytes) SELECT position, op_id, "
        "dossier, kind, category, at, bytes FROM outbox WHERE position = ?1",
        "INSERT OR REPLACE INTO held_item SELECT position, n, kind, record, field, base, value FROM outbox_item WHERE "
        "position = ?1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), entry.position); !done) {
            return done;
        }
    }
    return outbox.remove(entry.position);
}

Result<void> HeldEdits::seen(const OpId& id)
{
    return m_database.run("UPDATE held_edit SET seen = 1 WHERE op_id = ?1", id);
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
    if (!row) {
        return failure(row);
    }
    QList<OutboxEntry> entries;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            return entries;
        }
        OutboxEntry entry;
        entry.position = row->int64(0);
        entry.id = row->id<OpId>(1);
        entry.dossier = {row->int64(2), row->id<DossierId>(3), row->int64(4), row->id<TenantId>(5)};
        entry.kind = protocol::OperationKind(row->int64(6));
        entry.category = domain::categoryFromNumber(quint64(row->int64(7))).value_or(domain::Category::Administrative);
        entry.at = row->int64(8);
        entry.sent = true;
        entry.bytes = row->blob(9);
        auto content = items(entry.position);
        if (!content) {
            return failure(content);
        }
        entry.items = std::move(*content);
        entries.append(std::move(entry));
    }
}

Result<QList<OutboxItem>> HeldEdits::items(qint64 position)
{
    auto row = m_database.query("SELECT kind, record, field, base, value FROM held_item WHERE position = ?1 ORDER BY n",
                                position);
    if (!row) {
        return failure(row);
    }
    QList<OutboxItem> items;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            return items;
        }
        items.append({RecordKind(row->int64(0)), row->blob(1), row->text(2), quint64(row->int64(3)), row->text(4)});
    }
}

Result<void> HeldEdits::offer(const OutboxEntry& entry)
{
    constexpr const char* statements[] = {
        "INSERT INTO outbox(position, op_id, dossier, kind, category, at, sent, bytes) SELECT position, op_id, "
        "dossier, "
        "kind, category, at, 1, bytes FROM held_edit WHERE position = ?1",
        "INSERT INTO outbox_item(position, n, kind, record, field, base, value) SELECT position, n, kind, record, "
        "field, "
        "base, value FROM held_item WHERE position = ?1",
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
