// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kluis::protocol {

/// What is known of a document: the value of its record, beside which its content is a blob. As text it is strict CBOR
/// [version 1, name, type, size, SHA-256 of the content, key, SHA-256 of the sealed blob], in base64url: one record, one
/// spelling. One that replaces an earlier document is [version 2, …, id of the earlier one] (docs/decisions/0041). It
/// stands in an operation's item like any value: sealed where it is medical. Value type, any thread.
class DocumentRecord {
    Q_DECLARE_TR_FUNCTIONS(DocumentRecord)

public:
    QString name;             ///< of the file, see isGoodName()
    QString type;             ///< media type, as domain::DocumentType says
    qint64 size = 0;          ///< bytes of the content, 1 to crypto::DocumentFormat::largest
    QByteArray contentDigest; ///< SHA-256 of the content, 32 bytes
    QByteArray sealedDigest;  ///< SHA-256 of the blob, 32 bytes
    QByteArray key;           ///< crypto::DocumentFormat, 32 bytes
    /// The document that this one is a newer version of, as its author says; it may be unknown here.
    std::optional<RecordId> replaces;

    [[nodiscard]] crypto::SecretBytes secretKey() const { return crypto::SecretBytes::copyOf(key); }
    /// How long the blob is.
    [[nodiscard]] qint64 sealedSize() const;

    [[nodiscard]] QString encode() const;
    /// Malformed, UnsupportedVersion; LimitExceeded for a size beyond what the format can hold.
    [[nodiscard]] static Result<DocumentRecord> decode(const QString& text);

    /// A name that can be a file's anywhere and shows as what it is: 1 to 255 bytes, no path, no control characters
    /// and none that turn the direction of writing.
    [[nodiscard]] static bool isGoodName(const QString& name);
};

} // namespace kluis::protocol
