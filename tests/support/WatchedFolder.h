// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DiskScript.h"

#include <QString>

#include <mutex>

namespace kluis::test {

/// Writes down every change this process makes below one folder, and can refuse one, whoever asks for it: SQLite, Qt or our
/// own code. It stands in the place of the C library's functions (open, write, fsync, rename, …) in every program it is
/// linked into, and passes on what concerns other folders. SQLite's shared memory is left alone: it is no content. One at
/// a time; the program may have many threads.
class WatchedFolder : public DiskScript {
public:
    /// \p folder: exists.
    explicit WatchedFolder(const QString& folder);
    ~WatchedFolder();
    WatchedFolder(const WatchedFolder&) = delete;
    WatchedFolder& operator=(const WatchedFolder&) = delete;

    /// The name below the folder; empty where \p path is elsewhere or no content.
    [[nodiscard]] QByteArray nameOf(const QByteArray& path) const;
    /// Notes \p operation. \returns 0 to go on, else the errno it fails with.
    [[nodiscard]] int errorOf(DiskOperation operation);
    /// Notes a write. \returns how many of \p count bytes go through, or -1 with errno set. What is left of a short one is
    /// refused when it is tried again.
    [[nodiscard]] qint64 room(DiskOperation write, qint64 count);

    std::mutex guard; ///< held while an operation is noted and done, so that the order is the disk's

private:
    QByteArray m_folder;
    bool m_restIsRefused = false;
};

} // namespace kluis::test
