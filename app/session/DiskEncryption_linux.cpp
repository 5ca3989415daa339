// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/BlockTree.h"
#include "app/session/DiskEncryption.h"

#include <QFile>
#include <QScopeGuard>

#include <fcntl.h>
#include <linux/fscrypt.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace kluis::app {

namespace {

using State = DiskEncryption::State;

QString numbered(dev_t device)
{
    return QStringLiteral("%1:%2").arg(major(device)).arg(minor(device));
}

/// Encryption by the file system itself, folder by folder: fscrypt, as for homes.
bool isSealedFolder(const QByteArray& folder)
{
    const int handle = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const auto closing = qScopeGuard([handle] { close(handle); });
    fscrypt_get_policy_ex_arg policy{};
    policy.policy_size = sizeof(policy.policy);
    return ioctl(handle, FS_IOC_GET_ENCRYPTION_POLICY_EX, &policy) == 0;
}

/// What the kernel calls the mount that a file system without a device of its own (btrfs, an overlay) lies on: `/dev/…`.
QByteArray sourceOf(const QString& number)
{
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const QByteArray& line : mounts.readAll().split('\n')) {
        const auto parts = line.split(' ');
        const qsizetype dash = parts.indexOf("-");
        if (dash > 2 && parts.size() > dash + 2 && parts[2] == number.toLatin1()) {
            return parts[dash + 2];
        }
    }
    return {};
}

State ofDevice(const QByteArray& path)
{
    struct stat about {};
    if (stat(path.constData(), &about) != 0) {
        return State::Unknown;
    }
    return S_ISBLK(about.st_mode) ? BlockTree().device(numbered(about.st_rdev)) : State::Unknown;
}

State ofPlace(const QByteArray& path)
{
    struct stat about {};
    if (stat(path.constData(), &about) != 0) {
        return State::Unknown;
    }
    if (S_ISBLK(about.st_mode)) {
        return BlockTree().device(numbered(about.st_rdev));
    }
    if (major(about.st_dev) != 0) {
        return BlockTree().device(numbered(about.st_dev));
    }
    const QByteArray source = sourceOf(numbered(about.st_dev));
    return source.startsWith("/dev/") ? ofDevice(source) : State::Unknown;
}

/// Where pages of memory go, and at hibernation all of it. What is compressed in memory itself is no disk.
State ofSwap()
{
    QFile swaps(QStringLiteral("/proc/swaps"));
    State worst = State::Encrypted;
    if (!swaps.open(QIODevice::ReadOnly)) {
        return worst;
    }
    for (const QByteArray& line : swaps.readAll().split('\n').mid(1)) {
        const QByteArray path = line.simplified().split(' ').value(0);
        if (path.isEmpty() || path.startsWith("/dev/zram")) {
            continue;
        }
        const State state = ofPlace(path);
        if (state == State::Open) {
            return state;
        }
        worst = state == State::Unknown ? state : worst;
    }
    return worst;
}

} // namespace

DiskEncryption::State DiskEncryption::ask(const QString& existingFolder)
{
    const QByteArray folder = QFile::encodeName(existingFolder);
    const State disk = isSealedFolder(folder) ? State::Encrypted : ofPlace(folder);
    return disk == State::Encrypted ? ofSwap() : disk;
}

} // namespace kluis::app
