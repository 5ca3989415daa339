// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/RequestProof.h"
#include "server/api/Caller.h"
#include "server/api/ProofCache.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

#include <QCoreApplication>

namespace kluis::server {

/// Establishes who is asking: a live token, and a proof by the key of the device it was given to, over this very
/// request and the server key the client saw (SECURITY B2.5). Any thread.
class SessionGate {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::SessionGate)

public:
    explicit SessionGate(const ServerContext& context) : m_context(context) {}

    /// The caller of a request with an access token. Unauthenticated with one detail for every dead token; badProof,
    /// clockSkew, serverKeyMismatch (unless the operator lets that pass) for a proof that does not hold.
    /// UnsupportedVersion for a program that is older than the operator lets work here.
    [[nodiscard]] Result<Caller> caller(const HttpRequest& request);

    /// The bearer token of a request, 32 bytes, or nothing.
    [[nodiscard]] static QByteArray bearerToken(const HttpRequest& request);

    /// Whether the request carries a proof by \p devicePublicKey's owner that was never seen before.
    [[nodiscard]] Result<void> checkProof(const HttpRequest& request, const Caller& caller, const QByteArray& token);

private:
    [[nodiscard]] Result<ProofCache::Verdict> remember(const DeviceId& device, const QByteArray& jti, qint64 now);
    [[nodiscard]] Result<void> noteLine(const HttpRequest& request, const Caller& caller, const QByteArray& seenKey);
    [[nodiscard]] bool isTooOld(const Caller& caller, const QByteArray& userAgent) const;
    [[nodiscard]] Result<void> noteProgram(Caller& caller, const QByteArray& userAgent);
    bool tellRevoked(const HttpRequest& request, const QByteArray& token);

    ServerContext m_context;
    ProofCache m_seen;
};

} // namespace kluis::server
