// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::crypto {

/// Who takes medical dossiers over, or hands them over, at a practice with a server and a log of its own: a person's
/// public keys in a file, signed by that person. Anybody can make one in any name; what makes it somebody's is the
/// fingerprint, compared in person or by telephone.
///
/// `ver=1 | user16 | practice16 | IK32 | EK32 | nameLength u16 | name UTF-8`, then the Ed25519 signature by IK over
/// "dk/hand-over-card/v1\0" || those bytes. Value type, any thread.
struct HandOverCard {
    Q_DECLARE_TR_FUNCTIONS(HandOverCard)

public:
    static constexpr int longestName = 400; ///< bytes of UTF-8
    static constexpr int headSize = 1 + UserId::size + PracticeId::size + 32 + 32 + 2;
    static constexpr int largest = headSize + longestName + SigningKeyPair::signatureSize;

    UserId user;
    PracticeId practice;
    QByteArray identityKey;   ///< 32 bytes
    QByteArray encryptionKey; ///< 32 bytes
    QString name;             ///< as the person's own server shows it
    QByteArray signature;     ///< 64 bytes

    /// \p name longer than longestName is cut.
    [[nodiscard]] static HandOverCard create(const IdentityBundle& keys, UserId user, PracticeId practice,
                                             const QString& name);
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion; CryptoFailure when it is not signed by the key in it.
    [[nodiscard]] static Result<HandOverCard> decode(QByteArrayView bytes);

    /// Twelve groups of five digits: the same as `kluis fingerprint` shows its owner.
    [[nodiscard]] QString fingerprint() const;
    /// Whether \p typed has the same sixty digits, whatever stands between them.
    [[nodiscard]] bool hasFingerprint(const QString& typed) const;

    friend bool operator==(const HandOverCard&, const HandOverCard&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
