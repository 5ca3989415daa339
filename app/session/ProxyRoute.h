// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProxyChoice.h"

#include <QAuthenticator>
#include <QByteArray>
#include <QNetworkProxy>

#include <memory>

namespace kluis::app {

/// Follows a ProxyChoice: which proxies lead somewhere, and what is said to one that asks who is there. Belongs to one
/// network manager or socket; its thread.
class ProxyRoute {
public:
    /// What to() found last.
    struct State {
        bool isThrough = false; ///< a proxy
        bool isRefused = false; ///< one that asks for a Windows login, which is not to be tried
        QString greeted{};      ///< the proxy that asked for no such thing
    };

    explicit ProxyRoute(ProxyChoice choice) : m_choice(std::move(choice)) {}

    /// Never empty. What runs on this machine itself is reached directly. May take a moment: where the system looks for its
    /// automatic configuration, and where a proxy is met for the first time. In place of one that is refused: one that is
    /// nowhere.
    [[nodiscard]] QList<QNetworkProxy> to(const QNetworkProxyQuery& query) const;
    /// Answers with the name and password that were given for just this proxy, once; a proxy that asks again has refused
    /// them. Leaves \p authenticator alone otherwise: then the connection fails.
    void introduce(const QNetworkProxy& proxy, QAuthenticator* authenticator);

    /// Follows later answers of to().
    [[nodiscard]] std::shared_ptr<const State> state() const { return m_state; }

    /// For a network manager, which owns it; a part of this route.
    [[nodiscard]] QNetworkProxyFactory* factory() const;

private:
    [[nodiscard]] QList<QNetworkProxy> find(const QNetworkProxyQuery& query) const;
    [[nodiscard]] bool isRefused(const QNetworkProxy& proxy, const QNetworkProxyQuery& query) const;

    ProxyChoice m_choice;
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QByteArray m_offered; ///< digest of what was said last
};

} // namespace kluis::app
