// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>

class QIODevice;

namespace kluis::protocol {

/// What lies where in a hand-over file with documents in it (docs/decisions/0041): `ver=2 | { id16 | size u64 | sealed
/// document } … | crypto::HandOverPackage | size of that u64`, numbers big-endian. A file that begins with another byte is
/// a package alone. Nothing here is checked but that it fits: the package holds each document's key and digest, under the
/// sender's signature. Value type, any thread.
class HandOverParts {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::HandOverParts)

public:
    static constexpr char version = 2;
    static constexpr qint64 headSize = RecordId::size + 8; ///< bytes before a document

    struct Part {
        qint64 offset = 0; ///< of the first sealed byte
        qint64 size = 0;   ///< bytes
    };
    QByteArray package;
    QHash<RecordId, Part> documents;

    [[nodiscard]] static QByteArray headOf(const RecordId& id, qint64 size);
    /// What stands behind the last document.
    [[nodiscard]] static QByteArray tailOf(const QByteArray& package);
    /// Finds the parts of \p file, which is not sequential, reading no document. Malformed; LimitExceeded for a package
    /// larger than one can be.
    [[nodiscard]] static Result<HandOverParts> find(QIODevice& file);

private:
    [[nodiscard]] Result<void> findDocuments(QIODevice& file, qint64 end);
};

} // namespace kluis::protocol
