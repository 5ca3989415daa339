// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// An administrator's word that another one's identity key is his, after their fingerprints were compared: `ver=1 |
/// practice16 | user16 | identityKey32 | signer16 | time i64`, then the Ed25519 signature by the signer's IK over
/// "dk/admin-vouch/v1\0" || those 89 bytes. 153 bytes. Clients count an administrator they do not know only by such a
/// word of one they know; the server carries it and can't make one. Value type, any thread.
struct AdministratorVouch {
    Q_DECLARE_TR_FUNCTIONS(AdministratorVouch)

public:
    static constexpr int size = 153;

    PracticeId practice;
    UserId user;            ///< for whom
    QByteArray identityKey; ///< his, 32 bytes
    UserId signer;          ///< by whom
    qint64 time = 0;        ///< milliseconds since 1970 UTC
    QByteArray signature;   ///< 64 bytes

    /// Signs what the fields say.
    void sign(const SigningKeyPair& identity);
    /// Whether \p identityPublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion. Says nothing about the signature: verify() does.
    [[nodiscard]] static Result<AdministratorVouch> decode(QByteArrayView bytes);

    friend bool operator==(const AdministratorVouch&, const AdministratorVouch&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
