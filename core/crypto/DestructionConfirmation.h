// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/DestructionOrder.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// The second half of destroying a part of a dossier: somebody else confirms one DestructionOrder. `ver=1 | order16 |
/// orderDigest32 | confirmer16 | time i64`, then the Ed25519 signature by the confirmer's IK over
/// "dk/destroy-confirm/v1\0" || those 73 bytes. 137 bytes. Value type, any thread.
struct DestructionConfirmation {
    Q_DECLARE_TR_FUNCTIONS(DestructionConfirmation)

public:
    static constexpr int size = 137;

    RecordId order;
    QByteArray orderDigest = QByteArray(32, '\0'); ///< DestructionOrder::digest()
    UserId confirmer;
    qint64 time = 0;      ///< milliseconds since 1970 UTC, the confirmer's clock
    QByteArray signature; ///< 64 bytes

    void sign(const SigningKeyPair& identity);
    /// Whether \p identityPublicKey's owner signed exactly this.
    [[nodiscard]] bool verify(QByteArrayView identityPublicKey) const;
    /// Whether it is somebody else's word for exactly \p order.
    [[nodiscard]] bool isFor(const DestructionOrder& order) const;
    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion. Says nothing about the signature.
    [[nodiscard]] static Result<DestructionConfirmation> decode(QByteArrayView bytes);

    friend bool operator==(const DestructionConfirmation&, const DestructionConfirmation&) = default;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace kluis::crypto
