// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::server {

/// Files and folders of the data folder, for their owner only. Any thread.
class OwnerFile {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::OwnerFile)

public:
    /// Makes \p folder (one level) with mode 0700, or takes others' rights away when it is there. Storage.
    [[nodiscard]] static Result<void> makeFolder(const QString& folder);
    /// Puts \p bytes in \p path with mode 0600, whole or not at all, and on the disk when it returns. Storage.
    [[nodiscard]] static Result<void> write(const QString& path, const QByteArray& bytes);
    /// At most \p limit bytes of \p path; NotFound, LimitExceeded, Storage.
    [[nodiscard]] static Result<QByteArray> read(const QString& path, qint64 limit);
    /// Whether \p path is gone, also where it never was there.
    [[nodiscard]] static bool remove(const QString& path);
};

} // namespace kluis::server
