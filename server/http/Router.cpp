// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/Router.h"

#include "core/protocol/AppointmentReason.h"
#include "core/protocol/ConflictReason.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/TaskReason.h"

#include <algorithm>
#include <array>

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::Malformed:
    case ErrorCode::UnsupportedVersion:
    case ErrorCode::CryptoFailure:
        return 400;
    case ErrorCode::Unauthenticated:
        return 401;
    case ErrorCode::Forbidden:
    case ErrorCode::NotConfirmed:
    case ErrorCode::Untrusted:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
    case ErrorCode::Exists:
        return 409;
    case ErrorCode::LimitExceeded:
        return 413;
    case ErrorCode::Throttled:
        return 429;
    case ErrorCode::Busy:
    case ErrorCode::Storage:
    case ErrorCode::Unreachable: // the database server; nobody else is asked
        return 503;
    default:
        return 500;
    }
}

/// What a detail must be to leave the server: anything else could name tables, files or people. Every word of the
/// protocol's; RouterTest reads them in its headers.
constexpr std::array knownReasons{
    reason::malformed,       reason::badSignature,      reason::deviceNotCertified, reason::notAuthor,
    reason::unknownDossier,  reason::dossierExists,     reason::duplicateNumber,    reason::notAllowed,
    reason::unknownField,    reason::badValue,          reason::futureRevision,     reason::noMedicalGroup,
    reason::notAMember,      reason::dossierRestricted, reason::oldEpoch,           reason::unknownKey,
    reason::serverFailure,   reason::loginFailed,       reason::sessionEnded,       reason::badProof,
    reason::clockSkew,       reason::throttled,         reason::accountShut,        reason::enrolmentRefused,
    reason::updateNeeded,    reason::serverKeyMismatch, reason::notFound,           reason::forbidden,
    reason::tooLarge,        reason::badRequest,        reason::logConflict,        reason::logRefused,
    reason::codeNeeded,      reason::deviceRevoked,     reason::conductNeeded,      reason::conductChanged,
    reason::wipeOrdered,     reason::approvalWaits,     reason::approvalGone,       reason::noContent,
    reason::noRoom,          reason::malware,           reason::notScanned,         reason::mustBeKept,
    reason::legalHold,       reason::proposedAlready,   reason::recordChanged,      reason::hoursChanged,
    reason::notAgreed,       reason::dossierDestroyed,  reason::timeTaken,          reason::appointmentChanged,
    reason::ownValue,        reason::ledgerAway,        reason::taskOwner,          reason::cannotStore,
    reason::ownAccount,      reason::otherSide,         reason::medicalStaff,       reason::keepsEmployers,
    reason::lastEmployer,    reason::loginTaken,        reason::badLogin,           reason::employerNeeded,
    reason::unknownEmployer, reason::enrolledAlready,   reason::notEnrolled,        reason::needsDocument,
    reason::noRequest};

const char* reasonOf(ErrorCode code, const QString& detail)
{
    if (const char* named = Router::knownReason(detail)) {
        return named;
    }
    switch (statusOf(code)) {
    case 401:
        return reason::sessionEnded;
    case 403:
        return reason::forbidden;
    case 404:
        return reason::notFound;
    case 413:
        return reason::tooLarge;
    case 429:
        return reason::throttled;
    case 500:
    case 503:
        return code == ErrorCode::Storage ? reason::cannotStore : reason::serverFailure;
    default:
        return reason::badRequest;
    }
}

QByteArray routeOf(const QByteArray& method, const QByteArray& path)
{
    return QByteArray(method).append(' ').append(path);
}

} // namespace

Router::Router(Gate gate, Refused refused) : m_gate(std::move(gate)), m_refused(std::move(refused))
{
}

void Router::open(const QByteArray& method, const QByteArray& path, OpenHandler handler)
{
    m_open.insert(routeOf(method, path), std::move(handler));
}

void Router::withCaller(const QByteArray& method, const QByteArray& path, CallerHandler handler, Conduct conduct,
                        Ordered ordered)
{
    m_withCaller.insert(routeOf(method, path), {std::move(handler), conduct, ordered});
}

HttpResponse Router::handle(const HttpRequest& request) const
{
    const QByteArray route = routeOf(request.method, request.path);
    if (const auto open = m_open.constFind(route); open != m_open.cend()) {
        return (*open)(request);
    }
    const auto handler = m_withCaller.constFind(route);
    if (handler == m_withCaller.cend()) {
        return refuse(ErrorCode::NotFound, reason::notFound);
    }
    const Result<Caller> caller = m_gate(request);
    if (!caller) {
        return failure(caller.error());
    }
    HttpResponse response = answer(*handler, request, *caller);
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    if (m_refused && (response.status == forbidden || response.status == notFound)) {
        m_refused(request, *caller, response);
    }
    return response;
}

HttpResponse Router::answer(const Guarded& route, const HttpRequest& request, const Caller& caller)
{
    if (caller.wipeOrdered && route.ordered == Ordered::Refused) {
        return refuse(ErrorCode::Forbidden, reason::wipeOrdered);
    }
    if (caller.conductWaits && route.conduct == Conduct::Accepted) {
        return refuse(ErrorCode::NotConfirmed, reason::conductNeeded);
    }
    return route.handle(request, caller);
}

QList<QByteArray> Router::routes() const
{
    QList<QByteArray> all = m_open.keys() + m_withCaller.keys();
    std::sort(all.begin(), all.end());
    return all;
}

HttpResponse Router::failure(const Error& error)
{
    return refuse(error.code(), reasonOf(error.code(), error.detail()));
}

const char* Router::knownReason(const QString& text)
{
    const auto* named = std::find_if(knownReasons.begin(), knownReasons.end(),
                                     [&](const char* known) { return text == QLatin1StringView(known); });
    return named != knownReasons.end() ? *named : nullptr;
}

HttpResponse Router::refuseReading(const Error& error)
{
    if (error.code() == ErrorCode::NotFound) {
        return refuse(ErrorCode::NotFound, protocol::reason::notFound);
    }
    const bool isAway = statusOf(error.code()) == 503;
    const ErrorCode code = isAway ? error.code() : ErrorCode::Internal;
    return refuse(code, reasonOf(code, QString()));
}

HttpResponse Router::refuse(ErrorCode code, const char* reasonKey, int retryAfterSeconds)
{
    protocol::ErrorMessage message;
    message.code = quint16(code);
    message.reason = QString::fromLatin1(reasonKey);
    message.retryAfterSeconds = quint64(std::max(retryAfterSeconds, 0));
    HttpResponse response;
    response.status = statusOf(code);
    response.body = message.encode();
    response.retryAfterSeconds = retryAfterSeconds;
    return response;
}

} // namespace kluis::server
