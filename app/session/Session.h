// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ApiClient.h"
#include "app/session/ChangeListener.h"
#include "app/session/HttpClient.h"
#include "app/session/ServerIdentity.h"
#include "app/session/SessionIdentity.h"
#include "core/protocol/AccountMessages.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <functional>
#include <optional>

namespace kluis::app {

/// ApiClient over HTTPS: a session's tokens, its proofs, and its renewal. The first call asks the server who it is.
class Session final : public ApiClient {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Session)

public:
    /// Called after each renewal, before the new tokens are used; a failure ends the call that needed it, since the
    /// old tokens are spent and the new ones would be lost at the next start.
    using Renewed = std::function<Result<void>(const protocol::RefreshResponse&)>;

    /// \p server: the answer to hello where it was asked already. \p identity must outlive this.
    Session(std::unique_ptr<HttpClient> http, std::optional<ServerIdentity> server, const SessionIdentity& identity,
            protocol::SessionTokens tokens, Renewed renewed);
    ~Session() override;

    [[nodiscard]] Result<QByteArray> call(const QByteArray& path, const QByteArray& body) override;
    [[nodiscard]] std::unique_ptr<PendingCall> start(const QByteArray& path, const QByteArray& body) override;
    [[nodiscard]] quint64 bytesIn() const override { return m_http->bytesIn(); }
    [[nodiscard]] quint64 bytesOut() const override { return m_http->bytesOut(); }
    void cancel() override { m_http->cancelAll(); }

    /// Listens for changes until it ends or stopListening(); what listened before ends. Does not wait, but where the
    /// server was not asked yet who it is: then errors are those of server(), and the handler is not called.
    [[nodiscard]] Result<void> listen(const ListenHandler& handler);
    void stopListening();
    /// Connections from now on go this way.
    void useProxy(const ProxyChoice& proxy) { m_http->useProxy(proxy); }
    /// How long the server asked to be left alone, from now; milliseconds, 0: it did not.
    [[nodiscard]] qint64 patienceMs() const { return qMax<qint64>(0, m_patience.remainingTime()); }

    /// The server, asked if it was not yet.
    [[nodiscard]] Result<const ServerIdentity*> server();

private:
    class Pending;
    [[nodiscard]] HttpCall signedCall(const QByteArray& path, const QByteArray& body, const QByteArray& token,
                                      const QByteArray& method = "POST") const;
    /// The reply's body or the refusal in it; keeps in mind for how long the server wants no more.
    [[nodiscard]] Result<QByteArray> take(const HttpReply& reply);
    [[nodiscard]] Result<QByteArray> exchange(const QByteArray& path, const QByteArray& body);
    /// New tokens, unless \p usedToken was replaced meanwhile.
    [[nodiscard]] Result<void> renew(const QByteArray& usedToken);
    [[nodiscard]] static bool isSessionEnded(const Error& error);

    std::unique_ptr<HttpClient> m_http;
    std::optional<ServerIdentity> m_server;
    const SessionIdentity& m_identity;
    protocol::SessionTokens m_tokens;
    Renewed m_renewed;
    QDeadlineTimer m_patience{0};
    std::shared_ptr<HttpExchange> m_listening;
};

} // namespace kluis::app
