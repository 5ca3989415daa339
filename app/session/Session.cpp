// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "app/session/ServerRefusal.h"
#include "core/crypto/SecretBytes.h"
#include "core/protocol/Packing.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/RequestProof.h"

namespace kluis::app {

namespace {

/// A page may come packed; everything else is small or sealed.
QByteArray targetOf(const QByteArray& path)
{
    return path == "/v1/pull" ? path + protocol::Packing::query : path;
}

} // namespace

/// One call on its way, with what is needed to repeat it.
class Session::Pending final : public PendingCall {
public:
    Pending(Session& session, QByteArray path, QByteArray body)
        : m_session(session), m_path(std::move(path)), m_body(std::move(body)), m_token(session.m_tokens.accessToken)
    {
        const auto server = session.server();
        if (!server) {
            m_failure = server.error();
            return;
        }
        m_exchange = session.m_http->start(session.signedCall(m_path, m_body, m_token));
    }

    ~Pending() override
    {
        if (m_exchange) {
            m_session.m_http->cancel(m_exchange);
        }
    }

    Result<QByteArray> wait() override
    {
        if (m_failure) {
            return tl::unexpected<Error>(*m_failure);
        }
        const auto reply = m_exchange->wait();
        m_exchange.reset();
        if (!reply) {
            return failure(reply);
        }
        auto body = m_session.take(*reply);
        if (body || !isSessionEnded(body.error())) {
            return body;
        }
        if (const auto renewed = m_session.renew(m_token); !renewed) {
            return failure(renewed);
        }
        return m_session.exchange(m_path, m_body);
    }

private:
    Session& m_session;
    QByteArray m_path;
    QByteArray m_body;
    QByteArray m_token;
    std::shared_ptr<HttpExchange> m_exchange;
    std::optional<Error> m_failure;
};

Session::Session(std::unique_ptr<HttpClient> http, std::optional<ServerIdentity> server,
                 const SessionIdentity& identity, protocol::SessionTokens tokens, Renewed renewed)
    : m_http(std::move(http)), m_server(std::move(server)), m_identity(identity), m_tokens(std::move(tokens)),
      m_renewed(std::move(renewed))
{
}

Session::~Session()
{
    crypto::wipe(m_tokens.accessToken);
    crypto::wipe(m_tokens.refreshToken);
}

Result<QByteArray> Session::call(const QByteArray& path, const QByteArray& body)
{
    return Pending(*this, targetOf(path), body).wait();
}

std::unique_ptr<PendingCall> Session::start(const QByteArray& path, const QByteArray& body)
{
    return std::make_unique<Pending>(*this, targetOf(path), body);
}

Result<const ServerIdentity*> Session::server()
{
    if (!m_server) {
        auto asked = ServerIdentity::ask(*m_http, m_identity.serverPublicKey, *m_identity.clock);
        if (!asked) {
            return failure(asked);
        }
        m_server = std::move(*asked);
    }
    return &*m_server;
}

HttpCall Session::signedCall(const QByteArray& path, const QByteArray& body, const QByteArray& token,
                             const QByteArray& method) const
{
    const auto proof = protocol::RequestProof::make(*m_identity.deviceKey, method, path, body, token,
                                                    m_identity.clock->unixMillis(), m_server->key);
    const QByteArray text = token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {.method = method, .path = path, .body = body, .bearer = "Bearer " + text, .proof = proof.toHeader()};
}

Result<QByteArray> Session::exchange(const QByteArray& path, const QByteArray& body)
{
    const auto reply = m_http->send(signedCall(path, body, m_tokens.accessToken));
    return reply ? take(*reply) : failure(reply);
}

Result<QByteArray> Session::take(const HttpReply& reply)
{
    constexpr qint64 secondMs = 1000;
    m_patience = QDeadlineTimer(reply.retryAfterSeconds * secondMs);
    return ServerRefusal::bodyOf(reply);
}

Result<void> Session::listen(const ListenHandler& handler)
{
    stopListening();
    if (const auto known = server(); !known) {
        return failure(known);
    }
    m_listening = m_http->start(
        ChangeListener::listen(signedCall("/v1/events", QByteArray(), m_tokens.accessToken, "GET"), handler));
    return {};
}

void Session::stopListening()
{
    if (m_listening) {
        m_http->cancel(std::exchange(m_listening, nullptr));
    }
}

Result<void> Session::renew(const QByteArray& usedToken)
{
    if (usedToken != m_tokens.accessToken) {
        return {}; // another call was first
    }
    const auto reply = m_http->send(signedCall("/v1/refresh", QByteArray(), m_tokens.refreshToken));
    if (!reply) {
        return failure(reply);
    }
    const auto body = ServerRefusal::bodyOf(*reply);
    if (!body) {
        return failure(body);
    }
    auto renewed = protocol::RefreshResponse::decode(*body);
    if (!renewed) {
        return failure(renewed);
    }
    if (const auto kept = m_renewed(*renewed); !kept) {
        return kept;
    }
    crypto::wipe(m_tokens.accessToken);
    crypto::wipe(m_tokens.refreshToken);
    m_tokens = std::move(renewed->tokens);
    return {};
}

bool Session::isSessionEnded(const Error& error)
{
    return error.code() == ErrorCode::Unauthenticated &&
           error.detail() == QLatin1String(protocol::reason::sessionEnded);
}

} // namespace kluis::app
