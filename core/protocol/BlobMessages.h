// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>

/// Messages that carry the sealed contents of documents, in parts of limits::blobPart bytes (docs/decisions/0031). A blob's
/// id is its document's record id.
namespace kluis::protocol {

/// `POST /v1/blob/begin`: announces a blob, or asks how far it came. The same again changes nothing; under an id that
/// is taken by another it is refused.
struct BlobBegin {
    TenantId tenant;
    DossierId dossier;
    RecordId id;
    quint8 category = 0; ///< domain::Category
    quint64 size = 0;    ///< bytes, all parts together
    QByteArray digest;   ///< SHA-256 of the whole, 32 bytes

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BlobBegin> decode(const QByteArray& bytes);
};

/// `POST /v1/blob/part`: the next part, or one that is there already.
struct BlobPart {
    RecordId id;
    quint64 number = 0; ///< from 0
    QByteArray digest;  ///< SHA-256 of \ref bytes
    QByteArray bytes;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BlobPart> decode(const QByteArray& bytes);
};

/// `POST /v1/blob/close`: all parts are there; the server checks the whole. `POST /v1/blob/read`: asks for one part.
struct BlobRequest {
    RecordId id;
    quint64 number = 0; ///< of the part; nothing to close()

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BlobRequest> decode(const QByteArray& bytes);
};

/// The answer to begin, part and close.
struct BlobState {
    quint64 parts = 0;  ///< so many, from the first on, are on the server's disk
    bool whole = false; ///< closed: the record may be pushed

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BlobState> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
