// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/CacheRows.h"

#include "tests/sync_simulation/OrGiveUp.h"

namespace kluis::test {

namespace {

int countOf(storage::Statement row)
{
    return orGiveUp(row.step()) ? int(row.int64(0)) : 0;
}

} // namespace

QString CacheRow::text() const
{
    return QStringLiteral("%1/%2 kind %3 revision %4%5 '%6'")
        .arg(dossier.toString().left(8), field)
        .arg(kind)
        .arg(revision)
        .arg(isPast ? QStringLiteral(" past") : QString(), value);
}

QList<CacheRow> CacheRows::of(storage::Database& vault)
{
    auto row = orGiveUp(vault.prepare(
        "SELECT t.id, d.id, r.kind, r.record, coalesce(r.field, CAST(r.record AS TEXT)), r.category, r.revision, "
        "r.value, 0 FROM record r JOIN dossier d ON d.number = r.dossier JOIN tenant t ON t.number = d.tenant "
        "UNION ALL SELECT t.id, d.id, h.kind, h.record, coalesce(r.field, CAST(h.record AS TEXT)), "
        "coalesce(r.category, 0), h.revision, h.value, 1 FROM history h JOIN dossier d ON d.number = h.dossier "
        "JOIN tenant t ON t.number = d.tenant LEFT JOIN record r ON r.dossier = h.dossier AND r.kind = h.kind AND "
        "r.record = h.record"));
    QList<CacheRow> rows;
    while (orGiveUp(row.step())) {
        rows.append({row.id<TenantId>(0), row.id<DossierId>(1), int(row.int64(2)), row.blob(3), row.text(4),
                     domain::Category(row.int64(5)), quint64(row.int64(6)), row.text(7), row.int64(8) != 0});
    }
    return rows;
}

QList<CacheRow> CacheRows::held(storage::Database& vault)
{
    auto row = orGiveUp(vault.prepare("SELECT t.id, d.id, i.kind, i.record, i.field, h.category, i.base, i.value FROM "
                                      "held_item i JOIN held_edit h ON h.position = i.position JOIN dossier d ON "
                                      "d.number = h.dossier JOIN tenant t ON t.number = d.tenant WHERE i.kind <> 8"));
    QList<CacheRow> rows;
    while (orGiveUp(row.step())) {
        rows.append({row.id<TenantId>(0), row.id<DossierId>(1), int(row.int64(2)), row.blob(3), row.text(4),
                     domain::Category(row.int64(5)), quint64(row.int64(6)), row.text(7), true});
    }
    return rows;
}

bool CacheRows::damage(storage::Database& vault, quint64 chance)
{
    // What lies under a newer value that does not open yet is no part of a digest.
    static const QByteArray newest =
        "FROM record r WHERE NOT EXISTS (SELECT 1 FROM sealed s WHERE s.dossier = r.dossier AND "
        "s.kind = r.kind AND s.record = r.record AND s.revision > r.revision)";
    const int rows = countOf(orGiveUp(vault.prepare(QByteArray("SELECT count(*) " + newest))));
    if (rows == 0) {
        return false;
    }
    const QByteArray act =
        chance % 2 == 0 ? "DELETE FROM record" : "UPDATE record SET revision = revision - 1, value = 'stale'";
    const QByteArray sql = act + " WHERE (dossier, kind, record) IN (SELECT dossier, kind, record " + newest +
                           " ORDER BY dossier, kind, record LIMIT 1 OFFSET ?1)";
    orGiveUp(vault.run(sql, qint64(chance / 2 % quint64(rows))));
    return true;
}

QList<CacheRows::Line> CacheRows::list(storage::Database& vault)
{
    auto row = orGiveUp(vault.prepare("SELECT d.id, t.id, EXISTS (SELECT 1 FROM outbox o WHERE o.dossier = r.dossier "
                                      "AND o.kind = 10) FROM dossier_row r JOIN dossier d ON d.number = r.dossier "
                                      "JOIN tenant t ON t.number = r.tenant ORDER BY r.dossier"));
    QList<Line> lines;
    while (orGiveUp(row.step())) {
        lines.append({row.id<DossierId>(0), row.id<TenantId>(1), row.int64(2) != 0});
    }
    return lines;
}

int CacheRows::strayWords(storage::Database& vault)
{
    return countOf(orGiveUp(vault.prepare(
        "SELECT (SELECT count(*) FROM list_search WHERE rowid NOT IN (SELECT dossier FROM dossier_row)) + "
        "(SELECT count(*) FROM text_search WHERE rowid NOT IN (SELECT dossier FROM dossier_row))")));
}

int CacheRows::sealedRows(storage::Database& vault)
{
    return countOf(orGiveUp(
        vault.prepare("SELECT (SELECT count(*) FROM sealed) + (SELECT count(*) FROM content_key WHERE key_id NOT IN "
                      "(SELECT record FROM outbox_item WHERE kind = 8))")));
}

int CacheRows::unsent(storage::Database& vault, const QString& value)
{
    return countOf(orGiveUp(vault.query("SELECT (SELECT count(*) FROM outbox_item WHERE value = ?1) + "
                                        "(SELECT count(*) FROM conflict WHERE mine = ?1)",
                                        value)));
}

int CacheRows::conflictsWith(storage::Database& vault, const UserId& user)
{
    return countOf(orGiveUp(vault.query(
        "SELECT count(*) FROM conflict c JOIN person p ON p.number = c.theirs_author WHERE p.id = ?1", user)));
}

LastEvent CacheRows::lastEvent(storage::Database& vault)
{
    auto row = orGiveUp(vault.prepare("SELECT last_number, last_hash FROM audit_chain"));
    return orGiveUp(row.step()) ? LastEvent{quint64(row.int64(0)), row.blob(1)} : LastEvent();
}

int CacheRows::confirmed(storage::Database& vault)
{
    return countOf(orGiveUp(vault.prepare("SELECT count(*) FROM outbox WHERE state = 3")));
}

QMap<std::pair<QByteArray, QString>, QString> CacheRows::questions(storage::Database& vault)
{
    auto row =
        orGiveUp(vault.prepare("SELECT d.id, c.field, c.mine FROM conflict c JOIN dossier d ON d.number = c.dossier"));
    QMap<std::pair<QByteArray, QString>, QString> all;
    while (orGiveUp(row.step())) {
        all.insert({row.blob(0), row.text(1)}, row.text(2));
    }
    return all;
}

QHash<OpId, QString> CacheRows::refused(storage::Database& vault)
{
    auto row = orGiveUp(vault.prepare(
        "SELECT o.op_id, max(i.value) FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE o.state = 2 "
        "AND o.kind <> 8 GROUP BY 1"));
    QHash<OpId, QString> all;
    while (orGiveUp(row.step())) {
        all.insert(row.id<OpId>(0), row.text(1));
    }
    return all;
}

QString CacheRows::outbox(storage::Database& vault)
{
    auto row = orGiveUp(vault.prepare("SELECT o.position, d.id, o.kind, o.state, o.sent, o.reason FROM outbox o "
                                      "JOIN dossier d ON d.number = o.dossier ORDER BY o.position"));
    QString told;
    while (orGiveUp(row.step())) {
        told += QStringLiteral("\n    %1: dossier %2 kind %3 state %4 sent %5 %6")
                    .arg(row.int64(0))
                    .arg(row.id<DossierId>(1).toString().left(8))
                    .arg(row.int64(2))
                    .arg(row.int64(3))
                    .arg(row.int64(4))
                    .arg(row.text(5));
    }
    return told;
}

} // namespace kluis::test
