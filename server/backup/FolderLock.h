// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace kluis::server {

/// Keeps other processes from writing to a folder of backups, for as long as it lives. POSIX. Movable; one thread.
class FolderLock {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::FolderLock)

public:
    /// Busy, Storage.
    [[nodiscard]] static Result<FolderLock> take(const QString& folder);
    FolderLock(FolderLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

    /// Everything that was written to the folder's file system is on the disk when this returns.
    [[nodiscard]] Result<void> syncAll() const;

private:
    explicit FolderLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace kluis::server
