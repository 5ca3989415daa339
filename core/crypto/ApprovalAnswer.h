// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// What a device answers to the commitment of a new one (docs/decisions/0030): `ver=1 | request16 | commitment32 |
/// device16 | devicePub32 | nonce32`. 129 bytes, not signed: the number that both derive from it is what tells a
/// stranger's from the right one. Value type, any thread.
struct ApprovalAnswer {
    Q_DECLARE_TR_FUNCTIONS(ApprovalAnswer)

public:
    static constexpr int size = 129;
    static constexpr int nonceSize = 32;

    ApprovalId request;
    QByteArray commitment; ///< the one answered, 32 bytes
    DeviceId device;
    QByteArray devicePublicKey; ///< Ed25519, 32 bytes
    QByteArray nonce;           ///< 32 random bytes

    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion.
    [[nodiscard]] static Result<ApprovalAnswer> decode(QByteArrayView bytes);

    friend bool operator==(const ApprovalAnswer&, const ApprovalAnswer&) = default;
};

} // namespace kluis::crypto
