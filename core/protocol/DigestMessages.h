// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace kluis::protocol {

/// `POST /v1/digest`: what should a client hold of a tenant? Asked where its cursor stands at the end of the stream.
struct DigestRequest {
    TenantId tenant;
    quint64 cursor = 0;      ///< last sequence number the client has applied
    QByteArray scopeVersion; ///< 16 bytes
    QByteArray serverEpoch;  ///< 16 bytes
    quint64 firstBucket = 1; ///< of DossierDigest, counted from 1

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<DigestRequest> decode(const QByteArray& bytes);
};

/// Answer: digests of as many buckets as one request may cost, from the first one asked for; none where the client's
/// cursor, scope or epoch is not the server's, for then there is nothing to compare.
struct DigestResponse {
    bool isComparable = false;
    QByteArray digests; ///< DossierDigest::size bytes for each bucket

    [[nodiscard]] QByteArray encode() const;
    /// Malformed also for digests of more buckets than there are, or of a part of one.
    [[nodiscard]] static Result<DigestResponse> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
