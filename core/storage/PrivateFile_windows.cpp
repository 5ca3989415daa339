// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

#include <windows.h>

namespace kluis::storage {

Result<void> PrivateFile::checkFolder(const QString& path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return fail(ErrorCode::Storage, tr("The data folder does not exist."));
    }
    return {};
}

Result<void> PrivateFile::create(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        if (QFileInfo::exists(path)) {
            return fail(ErrorCode::Exists, tr("The data file exists already."));
        }
        return fail(ErrorCode::Storage, tr("The data file can't be made in its folder."), file.errorString());
    }
    return {};
}

Result<void> PrivateFile::restrict(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound, tr("The data file does not exist."));
    }
    if (!info.isFile() || info.isSymLink()) {
        return fail(ErrorCode::Storage, tr("The data file is not a plain file."));
    }
    return {};
}

Result<void> PrivateFile::sync(const QString& path)
{
    if (QFileInfo(path).isDir()) {
        return {}; // NTFS keeps its folders itself
    }
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    const bool synced = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file);
    const DWORD error = GetLastError();
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
    }
    return synced ? Result<void>()
                  : fail(ErrorCode::Storage, tr("What was written did not reach the disk."),
                         QStringLiteral("system error %1").arg(error));
}

Result<void> PrivateFile::replace(const QString& from, const QString& to)
{
    if (!MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()), reinterpret_cast<const wchar_t*>(to.utf16()),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        return fail(ErrorCode::Storage, tr("The data file can't be replaced."),
                    QStringLiteral("system error %1").arg(GetLastError()));
    }
    return {};
}

QByteArray PrivateFile::nameForSqlite(const QString& path)
{
    return path.toUtf8();
}

} // namespace kluis::storage
