// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RecordingVfs.h"

#include <cstring>
#include <sqlite3.h>

namespace kluis::test {

namespace {

/// SQLite allocates this, with room for the real file behind it, and neither constructs nor destroys it.
struct RecordingFile {
    sqlite3_file base;
    RecordingVfs* vfs;
    char name[256]; ///< without folder
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<RecordingFile*>(file) + 1);
}
const sqlite3_io_methods* methods(sqlite3_file* file)
{
    return real(file)->pMethods;
}
RecordingVfs& recorder(sqlite3_file* file)
{
    return *reinterpret_cast<RecordingFile*>(file)->vfs;
}
QByteArray nameOf(sqlite3_file* file)
{
    return reinterpret_cast<RecordingFile*>(file)->name;
}
sqlite3_vfs* system(sqlite3_vfs* /*vfs*/)
{
    return sqlite3_vfs_find("unix");
}
QByteArray lastPart(const char* path)
{
    const char* slash = std::strrchr(path, '/');
    return slash == nullptr ? path : slash + 1;
}

int closeFile(sqlite3_file* file)
{
    return methods(file)->xClose(real(file));
}
int read(sqlite3_file* file, void* buffer, int count, sqlite3_int64 offset)
{
    return methods(file)->xRead(real(file), buffer, count, offset);
}
int write(sqlite3_file* file, const void* buffer, int count, sqlite3_int64 offset)
{
    if (recorder(file).nextIsShort()) {
        methods(file)->xWrite(real(file), buffer, count / 2, offset);
    }
    const int verdict = recorder(file).verdictOn(
        {DiskOperation::Kind::Write, nameOf(file), offset, QByteArray(static_cast<const char*>(buffer), count)});
    return verdict != SQLITE_OK ? verdict : methods(file)->xWrite(real(file), buffer, count, offset);
}
int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int verdict = recorder(file).verdictOn({DiskOperation::Kind::Truncate, nameOf(file), size, {}});
    return verdict != SQLITE_OK ? verdict : methods(file)->xTruncate(real(file), size);
}
int sync(sqlite3_file* file, int flags)
{
    const int verdict = recorder(file).verdictOn({DiskOperation::Kind::Sync, nameOf(file), 0, {}, true});
    return verdict != SQLITE_OK ? verdict : methods(file)->xSync(real(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return methods(file)->xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int level)
{
    return methods(file)->xLock(real(file), level);
}
int unlock(sqlite3_file* file, int level)
{
    return methods(file)->xUnlock(real(file), level);
}
int checkReservedLock(sqlite3_file* file, int* result)
{
    return methods(file)->xCheckReservedLock(real(file), result);
}
int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return methods(file)->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return methods(file)->xSectorSize(real(file));
}
int deviceCharacteristics(sqlite3_file* file)
{
    return methods(file)->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return methods(file)->xShmMap(real(file), region, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return methods(file)->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    methods(file)->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return methods(file)->xShmUnmap(real(file), remove);
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

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* recording = reinterpret_cast<RecordingFile*>(file);
    recording->base.pMethods = nullptr;
    recording->vfs = static_cast<RecordingVfs*>(vfs->pAppData);
    qstrncpy(recording->name, path == nullptr ? "temporary" : lastPart(path).constData(), sizeof recording->name);
    int there = 1;
    if (path != nullptr) {
        system(vfs)->xAccess(system(vfs), path, SQLITE_ACCESS_EXISTS, &there);
    }
    if (there == 0 && (flags & SQLITE_OPEN_CREATE) != 0) {
        const int verdict = recording->vfs->verdictOn({DiskOperation::Kind::Create, recording->name, 0, {}});
        if (verdict != SQLITE_OK) {
            return SQLITE_CANTOPEN;
        }
    }
    const int opened = system(vfs)->xOpen(system(vfs), path, real(file), flags, outFlags);
    if (opened == SQLITE_OK) {
        recording->base.pMethods = &ioMethods;
    }
    return opened;
}
int deleteFile(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    const int verdict = static_cast<RecordingVfs*>(vfs->pAppData)
                            ->verdictOn({DiskOperation::Kind::Delete, lastPart(path), 0, {}, syncFolder != 0});
    return verdict != SQLITE_OK ? SQLITE_IOERR_DELETE : system(vfs)->xDelete(system(vfs), path, syncFolder);
}
int access(sqlite3_vfs* vfs, const char* path, int flags, int* result)
{
    return system(vfs)->xAccess(system(vfs), path, flags, result);
}
int fullPathname(sqlite3_vfs* vfs, const char* path, int size, char* out)
{
    return system(vfs)->xFullPathname(system(vfs), path, size, out);
}
int randomness(sqlite3_vfs* vfs, int count, char* out)
{
    return system(vfs)->xRandomness(system(vfs), count, out);
}
int sleepFor(sqlite3_vfs* vfs, int microseconds)
{
    return system(vfs)->xSleep(system(vfs), microseconds);
}
int currentTime(sqlite3_vfs* vfs, double* now)
{
    return system(vfs)->xCurrentTime(system(vfs), now);
}
int lastError(sqlite3_vfs* vfs, int size, char* out)
{
    return system(vfs)->xGetLastError(system(vfs), size, out);
}
int currentTimeInt64(sqlite3_vfs* vfs, sqlite3_int64* now)
{
    return system(vfs)->xCurrentTimeInt64(system(vfs), now);
}

} // namespace

RecordingVfs::RecordingVfs() : m_vfs(new sqlite3_vfs{})
{
    sqlite3_initialize();
    const sqlite3_vfs* unixVfs = sqlite3_vfs_find("unix");
    m_vfs->iVersion = 2;
    m_vfs->szOsFile = static_cast<int>(sizeof(RecordingFile)) + unixVfs->szOsFile;
    m_vfs->mxPathname = unixVfs->mxPathname;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = access;
    m_vfs->xFullPathname = fullPathname;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleepFor;
    m_vfs->xCurrentTime = currentTime;
    m_vfs->xGetLastError = lastError;
    m_vfs->xCurrentTimeInt64 = currentTimeInt64;
    sqlite3_vfs_register(m_vfs, 0);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3mc_vfs_destroy(QByteArray("multipleciphers-" + m_name).constData());
    sqlite3_vfs_unregister(m_vfs);
    delete m_vfs;
}

int RecordingVfs::verdictOn(DiskOperation operation)
{
    const bool isSync = operation.kind == DiskOperation::Kind::Sync;
    const auto fault = admit(std::move(operation));
    if (!fault) {
        return SQLITE_OK;
    }
    if (*fault == Fault::IoError) {
        return isSync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
    }
    return SQLITE_FULL;
}

} // namespace kluis::test
