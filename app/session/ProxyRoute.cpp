// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProxyRoute.h"

#include "app/session/ProxyGreeting.h"
#include "app/session/ProxyPassword.h"
#include "core/crypto/Sha256.h"

#include <QHostAddress>
#include <QOperatingSystemVersion>

namespace kluis::app {

namespace {

class RouteFactory final : public QNetworkProxyFactory {
public:
    explicit RouteFactory(ProxyRoute route) : m_route(std::move(route)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return m_route.to(query); }

private:
    ProxyRoute m_route;
};

} // namespace

QList<QNetworkProxy> ProxyRoute::to(const QNetworkProxyQuery& query) const
{
    QList<QNetworkProxy> found = find(query);
    if (found.isEmpty()) {
        found.append(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    m_state->isThrough = found.first().type() != QNetworkProxy::NoProxy;
    m_state->isRefused = m_state->isThrough && isRefused(found.first(), query);
    return m_state->isRefused
               ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"))}
               : found;
}

bool ProxyRoute::isRefused(const QNetworkProxy& proxy, const QNetworkProxyQuery& query) const
{
    // The user of the Windows session is signed in by Windows itself.
    if (m_choice.user.isEmpty() && QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows) {
        return false;
    }
    const QString place = proxy.hostName() + u':' + QString::number(proxy.port());
    if (place == m_state->greeted) {
        return false;
    }
    const bool isRefused = ProxyGreeting::asksByNtlm(proxy, query.peerHostName(), query.peerPort());
    m_state->greeted = isRefused ? QString() : place;
    return isRefused;
}

QList<QNetworkProxy> ProxyRoute::find(const QNetworkProxyQuery& query) const
{
    const QString host = query.peerHostName();
    const bool isHere = host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
    if (isHere || m_choice.mode == ProxyChoice::Mode::None) {
        return {};
    }
    if (m_choice.mode == ProxyChoice::Mode::Own) {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
    }
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

void ProxyRoute::introduce(const QNetworkProxy& proxy, QAuthenticator* authenticator)
{
    // A password goes to the proxy it was given for: any network can name another one.
    const bool isMeant = !m_choice.user.isEmpty() && proxy.port() == m_choice.port &&
                         proxy.hostName().compare(m_choice.host, Qt::CaseInsensitive) == 0;
    const auto password = isMeant ? ProxyPassword::read(m_choice) : std::nullopt;
    if (!password) {
        return;
    }
    QByteArray words = m_choice.user.toUtf8() + '\0' + password->view().toByteArray();
    const QByteArray digest = crypto::sha256(words);
    crypto::wipe(words);
    if (digest == m_offered) {
        return;
    }
    m_offered = digest;
    authenticator->setUser(m_choice.user);
    authenticator->setPassword(QString::fromUtf8(password->view()));
}

QNetworkProxyFactory* ProxyRoute::factory() const
{
    return new RouteFactory(*this);
}

} // namespace kluis::app
