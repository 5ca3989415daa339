// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupFolder.h"

#include "server/backup/FolderLock.h"
#include "server/backup/FolderTarget.h"
#include "server/backup/PartPlace.h"
#include "server/store/OwnerFile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace kluis::server {

using protocol::BackupManifest;

namespace {

/// Reads parts from the folder's files.
class FolderSource final : public BackupSource {
public:
    FolderSource(BackupManifest manifest, QString folder)
        : BackupSource(std::move(manifest)), m_folder(std::move(folder))
    {
    }

protected:
    [[nodiscard]] Result<QByteArray> read(qsizetype /*index*/, const BackupManifest::Part& part) override
    {
        return PartPlace::read(m_folder, part);
    }

private:
    QString m_folder;
};

Result<BackupManifest> manifestAt(const QString& path)
{
    const auto bytes = OwnerFile::read(path, BackupManifest::mostBytes);
    return bytes ? BackupManifest::decode(*bytes) : failure(bytes);
}

} // namespace

bool BackupFolder::isManifest(const QString& path)
{
    return path.endsWith(QLatin1String(PartPlace::manifestEnd)) &&
           QFileInfo(QFileInfo(path).absolutePath() + QLatin1String("/parts")).isDir();
}

BackupFolder BackupFolder::ofManifest(const QString& path)
{
    return BackupFolder(QFileInfo(path).absolutePath());
}

QStringList BackupFolder::manifests() const
{
    QStringList paths;
    for (const QFileInfo& file :
         QDir(m_path).entryInfoList({u'*' + QLatin1String(PartPlace::manifestEnd)}, QDir::Files, QDir::Name)) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

QList<BackupFolder::Kept> BackupFolder::all() const
{
    QList<Kept> kept;
    // The names begin with the time, so their order is that of time.
    for (const QString& path : manifests()) {
        const qint64 madeAt = PartPlace::timeOf(QFileInfo(path).fileName());
        if (madeAt > 0) {
            kept.append({path, madeAt});
        }
    }
    return kept;
}

Result<QString> BackupFolder::newest() const
{
    const QList<Kept> kept = all();
    if (kept.isEmpty()) {
        return fail(ErrorCode::NotFound, tr("There is no backup in this folder."), QStringLiteral("backup"));
    }
    return kept.last().path;
}

Result<std::unique_ptr<BackupSource>> BackupFolder::open(const QString& manifest) const
{
    auto read = manifestAt(manifest);
    return read ? Result<std::unique_ptr<BackupSource>>(std::make_unique<FolderSource>(std::move(*read), m_path))
                : failure(read);
}

Result<std::unique_ptr<BackupTarget>> BackupFolder::begin(const QByteArray& serverKey, const QByteArray& recipient,
                                                          bool isFull) const
{
    for (const char* part : {"", "/parts"}) {
        if (auto made = OwnerFile::makeFolder(m_path + QLatin1String(part)); !made) {
            return fail(ErrorCode::Storage, tr("The backup can't be written there; check the folder and its rights."),
                        QStringLiteral("to"));
        }
    }
    auto lock = FolderLock::take(m_path);
    if (!lock) {
        return failure(lock);
    }
    auto target = std::make_unique<FolderTarget>(m_path, std::move(*lock),
                                                 isFull ? FolderTarget::Check::Bytes : FolderTarget::Check::Length);
    for (const QString& path : manifests()) {
        // One that can't be read, or is another server's, gives nothing to build on; verify-backup speaks of it.
        const auto manifest = manifestAt(path);
        if (manifest && manifest->recipient == recipient && manifest->isSignedBy(serverKey)) {
            target->learn(*manifest);
        }
    }
    return target;
}

Result<qint64> BackupFolder::remove(const QStringList& paths) const
{
    const auto lock = FolderLock::take(m_path);
    if (!lock) {
        return failure(lock);
    }
    for (const QString& path : paths) {
        if (QFile::exists(path) && !QFile::remove(path)) {
            return fail(ErrorCode::Storage, tr("An old backup could not be removed; check the folder's rights."),
                        QStringLiteral("backup"));
        }
    }
    QSet<QByteArray> used;
    // Somebody may have renamed one in order to keep it: it needs its parts all the same.
    for (const QString& path : manifests()) {
        const auto manifest = manifestAt(path);
        if (!manifest) {
            return failure(manifest);
        }
        for (qsizetype i = 0; i < manifest->partCount(); ++i) {
            used.insert(manifest->part(i).name);
        }
    }
    qint64 freed = 0;
    QDirIterator parts(m_path + QStringLiteral("/parts"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (parts.hasNext()) {
        const QFileInfo part(parts.next());
        if (!used.contains(QByteArray::fromHex(part.fileName().toLatin1()))) {
            freed += part.size();
            QFile::remove(part.filePath());
        }
    }
    return freed;
}

} // namespace kluis::server
