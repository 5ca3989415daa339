// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Cipher.h"

#include <QByteArray>

namespace kluis::storage {

/// How a database file is opened. Value type.
struct OpenOptions {
    /// What must be true of the file beforehand.
    enum class File {
        OpenOrCreate, ///< either
        MustExist,    ///< NotFound when it is missing
        MustBeNew,    ///< Exists when it is there
    };
    /// What a successful commit promises when the power fails the moment after.
    enum class Durability {
        Full,   ///< the commit is on the disk: for anything another party was told is stored
        Normal, ///< the file is sound, the last commits may be missing: for what can be fetched again
    };

    Cipher cipher = Cipher::SqlCipher4;
    File file = File::OpenOrCreate;
    Durability durability = Durability::Full;
    bool readOnly = false;     ///< never writes; implies MustExist
    int busyTimeoutMs = 5'000; ///< how long to wait for another connection's lock; 0 = not at all
    int cacheKiB = 16'384;     ///< memory for decrypted pages, wiped when the database is closed
    QByteArray vfs;            ///< name of a registered SQLite VFS to go through; empty = the system's files
};

} // namespace kluis::storage
