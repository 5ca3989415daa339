// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/News.h"

#include "core/storage/Rows.h"

#include <QHash>

namespace kluis::app {

namespace {

/// Of a row that tells of a whole dossier; the others have the record's kind.
constexpr auto newDossier = quint8(protocol::OperationKind::Dossier);

} // namespace

Result<void> News::add(const RecordValue& value, qint64 tenant, bool isNewDossier)
{
    const quint8 kind = isNewDossier ? newDossier : quint8(value.kind);
    // Of a new dossier the first value stands for all.
    return m_database.run("INSERT OR REPLACE INTO news(dossier, kind, record, seq) SELECT ?1, ?2, ?3, ?4 FROM tenant "
                          "WHERE number = ?5 AND news_after < ?4 AND NOT (?2 = ?6 AND EXISTS (SELECT 1 FROM news WHERE "
                          "dossier = ?1 AND kind = ?6))",
                          value.dossier, kind, value.record, qint64(value.seq), tenant, newDossier);
}

Result<void> News::healed(qint64 dossier, quint8 kind, const QByteArray& record, const UserId& self)
{
    return m_database.run(
        "INSERT OR REPLACE INTO news(dossier, kind, record, seq) SELECT r.dossier, r.kind, r.record, "
        "r.seq FROM record r JOIN person p ON p.number = r.author WHERE r.dossier = ?1 AND r.kind = ?2 "
        "AND r.record = ?3 AND p.id <> ?4",
        dossier, kind, record, self);
}

Result<void> News::settle(qint64 tenant, quint64 seq)
{
    // A server that was put back counts from an earlier number again.
    return m_database.run("UPDATE tenant SET news_after = ?2 WHERE number = ?1 AND (news_after IS NULL OR news_after > "
                          "?2)",
                          tenant, qint64(seq));
}

Result<bool> News::isSettled(qint64 tenant)
{
    auto row = m_database.query("SELECT 1 FROM tenant WHERE number = ?1 AND news_after IS NOT NULL", tenant);
    return row ? row->step() : failure(row);
}

Result<void> News::purge(qint64 tenant)
{
    auto kept =
        m_database.run("UPDATE tenant SET news_after = coalesce((SELECT min(n.seq) - 1 FROM news n JOIN dossier d "
                       "ON d.number = n.dossier WHERE d.tenant = ?1), max(news_after, seq)) WHERE number = ?1 "
                       "AND news_after IS NOT NULL",
                       tenant);
    return kept ? m_database.run("DELETE FROM news WHERE dossier IN (SELECT number FROM dossier WHERE tenant = ?1)",
                                 tenant)
                : kept;
}

Result<void> News::seen(const DossierId& dossier)
{
    return m_database.run("DELETE FROM news WHERE dossier = (SELECT number FROM dossier WHERE id = ?1)", dossier);
}

Result<void> News::seenAll()
{
    return m_database.execute("DELETE FROM news");
}

Result<QList<DossierNews>> News::newest(int limit)
{
    auto row = m_database.query(
        "SELECT d.id, l.name, t.short_name, l.personnel_no, n.kind, coalesce(r.field, CAST(r.record AS TEXT)), "
        "r.category, coalesce(nullif(p.display_name, ''), p.login, ''), r.at FROM news n "
        "CROSS JOIN record r ON r.dossier = n.dossier AND r.kind = CASE n.kind WHEN ?2 THEN 1 ELSE n.kind END "
        "AND r.record = n.record JOIN dossier d ON d.number = n.dossier JOIN dossier_row l ON l.dossier = n.dossier "
        "JOIN tenant t ON t.number = d.tenant LEFT JOIN person p ON p.number = r.author "
        "ORDER BY n.number DESC LIMIT ?1",
        limit, newDossier);
    QList<DossierNews> news;
    QHash<DossierId, qsizetype> places;
    const auto walked = storage::forEachRow(row, [&] {
        const auto id = row->id<DossierId>(0);
        const auto place = places.constFind(id);
        const qsizetype at = place != places.constEnd() ? *place : news.size();
        if (at == news.size()) {
            places.insert(id, at);
            news.append({id, row->text(1), row->text(2), row->text(3), {}});
        }
        NewsChange change;
        change.medical = quint64(row->int64(6)) == quint64(domain::Category::Medical);
        change.fieldId = change.medical ? QString() : row->text(5);
        change.kind = row->int64(4) == newDossier                  ? NewsChange::Kind::NewDossier
                      : row->int64(4) == qint64(RecordKind::Field) ? NewsChange::Kind::Field
                                                                   : NewsChange::Kind::Note;
        change.author = row->text(7);
        change.at = row->int64(8);
        news[at].changes.append(change);
    });
    if (!walked) {
        return failure(walked);
    }
    return news;
}

} // namespace kluis::app
