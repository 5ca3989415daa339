// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/DocumentFormat.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

#include <sodium.h>

namespace kluis::crypto {

/// Opens a sealed document piece by piece, holding one chunk at a time. What add() gives out is authentic, but only
/// finish() says that nothing is missing: until then it is not the document. After an error nothing more comes.
/// A new one for each document. One thread.
class DocumentOpener {
    Q_DECLARE_TR_FUNCTIONS(DocumentOpener)

public:
    /// \p contentSize is the document's record's; LimitExceeded outside 0 to DocumentFormat::largest. InvalidArgument
    /// for a key of another length.
    [[nodiscard]] static Result<DocumentOpener> begin(const SecretBytes& key, const DocumentContext& context,
                                                      qint64 contentSize);
    DocumentOpener(DocumentOpener&& other) noexcept;
    DocumentOpener& operator=(DocumentOpener&&) = delete;
    ~DocumentOpener();

    /// \returns the content that can be told so far. UnsupportedVersion; CryptoFailure for anything changed, moved,
    /// doubled, or too long.
    [[nodiscard]] Result<QByteArray> add(QByteArrayView sealed);
    /// CryptoFailure when the document does not end here.
    [[nodiscard]] Result<void> finish();

private:
    DocumentOpener(const SecretBytes& key, const DocumentContext& context, qint64 contentSize)
        : m_key(key.clone()), m_context(context), m_content(contentSize),
          m_text(DocumentFormat::paddedSize(contentSize))
    {
    }
    [[nodiscard]] Result<void> openHead();
    [[nodiscard]] Result<void> openChunk(QByteArray& out);
    [[nodiscard]] tl::unexpected<Error> refuse();
    [[nodiscard]] qsizetype wanted() const;

    SecretBytes m_key; ///< until the head was read
    crypto_secretstream_xchacha20poly1305_state m_state{};
    DocumentContext m_context;
    QByteArray m_sealed;  ///< less than the head, or than a chunk
    qint64 m_content = 0; ///< still to come
    qint64 m_text = 0;    ///< the same, with the zeros behind it
    quint64 m_index = 0;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace kluis::crypto
