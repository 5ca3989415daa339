// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// A person's statement that a device key is theirs: `ver=1 | user16 | device16 | devicePub32 | time i64`, then the
/// Ed25519 signature by IK over "dk/device/v1\0" || those 73 bytes. 137 bytes. Value type, any thread.
struct DeviceCertificate {
    Q_DECLARE_TR_FUNCTIONS(DeviceCertificate)

public:
    static constexpr int size = 137;

    UserId user;
    DeviceId device;
    QByteArray devicePublicKey; ///< 32 bytes
    qint64 time = 0;            ///< milliseconds since 1970 UTC
    QByteArray signature;       ///< 64 bytes

    [[nodiscard]] static DeviceCertificate create(const SigningKeyPair& identity, UserId user, DeviceId device,
                                                  QByteArrayView devicePublicKey, qint64 unixMillis);
    /// Whether \p identityPublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion. Says nothing about the signature: verify() does.
    [[nodiscard]] static Result<DeviceCertificate> decode(QByteArrayView bytes);

    friend bool operator==(const DeviceCertificate&, const DeviceCertificate&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
