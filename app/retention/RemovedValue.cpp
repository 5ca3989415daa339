// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/RemovedValue.h"

#include "core/protocol/Operation.h"
#include "core/storage/Rows.h"

#include <QList>

namespace kluis::app {

Result<void> RemovedValue::forget(const RecordValue& removal)
{
    auto done = m_database.run("INSERT OR IGNORE INTO named_value VALUES (?1, x'01')",
                               QString::fromLatin1(Records::outlivedName));
    constexpr const char* statements[] = {
        "DELETE FROM history WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND revision < ?4",
        "DELETE FROM sealed WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND revision < ?4",
        "UPDATE conflict SET theirs = '' WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND theirs_revision < ?4",
        // Confirmed and not shown again: the server's, and gone there.
        "DELETE FROM outbox WHERE dossier = ?1 AND state = 3 AND (SELECT count(*) FROM outbox_item n WHERE "
        "n.position = outbox.position) = 1 AND position IN (SELECT i.position FROM outbox_item i WHERE i.kind = ?2 "
        "AND i.record = ?3 AND i.base + 1 < ?4)",
    };
    for (const char* sql : statements) {
        done = done ? m_database.run(QByteArrayView(sql), removal.dossier, quint8(removal.kind), removal.record,
                                     qint64(removal.revision))
                    : done;
    }
    done = done ? forgetHeld(removal) : done;
    return done ? forgetImports(removal) : done;
}

/// One that said nothing else goes. Of several the others stay: the operation is offered without it.
Result<void> RemovedValue::forgetHeld(const RecordValue& removal)
{
    auto row = m_database.query("SELECT h.position, h.bytes, (SELECT count(*) FROM held_item n WHERE n.position = "
                                "h.position) FROM held_edit h JOIN "
                                "held_item i ON i.position = h.position WHERE h.dossier = ?1 AND i.kind = ?2 AND "
                                "i.record = ?3 AND i.base + 1 < ?4",
                                removal.dossier, quint8(removal.kind), removal.record, qint64(removal.revision));
    struct Held {
        qint64 position = 0;
        QByteArray bytes;
        bool isAlone = false;
    };
    QList<Held> held;
    const auto walked = storage::forEachRow(row, [&] {
        held.append({row->int64(0), row->blob(1), row->int64(2) == 1});
    });
    if (!walked) {
        return walked;
    }
    for (const Held& edit : std::as_const(held)) {
        auto done = edit.isAlone ? m_database.run("DELETE FROM held_edit WHERE position = ?1", edit.position)
                                 : redactHeld(edit.position, removal.record, edit.bytes);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> RemovedValue::redactHeld(qint64 position, const QByteArray& record, const QByteArray& bytes)
{
    const auto op = protocol::Operation::decode(bytes);
    if (!op) {
        return failure(op);
    }
    const auto left = op->redacted([&record](const protocol::OperationItem& item) { return item.record() != record; });
    auto done = m_database.run("UPDATE held_edit SET bytes = ?2 WHERE position = ?1", position, left.encode());
    return done ? m_database.run("DELETE FROM held_item WHERE position = ?1 AND record = ?2", position, record) : done;
}

Result<void> RemovedValue::forgetImports(const RecordValue& removal)
{
    if (removal.kind != RecordKind::Field) {
        return {};
    }
    const QString field = removal.field.isEmpty() ? QString::fromUtf8(removal.record) : removal.field;
    return m_database.run(
        "UPDATE import_change SET before = iif(before = '', '', json_remove(before, '$.' || ?2)), after = "
        "iif(after = '', '', json_remove(after, '$.' || ?2)) WHERE dossier = (SELECT id FROM dossier WHERE "
        "number = ?1)",
        removal.dossier, field);
}

} // namespace kluis::app
