// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Conflicts.h"

namespace kluis::app {

Result<void> Conflicts::add(const OutboxEntry& entry, const OutboxItem& mine, const RecordValue& theirs)
{
    return m_database.run("INSERT INTO conflict(dossier, kind, record, field, category, mine, mine_at, theirs, "
                          "theirs_author, theirs_at, theirs_revision) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, 0), ?10, ?11) "
                          "ON CONFLICT (dossier, kind, record) DO UPDATE SET mine = excluded.mine, "
                          "mine_at = excluded.mine_at, theirs = excluded.theirs, "
                          "theirs_author = excluded.theirs_author, theirs_at = excluded.theirs_at, "
                          "theirs_revision = excluded.theirs_revision",
                          entry.dossier.number, quint8(mine.kind), mine.record, mine.field, quint8(entry.category),
                          mine.value, entry.at, theirs.value, theirs.author, theirs.at, qint64(theirs.revision));
}

Result<void> Conflicts::follow(const RecordValue& theirs)
{
    return m_database.run("UPDATE conflict SET theirs = ?4, theirs_author = ?5, theirs_at = ?6, theirs_revision = ?7 "
                          "WHERE dossier = ?1 AND kind = ?2 AND record = ?3 AND theirs_revision <= ?7",
                          theirs.dossier, quint8(theirs.kind), theirs.record, theirs.value, theirs.author, theirs.at,
                          qint64(theirs.revision));
}

Result<quint64> Conflicts::remove(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    auto row = m_database.query("DELETE FROM conflict WHERE dossier = ?1 AND kind = ?2 AND record = ?3 "
                                "RETURNING theirs_revision",
                                dossier, quint8(kind), record);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? quint64(row->int64(0)) : 0;
}

Result<quint64> Conflicts::count()
{
    auto row = m_database.prepare("SELECT count(*) FROM conflict");
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    return found ? Result<quint64>(quint64(row->int64(0))) : failure(found);
}

Result<QList<ConflictState>> Conflicts::all()
{
    auto row = m_database.prepare(
        "SELECT c.number, d.id, c.field, c.category, c.mine, c.mine_at, "
        "CASE WHEN c.theirs_author IS NULL THEN coalesce(r.value, '') ELSE c.theirs END, c.theirs_at, "
        "coalesce(nullif(p.display_name, ''), p.login, '') FROM conflict c JOIN dossier d ON d.number = c.dossier "
        "LEFT JOIN record r ON r.dossier = c.dossier AND r.kind = c.kind AND r.record = c.record "
        "LEFT JOIN person p ON p.number = c.theirs_author ORDER BY c.number");
    if (!row) {
        return failure(row);
    }
    QList<ConflictState> conflicts;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            return conflicts;
        }
        ConflictState state;
        state.number = row->int64(0);
        state.dossier = row->id<DossierId>(1);
        state.field = row->text(2);
        state.category = domain::categoryFromNumber(quint64(row->int64(3))).value_or(domain::Category::Administrative);
        state.mine = row->text(4);
        state.mineAt = row->int64(5);
        state.theirs = row->text(6);
        state.theirsAt = row->int64(7);
        state.theirsAuthor = row->text(8);
        conflicts.append(state);
    }
}

} // namespace kluis::app
