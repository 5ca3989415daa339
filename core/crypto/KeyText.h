// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::crypto {

/// The printed form of a secret, in the kit or in the file of a backup key: two letters for what it is, then base32 of the bytes and a 4-byte
/// checksum in groups of five: `AK-XXXXX-XXXXX-…`. Checksum = SHA-256("dk/key-text/v1\0" || letters || bytes)[:4],
/// so that a mistyped letter, or a share typed where the account key belongs, is told at once. Any thread.
class KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)

public:
    enum class Kind {
        AccountKey,      ///< "AK"
        UserRecoveryKey, ///< "UR"
        RecoveryShare,   ///< "RS"
        BackupKey,       ///< "BK"
    };
    static constexpr int maximumSize = 256; ///< bytes of a secret in text form

    /// \p bytes 1..256; else an empty text. The result is secret: show or print it, keep no copy.
    [[nodiscard]] static QString encode(Kind kind, const SecretBytes& bytes);
    /// Case, spaces and hyphens do not matter. InvalidArgument with a sentence that says what is wrong
    /// (another kind, mistyped).
    [[nodiscard]] static Result<SecretBytes> decode(Kind kind, QStringView text);
    /// The group a person types back to prove the kit was printed: the last five characters of the text.
    [[nodiscard]] static QString confirmationGroup(const QString& text);
};

} // namespace kluis::crypto
