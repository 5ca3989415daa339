// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/HttpClient.h"

#include "app/crash/CrashHandler.h"
#include "app/session/HttpWorker.h"
#include "app/session/NetworkFailure.h"
#include "core/base/RunInThread.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

namespace kluis::app {

namespace {

constexpr int handshakeMs = 10'000;
constexpr quint16 httpsPort = 443;
constexpr qint64 largestRootsFile = 1 << 20; // bytes

/// Other back-ends of Qt refuse TLS 1.3 on some systems, so there is one for all.
bool useOpenSsl()
{
    const QString wanted = QStringLiteral("openssl");
    return QSslSocket::activeBackend() == wanted || QSslSocket::setActiveBackend(wanted);
}

/// Behind a proxy: whether it is that which failed, and not the server.
bool isAboutProxy(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::ProxyConnectionRefusedError || error == QAbstractSocket::ProxyNotFoundError ||
           error == QAbstractSocket::ProxyConnectionClosedError || error == QAbstractSocket::ProxyProtocolError ||
           error == QAbstractSocket::ProxyConnectionTimeoutError || error == QAbstractSocket::SocketAccessError;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& roots)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setOcspStaplingEnabled(true); // ServerCheck judges a missing staple
    // Keys and digests of 112 bits and more, whatever the level this OpenSSL was built with.
    tls.setBackendConfigurationOption("CipherString", QStringLiteral("DEFAULT:@SECLEVEL=2"));
    if (!roots.isEmpty()) {
        tls.setCaCertificates(roots);
    }
    return tls;
}

} // namespace

Result<std::unique_ptr<HttpClient>> HttpClient::create(const QUrl& server, const QList<QSslCertificate>& roots,
                                                       const ProxyChoice& proxy, const CertificateRules& rules)
{
    const bool plain = server.userInfo().isEmpty() && !server.hasQuery() && !server.hasFragment() &&
                       (server.path().isEmpty() || server.path() == QStringLiteral("/"));
    if (!server.isValid() || server.scheme() != QStringLiteral("https") || server.host().isEmpty() || !plain) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("The server's address must look like https://vault.example.nl or https://vault.example.nl:8443."));
    }
    if (!useOpenSsl()) {
        return fail(ErrorCode::Internal,
                    tr("The program can't start safe connections: its OpenSSL is missing. Install it "
                       "again."));
    }
    return std::unique_ptr<HttpClient>(new HttpClient(server, roots, proxy, rules));
}

HttpClient::HttpClient(QUrl server, const QList<QSslCertificate>& roots, const ProxyChoice& proxy,
                       const CertificateRules& rules)
    : m_server(std::move(server)),
      m_worker(new HttpWorker(m_server, tlsConfiguration(roots), ServerCheck(rules, roots), proxy, m_bytesIn))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker, [] { CrashHandler::guardThread("network"); });
    QObject::connect(&m_thread, &QThread::started, m_worker, &HttpWorker::begin);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    // Everything still waiting is ended before the thread goes, so that nobody waits for ever.
    runAndWaitInThreadOf(m_worker, [worker = m_worker] { worker->endAll(); });
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<HttpExchange> HttpClient::start(const HttpCall& call)
{
    m_bytesOut += quint64(call.body.size());
    auto exchange = std::make_shared<HttpExchange>(call.onEnd);
    runInThreadOf(m_worker, [worker = m_worker, call, exchange] { worker->send(call, exchange); });
    return exchange;
}

void HttpClient::cancelAll()
{
    runInThreadOf(m_worker, [worker = m_worker] { worker->cancelAll(); });
}

void HttpClient::cancel(const std::shared_ptr<HttpExchange>& exchange)
{
    exchange->finish(tl::unexpected<Error>(NetworkFailure::cancelled()));
    runInThreadOf(m_worker, [worker = m_worker, exchange] { worker->cancel(exchange); });
}

void HttpClient::useProxy(const ProxyChoice& proxy)
{
    runInThreadOf(m_worker, [worker = m_worker, proxy] { worker->useProxy(proxy); });
}

void HttpClient::expectKey(const QByteArray& digest)
{
    runInThreadOf(m_worker, [worker = m_worker, digest] { worker->expectKey(digest); });
}

Result<QSslCertificate> HttpClient::fetchCertificate(const QUrl& server, const ProxyChoice& proxy)
{
    QSslSocket socket;
    ProxyRoute route(proxy);
    socket.setProxy(route.to(QNetworkProxyQuery(server)).first());
    QObject::connect(&socket, &QAbstractSocket::proxyAuthenticationRequired, &socket,
                     [&route](const QNetworkProxy& asking, QAuthenticator* authenticator) {
                         route.introduce(asking, authenticator);
                     });
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    // The handshake only brings the certificate here; the caller compares its key with the one it was told.
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(server.host(), quint16(server.port(httpsPort)));
    if (!socket.waitForEncrypted(handshakeMs)) {
        const auto error = socket.error();
        if (route.state()->isRefused) {
            return tl::unexpected<Error>(NetworkFailure::windowsLogin());
        }
        if (error == QAbstractSocket::ConnectionRefusedError) {
            return tl::unexpected<Error>(NetworkFailure::connection(QNetworkReply::ConnectionRefusedError));
        }
        if (error == QAbstractSocket::HostNotFoundError) {
            return tl::unexpected<Error>(NetworkFailure::connection(QNetworkReply::HostNotFoundError));
        }
        if (error == QAbstractSocket::ProxyAuthenticationRequiredError) {
            return tl::unexpected<Error>(NetworkFailure::connection(QNetworkReply::ProxyAuthenticationRequiredError));
        }
        if (route.state()->isThrough && socket.peerCertificate().isNull() && isAboutProxy(error)) {
            return tl::unexpected<Error>(NetworkFailure::proxy(QStringLiteral("socket error %1").arg(int(error))));
        }
        if (error == QAbstractSocket::SocketTimeoutError) {
            return tl::unexpected<Error>(NetworkFailure::timeout());
        }
        return tl::unexpected<Error>(NetworkFailure::connection(QNetworkReply::SslHandshakeFailedError));
    }
    const QSslCertificate certificate = socket.peerCertificate();
    socket.abort();
    return certificate;
}

Result<QList<QSslCertificate>> HttpClient::readRoots(const QString& pemFile)
{
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, tr("The certificate file can't be read. Check its path and rights."));
    }
    const auto roots = QSslCertificate::fromData(file.read(largestRootsFile), QSsl::Pem);
    if (roots.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("The certificate file holds no certificate in PEM form."));
    }
    return roots;
}

} // namespace kluis::app
