// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/VaultSalvage.h"

#include "app/vault/AuditQueue.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/DoubtedBases.h"
#include "core/storage/Transaction.h"

#include <algorithm>

namespace kluis::app {

using protocol::Operation;
using protocol::OperationKind;
using storage::Database;
using storage::Statement;

namespace {

constexpr qint64 mostProbed = 100'000; ///< positions looked for one by one between two that could be read

/// A value the damaged vault holds in the clear beside the sealed operation; the others stand in the operation itself.
bool isSealed(const Operation& op)
{
    return op.category == domain::Category::Medical || op.kind == OperationKind::OwnNote ||
           op.kind == OperationKind::ContentKey;
}

} // namespace

VaultSalvage::VaultSalvage(Database& damaged, Vault& vault)
    : m_from(damaged), m_vault(vault), m_to(vault.database()), m_records(m_to), m_outbox(m_to)
{
}

Result<VaultSalvage::Outcome> VaultSalvage::run(const QStringList& names)
{
    m_outcome = {};
    auto transaction = storage::Transaction::begin(m_to);
    if (!transaction) {
        return failure(transaction);
    }
    auto taken = takeValues(names);
    taken = taken ? takeChanges() : taken;
    taken = taken ? takeConflicts() : taken;
    taken = taken ? takePins() : taken;
    taken = taken ? takeAudit() : taken;
    taken = taken ? project() : taken;
    taken = taken ? transaction->commit() : taken;
    return taken ? Result<Outcome>(m_outcome) : failure(taken);
}

/// Hands every row of the damaged vault that can be read to \p take. \returns whether it came to the end; what could not
/// be read is noted. Errors are those of \p take.
template <typename Take, typename... Values>
Result<bool> VaultSalvage::each(QByteArrayView sql, Take take, const Values&... values)
{
    auto row = m_from.query(sql, values...);
    for (;;) {
        const auto found = row ? row->step() : Result<bool>(failure(row));
        if (!found) {
            m_outcome.isWhole = false;
            return false;
        }
        if (!*found) {
            return true;
        }
        if (Result<void> taken = take(*row); !taken) {
            return failure(taken);
        }
    }
}

/// \p column of the damaged vault's \p table, or what stands for it where an earlier version made the vault: it can't
/// be migrated any more.
QByteArray VaultSalvage::column(const char* table, const char* column, const char* otherwise)
{
    bool isThere = false;
    (void)each(
        "SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2",
        [&](const Statement&) {
            isThere = true;
            return Result<void>();
        },
        QLatin1String(table), QLatin1String(column));
    return isThere ? column : otherwise;
}

Result<void> VaultSalvage::takeValues(const QStringList& names)
{
    for (const QString& name : names) {
        const auto read = each(
            "SELECT value FROM named_value WHERE name = ?1",
            [&](const Statement& row) {
                QByteArray value = row.blob(0);
                auto kept = m_vault.setValue(name, value);
                crypto::wipe(value); // it may be a key
                return kept;
            },
            name);
        if (!read) {
            return failure(read);
        }
    }
    return {};
}

/// Where queued operations are, in order. Behind a page that can't be read there may be others.
Result<QList<qint64>> VaultSalvage::positions()
{
    QList<qint64> forwards;
    QList<qint64> backwards;
    const auto into = [](QList<qint64>& list) {
        return [&list](const Statement& row) {
            list.append(row.int64(0));
            return Result<void>();
        };
    };
    const auto isAll = each("SELECT position FROM outbox ORDER BY position", into(forwards));
    if (!isAll || *isAll) {
        return isAll ? Result<QList<qint64>>(forwards) : failure(isAll);
    }
    const qint64 first = forwards.isEmpty() ? 0 : forwards.last();
    const auto rest =
        each("SELECT position FROM outbox WHERE position > ?1 ORDER BY position DESC", into(backwards), first);
    if (!rest) {
        return failure(rest);
    }
    const qint64 end = backwards.isEmpty() ? first + mostProbed : backwards.last();
    for (qint64 position = first + 1; position < end && position <= first + mostProbed; ++position) {
        forwards.append(position);
    }
    std::reverse(backwards.begin(), backwards.end());
    return forwards + backwards;
}

Result<void> VaultSalvage::takeChanges()
{
    const auto all = positions();
    if (!all) {
        return failure(all);
    }
    for (const qint64 position : *all) {
        if (auto taken = takeChange(position); !taken) {
            return taken;
        }
    }
    // The new vault hears of no restore: it has pulled nothing under the server's epoch before.
    QSet<qint64> employers;
    for (const DossierPlace& place : std::as_const(m_touched)) {
        employers.insert(place.tenantNumber);
    }
    for (const qint64 employer : std::as_const(employers)) {
        if (auto noted = DoubtedBases(m_to).note(employer); !noted) {
            return noted;
        }
    }
    return {};
}

Result<void> VaultSalvage::takeChange(qint64 position)
{
    const auto take = [&](const Statement& row) -> Result<void> {
        const auto op = Operation::decode(row.blob(0));
        const auto items = op ? itemsOf(position, *op) : Result<QList<OutboxItem>>(QList<OutboxItem>());
        if (!items) {
            return failure(items);
        }
        if (!op || items->isEmpty() || items->size() != op->items.size()) {
            m_outcome.isWhole = false;
            return {};
        }
        const auto place = placeOf(op->dossier, op->tenant);
        auto queued = place ? m_outbox.add(*op, place->number, *items) : failure(place);
        if (queued) {
            queued = m_to.run("UPDATE outbox SET sent = ?2, state = ?3, reason = ?4 WHERE op_id = ?1", op->id,
                              row.int64(1), row.int64(2), row.text(3));
        }
        for (qsizetype i = 0; queued && i < items->size(); ++i) {
            queued = takeNeeds((*items)[i], place->number);
        }
        if (!queued) {
            return queued;
        }
        m_touched.insert(place->id, *place);
        const bool isAtServer = row.int64(2) == qint64(OutboxEntry::State::Confirmed);
        m_outcome.changes += isAtServer || op->kind == OperationKind::ContentKey ? 0 : 1;
        return {};
    };
    const auto read = each("SELECT bytes, sent, state, reason FROM outbox WHERE position = ?1", take, position);
    return read ? Result<void>() : failure(read);
}

Result<QList<OutboxItem>> VaultSalvage::itemsOf(qint64 position, const Operation& op)
{
    QList<OutboxItem> items;
    const auto read = each(
        "SELECT kind, record, field, base, value FROM outbox_item WHERE position = ?1 ORDER BY n",
        [&](const Statement& row) {
            const auto asked = op.items.value(items.size()).asked();
            items.append(
                {RecordKind(row.int64(0)), row.blob(1), row.text(2), quint64(row.int64(3)), row.text(4), asked});
            return Result<void>();
        },
        position);
    if (!read || (*read && items.size() == op.items.size()) || isSealed(op)) {
        return read ? Result<QList<OutboxItem>>(items) : failure(read);
    }
    items.clear();
    for (const auto& item : op.items) {
        items.append(
            {recordKindOf(op.kind), item.record(), item.fieldId(), item.baseRevision(), item.value(), item.asked()});
    }
    return items;
}

/// A content key that was made here, and the row of a document's sealed content.
Result<void> VaultSalvage::takeNeeds(const OutboxItem& item, qint64 dossier)
{
    const auto takeKey = [&](const Statement& row) {
        return m_to.run("INSERT OR IGNORE INTO content_key(dossier, key_id, bytes, maker, log_seq, pulled) VALUES (?1, "
                        "?2, ?3, ?4, ?5, ?6)",
                        dossier, item.record, row.blob(0), row.blob(1), row.int64(2), row.int64(3));
    };
    const auto takeContent = [&](const Statement& row) {
        return m_to.run(
            "INSERT OR IGNORE INTO blob(id, dossier, category, file, state, parts, used_at) VALUES (?1, ?2, "
            "?3, ?4, ?5, ?6, ?7)",
            item.record, dossier, row.int64(0), row.blob(1), row.int64(2), row.int64(3), row.int64(4));
    };
    auto read = Result<bool>(true);
    if (item.kind == RecordKind::ContentKey) {
        const QByteArray keys = "SELECT bytes, " + column("content_key", "maker", "x''") + ", " +
                                column("content_key", "log_seq", "0") + ", " + column("content_key", "pulled", "0") +
                                " FROM content_key WHERE key_id = ?1";
        read = each(keys, takeKey, item.record);
    } else if (item.kind == RecordKind::Document) {
        read = each("SELECT category, file, state, parts, used_at FROM blob WHERE id = ?1", takeContent, item.record);
    }
    return read ? Result<void>() : failure(read);
}

Result<void> VaultSalvage::takeConflicts()
{
    const auto take = [&](const Statement& row) -> Result<void> {
        const auto place = placeOf(row.id<DossierId>(0), row.id<TenantId>(1));
        if (!place) {
            return failure(place);
        }
        m_outcome.changes += 1;
        // As after a purge: the other side comes again with the rest.
        return m_to.run(
            "INSERT INTO conflict(dossier, kind, record, field, category, mine, mine_at, theirs, theirs_at, "
            "theirs_revision, base) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', ?8, ?9, ?10)",
            place->number, row.int64(2), row.blob(3), row.text(4), row.int64(5), row.text(6), row.int64(7),
            row.int64(8), row.int64(8) == 0 ? 0 : row.int64(9), row.int64(10));
    };
    const QByteArray conflicts =
        "SELECT d.id, t.id, c.kind, c.record, c.field, c.category, c.mine, c.mine_at, c.theirs_at, "
        "c.theirs_revision, " +
        column("conflict", "base", "0") +
        " FROM conflict c JOIN dossier d ON d.number = c.dossier JOIN "
        "tenant t ON t.number = d.tenant";
    const auto read = each(conflicts, take);
    return read ? Result<void>() : failure(read);
}

Result<void> VaultSalvage::takePins()
{
    if (column("pin", "document", "").isEmpty()) {
        return {};
    }
    const auto read = each("SELECT document, dossier FROM pin", [&](const Statement& row) {
        return m_to.run("INSERT OR IGNORE INTO pin(document, dossier) VALUES (?1, ?2)", row.blob(0), row.blob(1));
    });
    return read ? Result<void>() : failure(read);
}

/// The ratchet stays behind: the damaged vault is set aside whole, and with its key whoever finds it could write anew what
/// the repaired one logs. Another begins behind what waits, which the server puts on the record.
Result<void> VaultSalvage::takeAudit()
{
    std::optional<protocol::AuditEvent> first;
    const QByteArray received = column("audit_chain", "received", "0");
    const QByteArray events = "SELECT number, bytes, " + column("audit", "mac", "x''") +
                              " FROM audit WHERE number > coalesce((SELECT " + received +
                              " FROM audit_chain), 0) ORDER BY number";
    const auto all = each(events, [&](const Statement& row) -> Result<void> {
        auto event = protocol::AuditEvent::decode(row.blob(1));
        if (!event) {
            m_outcome.isWhole = false;
            return {};
        }
        first = first ? first : std::optional(std::move(*event));
        return m_to.run("INSERT INTO audit(number, bytes, mac) VALUES (?1, ?2, ?3)", row.int64(0), row.blob(1),
                        row.blob(2));
    });
    if (!all) {
        return failure(all);
    }
    bool hasHead = false;
    const QByteArray heads = "SELECT last_number, last_hash, " + received + " FROM audit_chain";
    const auto head = each(heads, [&](const Statement& row) {
        hasHead = true;
        return m_to.run("UPDATE audit_chain SET last_number = ?1, last_hash = ?2, received = ?3", row.int64(0),
                        row.blob(1), row.int64(2));
    });
    if (!head) {
        return failure(head);
    }
    if (!first) {
        return {}; // the next event begins a ratchet
    }
    if (*all && hasHead) {
        return AuditQueue(m_to).beginRatchet();
    }
    return AuditQueue(m_to).continueAfter(first->number - 1, first->previousHash);
}

Result<DossierPlace> VaultSalvage::placeOf(const DossierId& dossier, const TenantId& tenant)
{
    const auto known = m_records.dossier(dossier);
    if (!known) {
        return failure(known);
    }
    return *known ? Result<DossierPlace>(**known) : m_records.makeDossier(dossier, tenant);
}

/// The dossiers of what waits stand in the list at once.
Result<void> VaultSalvage::project()
{
    DossierProjection projection(m_to);
    for (const DossierPlace& dossier : std::as_const(m_touched)) {
        if (auto staged = projection.stage(dossier, 0); !staged) {
            return staged;
        }
    }
    return projection.finish();
}

} // namespace kluis::app
