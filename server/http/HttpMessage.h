// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/RequestId.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace kluis::server {

class HttpStream;

/// A request as the rooms behind the listener see it: already within the limits of protocol/Limits.h.
struct HttpRequest {
    QByteArray method;        ///< upper case
    QByteArray target;        ///< path and query as sent
    QByteArray path;          ///< the path alone
    QByteArray authorization; ///< value of `Authorization`, or empty
    QByteArray proof;         ///< value of `Kluis-Proof`, or empty
    QByteArray userAgent;     ///< value of `User-Agent`, or empty: what it says it is, for the audit log only
    QByteArray body;
    RequestId id;
    QByteArray serverKeyDigest; ///< SHA-256 of the key that this connection showed; empty without TLS
    QString remoteAddress;      ///< numeric address of the peer, for throttling only; never logged with a name
};

/// An answer; the listener adds the security headers (HSTS, no-store) and the length.
struct HttpResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/cbor";
    int retryAfterSeconds = 0;          ///< > 0: `Retry-After`
    std::shared_ptr<HttpStream> stream; ///< set: the body comes from there, until one of the two sides ends it
};

} // namespace kluis::server
