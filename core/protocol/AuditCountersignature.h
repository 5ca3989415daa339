// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"
#include "core/protocol/AuditCheckpoint.h"

#include <QByteArray>

namespace kluis::protocol {

/// What a privacy officer signs daily about an audit chain (SECURITY B4, docs/decisions/0075): that a checkpoint of the
/// server's extends everything the officer's own computer had seen of that chain. With the officer's identity key, which no
/// server has: a past that was written anew can't have it. Value type, any thread.
struct AuditCountersignature {
    AuditCheckpoint checkpoint; ///< as the server signed it
    UserId officer;
    qint64 time = 0;                             ///< Unix milliseconds, the officer's clock
    QByteArray signature = QByteArray(64, '\0'); ///< Ed25519 by the officer's identity key

    void sign(const crypto::SigningKeyPair& identityKey);
    [[nodiscard]] bool isSignedBy(QByteArrayView identityPublicKey) const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditCountersignature> decode(const QByteArray& bytes);

    friend bool operator==(const AuditCountersignature&, const AuditCountersignature&) = default;

private:
    [[nodiscard]] QByteArray signedText() const;
};

} // namespace kluis::protocol
