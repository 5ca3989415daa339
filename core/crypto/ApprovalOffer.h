// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// What a new device brings when it asks another device of its owner for approval (docs/decisions/0030): `ver=1 |
/// request16 | practice16 | user16 | device16 | devicePub32 | receiverPub32 | nonce32`. 161 bytes. First only its
/// commitment, SHA-256("dk/approve-commit/v1\0" || those bytes), is sent; the offer itself once the other device has
/// answered, so that neither side can choose its part after seeing the other's. Value type, any thread.
struct ApprovalOffer {
    Q_DECLARE_TR_FUNCTIONS(ApprovalOffer)

public:
    static constexpr int size = 161;
    static constexpr int nonceSize = 32;
    static constexpr int commitmentSize = 32;

    ApprovalId request;
    PracticeId practice;
    UserId user;
    DeviceId device;
    QByteArray devicePublicKey;   ///< Ed25519, 32 bytes
    QByteArray receiverPublicKey; ///< X25519, 32 bytes, made for this request: what the account key is sealed to
    QByteArray nonce;             ///< 32 random bytes

    [[nodiscard]] QByteArray commitment() const; ///< 32 bytes
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion.
    [[nodiscard]] static Result<ApprovalOffer> decode(QByteArrayView bytes);

    friend bool operator==(const ApprovalOffer&, const ApprovalOffer&) = default;
};

} // namespace kluis::crypto
