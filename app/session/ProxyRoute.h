// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProxyChoice.h"

#include <QAuthenticator>
#include <QByteArray>
#include <QNetworkProxy>

namespace kluis::app {

/// Follows a ProxyChoice: which proxies lead somewhere, and what is said to one that asks who is there. Belongs to one
/// network manager or socket; its thread.
class ProxyRoute {
public:
    explicit ProxyRoute(ProxyChoice choice) : m_choice(std::move(choice)) {}

    /// Never empty. What runs on this machine itself is reached directly. May take a moment where the system looks for its
    /// automatic configuration.
    [[nodiscard]] QList<QNetworkProxy> to(const QNetworkProxyQuery& query) const;
    /// Answers with the name and password that were given for just this proxy, once; a proxy that asks again has refused
    /// them. Leaves \p authenticator alone otherwise: then the connection fails.
    void introduce(const QNetworkProxy& proxy, QAuthenticator* authenticator);

    /// For a network manager, which owns it.
    [[nodiscard]] QNetworkProxyFactory* factory() const;

private:
    ProxyChoice m_choice;
    QByteArray m_offered; ///< digest of what was said last
};

} // namespace kluis::app
