// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kluis::server {

namespace {

constexpr auto ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<void> OwnerFile::makeFolder(const QString& folder)
{
    // mkdir with rights, not mkdir and then chmod: nobody gets a moment to open it. Looked for only where it is
    // refused: servers that share the folder may make it at the same time.
    const bool isThere = QDir().mkdir(folder, ownerFolder) || QFileInfo(folder).isDir();
    if (!isThere || !QFile::setPermissions(folder, ownerFolder)) {
        return fail(ErrorCode::Storage, tr("%1 can't be made; check the path and its rights.").arg(folder),
                    QStringLiteral("mkdir"));
    }
    return {};
}

Result<void> OwnerFile::write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path); // flushed to the disk and renamed into place by commit()
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerFile) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return fail(ErrorCode::Storage,
                    tr("%1 can't be written; check the room on the disk and the rights of the folder.").arg(path),
                    QFileInfo(path).fileName());
    }
    return {};
}

Result<QByteArray> OwnerFile::read(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, tr("There is no file %1.").arg(path), QFileInfo(path).fileName());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("%1 can't be read; check its rights.").arg(path),
                    QFileInfo(path).fileName());
    }
    if (file.size() > limit) {
        return fail(ErrorCode::LimitExceeded, tr("%1 is larger than such a file can be.").arg(path),
                    QFileInfo(path).fileName());
    }
    return file.readAll();
}

bool OwnerFile::remove(const QString& path)
{
    return !QFile::exists(path) || QFile::remove(path);
}

} // namespace kluis::server
