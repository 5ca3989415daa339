// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/BackupCommand.h"

#include "core/console/CommandLine.h"
#include "server/admin/CommandAudit.h"
#include "server/backup/BackupFile.h"
#include "server/backup/BackupFolder.h"
#include "server/backup/LastBackup.h"
#include "server/backup/ServerBackupKey.h"
#include "server/store/OwnerFile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

namespace kluis::server {

namespace {

bool isFolder(const QString& to)
{
    return to.endsWith(u'/') || QFileInfo(to).isDir();
}

/// Makes the key of the backups, which is told of in the log: whoever has its file opens them.
Result<QByteArray> createKey(const DataFolder& data, const QString& file, const Clock& clock)
{
    auto made = ServerBackupKey::create(data, file);
    if (!made) {
        return made;
    }
    const auto recorded = recordCommand(data.store(), ServerEventKind::BackupKeyMade, clock);
    return recorded ? made : failure(recorded);
}

QString withoutSlash(const QString& to)
{
    return QFileInfo(to.endsWith(u'/') ? to.chopped(1) : to).absoluteFilePath();
}

} // namespace

QList<QCommandLineOption> BackupCommand::options()
{
    return {dataOption(),
            console::option("to", tr("A new file, or a folder of backups that share what did not change."), "FILE"),
            console::flag("full", tr("Into a folder: reads every part there and writes those anew that are damaged."))};
}

QList<QCommandLineOption> BackupCommand::keyOptions()
{
    return {dataOption(), console::option("to", tr("A new file for the private key. Keep it elsewhere."), "FILE"),
            console::flag("replace", tr("Takes the place of an earlier key, which earlier backups still need."))};
}

Result<CommandOutput> BackupCommand::makeKey(const CommandInput& input)
{
    const auto to = input.given.required("to");
    if (!to) {
        return failure(to);
    }
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto before = ServerBackupKey::publicKey(data->path());
    if (before && *before && !input.isSet("replace")) {
        return fail(ErrorCode::Exists, tr("This server's backups have a key already; --replace makes another one."),
                    QStringLiteral("backup key"));
    }
    const auto made = createKey(*data, *to, input.clock);
    if (!made) {
        return failure(made);
    }
    CommandOutput output;
    output.json =
        QJsonObject{{QStringLiteral("file"), *to}, {QStringLiteral("publicKey"), QString::fromLatin1(made->toHex())}};
    output.text =
        tr("The key of the backups was made. Move this file to where neither the server nor its backups are, and "
           "print it: without it no backup opens.\n%1")
            .arg(*to);
    return output;
}

Result<BackupWriter::Summary> BackupCommand::make(const DataFolder& data, const QString& to,
                                                  const QByteArray& publicKey, const Clock& clock, bool isFull,
                                                  const std::atomic<bool>* stop)
{
    const QString place = withoutSlash(to);
    auto target = isFolder(to) ? BackupFolder(place).begin(data.keys().signingKey.publicKey(), publicKey, isFull)
                               : BackupFile::create(place);
    if (!target) {
        return failure(target);
    }
    auto summary = BackupWriter(data, publicKey, **target, clock, stop).run();
    if (!summary) {
        return summary;
    }
    if (auto noted = LastBackup{summary->madeAt, place, isFolder(to)}.note(data.path()); !noted) {
        return failure(noted);
    }
    const auto recorded = recordCommand(data.store(), ServerEventKind::BackupMade, clock,
                                        QString::fromLatin1(summary->id.toHex()), quint64(summary->bytesWritten));
    return recorded ? summary : Result<BackupWriter::Summary>(failure(recorded));
}

Result<CommandOutput> BackupCommand::run(const CommandInput& input)
{
    const auto to = input.given.required("to");
    if (!to) {
        return failure(to);
    }
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    auto publicKey = ServerBackupKey::publicKey(data->path());
    if (!publicKey) {
        return failure(publicKey);
    }
    const QString beside = ServerBackupKey::beside(*to);
    if (!*publicKey) {
        if (isFolder(*to)) {
            if (auto made = OwnerFile::makeFolder(withoutSlash(*to)); !made) {
                return failure(made);
            }
        }
        auto made = createKey(*data, beside, input.clock);
        if (!made) {
            return failure(made);
        }
        *publicKey = *made;
    }
    const auto summary = make(*data, *to, **publicKey, input.clock, input.isSet("full"));
    if (!summary) {
        return failure(summary);
    }
    CommandOutput output = report(*summary, *to);
    if (QFileInfo::exists(beside)) {
        output.remarks.append(
            tr("The key of the backups lies beside them: %1. Move it to where neither the server nor its "
               "backups are, and print it: without it no backup opens.")
                .arg(beside));
    }
    return output;
}

CommandOutput BackupCommand::report(const BackupWriter::Summary& summary, const QString& to)
{
    CommandOutput output;
    const QString at = QDateTime::fromMSecsSinceEpoch(summary.madeAt, Qt::UTC).toString(Qt::ISODate);
    output.json = QJsonObject{{QStringLiteral("backup"), QString::fromLatin1(summary.id.toHex())},
                              {QStringLiteral("to"), to},
                              {QStringLiteral("madeAt"), at},
                              {QStringLiteral("rows"), summary.rows},
                              {QStringLiteral("documents"), summary.documents},
                              {QStringLiteral("unreadableDocuments"), summary.unreadable},
                              {QStringLiteral("bytesWritten"), summary.bytesWritten},
                              {QStringLiteral("bytesReused"), summary.bytesReused}};
    const QLocale locale;
    output.text =
        tr("Backup made: %1 rows and %2 documents as of %3. Written: %4; kept from earlier backups: %5.")
            .arg(summary.rows)
            .arg(summary.documents)
            .arg(at, locale.formattedDataSize(summary.bytesWritten), locale.formattedDataSize(summary.bytesReused));
    for (const QString& name : summary.leftOut) {
        output.remarks.append(
            tr("Not in the backup, because it is larger than 1 MiB and none of the server's own: %1").arg(name));
    }
    if (summary.unreadable > 0) {
        output.remarks.append(
            tr("%n document(s) could not be read and are not in the backup; look for them in an earlier one.", nullptr,
               int(summary.unreadable)));
        output.exitCode = 1;
    }
    return output;
}

} // namespace kluis::server
