// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/HttpWorker.h"

#include "app/session/HttpTransfer.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace kluis::app {

HttpWorker::HttpWorker(QUrl server, QSslConfiguration tls, ServerCheck check, ProxyChoice proxy,
                       std::atomic<quint64>& bytesIn)
    : m_server(std::move(server)), m_tls(std::move(tls)), m_check(std::move(check)), m_route(std::move(proxy)),
      m_bytesIn(bytesIn)
{
}

void HttpWorker::begin()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setAutoDeleteReplies(false);
    m_network->setProxyFactory(m_route.factory()); // owned by the manager
    connect(
        m_network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy& proxy, QAuthenticator* authenticator) { m_route.introduce(proxy, authenticator); });
}

void HttpWorker::useProxy(const ProxyChoice& proxy)
{
    m_route = ProxyRoute(proxy);
    m_network->setProxyFactory(m_route.factory());
    m_network->clearConnectionCache();
    m_network->clearAccessCache(); // with what an earlier proxy was told
}

void HttpWorker::send(const HttpCall& call, const std::shared_ptr<HttpExchange>& exchange)
{
    if (exchange->isFinished()) {
        return; // cancelled before it began
    }
    if (const auto may = m_check.mayAsk(); !may) {
        exchange->finish(failure(may));
        return;
    }
    QUrl url = m_server;
    const qsizetype query = call.path.indexOf('?');
    url.setPath(QString::fromLatin1(query < 0 ? call.path : call.path.first(query)));
    if (query >= 0) {
        url.setQuery(QString::fromLatin1(call.path.mid(query + 1)));
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("dossierkluis/" KLUIS_VERSION));
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked before it is measured
    if (!call.bearer.isEmpty()) {
        request.setRawHeader("Authorization", call.bearer);
    }
    if (!call.proof.isEmpty()) {
        request.setRawHeader("Kluis-Proof", call.proof);
    }
    QNetworkReply* reply = nullptr;
    if (call.method == "GET") {
        reply = m_network->get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/cbor"));
        reply = m_network->post(request, call.body);
    }
    auto* transfer =
        new HttpTransfer(reply, exchange, m_check, call.answerType, call.onPiece, m_route.state(), m_bytesIn);
    m_transfers.insert(exchange.get(), transfer);
    connect(reply, &QObject::destroyed, this, [this, key = exchange.get()] { m_transfers.remove(key); });
}

void HttpWorker::cancel(const std::shared_ptr<HttpExchange>& exchange)
{
    if (const auto transfer = m_transfers.value(exchange.get())) {
        transfer->cancel();
    }
}

void HttpWorker::cancelAll()
{
    const auto transfers = m_transfers.values();
    for (const auto& transfer : transfers) {
        if (transfer && !transfer->isStream()) {
            transfer->cancel();
        }
    }
}

void HttpWorker::endAll()
{
    const auto transfers = m_transfers.values();
    for (const auto& transfer : transfers) {
        if (transfer) {
            transfer->cancel();
        }
    }
}

} // namespace kluis::app
