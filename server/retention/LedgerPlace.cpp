// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/LedgerPlace.h"

#include "server/backup/BackupPlan.h"
#include "server/backup/LastBackup.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFileInfo>

namespace kluis::server {

namespace {

constexpr qint64 largestFile = 8192; // bytes

QString fileOf(const QString& dataFolder)
{
    return dataFolder % QStringLiteral("/ledger-place");
}

/// With the links resolved of as much of it as is there.
QString resolved(const QString& path)
{
    QString there = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString rest;
    while (!QFileInfo::exists(there) && there != QLatin1String("/")) {
        rest = u'/' + QFileInfo(there).fileName() + rest;
        there = QFileInfo(there).absolutePath();
    }
    return QFileInfo(there).canonicalFilePath() + rest;
}

bool isBelow(const QString& folder, const QString& path)
{
    return QString(path + u'/').startsWith(folder + u'/');
}

std::optional<QString> chosen(const QString& dataFolder)
{
    const auto text = OwnerFile::read(fileOf(dataFolder), largestFile);
    const QString folder = text ? QString::fromUtf8(*text).trimmed() : QString();
    return QDir::isAbsolutePath(folder) ? std::optional(folder) : std::nullopt;
}

} // namespace

QString LedgerPlace::beside(const QString& backups, bool isFolder)
{
    const QString path = QDir::cleanPath(backups);
    return (isFolder ? path : path.left(path.lastIndexOf(u'/'))) % u'/' % QLatin1String(besideName);
}

std::optional<QString> LedgerPlace::of(const QString& dataFolder)
{
    if (const auto folder = chosen(dataFolder); folder) {
        return folder;
    }
    const auto plan = BackupPlan::of(dataFolder);
    const auto last = LastBackup::of(dataFolder);
    const QString folder = plan && *plan            ? beside((*plan)->to, true)
                           : last && last->isFolder ? beside(last->place, *last->isFolder)
                                                    : QString();
    return folder.isEmpty() || isBelow(QDir::cleanPath(dataFolder), folder) ? std::nullopt : std::optional(folder);
}

Result<QString> LedgerPlace::choose(const QString& dataFolder, const QString& folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (isBelow(resolved(dataFolder), resolved(path))) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("The ledger must not lie in the data folder: a restore would replace it. Choose a folder on another "
               "disk or machine."),
            QStringLiteral("to"));
    }
    const auto written = OwnerFile::write(fileOf(dataFolder), path.toUtf8() + '\n');
    return written ? Result<QString>(path) : failure(written);
}

Result<void> LedgerPlace::forget(const QString& dataFolder)
{
    if (!OwnerFile::remove(fileOf(dataFolder))) {
        return fail(ErrorCode::Storage, tr("The place of the ledger could not be forgotten."),
                    QStringLiteral("ledger-place"));
    }
    return {};
}

QStringList LedgerPlace::candidates(const QString& dataFolder, const QString& backup)
{
    QStringList all;
    if (const auto known = of(dataFolder); known) {
        all.append(*known);
    }
    if (!backup.isEmpty()) {
        const QFileInfo info(backup);
        all.append(beside(info.absoluteFilePath(), info.isDir()));
    }
    all.removeDuplicates();
    return all;
}

} // namespace kluis::server
