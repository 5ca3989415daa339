// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedFolder.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using kluis::test::DiskOperation;
using kluis::test::WatchedFolder;
using Kind = DiskOperation::Kind;

namespace {

std::atomic<WatchedFolder*> watch{nullptr};

template <typename Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Nothing where nobody watches.
QByteArray pathOf(int descriptor)
{
    if (watch.load() == nullptr) {
        return {};
    }
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    char path[PATH_MAX];
    const ssize_t size = ::readlink(link, path, sizeof path);
    return size > 0 ? QByteArray(path, size) : QByteArray();
}

QByteArray nameOf(const QByteArray& path)
{
    const WatchedFolder* folder = watch.load();
    return folder != nullptr ? folder->nameOf(path) : QByteArray();
}

/// Does \p act, which is what \p operation says of the name of \p path; or it fails, with errno set.
template <typename Operation, typename Act>
int under(const QByteArray& path, const Operation& operation, const Act& act)
{
    const QByteArray name = nameOf(path);
    if (name.isEmpty()) {
        return act();
    }
    WatchedFolder* folder = watch.load();
    const std::lock_guard lock(folder->guard);
    if (const int error = folder->errorOf(operation(name)); error != 0) {
        errno = error;
        return -1;
    }
    return act();
}

/// Writes what the disk takes of \p count bytes at \p offset.
template <typename Act>
ssize_t writeUnder(int descriptor, const void* bytes, size_t count, off_t offset, const Act& act)
{
    const QByteArray name = nameOf(pathOf(descriptor));
    if (name.isEmpty()) {
        return act(count);
    }
    WatchedFolder* folder = watch.load();
    const std::lock_guard lock(folder->guard);
    const QByteArray content(static_cast<const char*>(bytes), qsizetype(count));
    const qint64 room = folder->room({Kind::Write, name, offset, content, false}, qint64(count));
    return room < 0 ? -1 : act(size_t(room));
}

/// Where a write that says no place goes.
off_t placeOf(int descriptor)
{
    const bool appends = (::fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    struct stat info = {};
    return appends && ::fstat(descriptor, &info) == 0 ? info.st_size : ::lseek(descriptor, 0, SEEK_CUR);
}

int openUnder(const char* path, int flags, mode_t mode, const char* function)
{
    const auto open = [&] { return next<int(const char*, int, ...)>(function)(path, flags, mode); };
    struct stat info = {};
    const bool isThere = ::stat(path, &info) == 0;
    if (!isThere && (flags & O_CREAT) != 0) {
        return under(
            path,
            [](const QByteArray& name) {
                return DiskOperation{Kind::Create, name, 0, {}, false};
            },
            open);
    }
    if (isThere && (flags & O_TRUNC) != 0) {
        return under(
            path,
            [](const QByteArray& name) {
                return DiskOperation{Kind::Truncate, name, 0, {}, false};
            },
            open);
    }
    return open();
}

int truncateUnder(int descriptor, off_t size)
{
    return under(
        pathOf(descriptor),
        [&](const QByteArray& name) {
            return DiskOperation{Kind::Truncate, name, size, {}, false};
        },
        [&] { return next<int(int, off_t)>("ftruncate64")(descriptor, size); });
}

int syncUnder(int descriptor, const char* function)
{
    return under(
        pathOf(descriptor),
        [](const QByteArray& name) {
            return DiskOperation{Kind::Sync, name, 0, {}, false};
        },
        [&] { return next<int(int)>(function)(descriptor); });
}

template <typename Act> int renameUnder(const QByteArray& from, const char* to, const Act& act)
{
    return under(
        from,
        [&](const QByteArray& name) {
            return DiskOperation{Kind::Rename, name, 0, nameOf(to), false};
        },
        act);
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const auto mode = mode_t((flags & O_CREAT) != 0 ? va_arg(more, unsigned) : 0);
    va_end(more);
    return openUnder(path, flags, mode, "open");
}
int open64(const char* path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const auto mode = mode_t((flags & O_CREAT) != 0 ? va_arg(more, unsigned) : 0);
    va_end(more);
    return openUnder(path, flags, mode, "open64");
}
ssize_t write(int descriptor, const void* bytes, size_t count)
{
    const auto act = [&](size_t taken) {
        return next<ssize_t(int, const void*, size_t)>("write")(descriptor, bytes, taken);
    };
    return watch.load() == nullptr ? act(count) : writeUnder(descriptor, bytes, count, placeOf(descriptor), act);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset)
{
    return writeUnder(descriptor, bytes, count, offset, [&](size_t taken) {
        return next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(descriptor, bytes, taken, offset);
    });
}
int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateUnder(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateUnder(descriptor, size);
}
int fsync(int descriptor)
{
    return syncUnder(descriptor, "fsync");
}
int fdatasync(int descriptor)
{
    return syncUnder(descriptor, "fdatasync");
}
int unlink(const char* path) noexcept
{
    return under(
        path,
        [](const QByteArray& name) {
            return DiskOperation{Kind::Delete, name, 0, {}, false};
        },
        [&] { return next<int(const char*)>("unlink")(path); });
}
int mkdir(const char* path, mode_t mode) noexcept
{
    const auto make = [&] { return next<int(const char*, mode_t)>("mkdir")(path, mode); };
    struct stat info = {};
    if (::stat(path, &info) == 0) {
        return make(); // refused anyhow
    }
    return under(
        path,
        [](const QByteArray& name) {
            return DiskOperation{Kind::Create, name + '/', 0, {}, false};
        },
        make);
}
int rename(const char* from, const char* to) noexcept
{
    return renameUnder(from, to, [&] { return next<int(const char*, const char*)>("rename")(from, to); });
}
int linkat(int oldFolder, const char* from, int newFolder, const char* to, int flags) noexcept
{
    const auto link = [&] {
        return next<int(int, const char*, int, const char*, int)>("linkat")(oldFolder, from, newFolder, to, flags);
    };
    struct stat info = {};
    char path[PATH_MAX];
    const ssize_t size = ::readlink(from, path, sizeof path);
    if (size < 0 || ::stat(to, &info) == 0) {
        return link(); // refused anyhow, or no file of nobody's that gets its name
    }
    return renameUnder(QByteArray(path, size), to, link);
}
int renameat2(int oldFolder, const char* from, int newFolder, const char* to, unsigned flags) noexcept
{
    return renameUnder(from, to, [&] {
        return next<int(int, const char*, int, const char*, unsigned)>("renameat2")(oldFolder, from, newFolder, to,
                                                                                    flags);
    });
}

} // extern "C"

namespace kluis::test {

WatchedFolder::WatchedFolder(const QString& folder)
    : m_folder(QFile::encodeName(QDir(folder).canonicalPath()).append('/'))
{
    WatchedFolder* none = nullptr;
    if (m_folder == "/" || !watch.compare_exchange_strong(none, this)) {
        qFatal("one folder can be watched, and this one can't");
    }
}

WatchedFolder::~WatchedFolder()
{
    watch = nullptr;
}

QByteArray WatchedFolder::nameOf(const QByteArray& path) const
{
    if (path.size() + 1 == m_folder.size() && m_folder.startsWith(path)) {
        return "/";
    }
    if (!path.startsWith(m_folder) || path.endsWith("-shm")) {
        return {};
    }
    constexpr QByteArrayView unnamed(" (deleted)");
    if (path.endsWith(unnamed)) { // what has no name yet is called by its number, #123; else it has none any more
        const QByteArray name = path.sliced(m_folder.size()).chopped(unnamed.size());
        return name.startsWith('#') ? name : QByteArray();
    }
    struct stat info = {};
    const bool isFolder = ::stat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode);
    return path.sliced(m_folder.size()) + (isFolder ? "/" : "");
}

int WatchedFolder::errorOf(DiskOperation operation)
{
    const bool takesRoom = operation.kind != Kind::Delete && operation.kind != Kind::Truncate;
    const auto fault = admit(std::move(operation));
    if (!fault) {
        return 0;
    }
    return *fault == Fault::IoError ? EIO : takesRoom ? ENOSPC : 0;
}

qint64 WatchedFolder::room(DiskOperation write, qint64 count)
{
    const bool isRest = std::exchange(m_restIsRefused, false);
    const bool isShort = nextIsShort() && count > 1 && !isRest;
    const int error = errorOf(std::move(write));
    m_restIsRefused = isShort;
    if (isShort) {
        return count / 2;
    }
    if (isRest || error != 0) {
        errno = error == EIO ? EIO : ENOSPC;
        return -1;
    }
    return count;
}

} // namespace kluis::test
