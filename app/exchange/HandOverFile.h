// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/HandOverParts.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <memory>

namespace kluis::app {

/// A hand-over file with documents in it, of the form that protocol::HandOverParts describes. What is signed and sealed to
/// the receiver is the package; it holds each document's key and the digest of its sealed bytes. One thread.
class HandOverFile {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::HandOverFile)

public:
    // --- writing: to `PATH.part`, in the order in which the documents are asked for. One that stands there from an
    // earlier try, whole and unchanged, is kept.
    /// Exists when there is such a file; Storage.
    [[nodiscard]] static Result<HandOverFile> begin(const QString& path);
    /// Whether the next document is there already; then it is passed.
    [[nodiscard]] Result<bool> has(const RecordId& id, const protocol::DocumentRecord& record);
    /// Puts it in this place, from its sealed file. What stood from here on goes.
    [[nodiscard]] Result<void> append(const RecordId& id, const protocol::DocumentRecord& record,
                                      const QString& sealed);
    /// Closes the file with its package and gives it its name.
    [[nodiscard]] Result<void> finish(const QByteArray& package);

    // --- reading
    /// Finds what is in a file, reading none of the documents. InvalidArgument when it can't be read; Malformed;
    /// LimitExceeded for a package larger than one can be.
    [[nodiscard]] static Result<HandOverFile> open(const QString& path);
    [[nodiscard]] const QByteArray& package() const { return m_parts.package; }
    /// The sealed bytes of a document, from their first one on, once they have the digest of \p record; nobody else may
    /// read meanwhile. NotFound; CryptoFailure when they are others.
    [[nodiscard]] Result<QIODevice*> document(const RecordId& id, const protocol::DocumentRecord& record);

private:
    explicit HandOverFile(const QString& path) : m_path(path) {}
    [[nodiscard]] Result<bool> isAt(qint64 offset, const protocol::DocumentRecord& record);
    [[nodiscard]] tl::unexpected<Error> unwritten() const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    qint64 m_at = 0;                 ///< writing: where the next document goes
    protocol::HandOverParts m_parts; ///< reading
};

} // namespace kluis::app
