// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::storage {

/// Files only their owner can read. On Windows the rights come from the folder's access list, which the installer
/// and the profile folder set; there only existence is checked. Any thread.
class PrivateFile {
    Q_DECLARE_TR_FUNCTIONS(kluis::storage::PrivateFile)
public:
    /// Storage unless the folder of \p path exists, is this account's own and gives nobody else a right.
    [[nodiscard]] static Result<void> checkFolder(const QString& path);

    /// Makes the empty file \p path with mode 0600. Exists when something is there already.
    [[nodiscard]] static Result<void> create(const QString& path);

    /// Checks that \p path is a plain file of this account (no link, no device) and takes away every right of
    /// others. NotFound when it is missing.
    [[nodiscard]] static Result<void> restrict(const QString& path);

    /// The first \p count bytes of \p path, fewer when it is shorter.
    [[nodiscard]] static Result<QByteArray> head(const QString& path, int count);

    /// \p path in the bytes SQLite wants: UTF-8 on Windows, the system's own elsewhere.
    [[nodiscard]] static QByteArray nameForSqlite(const QString& path);

    /// Waits until what was written to \p path, a file or a folder, is on the disk. Storage.
    [[nodiscard]] static Result<void> sync(const QString& path);
    /// The same for a new file or folder: waits for its name in the folder it is in too. Storage.
    [[nodiscard]] static Result<void> syncNew(const QString& path);

    /// Puts \p from in the place of \p to, in one step, and waits until that is on the disk.
    [[nodiscard]] static Result<void> replace(const QString& from, const QString& to);
};

} // namespace kluis::storage
