// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/HandOverCard.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// A file of medical dossiers from one company doctor to another at a practice of its own. Only the receiver opens it,
/// and the receiver knows from whom it is: a random key sealed to the receiver by HPKE, the content under that key, and
/// the sender's signature over all of it.
///
/// `ver=1 | cardLength u16 | sender's HandOverCard | recipient16 | recipientPractice16 | time i64 | sealedKey80 |
/// nonce24 | ciphertext | tag16 | signature64`. HPKE info = "dk/hand-over/v1\0" || recipient || recipientPractice ||
/// SHA-256(IK || EK of the recipient), aad = SHA-256 of the bytes before sealedKey; the content's associated data is
/// "dk/hand-over-content/v1\0" || SHA-256 of the bytes before the nonce; signed is "dk/hand-over-file/v1\0" || SHA-256 of
/// everything before the signature. Any thread.
class HandOverPackage {
    Q_DECLARE_TR_FUNCTIONS(HandOverPackage)

public:
    static constexpr qsizetype largest = 64 << 20; ///< bytes of a file

    /// What is in a package whose signature holds, as told by the keys in its card.
    struct Opened {
        HandOverCard sender;
        qint64 time = 0; ///< milliseconds since 1970 UTC by the sender's clock
        QByteArray content;
    };

    /// LimitExceeded for a content that makes too large a file; CryptoFailure for a recipient without usable keys.
    [[nodiscard]] static Result<QByteArray> seal(const HandOverCard& sender, const SigningKeyPair& identity,
                                                 const HandOverCard& recipient, qint64 unixMillis,
                                                 QByteArrayView content);
    /// Malformed, UnsupportedVersion, LimitExceeded; CryptoFailure for a bad signature; Forbidden when it is for
    /// somebody else. Whether the sender is who he says, the caller compares by fingerprint.
    [[nodiscard]] static Result<Opened> open(const HandOverCard& recipient, const IdentityBundle& keys,
                                             QByteArrayView file);

    HandOverPackage() = delete;
};

} // namespace kluis::crypto
