// SPDX-License-Identifier: GPL-3.0-or-later
// One request, as the network's thread sees it, where that thread is kept waiting at the wrong moment.
#include "app/session/HttpTransfer.h"
#include "tests/support/ConnectProxy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

constexpr unsigned longEnoughMs = 300; // for Qt's own thread to get as far as it gets alone

} // namespace

class HttpTransferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Qt begins a request as soon as it is made, in a thread of its own, which may be ahead of ours: here it stands
    /// before a proxy that asks for a password when we begin to listen to it.
    void aRequestThatIsConnectingAlreadyIsWatchedAllTheSame()
    {
        const ConnectProxy proxy({}, {.user = "hanneke", .password = "not given"});
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
        QNetworkRequest request(QUrl(QStringLiteral("https://vault.test")));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // as HttpWorker asks
        QNetworkReply* reply = network.get(request);
        QThread::msleep(longEnoughMs);

        const auto exchange = std::make_shared<HttpExchange>();
        std::atomic<quint64> bytesIn = 0;
        new HttpTransfer(reply, exchange, ServerCheck({}, {}), "application/cbor", {},
                         std::make_shared<ProxyRoute::State>(), bytesIn); // the reply's child
        QTRY_VERIFY(exchange->isFinished());
        QCOMPARE(exchange->wait().error().code(), ErrorCode::Unreachable);
        QTest::qWait(longEnoughMs); // what Qt's thread was told is carried out after the answer
    }
};

QTEST_GUILESS_MAIN(HttpTransferTest)
#include "HttpTransferTest.moc"
