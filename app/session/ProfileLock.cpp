// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QThread>

#include <algorithm>

namespace kluis::app {

namespace {

/// Files of QLockFile: the lock, and what it takes while it removes one that was left behind.
QStringList filesOf(const QString& lock)
{
    const QString removing = QStringLiteral(".rmlock");
    return {lock, lock + removing, lock + removing + removing};
}

/// A file whose writer died, or has not come, between making it and saying in it who it is.
bool isUnsigned(const QString& file)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QFile::exists(file) && !QLockFile(file).getLockInfo(&process, &host, &program);
}

/// Takes the lock also where a file lies that says nothing. QLockFile waits for such a one for ever, or for 30 seconds; it
/// removes it only where no living process holds it.
bool takeLock(QLockFile& lock)
{
    constexpr int writingMs = 500; // ample for a few lines
    constexpr int lookMs = 20;
    for (int waited = 0;; waited += lookMs) {
        if (lock.tryLock(0)) {
            return true;
        }
        QStringList silent = filesOf(lock.fileName());
        silent.removeIf([](const QString& file) { return !isUnsigned(file); });
        if (lock.error() != QLockFile::LockFailedError || silent.isEmpty()) {
            return false;
        }
        if (waited >= writingMs) {
            const bool removed = std::all_of(silent.cbegin(), silent.cend(),
                                             [](const QString& file) { return QLockFile(file).removeStaleLockFile(); });
            return removed && lock.tryLock(0);
        }
        QThread::msleep(lookMs);
    }
}

} // namespace

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString& folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Storage, tr("The data folder can't be made. Check the path and its rights."));
    }
    // mkpath follows the umask: a folder that was there before is only tightened where it is ours.
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (isNew && !QFile::setPermissions(folder, ownerOnly)) {
        return fail(ErrorCode::Storage, tr("The data folder's rights can't be set to yours alone."));
    }

    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a long sync is not a crash; a process that is gone is seen by its number
    if (!takeLock(*lock)) {
        if (lock->error() == QLockFile::LockFailedError) {
            return fail(ErrorCode::Busy, tr("The program is already running with this data folder. Close it there, or "
                                            "choose another data folder."));
        }
        return fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."));
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(std::move(lock)));
}

} // namespace kluis::app
