// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/HttpExchange.h"
#include "app/session/ProxyRoute.h"
#include "app/session/ServerCheck.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <atomic>
#include <memory>

namespace kluis::app {

class HttpTransfer;

/// The network side of HttpClient, in its thread.
class HttpWorker final : public QObject {
    Q_OBJECT

public:
    HttpWorker(QUrl server, QSslConfiguration tls, ServerCheck check, ProxyChoice proxy, std::atomic<quint64>& bytesIn);

    /// Readies what must be made in the network's own thread.
    void begin();
    void send(const HttpCall& call, const std::shared_ptr<HttpExchange>& exchange);
    void cancel(const std::shared_ptr<HttpExchange>& exchange);
    void cancelAll(); ///< but what goes on beside (HttpCall::onPiece)
    void endAll();    ///< and that too
    /// Connections from now on go this way.
    void useProxy(const ProxyChoice& proxy);
    void expectKey(const QByteArray& digest) { m_check.expectKey(digest); }

private:
    QUrl m_server;
    QSslConfiguration m_tls;
    ServerCheck m_check;
    ProxyRoute m_route;
    std::atomic<quint64>& m_bytesIn;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QHash<HttpExchange*, QPointer<HttpTransfer>> m_transfers;
};

} // namespace kluis::app
