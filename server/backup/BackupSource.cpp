// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackupSource.h"

#include "core/crypto/Sha256.h"
#include "server/backup/BackupFile.h"
#include "server/backup/BackupFolder.h"

#include <QFileInfo>

namespace kluis::server {

Result<std::unique_ptr<BackupSource>> BackupSource::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound, tr("There is no backup at this place."), QStringLiteral("backup"));
    }
    if (info.isDir()) {
        const auto newest = BackupFolder(path).newest();
        return newest ? BackupFolder(path).open(*newest) : failure(newest);
    }
    return BackupFolder::isManifest(path) ? BackupFolder::ofManifest(path).open(path) : BackupFile::open(path);
}

Result<QByteArray> BackupSource::part(qsizetype index)
{
    const auto wanted = m_manifest.part(index);
    auto sealed = read(index, wanted);
    if (sealed && (sealed->size() != wanted.size || crypto::sha256(*sealed) != wanted.digest)) {
        return fail(ErrorCode::Corrupt, tr("A part of the backup is damaged or was changed; nothing was restored."),
                    QStringLiteral("part %1").arg(index));
    }
    return sealed;
}

} // namespace kluis::server
