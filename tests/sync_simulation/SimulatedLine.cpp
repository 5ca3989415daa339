// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SimulatedLine.h"

#include "app/session/HttpExchange.h"
#include "app/session/ServerRefusal.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/RequestProof.h"
#include "core/protocol/SyncMessages.h"

namespace kluis::test {

namespace {

/// The answer is here already: the simulation's net takes no time.
class Answered final : public app::PendingCall {
public:
    explicit Answered(Result<QByteArray> answer) : m_answer(std::move(answer)) {}
    Result<QByteArray> wait() override { return std::move(m_answer); }

private:
    Result<QByteArray> m_answer;
};

} // namespace

SimulatedLine::SimulatedLine(SimulationNetwork& network, const app::SessionIdentity& identity,
                             QByteArray serverKeyDigest, protocol::SessionTokens tokens, Renewed renewed,
                             std::function<bool()> isAlive)
    : m_network(network), m_identity(identity), m_serverKeyDigest(std::move(serverKeyDigest)),
      m_tokens(std::move(tokens)), m_renewed(std::move(renewed)), m_isAlive(std::move(isAlive))
{
}

/// The same request for a shorter page: the client may be given less than it asks for.
QByteArray SimulatedLine::shortened(const QByteArray& path, const QByteArray& body) const
{
    auto pull = path == "/v1/pull" && m_network.pageLimit() > 0
                    ? protocol::PullRequest::decode(body)
                    : Result<protocol::PullRequest>(fail(ErrorCode::NotFound, QString()));
    if (!pull) {
        return body;
    }
    pull->limit = m_network.pageLimit();
    return pull->encode();
}

Result<QByteArray> SimulatedLine::exchange(const QByteArray& path, const QByteArray& whole, const QByteArray& token)
{
    const QByteArray body = shortened(path, whole);
    const auto silence = [] {
        return fail(ErrorCode::Unreachable, QStringLiteral("nobody answers"), QStringLiteral("simulated"));
    };
    // A machine without power sends nothing, whatever its program would still do.
    if (m_isCut || !m_isAlive()) {
        return silence();
    }
    if (constexpr int most = 3'000; ++m_exchanges > most) {
        return fail(ErrorCode::Internal, QStringLiteral("it does not end"), QString::fromUtf8(path));
    }
    server::HttpRequest request;
    request.method = "POST";
    request.target = path;
    request.path = path;
    request.authorization = "Bearer " + token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    request.proof = protocol::RequestProof::make(*m_identity.deviceKey, request.method, path, body, token,
                                                 m_identity.clock->unixMillis(), m_serverKeyDigest)
                        .toHeader();
    request.body = body;
    request.remoteAddress = QStringLiteral("127.0.0.1");
    m_bytesOut += quint64(body.size());
    const auto response = m_network.exchange(request);
    if (!response) {
        return silence();
    }
    m_bytesIn += quint64(response->body.size());
    return app::ServerRefusal::bodyOf({.status = response->status, .body = response->body, .serverKeyDigest = {}});
}

Result<void> SimulatedLine::renew()
{
    const auto body = exchange("/v1/refresh", QByteArray(), m_tokens.refreshToken);
    if (!body) {
        return failure(body);
    }
    const auto response = protocol::RefreshResponse::decode(*body);
    if (!response) {
        return failure(response);
    }
    if (const auto kept = m_renewed(*response); !kept) {
        return kept;
    }
    m_tokens = response->tokens;
    return {};
}

Result<QByteArray> SimulatedLine::call(const QByteArray& path, const QByteArray& body)
{
    auto answer = exchange(path, body, m_tokens.accessToken);
    if (answer || answer.error().code() != ErrorCode::Unauthenticated ||
        answer.error().detail() != QLatin1String(protocol::reason::sessionEnded)) {
        return answer;
    }
    if (const auto renewed = renew(); !renewed) {
        return failure(renewed);
    }
    return exchange(path, body, m_tokens.accessToken);
}

std::unique_ptr<app::PendingCall> SimulatedLine::start(const QByteArray& path, const QByteArray& body)
{
    return std::make_unique<Answered>(call(path, body));
}

} // namespace kluis::test
