// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/FolderTarget.h"

#include "core/crypto/Sha256.h"
#include "server/backup/PartPlace.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <limits>

namespace kluis::server {

using protocol::BackupManifest;

void FolderTarget::learn(const BackupManifest& manifest)
{
    for (qsizetype i = 0; i < manifest.partCount(); ++i) {
        const BackupManifest::Part part = manifest.part(i);
        const auto before = m_known.constFind(part.name);
        if (before == m_known.cend() || before->toldAt <= manifest.madeAt) {
            m_known.insert(part.name, {part, manifest.madeAt});
        }
    }
}

std::optional<BackupManifest::Part> FolderTarget::known(const QByteArray& name)
{
    const auto found = m_known.constFind(name);
    if (found == m_known.cend() || QFileInfo(PartPlace::of(m_folder, name)).size() != found->part.size) {
        return {};
    }
    if (m_check == Check::Bytes) {
        const auto sealed = PartPlace::read(m_folder, found->part);
        if (!sealed || crypto::sha256(*sealed) != found->part.digest) {
            return {};
        }
    }
    return found->part;
}

/// Under another name first, so that a part an earlier backup needs is never half overwritten. On the disk it is with
/// all others, in finish(). It is sealed under a key of this run, so it must never take the place of one that is whole:
/// earlier backups name the digest of that one.
Result<void> FolderTarget::put(const BackupManifest::Part& part, const QByteArray& sealed)
{
    const QString path = PartPlace::of(m_folder, part.name);
    const QString fresh = path + QStringLiteral(".new");
    const auto refused = [] {
        return fail(ErrorCode::Storage, tr("The backup could not be written; is the disk full?"),
                    QStringLiteral("part"));
    };
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        if (auto made = OwnerFile::makeFolder(folder); !made) {
            return made;
        }
    }
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(sealed) != sealed.size()) {
        file.remove();
        return refused();
    }
    file.close();
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        return refused();
    }
    m_known.insert(part.name, {part, std::numeric_limits<qint64>::max()});
    return {};
}

Result<void> FolderTarget::finish(const BackupManifest& manifest, const QByteArray& encoded)
{
    // A manifest on the disk before its parts would be a backup that is none.
    if (auto kept = m_lock.syncAll(); !kept) {
        return kept;
    }
    return OwnerFile::write(m_folder % u'/' % PartPlace::manifestName(manifest), encoded);
}

} // namespace kluis::server
