// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::server {

/// The sealed contents of documents in `blobs/` of the data folder: a file each, named by 16 random bytes in
/// hexadecimal, without an end that tells what it is. Any thread; one file by one thread at a time.
class BlobFiles {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BlobFiles)

public:
    explicit BlobFiles(QString folder) : m_folder(std::move(folder)) {}

    /// Puts \p bytes at \p offset and waits until they are on the disk. What was there is replaced. Storage.
    [[nodiscard]] Result<void> write(const QByteArray& file, qint64 offset, const QByteArray& bytes) const;
    /// Exactly \p size bytes from \p offset on; Storage when they are not there.
    [[nodiscard]] Result<QByteArray> read(const QByteArray& file, qint64 offset, qint64 size) const;
    /// SHA-256 of the file's first \p size bytes; Storage when it is not exactly that long.
    [[nodiscard]] Result<QByteArray> digest(const QByteArray& file, qint64 size) const;
    [[nodiscard]] Result<void> remove(const QByteArray& file) const;
    /// Every file that lies there.
    [[nodiscard]] QList<QByteArray> all() const;

private:
    [[nodiscard]] QString pathOf(const QByteArray& file) const;

    QString m_folder;
};

} // namespace kluis::server
