// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/Padme.h"

#include <QByteArray>

namespace kluis::crypto {

/// What a sealed document belongs to; every chunk is bound to it, so that none can be moved.
struct DocumentContext {
    TenantId tenant;
    DossierId dossier;
    RecordId document;
};

/// A sealed document, version 1 (SECURITY B1): `ver=1 | header24 | chunk …`, libsodium's secretstream
/// (XChaCha20-Poly1305) under a key of the document's own. A chunk is 64 KiB of text, the last one 1 byte to 64 KiB,
/// and 17 bytes more sealed; the last, and no other, carries the stream's final tag. Associated data of chunk n, from
/// 0: "dk/doc/v1\0" || tenant || dossier || document || n u64. The text is the content and zeros up to paddedSize().
/// Its true length is not in it: whoever has the key has it from the document's record. Any thread.
class DocumentFormat {
public:
    static constexpr char version = 1;
    static constexpr qsizetype keySize = 32;          ///< bytes
    static constexpr qsizetype headSize = 1 + 24;     ///< version and the stream's header
    static constexpr qsizetype chunkSize = 64 * 1024; ///< of text
    static constexpr qsizetype chunkOverhead = 17;
    static constexpr qint64 smallest = 4096;           ///< shorter contents all look like this one
    static constexpr qint64 largest = qint64(4) << 30; ///< 4 GiB of content: beyond it nothing is sealed or opened

    /// The length of the text for a content of \p contentSize bytes, which is 0 to largest.
    [[nodiscard]] static constexpr qint64 paddedSize(qint64 contentSize)
    {
        return padme(contentSize < smallest ? smallest : contentSize);
    }
    [[nodiscard]] static constexpr qint64 chunksOf(qint64 textSize) { return (textSize + chunkSize - 1) / chunkSize; }
    /// How long a content of \p contentSize bytes is when it is sealed.
    [[nodiscard]] static constexpr qint64 sealedSize(qint64 contentSize)
    {
        const qint64 text = paddedSize(contentSize);
        return headSize + text + chunksOf(text) * chunkOverhead;
    }
    [[nodiscard]] static QByteArray associatedData(const DocumentContext& context, quint64 index);

    DocumentFormat() = delete;
};

} // namespace kluis::crypto
