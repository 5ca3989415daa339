// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/RestoreCommand.h"

#include "core/console/CommandLine.h"
#include "server/admin/EnvironmentLabel.h"
#include "server/admin/MigrateStoreCommand.h"
#include "server/admin/RestoredLedger.h"
#include "server/admin/ServeProcess.h"
#include "server/backup/ServerBackupKey.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

namespace kluis::server {

namespace {

QCommandLineOption keyOption()
{
    return console::option("key",
                           RestoreCommand::tr("The file with the backup key; else backup.key beside the backup, or "
                                              "KLUIS_BACKUP_KEY."),
                           "F");
}

} // namespace

QList<QCommandLineOption> RestoreCommand::options()
{
    return {dataOption(),
            console::option("from", tr("A backup: a file, a folder of backups (its newest), or one's .backup file."),
                            "FILE"),
            keyOption(),
            console::option("database",
                            tr("An empty PostgreSQL database to restore the store into; no password in it."), "URL"),
            RestoredLedger::option(),
            EnvironmentLabel::option()};
}

QList<QCommandLineOption> RestoreCommand::verifyOptions()
{
    return {keyOption(),
            console::option("scratch", tr("A folder with room for the store; else the system's for temporary files."),
                            "DIR")};
}

QList<QCommandLineOption> RestoreCommand::restoredOptions()
{
    return {dataOption(), RestoredLedger::option()};
}

Result<BackupReader> RestoreCommand::openBackup(const CommandInput& input, const QString& path)
{
    // Whether there is a backup, and whether this program can read it, is said before the key is asked for.
    if (const auto source = BackupSource::open(path); !source) {
        return failure(source);
    }
    const auto key = ServerBackupKey::find(input.value("key"), path);
    return key ? BackupReader::open(path, *key) : failure(key);
}

CommandOutput RestoreCommand::report(const Restore::Summary& summary)
{
    CommandOutput output;
    output.json = QJsonObject{
        {QStringLiteral("madeAt"), QDateTime::fromMSecsSinceEpoch(summary.madeAt, Qt::UTC).toString(Qt::ISODate)},
        {QStringLiteral("rows"), summary.rows},
        {QStringLiteral("documents"), summary.documents},
        {QStringLiteral("unreadableDocuments"), summary.unreadable}};
    if (summary.unreadable > 0) {
        output.remarks.append(tr("%n document(s) were not in the backup.", nullptr, int(summary.unreadable)));
    }
    return output;
}

Result<CommandOutput> RestoreCommand::run(const CommandInput& input)
{
    const auto from = input.given.required("from");
    if (!from) {
        return failure(from);
    }
    const auto wanted = EnvironmentLabel::wantedBy(input.given);
    if (!wanted) {
        return failure(wanted);
    }
    auto backup = openBackup(input, *from);
    if (!backup) {
        return failure(backup);
    }
    RestoredLedger ledger(input.value("ledger"), *from, input.clock);
    const auto summary =
        Restore(*backup, input.clock).into(input.value("data"), *wanted, [&ledger](const DataFolder& data) {
            ledger.carryOut(data);
            return Result<qint64>(ledger.until());
        });
    if (!summary) {
        return failure(summary);
    }
    const QString at = QDateTime::fromMSecsSinceEpoch(summary->madeAt, Qt::UTC).toString(Qt::ISODate);
    if (input.isSet("database")) {
        if (auto moved = MigrateStoreCommand::run(input); !moved) {
            // It is restored, and nobody reads the ledger a second time.
            CommandOutput told;
            ledger.addTo(told, at);
            return fail(moved.error().code(), (QStringList(moved.error().sentence()) + told.remarks).join(u' '),
                        moved.error().detail());
        }
        // The copy in the database was compared with it row by row.
        for (const char* end : {"", "-wal", "-shm"}) {
            QFile::remove(DataFolder::storeFile(input.value("data")) + QLatin1String(end));
        }
    }
    CommandOutput output = report(*summary);
    output.text =
        tr("Restored: %1 rows and %2 documents, as they were at %3. Start the server: clients offer again what "
           "they sent since.")
            .arg(summary->rows)
            .arg(summary->documents)
            .arg(at);
    output.remarks.append(tr("What administrators did after %1 is undone: do again what took access away (disabled "
                             "accounts, revoked devices, roles, grants, orders to wipe).")
                              .arg(at));
    output.remarks.append(tr("Holds on dossiers and choices of retention made after %1 are undone too: make them again "
                             "before anything is destroyed. Proposals to destroy that were open are refused, and "
                             "documents are scanned for malware again.")
                              .arg(at));
    ledger.addTo(output, at);
    if (summary->wasShared && !input.isSet("database")) {
        output.remarks.append(tr("The store was in PostgreSQL and is an embedded one now; migrate-store moves it."));
    }
    return output;
}

Result<CommandOutput> RestoreCommand::verify(const CommandInput& input)
{
    auto backup = openBackup(input, input.argument(0));
    if (!backup) {
        return failure(backup);
    }
    const QString parent = input.isSet("scratch") ? input.value("scratch") : QDir::tempPath();
    const QTemporaryDir scratch(parent + QStringLiteral("/kluis-verify-XXXXXX"));
    if (!scratch.isValid()) {
        return fail(ErrorCode::Storage, tr("There is no scratch place: name a folder with --scratch."),
                    QStringLiteral("scratch"));
    }
    const auto summary = Restore(*backup, input.clock).verify(scratch.path());
    if (!summary) {
        return failure(summary);
    }
    CommandOutput output = report(*summary);
    QJsonObject json = output.json.toObject();
    json.insert(QStringLiteral("ok"), true);
    json.insert(QStringLiteral("columnKeyTried"), summary->isWholeProof);
    output.json = json;
    output.text = tr("The backup is whole: %1 rows and %2 documents, each as its digest says.")
                      .arg(summary->rows)
                      .arg(summary->documents);
    if (!summary->isWholeProof) {
        output.remarks.append(
            tr("The column key is not in this backup and was not given, so sealed values were compared and "
               "not opened. A restore will need it."));
    }
    return output;
}

Result<CommandOutput> RestoreCommand::restored(const CommandInput& input)
{
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    ServeProcess process;
    if (auto held = data->store().isShared() ? data->store().holdAlone() : process.lock(data->path()); !held) {
        return held.error().code() == ErrorCode::Busy
                   ? fail(ErrorCode::Busy, tr("The server is running; stop it first."), held.error().detail())
                   : failure(held);
    }
    // First, so that this command is to be given again where it was broken off meanwhile.
    RestoredLedger ledger(input.value("ledger"), {}, input.clock);
    ledger.carryOut(*data);
    if (auto begun = Restore::beginAnew(*data, input.clock, ledger.until()); !begun) {
        return failure(begun);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("ok"), true}};
    output.text = tr("Clients will offer again what is not here any more. Everybody logs in anew.");
    ledger.addTo(output, {});
    return output;
}

} // namespace kluis::server
