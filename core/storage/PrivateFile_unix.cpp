// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kluis::storage {

namespace {

QString errnoText()
{
    return QStringLiteral("errno %1").arg(errno);
}

/// Waits until what was written to \p path, a file or a folder, is on the disk.
bool syncPath(const QByteArray& path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

Result<void> PrivateFile::checkFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    struct stat info = {};
    if (::stat(folder.constData(), &info) != 0 || !S_ISDIR(info.st_mode)) {
        return fail(ErrorCode::Storage, tr("The data folder does not exist or can't be read."), errnoText());
    }
    if (info.st_uid != ::geteuid()) {
        return fail(ErrorCode::Storage, tr("The data folder belongs to another account."));
    }
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return fail(ErrorCode::Storage,
                    tr("Other accounts have rights on the data folder. Take them away (chmod 700) and try again."));
    }
    return {};
}

Result<void> PrivateFile::create(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST) {
            return fail(ErrorCode::Exists, tr("The data file exists already."));
        }
        if (errno == ENOSPC || errno == EDQUOT) {
            return fail(ErrorCode::Storage, tr("The disk is full. Make room and try again; nothing was changed."),
                        errnoText());
        }
        return fail(ErrorCode::Storage,
                    tr("The data file can't be made. Allow this account to write in the data folder."), errnoText());
    }
    ::close(descriptor);
    return {};
}

Result<void> PrivateFile::restrict(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0) {
        if (errno == ENOENT) {
            return fail(ErrorCode::NotFound, tr("The data file does not exist."));
        }
        return fail(ErrorCode::Storage, tr("The data file can't be read."), errnoText());
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(ErrorCode::Storage, tr("The data file is not a plain file."));
    }
    if (info.st_uid != ::geteuid()) {
        return fail(ErrorCode::Storage, tr("The data file belongs to another account."));
    }
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(name.constData(), info.st_mode & S_IRWXU) != 0) {
        return fail(ErrorCode::Storage, tr("The rights of the data file can't be restricted."), errnoText());
    }
    return {};
}

Result<void> PrivateFile::sync(const QString& path)
{
    return syncPath(QFile::encodeName(path))
               ? Result<void>()
               : fail(ErrorCode::Storage, tr("What was written did not reach the disk."), errnoText());
}

Result<void> PrivateFile::replace(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (!syncPath(source) || std::rename(source.constData(), target.constData()) != 0 ||
        !syncPath(QFile::encodeName(QFileInfo(to).absolutePath()))) {
        return fail(ErrorCode::Storage, tr("The data file can't be replaced."), errnoText());
    }
    return {};
}

QByteArray PrivateFile::nameForSqlite(const QString& path)
{
    return QFile::encodeName(path);
}

} // namespace kluis::storage
