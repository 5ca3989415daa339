// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Conflicts.h"

#include "core/storage/Rows.h"

namespace kluis::app {

using storage::Statement;

namespace {

/// What read() reads, in its order; the condition follows.
constexpr char columns[] = "SELECT c.dossier, d.id, d.tenant, t.id, c.kind, c.record, c.field, c.category "
                           "FROM conflict c JOIN dossier d ON d.number = c.dossier JOIN tenant t ON t.number = "
                           "d.tenant ";

} // namespace

Result<void> Conflicts::add(const OutboxEntry& entry, const OutboxItem& mine, const RecordValue& theirs)
{
    return m_database.run("INSERT INTO conflict(dossier, kind, record, field, category, mine, mine_at, theirs, "
                          "theirs_author, theirs_at, theirs_revision, base) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, 0), ?10, ?11, ?12) "
                          "ON CONFLICT (dossier, kind, record) DO UPDATE SET mine = excluded.mine, "
                          "mine_at = excluded.mine_at, theirs = excluded.theirs, "
                          "theirs_author = excluded.theirs_author, theirs_at = excluded.theirs_at, "
                          "theirs_revision = excluded.theirs_revision, base = excluded.base",
                          entry.dossier.number, quint8(mine.kind), mine.record, mine.field, quint8(entry.category),
                          mine.value, entry.at, theirs.value, theirs.author, theirs.at, qint64(theirs.revision),
                          qint64(entry.items.first().base));
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
    // While everything is fetched anew, after a restore or another scope, the other side may not be here, or only an older
    // value of it: who writes then has not seen it. Made on nothing the server asks whatever stands there; the number of the
    // base may be another's by now. A time of 0 is that of a side that nobody may see here (Pusher::unseenConflict): it never
    // comes, and a purge has forgotten its number. One that is here and does not open never will for who was asked about it.
    return storage::numberOf<quint64>(m_database.query(
        "WITH doubt(is_on) AS (SELECT EXISTS (SELECT 1 FROM named_value v JOIN dossier d ON d.number = ?1 WHERE v.name "
        "= 'sync.in-doubt.' || d.tenant)) "
        "DELETE FROM conflict WHERE dossier = ?1 AND kind = ?2 AND record = ?3 RETURNING CASE WHEN theirs_author IS "
        "NULL AND (theirs_at <> 0 OR (SELECT is_on FROM doubt)) AND NOT EXISTS (SELECT 1 FROM record r WHERE r.dossier "
        "= ?1 AND r.kind = ?2 AND r.record = ?3 AND r.revision >= theirs_revision) AND ((SELECT is_on FROM doubt) OR "
        "NOT EXISTS (SELECT 1 FROM sealed s WHERE s.dossier = ?1 AND s.kind = ?2 AND s.record = ?3 AND s.revision >= "
        "theirs_revision)) THEN 0 ELSE theirs_revision END",
        dossier, quint8(kind), record));
}

Result<quint64> Conflicts::count()
{
    return storage::numberOf<quint64>(m_database.prepare("SELECT count(*) FROM conflict"));
}

Result<QList<ConflictPlace>> Conflicts::read(Result<Statement>&& row)
{
    QList<ConflictPlace> places;
    const auto walked = storage::forEachRow(row, [&] {
        ConflictPlace place;
        place.dossier = {row->int64(0), row->id<DossierId>(1), row->int64(2), row->id<TenantId>(3)};
        place.kind = RecordKind(row->int64(4));
        place.record = row->blob(5);
        place.field = row->text(6);
        place.category = domain::categoryFromNumber(quint64(row->int64(7))).value_or(domain::Category::Administrative);
        places.append(place);
    });
    if (!walked) {
        return failure(walked);
    }
    return places;
}

Result<QList<ConflictPlace>> Conflicts::places(int limit)
{
    static const QByteArray sql = QByteArray(columns) + "ORDER BY c.number LIMIT ?1";
    return read(m_database.query(sql, limit));
}

Result<std::optional<ConflictPlace>> Conflicts::find(const DossierId& dossier, const QString& field)
{
    static const QByteArray sql = QByteArray(columns) + "WHERE d.id = ?1 AND c.field = ?2";
    auto places = read(m_database.query(sql, dossier, field));
    if (!places) {
        return failure(places);
    }
    return places->isEmpty() ? std::nullopt : std::optional(std::move(places->first()));
}

Result<ConflictView> Conflicts::values(const ConflictPlace& place)
{
    // The record is the newer one once a pull brought it, which also tells of what did not open when it was met.
    auto row = m_database.query(
        "SELECT c.mine, c.mine_at, c.base, c.theirs, c.theirs_at, c.theirs_revision, "
        "coalesce(nullif(p.display_name, ''), p.login, ''), r.value, r.at, r.revision, "
        "coalesce(nullif(q.display_name, ''), q.login, ''), EXISTS (SELECT 1 FROM sealed s WHERE s.dossier = c.dossier "
        "AND s.kind = c.kind AND s.record = c.record AND s.revision >= c.theirs_revision) FROM conflict c "
        "LEFT JOIN person p ON p.number = c.theirs_author "
        "LEFT JOIN record r ON r.dossier = c.dossier AND r.kind = c.kind AND r.record = c.record "
        "AND (r.revision >= c.theirs_revision OR c.theirs_author IS NULL) "
        "LEFT JOIN person q ON q.number = r.author WHERE c.dossier = ?1 AND c.kind = ?2 AND c.record = ?3",
        place.dossier.number, quint8(place.kind), place.record);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    ConflictView view;
    view.mine = {.value = row->text(0), .author = {}, .at = row->int64(1)};
    const qint64 base = row->int64(2);
    view.theirs = {.value = row->text(3), .author = row->text(6), .at = row->int64(4)};
    view.theirsRevision = quint64(row->int64(5));
    if (const auto newer = quint64(row->int64(9)); newer != 0) {
        view.theirs = {.value = row->text(7), .author = row->text(10), .at = row->int64(8)};
        view.theirsRevision = qMax(view.theirsRevision, newer);
    }
    view.sealed = row->int64(11) != 0 && view.theirs.value.isEmpty();
    const auto earlier = before(place, base, quint64(row->int64(5)));
    if (!earlier) {
        return failure(earlier);
    }
    view.before = *earlier;
    return view;
}

/// The value that both sides were made on. One that was sealed again keeps its row, with the later revision.
Result<ConflictSide> Conflicts::before(const ConflictPlace& place, qint64 base, quint64 theirs)
{
    auto row = m_database.query(
        "SELECT b.value, b.at, coalesce(nullif(p.display_name, ''), p.login, '') FROM ("
        "SELECT revision, value, at, author FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3 UNION ALL "
        "SELECT revision, value, at, author FROM history WHERE dossier = ?1 AND kind = ?2 AND record = ?3) b "
        "LEFT JOIN person p ON p.number = b.author WHERE b.revision >= ?4 AND b.revision < ?5 ORDER BY b.revision "
        "LIMIT 1",
        place.dossier.number, quint8(place.kind), place.record, base, base == 0 ? 0 : qint64(theirs));
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? ConflictSide{.value = row->text(0), .author = row->text(2), .at = row->int64(1)} : ConflictSide();
}

} // namespace kluis::app
