// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kluis::app {

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
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError) {
            return fail(ErrorCode::Busy, tr("The program is already running with this data folder. Close it there, or "
                                            "choose another data folder."));
        }
        return fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."));
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(std::move(lock)));
}

} // namespace kluis::app
