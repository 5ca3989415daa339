// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// An order to destroy what one device holds (SECURITY B2.7): `ver=1 | practice16 | order16 | user16 | device16 |
/// signer16 | time i64 | patience u32`, then the Ed25519 signature by the signer's IK over "dk/wipe/v1\0" || those 93
/// bytes. 157 bytes. The server carries it and can't make one. Value type, any thread.
struct WipeOrder {
    Q_DECLARE_TR_FUNCTIONS(WipeOrder)

public:
    static constexpr int size = 157;
    static constexpr quint32 longestPatience = 30 * 24 * 3600; ///< seconds

    PracticeId practice;
    WipeId id;
    UserId user;     ///< whose device it is
    DeviceId device; ///< the one to be wiped
    UserId signer;   ///< an administrator, or the user
    qint64 time = 0; ///< milliseconds since 1970 UTC, the signer's clock
    /// Seconds from when the device first saw the order, in which it waits for its unsent changes to be sent. 0: at
    /// once, and what was not sent is lost.
    quint32 patience = 0;
    QByteArray signature; ///< 64 bytes

    [[nodiscard]] bool isAtOnce() const { return patience == 0; }

    /// Signs what the fields say.
    void sign(const SigningKeyPair& identity);
    /// Whether \p identityPublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed (also a patience beyond the longest), UnsupportedVersion. Says nothing about the signature.
    [[nodiscard]] static Result<WipeOrder> decode(QByteArrayView bytes);

    friend bool operator==(const WipeOrder&, const WipeOrder&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
