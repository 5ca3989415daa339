// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ServerIdentity.h"

#include "app/session/HttpClient.h"
#include "app/session/NetworkFailure.h"
#include "app/session/ServerRefusal.h"
#include "core/base/ProgramVersion.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Signing.h"
#include "core/protocol/Limits.h"

#include <optional>

namespace kluis::app {

namespace {

/// One element of DER: where it begins and ends, and where its content does.
struct DerElement {
    quint8 tag;
    qsizetype begin;
    qsizetype content;
    qsizetype end;
};

/// The element at \p at, which must lie within \p limit.
std::optional<DerElement> elementAt(const QByteArray& der, qsizetype at, qsizetype limit)
{
    if (at < 0 || limit - at < 2) {
        return std::nullopt;
    }
    const auto byte = [&der](qsizetype i) { return quint8(der[i]); };
    qsizetype content = at + 2;
    qsizetype length = byte(at + 1);
    if (length & 0x80) {
        const int count = int(length & 0x7f);
        if (count == 0 || count > 4 || limit - content < count) {
            return std::nullopt;
        }
        length = 0;
        for (int i = 0; i < count; ++i) {
            length = (length << 8) | byte(content++);
        }
    }
    if (length > limit - content) {
        return std::nullopt;
    }
    return DerElement{byte(at), at, content, content + length};
}

constexpr quint8 derSequence = 0x30;
constexpr quint8 derVersion = 0xa0;

} // namespace

// RFC 5280 4.1: Certificate { tbsCertificate { [0] version, serialNumber, signature, issuer, validity, subject,
// subjectPublicKeyInfo, ... } ... }. Qt gives the key only for algorithms it knows, hence the walk.
QByteArray ServerIdentity::subjectPublicKeyInfo(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const auto outer = elementAt(der, 0, der.size());
    if (!outer || outer->tag != derSequence) {
        return {};
    }
    const auto body = elementAt(der, outer->content, outer->end);
    if (!body || body->tag != derSequence) {
        return {};
    }
    qsizetype at = body->content;
    auto element = elementAt(der, at, body->end);
    if (element && element->tag == derVersion) {
        at = element->end;
    }
    constexpr int fieldsBeforeKey = 5;
    for (int i = 0; i < fieldsBeforeKey; ++i) {
        element = elementAt(der, at, body->end);
        if (!element) {
            return {};
        }
        at = element->end;
    }
    element = elementAt(der, at, body->end);
    if (!element || element->tag != derSequence) {
        return {};
    }
    return der.mid(element->begin, element->end - element->begin);
}

QByteArray ServerIdentity::keyDigest(const QSslCertificate& certificate)
{
    const QByteArray info = subjectPublicKeyInfo(certificate);
    return info.isEmpty() ? QByteArray() : crypto::sha256(info);
}

Result<ServerIdentity> ServerIdentity::ask(HttpClient& http, const QByteArray& pinnedServerKey, const Clock& clock,
                                           Speaks speaks)
{
    const auto reply = http.send({.method = "GET", .path = "/v1/hello", .body = {}, .bearer = {}, .proof = {}});
    if (!reply) {
        return failure(reply);
    }
    const auto body = ServerRefusal::bodyOf(*reply);
    if (!body) {
        return failure(body);
    }
    auto hello = protocol::Hello::decode(*body);
    if (!hello || hello->serverPublicKey.size() != crypto::SigningKeyPair::publicKeySize) {
        return tl::unexpected<Error>(NetworkFailure::notOurServer(QStringLiteral("hello does not decode")));
    }
    if (speaks == Speaks::Ours && hello->oldestProtocol > quint64(protocol::limits::protocolVersion)) {
        return fail(ErrorCode::UnsupportedVersion, tr("The server is newer than this program. Update this program."),
                    QStringLiteral("hello: newer protocol"));
    }
    const auto oldest = ProgramVersion::fromString(hello->oldestClient);
    if (speaks == Speaks::Ours && oldest && ProgramVersion::own() < *oldest) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("Your organisation asks for version %1 of this program or a newer one; this is %2. Update it, "
                       "or ask your "
                       "administrator. What was not sent yet stays here.")
                        .arg(oldest->toString(), ProgramVersion::own().toString()),
                    QStringLiteral("hello: oldest client"));
    }
    if (speaks == Speaks::Ours && hello->protocol < quint64(protocol::limits::oldestProtocolVersion)) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The server is older than this program can work with. Tell your administrator."),
                    QStringLiteral("hello: older protocol"));
    }
    if (!pinnedServerKey.isEmpty() && pinnedServerKey != hello->serverPublicKey) {
        return fail(
            ErrorCode::Untrusted,
            tr("This is not the server this account belongs to: its key is another one. Nothing was sent. Check the "
               "address, and tell your administrator."),
            QStringLiteral("hello: server key"));
    }
    constexpr qint64 endOfTime = qint64(1) << 53; // milliseconds; beyond it a difference need not be a number
    const qint64 offset = qBound<qint64>(0, hello->serverTime, endOfTime) - clock.unixMillis();
    if (qAbs(offset) > protocol::limits::requestClockSkewSeconds * 1000) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This computer's clock differs by %n minute(s) from the server's. Set it right and try again.",
                       nullptr, int(qMin<qint64>((qAbs(offset) + 30'000) / 60'000, 1'000'000))),
                    QStringLiteral("clock-skew"));
    }
    http.expectKey(reply->serverKeyDigest);
    return ServerIdentity{.hello = std::move(*hello), .key = reply->serverKeyDigest, .clockOffset = offset};
}

} // namespace kluis::app
