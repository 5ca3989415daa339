// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// Where a sealed field value belongs; every part is authenticated, so that the server can move nothing.
/// baseRevision is the revision the author saw: the final one is given by the server and unknown offline.
struct FieldContext {
    TenantId tenant;
    DossierId dossier;
    SlotId slot;
    OpId op;
    quint64 baseRevision = 0;
    UserId author;
    DeviceId device;
    quint32 epoch = 0; ///< of the group key that wraps the content key
};

/// How a plaintext's length is hidden. On the wire and authenticated.
enum class PaddingClass : quint8 {
    Coded = 1, ///< codes, dates, numbers: to a multiple of 64 bytes
    Text = 2,  ///< text: to a multiple of 256 bytes up to 4 KiB, above that Padme (at most 12 % more)
};

/// One sealed field value, version 1: `ver=1 | class | keyId16 | nonce24 | ct | tag16` = 58 bytes and the padded
/// plaintext (ISO 7816-4), XChaCha20-Poly1305. Associated data = "dk/field/v1\0" || tenant || dossier || slot ||
/// op || baseRevision u64 || author || device || keyId || epoch u32 || class u8. Any thread.
class FieldEnvelope {
    Q_DECLARE_TR_FUNCTIONS(FieldEnvelope)

public:
    static constexpr int overhead = 58;
    static constexpr qsizetype maximumPlaintext = 1 << 20;

    /// \p contentKey 32 bytes; else InvalidArgument. LimitExceeded above maximumPlaintext.
    [[nodiscard]] static Result<QByteArray> seal(const SecretBytes& contentKey, KeyId keyId,
                                                 const FieldContext& context, QByteArrayView plaintext,
                                                 PaddingClass padding = PaddingClass::Text);
    /// \returns the plaintext; Malformed, UnsupportedVersion, LimitExceeded by its shape, else CryptoFailure.
    [[nodiscard]] static Result<QByteArray> open(const SecretBytes& contentKey, const FieldContext& context,
                                                 QByteArrayView envelope);
    /// Which content key opens it, unchecked until open() succeeds.
    [[nodiscard]] static Result<KeyId> keyIdOf(QByteArrayView envelope);
    /// The padded length of a plaintext of \p plaintextSize bytes, in bytes.
    [[nodiscard]] static qsizetype paddedSize(qsizetype plaintextSize, PaddingClass padding);
};

} // namespace kluis::crypto
