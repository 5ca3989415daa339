// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/MemoryVfs.h"

#include "tests/sync_simulation/MemoryDisk.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace kluis::test {

namespace {

using File = MemoryDisk::File;

/// SQLite allocates this and neither constructs nor destroys it: openFile() and closeFile() do.
struct Handle {
    sqlite3_file base;
    MemoryDisk* disk;
    std::shared_ptr<File> file;
    int level;
    quint8 sharedSlots;
    quint8 exclusiveSlots;
    bool isMapped;
};

Handle& handle(sqlite3_file* file)
{
    return *reinterpret_cast<Handle*>(file);
}
MemoryDisk& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<MemoryDisk*>(vfs->pAppData);
}

int unlock(sqlite3_file* base, int level)
{
    Handle& me = handle(base);
    if (me.level <= level) {
        return SQLITE_OK;
    }
    File& file = *me.file;
    file.reserved = file.reserved == &me ? nullptr : file.reserved;
    file.pending = file.pending == &me ? nullptr : file.pending;
    if (level == SQLITE_LOCK_NONE) {
        --file.sharedLocks;
    }
    me.level = level;
    return SQLITE_OK;
}

int lock(sqlite3_file* base, int level)
{
    Handle& me = handle(base);
    File& file = *me.file;
    if (me.level >= level) {
        return SQLITE_OK;
    }
    if (me.level == SQLITE_LOCK_NONE) {
        if (file.pending != nullptr) {
            return SQLITE_BUSY;
        }
        ++file.sharedLocks;
        me.level = SQLITE_LOCK_SHARED;
    }
    if (level == SQLITE_LOCK_SHARED) {
        return SQLITE_OK;
    }
    if (file.reserved != nullptr && file.reserved != &me) {
        return SQLITE_BUSY;
    }
    file.reserved = &me;
    if (level == SQLITE_LOCK_RESERVED) {
        me.level = level;
        return SQLITE_OK;
    }
    file.pending = &me;
    me.level = file.sharedLocks > 1 ? SQLITE_LOCK_PENDING : SQLITE_LOCK_EXCLUSIVE;
    return file.sharedLocks > 1 ? SQLITE_BUSY : SQLITE_OK;
}

int checkReservedLock(sqlite3_file* base, int* result)
{
    *result = handle(base).file->reserved != nullptr ? 1 : 0;
    return SQLITE_OK;
}

void releaseSlots(Handle& me, int from, int count)
{
    for (int slot = from; slot < from + count; ++slot) {
        const auto bit = quint8(1U << unsigned(slot));
        if ((me.exclusiveSlots & bit) != 0) {
            me.file->exclusiveSlots.at(std::size_t(slot)) = nullptr;
        }
        if ((me.sharedSlots & bit) != 0) {
            --me.file->sharedSlots.at(std::size_t(slot));
        }
        me.exclusiveSlots = quint8(me.exclusiveSlots & ~bit);
        me.sharedSlots = quint8(me.sharedSlots & ~bit);
    }
}

int shmLock(sqlite3_file* base, int from, int count, int flags)
{
    Handle& me = handle(base);
    File& file = *me.file;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        releaseSlots(me, from, count);
        return SQLITE_OK;
    }
    const bool isExclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (int slot = from; slot < from + count; ++slot) {
        const auto bit = quint8(1U << unsigned(slot));
        const int others = file.sharedSlots.at(std::size_t(slot)) - ((me.sharedSlots & bit) != 0 ? 1 : 0);
        const void* holder = file.exclusiveSlots.at(std::size_t(slot));
        if ((holder != nullptr && holder != &me) || (isExclusive && others > 0)) {
            return SQLITE_BUSY;
        }
    }
    for (int slot = from; slot < from + count; ++slot) {
        const auto bit = quint8(1U << unsigned(slot));
        if (isExclusive) {
            file.exclusiveSlots.at(std::size_t(slot)) = &me;
            me.exclusiveSlots = quint8(me.exclusiveSlots | bit);
        } else if ((me.sharedSlots & bit) == 0) {
            ++file.sharedSlots.at(std::size_t(slot));
            me.sharedSlots = quint8(me.sharedSlots | bit);
        }
    }
    return SQLITE_OK;
}

int shmMap(sqlite3_file* base, int region, int size, int extend, void volatile** memory)
{
    Handle& me = handle(base);
    auto& regions = me.file->regions;
    if (!me.isMapped) {
        me.isMapped = true;
        ++me.file->mappings;
    }
    while (extend != 0 && regions.size() <= std::size_t(region)) {
        regions.push_back(std::make_unique<char[]>(std::size_t(size)));
    }
    *memory = std::size_t(region) < regions.size() ? regions[std::size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file* /*base*/)
{
}

int shmUnmap(sqlite3_file* base, int /*remove*/)
{
    Handle& me = handle(base);
    if (me.isMapped) {
        me.isMapped = false;
        releaseSlots(me, 0, SQLITE_SHM_NLOCK);
        if (--me.file->mappings == 0) {
            me.file->regions.clear(); // as when the last process is gone: the next one builds the index from the log
        }
    }
    return SQLITE_OK;
}

int closeFile(sqlite3_file* base)
{
    shmUnmap(base, 0);
    unlock(base, SQLITE_LOCK_NONE);
    handle(base).file.~shared_ptr<File>();
    return SQLITE_OK;
}

int read(sqlite3_file* base, void* buffer, int count, sqlite3_int64 offset)
{
    Handle& me = handle(base);
    if (me.disk->isDead(*me.file)) {
        return SQLITE_IOERR_READ;
    }
    const QByteArray& content = me.file->content;
    const auto there = std::clamp<qint64>(content.size() - offset, 0, count);
    std::memcpy(buffer, content.constData() + (there > 0 ? offset : 0), std::size_t(there));
    std::memset(static_cast<char*>(buffer) + there, 0, std::size_t(count - there));
    return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* base, const void* buffer, int count, sqlite3_int64 offset)
{
    Handle& me = handle(base);
    if (!me.disk->admit(*me.file)) {
        return SQLITE_IOERR_WRITE;
    }
    QByteArray& content = me.file->content;
    me.file->unsynced.append(
        {offset, content.mid(std::min<qint64>(offset, content.size()), count), content.size(), count});
    if (content.size() < offset + count) {
        content.resize(offset + count, '\0');
    }
    std::memcpy(content.data() + offset, buffer, std::size_t(count));
    return SQLITE_OK;
}

int truncate(sqlite3_file* base, sqlite3_int64 size)
{
    Handle& me = handle(base);
    if (!me.disk->admit(*me.file)) {
        return SQLITE_IOERR_TRUNCATE;
    }
    QByteArray& content = me.file->content;
    const qint64 kept = std::min<qint64>(size, content.size());
    me.file->unsynced.append({kept, content.mid(kept), content.size(), -1});
    content.resize(size, '\0');
    return SQLITE_OK;
}

int sync(sqlite3_file* base, int /*flags*/)
{
    Handle& me = handle(base);
    if (!me.disk->admit(*me.file)) {
        return SQLITE_IOERR_FSYNC;
    }
    me.file->unsynced.clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file* base, sqlite3_int64* size)
{
    *size = handle(base).file->content.size();
    return SQLITE_OK;
}

int fileControl(sqlite3_file* /*base*/, int /*operation*/, void* /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file* /*base*/)
{
    return 4096;
}

int deviceCharacteristics(sqlite3_file* /*base*/)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite takes every Unix disk to be
}

constexpr sqlite3_io_methods ioMethods = {2,
                                          closeFile,
                                          read,
                                          write,
                                          truncate,
                                          sync,
                                          fileSize,
                                          lock,
                                          unlock,
                                          checkReservedLock,
                                          fileControl,
                                          sectorSize,
                                          deviceCharacteristics,
                                          shmMap,
                                          shmLock,
                                          shmBarrier,
                                          shmUnmap,
                                          nullptr,
                                          nullptr};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* base, int flags, int* outFlags)
{
    MemoryDisk& disk = diskOf(vfs);
    base->pMethods = nullptr;
    auto file = path == nullptr ? std::make_shared<File>() : disk.find(path);
    // The program makes the main file itself, on the system's disk: there is an empty one of that name.
    if (!file && (flags & (SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB)) != 0) {
        file = disk.make(path);
    }
    if (!file || disk.isDead(*file)) {
        return SQLITE_CANTOPEN;
    }
    Handle& me = handle(base);
    me.disk = &disk;
    new (&me.file) std::shared_ptr<File>(std::move(file));
    me.level = SQLITE_LOCK_NONE;
    me.sharedSlots = 0;
    me.exclusiveSlots = 0;
    me.isMapped = false;
    base->pMethods = &ioMethods;
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int /*syncFolder*/)
{
    MemoryDisk& disk = diskOf(vfs);
    const auto file = disk.find(path);
    if (!file) {
        return SQLITE_IOERR_DELETE_NOENT;
    }
    if (!disk.admit(*file)) {
        return SQLITE_IOERR_DELETE;
    }
    disk.remove(path);
    return SQLITE_OK;
}

int access(sqlite3_vfs* vfs, const char* path, int /*flags*/, int* result)
{
    *result = diskOf(vfs).find(path) ? 1 : 0;
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs* /*vfs*/, const char* path, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", path); // the program's paths are absolute
    return SQLITE_OK;
}

int randomness(sqlite3_vfs* vfs, int count, char* out)
{
    for (int i = 0; i < count; ++i) {
        out[i] = char(diskOf(vfs).nextRandom() >> 56U);
    }
    return count;
}

int sleepFor(sqlite3_vfs* /*vfs*/, int microseconds)
{
    return microseconds; // nobody else works here: waiting changes nothing
}

int currentTime(sqlite3_vfs* /*vfs*/, double* now)
{
    *now = 2461045.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs* /*vfs*/, int /*size*/, char* /*out*/)
{
    return 0;
}

} // namespace

sqlite3_vfs* MemoryVfs::over(MemoryDisk& disk)
{
    auto* vfs = new sqlite3_vfs{};
    vfs->iVersion = 1;
    vfs->szOsFile = int(sizeof(Handle));
    vfs->mxPathname = 512;
    vfs->zName = name;
    vfs->pAppData = &disk;
    vfs->xOpen = openFile;
    vfs->xDelete = deleteFile;
    vfs->xAccess = access;
    vfs->xFullPathname = fullPathname;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleepFor;
    vfs->xCurrentTime = currentTime;
    vfs->xGetLastError = lastError;
    return vfs;
}

} // namespace kluis::test
