// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DrillCommand.h"

#include "core/console/CommandLine.h"
#include "core/storage/PrivateFile.h"
#include "server/backup/BackupPlan.h"
#include "server/backup/LastBackup.h"
#include "server/backup/Restore.h"
#include "server/backup/ServerBackupKey.h"
#include "server/retention/LedgerPlace.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kluis::server {

namespace {

constexpr int startMillis = 120'000;
constexpr int lookMillis = 50;

/// Runs this same program to its end; true when it ended with 0.
bool succeeds(const QStringList& arguments)
{
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QCoreApplication::applicationFilePath(), arguments);
    return program.waitForFinished(-1) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

} // namespace

QList<QCommandLineOption> DrillCommand::options()
{
    return {dataOption(),
            console::option("from", tr("A backup; else the newest of the plan, or the last one made."), "FILE"),
            console::option("key",
                            tr("The file with the backup key; else backup.key beside the backup, or "
                               "KLUIS_BACKUP_KEY."),
                            "F"),
            console::option("scratch", tr("A folder with room for the store; else the server's own."), "DIR")};
}

Result<QString> DrillCommand::place(const CommandInput& input, const QString& folder)
{
    if (input.isSet("from")) {
        return input.value("from");
    }
    const auto plan = BackupPlan::of(folder);
    if (!plan) {
        return failure(plan);
    }
    const auto last = LastBackup::of(folder);
    if (!*plan && !last) {
        return fail(ErrorCode::NotFound, tr("No backup was made of this server yet."), QStringLiteral("backup"));
    }
    return *plan ? (*plan)->to : last->place;
}

/// What the people who would have to do it in earnest would do: start it, look at it, stop it.
Result<void> DrillCommand::rehearse(const QString& folder)
{
    // Its plan came along with it: a drill must not add to the backups, or remove any.
    if (auto removed = BackupPlan::remove(folder); !removed) {
        return removed;
    }
    // Nor write to the ledger of destructions, or destroy by it.
    if (auto removed = LedgerPlace::forget(folder); !removed) {
        return removed;
    }
    const QString portFile = folder % QStringLiteral("/port");
    QProcess server;
    server.setStandardOutputFile(QProcess::nullDevice());
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("serve"), QStringLiteral("--data"), folder, QStringLiteral("--listen"),
                  QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile});
    QElapsedTimer waiting;
    waiting.start();
    while (!QFile::exists(portFile) && !server.waitForFinished(lookMillis) && waiting.elapsed() < startMillis) {
    }
    const bool isServing = QFile::exists(portFile);
    const bool isSound =
        isServing && succeeds({QStringLiteral("health"), QStringLiteral("--data"), folder}) &&
        succeeds({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--data"), folder});
    server.terminate();
    if (!server.waitForFinished(startMillis)) {
        server.kill();
        server.waitForFinished();
    }
    if (!isServing) {
        return fail(ErrorCode::Internal, tr("The restored server does not start."), QStringLiteral("serve"));
    }
    if (!isSound) {
        return fail(ErrorCode::Corrupt, tr("The restored server runs, and its store or audit log is not sound."),
                    QStringLiteral("health"));
    }
    return {};
}

Result<void> DrillCommand::note(const QString& folder, const QJsonObject& outcome)
{
    QFile log(folder % QStringLiteral("/drills.log"));
    const QByteArray line = QJsonDocument(outcome).toJson(QJsonDocument::Compact) + '\n';
    if ((!log.exists() && !storage::PrivateFile::create(log.fileName())) ||
        !log.open(QIODevice::WriteOnly | QIODevice::Append) || log.write(line) != line.size()) {
        return fail(ErrorCode::Storage, tr("How the drill went could not be written down."),
                    QStringLiteral("drills.log"));
    }
    return {};
}

Result<CommandOutput> DrillCommand::run(const CommandInput& input)
{
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto from = place(input, data->path());
    const auto key = from ? ServerBackupKey::find(input.value("key"), *from) : Result<crypto::BackupKey>(failure(from));
    if (!key) {
        return failure(key);
    }
    // The restored folder has the server's keys in it: it lies where they lie, not with everybody's temporary files.
    const QString parent = input.isSet("scratch") ? input.value("scratch") : data->path();
    const QTemporaryDir scratch(parent % QStringLiteral("/kluis-drill-XXXXXX"));
    const QString folder = scratch.filePath(QStringLiteral("server"));
    QElapsedTimer timer;
    timer.start();
    auto backup = BackupReader::open(*from, *key);
    const auto restored =
        backup ? Restore(*backup, input.clock).into(folder) : Result<Restore::Summary>(failure(backup));
    const auto rehearsed = restored ? rehearse(folder) : Result<void>(failure(restored));
    const double seconds = double(timer.elapsed()) / 1000;
    QJsonObject outcome{
        {QStringLiteral("ok"), rehearsed.has_value()},
        {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(input.clock.unixMillis(), Qt::UTC).toString(Qt::ISODate)},
        {QStringLiteral("seconds"), seconds}};
    if (restored) {
        outcome.insert(QStringLiteral("backupMadeAt"),
                       QDateTime::fromMSecsSinceEpoch(restored->madeAt, Qt::UTC).toString(Qt::ISODate));
        outcome.insert(QStringLiteral("rows"), restored->rows);
        outcome.insert(QStringLiteral("documents"), restored->documents);
    }
    if (!rehearsed) {
        outcome.insert(QStringLiteral("code"), int(rehearsed.error().code()));
    }
    if (auto noted = note(data->path(), outcome); !noted) {
        return failure(noted);
    }
    if (!rehearsed) {
        return failure(rehearsed);
    }
    CommandOutput output;
    output.json = outcome;
    output.text = tr("The drill went well: the backup of %1 was restored, served and checked in %2 seconds.")
                      .arg(outcome.value(QLatin1String("backupMadeAt")).toString())
                      .arg(seconds);
    return output;
}

} // namespace kluis::server
