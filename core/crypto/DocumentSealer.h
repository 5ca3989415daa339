// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/DocumentFormat.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

#include <sodium.h>

namespace kluis::crypto {

/// Seals a document piece by piece, holding one chunk at a time. A new one for each document. One thread.
class DocumentSealer {
    Q_DECLARE_TR_FUNCTIONS(DocumentSealer)

public:
    /// \p contentSize: how many bytes will be given to add(), 0 to DocumentFormat::largest; else LimitExceeded.
    /// \p key has DocumentFormat::keySize bytes and seals no other document; else InvalidArgument.
    [[nodiscard]] static Result<DocumentSealer> begin(const SecretBytes& key, const DocumentContext& context,
                                                      qint64 contentSize);
    DocumentSealer(DocumentSealer&& other) noexcept;
    DocumentSealer& operator=(DocumentSealer&&) = delete;
    ~DocumentSealer();

    /// \returns what can be written of the sealed document so far, at least the head, perhaps much later than the
    /// content it comes from. LimitExceeded for more content than was announced.
    [[nodiscard]] Result<QByteArray> add(QByteArrayView content);
    /// \returns the rest; call once. InvalidArgument when content is missing: then what was written is no document.
    [[nodiscard]] Result<QByteArray> finish();

private:
    DocumentSealer(const DocumentContext& context, qint64 contentSize) : m_context(context), m_left(contentSize) {}
    void sealChunk(bool isLast, QByteArray& out);

    crypto_secretstream_xchacha20poly1305_state m_state{};
    DocumentContext m_context;
    QByteArray m_head;    ///< until it was given out
    QByteArray m_text;    ///< less than a chunk
    qint64 m_left = 0;    ///< content still to come
    qint64 m_padding = 0; ///< zeros behind it
    quint64 m_index = 0;
};

} // namespace kluis::crypto
