// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ImportJournal.h"

#include "core/storage/Rows.h"

#include <QJsonDocument>

namespace kluis::app {

using domain::FieldValues;

namespace {

QString toText(const FieldValues& values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FieldValues fromText(const QString& text)
{
    FieldValues values;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        values.insert(it.key(), it.value().toString());
    }
    return values;
}

ImportRun runOf(const storage::Statement& row)
{
    ImportRun run;
    run.number = row.int64(0);
    run.at = row.int64(1);
    run.employer = row.text(2);
    run.kind = intake::FileFormat::fromName(row.text(3)).value_or(intake::FileKind::Csv);
    run.created = row.int64(4);
    run.updated = row.int64(5);
    run.undone = row.int64(6) != 0;
    return run;
}

constexpr char selectRuns[] = "SELECT r.number, r.at, t.short_name, r.format, r.created, r.updated, r.undone "
                              "FROM import_run r JOIN tenant t ON t.number = r.tenant ";

} // namespace

Result<qint64> ImportJournal::begin(const TenantId& tenant, intake::FileKind kind, qint64 at)
{
    auto inserted = m_database.run("INSERT INTO import_run(tenant, at, format) "
                                   "SELECT number, ?2, ?3 FROM tenant WHERE id = ?1",
                                   tenant, at, QString(intake::FileFormat::name(kind)));
    if (!inserted) {
        return failure(inserted);
    }
    const qint64 run = m_database.lastInsertRowId();
    const auto trimmed = m_database.run("DELETE FROM import_run WHERE number NOT IN "
                                        "(SELECT number FROM import_run ORDER BY number DESC LIMIT ?1)",
                                        mostRuns);
    return trimmed ? Result<qint64>(run) : failure(trimmed);
}

Result<void> ImportJournal::made(qint64 run, const DossierId& dossier)
{
    return m_database.run("INSERT INTO import_change(run, dossier, made, before, after) "
                          "SELECT ?1, ?2, max(position), '', '' FROM outbox",
                          run, dossier);
}

Result<void> ImportJournal::changed(qint64 run, const DossierId& dossier, const FieldValues& before,
                                    const FieldValues& after)
{
    // Of a dossier that it made itself there is nothing to go back to but its not being there.
    const auto grown = m_database.run("UPDATE import_change SET made = (SELECT max(position) FROM outbox) "
                                      "WHERE run = ?1 AND dossier = ?2 AND made > 0",
                                      run, dossier);
    if (!grown || m_database.changes() > 0) {
        return grown;
    }
    return m_database.run("INSERT INTO import_change(run, dossier, made, before, after) VALUES (?1, ?2, 0, ?3, ?4)",
                          run, dossier, toText(before), toText(after));
}

Result<void> ImportJournal::count(qint64 run, qint64 created, qint64 updated)
{
    return m_database.run("UPDATE import_run SET created = ?2, updated = ?3 WHERE number = ?1", run, created, updated);
}

Result<QList<ImportRun>> ImportJournal::runs()
{
    const QByteArray sql = QByteArray(selectRuns) + "ORDER BY r.number DESC";
    auto row = m_database.query(sql);
    QList<ImportRun> runs;
    const auto walked = storage::forEachRow(row, [&] { runs.append(runOf(*row)); });
    return walked ? Result<QList<ImportRun>>(runs) : failure(walked);
}

Result<ImportRun> ImportJournal::run(qint64 number)
{
    const QByteArray sql = QByteArray(selectRuns) + "WHERE r.number = ?1";
    auto row = m_database.query(sql, number);
    const auto found = row ? row->step() : Result<bool>(failure(row));
    if (!found) {
        return failure(found);
    }
    return *found ? Result<ImportRun>(runOf(*row))
                  : fail(ErrorCode::NotFound, tr("There is no such import, or it is too long ago."));
}

Result<QList<ImportJournal::Change>> ImportJournal::changes(qint64 run, qint64 before, int limit)
{
    auto row = m_database.query("SELECT number, dossier, made, before, after FROM import_change "
                                "WHERE run = ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3",
                                run, before, limit);
    QList<Change> changes;
    const auto walked = storage::forEachRow(row, [&] {
        changes.append({row->int64(0), DossierId::fromBytes(row->blob(1)).value_or(DossierId()), row->int64(2),
                        fromText(row->text(3)), fromText(row->text(4))});
    });
    return walked ? Result<QList<Change>>(changes) : failure(walked);
}

Result<void> ImportJournal::forget(const Change& change)
{
    return m_database.run("DELETE FROM import_change WHERE number = ?1", change.number);
}

Result<void> ImportJournal::noteUndone(qint64 run, qint64 at)
{
    return m_database.run("UPDATE import_run SET undone = ?2 WHERE number = ?1", run, at);
}

} // namespace kluis::app
