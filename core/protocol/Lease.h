// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"

#include <QByteArray>
#include <QList>

namespace kluis::crypto {
class SigningKeyPair;
}

namespace kluis::protocol {

/// How long, as whom and for which employers a device may open its vault without the server (SECURITY B3).
/// Signed by the server, so that editing local data widens nothing. The server share travels and is kept
/// beside it, never inside. Encoded: CBOR array [part, signature] where part = CBOR array [1, user, device,
/// role, issued, expires, tenants] as bytes and signature = Ed25519 over "dk/lease/v1" NUL || part.
struct Lease {
    UserId user;
    DeviceId device;
    domain::Role role = domain::Role::Planner;
    qint64 issued = 0;  ///< milliseconds since 1970 UTC, server clock
    qint64 expires = 0; ///< the same; equal to issued where the role may not work offline
    QList<GrantedTenant> tenants;

    [[nodiscard]] QByteArray encode(const crypto::SigningKeyPair& serverKey) const;
    /// Decodes and verifies; a bad signature is CryptoFailure.
    [[nodiscard]] static Result<Lease> decode(const QByteArray& bytes, const QByteArray& serverPublicKey);
};

} // namespace kluis::protocol
