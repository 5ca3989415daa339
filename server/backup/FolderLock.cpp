// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/FolderLock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kluis::server {

FolderLock::~FolderLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

Result<FolderLock> FolderLock::take(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder).append("/lock");
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return fail(ErrorCode::Storage, tr("The folder of backups can't be written to; check its rights."),
                    QStringLiteral("lock"));
    }
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Busy, tr("Another backup is being written to this folder; wait for it."),
                    QStringLiteral("lock"));
    }
    return lock;
}

/// One call for thousands of files, each of which would wait for the disk by itself.
Result<void> FolderLock::syncAll() const
{
    if (::syncfs(m_file) != 0) {
        return fail(ErrorCode::Storage, tr("The backup could not be written; is the disk full?"),
                    QStringLiteral("syncfs"));
    }
    return {};
}

} // namespace kluis::server
