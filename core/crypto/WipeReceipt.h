// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// A device's last word: it destroyed its keys and files as ordered (SECURITY B2.7). `ver=1 | order16 | user16 | device16
/// | time i64 | outcome u8 | unsent u32`, then the Ed25519 signature by DK over "dk/wipe-receipt/v1\0" || those 62 bytes.
/// 126 bytes. Signed before the device key goes, sent after everything is gone. Value type, any thread.
struct WipeReceipt {
    Q_DECLARE_TR_FUNCTIONS(WipeReceipt)

public:
    static constexpr int size = 126;

    /// What became of changes that the server did not have. Never renumber.
    enum class Outcome : quint8 {
        AllSent = 1,  ///< the server has everything that was made here
        Lost = 2,     ///< `unsent` changes are gone
        NotKnown = 3, ///< the vault was not open, so that nobody could look
    };

    WipeId order;
    UserId user;
    DeviceId device;
    qint64 time = 0; ///< milliseconds since 1970 UTC, the device's clock
    Outcome outcome = Outcome::NotKnown;
    quint32 unsent = 0;
    QByteArray signature; ///< 64 bytes

    /// Signs what the fields say.
    void sign(const SigningKeyPair& deviceKey);
    /// Whether \p devicePublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView devicePublicKey) const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed (also an unknown outcome), UnsupportedVersion. Says nothing about the signature.
    [[nodiscard]] static Result<WipeReceipt> decode(QByteArrayView bytes);

    friend bool operator==(const WipeReceipt&, const WipeReceipt&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
