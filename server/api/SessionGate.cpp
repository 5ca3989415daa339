// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/SessionGate.h"

#include "core/crypto/ConstantTime.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/api/RequestEvent.h"
#include "server/audit/AuditLog.h"
#include "server/store/ProofStore.h"
#include "server/store/SessionStore.h"

#include <cstdlib>

namespace kluis::server {

namespace {

constexpr int tokenSize = 32;
constexpr qsizetype longestHeader = 256;

} // namespace

QByteArray SessionGate::bearerToken(const HttpRequest& request)
{
    constexpr QByteArrayView scheme("Bearer ");
    if (request.authorization.size() > longestHeader || !request.authorization.startsWith(scheme)) {
        return {};
    }
    const auto token =
        QByteArray::fromBase64Encoding(request.authorization.mid(scheme.size()),
                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return token && (*token).size() == tokenSize ? *token : QByteArray();
}

Result<Caller> SessionGate::caller(const HttpRequest& request)
{
    const auto ended = [] {
        return fail(ErrorCode::Unauthenticated, tr("The session has ended; log in again."),
                    QLatin1StringView(protocol::reason::sessionEnded));
    };
    const QByteArray token = bearerToken(request);
    if (token.isEmpty()) {
        return ended();
    }
    const qint64 now = m_context.clock.unixMillis();
    auto found = m_context.store.read<std::optional<Caller>>(
        [&](StoreDatabase& database) { return SessionStore(database).byAccess(token, now); });
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return tellRevoked(request, token)
                   ? fail(ErrorCode::Unauthenticated, tr("This device's access was taken away."),
                          QLatin1StringView(protocol::reason::deviceRevoked))
                   : ended();
    }
    if (auto proven = checkProof(request, **found, token); !proven) {
        return failure(proven);
    }
    if (isTooOld(**found, request.userAgent)) {
        return fail(ErrorCode::UnsupportedVersion, tr("The program is older than the server lets work here."),
                    QLatin1StringView(protocol::reason::updateNeeded));
    }
    if (auto noted = noteProgram(**found, request.userAgent); !noted) {
        return failure(noted);
    }
    if ((*found)->tokensAreNew) {
        auto confirmed = m_context.store.write<void>(
            [&](StoreDatabase& database) { return SessionStore(database).confirmRenewal(token); });
        if (!confirmed) {
            return failure(confirmed);
        }
    }
    return std::move(**found);
}

/// A device that is to be wiped is heard whatever runs on it: what waits there comes in before it goes.
bool SessionGate::isTooOld(const Caller& caller, const QByteArray& userAgent) const
{
    const auto& oldest = m_context.rules.oldestClient;
    if (!oldest || caller.wipeOrdered) {
        return false;
    }
    constexpr QByteArrayView name("dossierkluis/");
    const auto version = userAgent.startsWith(name)
                             ? ProgramVersion::fromString(QString::fromLatin1(userAgent.mid(name.size())))
                             : std::nullopt;
    return !version || *version < *oldest;
}

/// What runs on a device changes with an update: seldom enough to be written down here.
Result<void> SessionGate::noteProgram(Caller& caller, const QByteArray& userAgent)
{
    constexpr qsizetype longest = 64;
    QString program = QString::fromLatin1(userAgent.left(longest));
    program.removeIf([](QChar c) { return c < u' ' || c > u'~'; });
    if (program.isEmpty() || program == caller.program) {
        return {};
    }
    caller.program = program;
    return m_context.store.write<void>([&](StoreDatabase& database) {
        return database.run("UPDATE device SET program = ?2 WHERE id = ?1", caller.device, program);
    });
}

/// Only the device itself is told that it is revoked, so that it can lock and forget; a token alone tells nobody.
bool SessionGate::tellRevoked(const HttpRequest& request, const QByteArray& token)
{
    const auto revoked = m_context.store.read<std::optional<Caller>>(
        [&](StoreDatabase& database) { return SessionStore(database).ofRevokedDevice(token); });
    return revoked && *revoked && checkProof(request, **revoked, token);
}

Result<void> SessionGate::checkProof(const HttpRequest& request, const Caller& caller, const QByteArray& token)
{
    const auto bad = [] {
        return fail(ErrorCode::Unauthenticated, tr("The request was not signed by the device it claims to come from."),
                    QLatin1StringView(protocol::reason::badProof));
    };
    if (request.proof.size() > longestHeader) {
        return bad();
    }
    const auto proof = protocol::RequestProof::fromHeader(request.proof);
    if (!proof || !proof->verify(caller.devicePublicKey, request.method, request.target, request.body, token)) {
        return bad();
    }
    const qint64 now = m_context.clock.unixMillis();
    if (std::llabs(now - proof->time) > protocol::limits::requestClockSkewSeconds * 1000) {
        return fail(ErrorCode::Unauthenticated, tr("The device's clock differs from the server's; set it right."),
                    QLatin1StringView(protocol::reason::clockSkew));
    }
    const bool isOurs = crypto::equal(proof->serverKeyDigest, m_context.serverKeyDigest(request));
    if (!isOurs && !m_context.letsInspectionPass()) {
        return fail(ErrorCode::Untrusted, tr("The client saw another server's key: somebody is in between."),
                    QLatin1StringView(protocol::reason::serverKeyMismatch));
    }
    const auto verdict = remember(caller.device, proof->jti, now);
    if (!verdict) {
        return failure(verdict);
    }
    switch (*verdict) {
    case ProofCache::Verdict::Fresh:
        return isOurs ? Result<void>() : noteLine(request, caller, proof->serverKeyDigest);
    case ProofCache::Verdict::Replayed:
        return bad();
    case ProofCache::Verdict::Full:
        break;
    }
    return fail(ErrorCode::Throttled, tr("The server is too busy; try again in a minute."),
                QLatin1StringView(protocol::reason::throttled));
}

/// A session that began elsewhere, or before this process: what nobody wrote down yet.
Result<void> SessionGate::noteLine(const HttpRequest& request, const Caller& caller, const QByteArray& seenKey)
{
    m_context.inspected->count();
    if (!m_context.inspected->isNews(caller.device, seenKey)) {
        return {};
    }
    ServerEvent event = madeBy(caller, request, m_context.clock.unixMillis(), {});
    event.kind = ServerEventKind::LineInspected;
    return m_context.store.writeFor<void>({},
                                          [&](StoreDatabase& database) { return AuditLog::append(database, event); });
}

/// In memory where this server has its store for itself, else where the others see it too.
Result<ProofCache::Verdict> SessionGate::remember(const DeviceId& device, const QByteArray& jti, qint64 now)
{
    if (!m_context.store.isShared()) {
        return m_seen.remember(device.bytes(), jti, now);
    }
    const auto fresh = m_context.store.writeFor<bool>(
        {}, [&](StoreDatabase& database) { return ProofStore(database).remember(device, jti, now); });
    if (!fresh) {
        return failure(fresh);
    }
    return *fresh ? ProofCache::Verdict::Fresh : ProofCache::Verdict::Replayed;
}

} // namespace kluis::server
