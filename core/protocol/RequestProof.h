// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace kluis::crypto {
class SigningKeyPair;
}

namespace kluis::protocol {

/// Proof that a request comes from the device its session belongs to (SECURITY B2.5; RFC 9449 in spirit).
/// Signed: "dk/req/v1" NUL || SHA-256(method) || SHA-256(path and query) || SHA-256(body) || SHA-256(token)
/// || time i64 || jti16 || serverKeyDigest32. Travels in the header `Kluis-Proof` as base64url of
/// time i64 | jti16 | serverKeyDigest32 | signature64. The token travels as `Authorization: Bearer` base64url.
struct RequestProof {
    qint64 time = 0;            ///< milliseconds since 1970 UTC
    QByteArray jti;             ///< 16 random bytes, once
    QByteArray serverKeyDigest; ///< SHA-256 of the SubjectPublicKeyInfo the client saw
    QByteArray signature;

    [[nodiscard]] static RequestProof make(const crypto::SigningKeyPair& deviceKey, const QByteArray& method,
                                           const QByteArray& pathAndQuery, const QByteArray& body,
                                           const QByteArray& token, qint64 time, const QByteArray& serverKeyDigest);
    [[nodiscard]] bool verify(const QByteArray& devicePublicKey, const QByteArray& method,
                              const QByteArray& pathAndQuery, const QByteArray& body, const QByteArray& token) const;

    [[nodiscard]] QByteArray toHeader() const;
    [[nodiscard]] static Result<RequestProof> fromHeader(const QByteArray& value);
};

} // namespace kluis::protocol
