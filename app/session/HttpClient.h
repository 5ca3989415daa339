// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/CertificateRules.h"
#include "app/session/HttpExchange.h"
#include "app/session/ProxyChoice.h"

#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace kluis::app {

class HttpWorker;

/// HTTPS to one server: TLS 1.3 only, certificate checked against \p roots or the system's and by what
/// the organisation asks of it besides (where that can't be read every request ends with Forbidden), HTTP/1.1, no redirects,
/// no cookies, no cache, by the chosen proxy. Ten seconds to connect, sixty without a sign of life after that, answers
/// up to limits::responseBody. The network runs in a thread of its own, so that an answer arrives while the caller
/// works; start(), send() and cancel() may come from any thread.
class HttpClient {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::HttpClient)

public:
    /// InvalidArgument unless \p server is https with a host and no path; Internal when this build of Qt has no OpenSSL.
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>> create(const QUrl& server,
                                                                    const QList<QSslCertificate>& roots,
                                                                    const ProxyChoice& proxy = {},
                                                                    const CertificateRules& rules = {});
    ~HttpClient();

    [[nodiscard]] std::shared_ptr<HttpExchange> start(const HttpCall& call);
    [[nodiscard]] Result<HttpReply> send(const HttpCall& call) { return start(call)->wait(); }
    void cancelAll();
    /// Ends one exchange with Cancelled.
    void cancel(const std::shared_ptr<HttpExchange>& exchange);

    /// Connections from now on go this way.
    void useProxy(const ProxyChoice& proxy);
    /// From now on every connection must show this key (SHA-256 of the SubjectPublicKeyInfo), else it is dropped.
    void expectKey(const QByteArray& digest);

    [[nodiscard]] const QUrl& server() const { return m_server; }
    [[nodiscard]] quint64 bytesIn() const { return m_bytesIn; }
    [[nodiscard]] quint64 bytesOut() const { return m_bytesOut; }

    /// The certificate that \p server shows, by a handshake alone: no request is sent and nothing is trusted by it.
    /// The caller's thread waits up to ten seconds.
    [[nodiscard]] static Result<QSslCertificate> fetchCertificate(const QUrl& server, const ProxyChoice& proxy);
    /// The certificates of a PEM file: InvalidArgument when there are none in it.
    [[nodiscard]] static Result<QList<QSslCertificate>> readRoots(const QString& pemFile);

private:
    HttpClient(QUrl server, const QList<QSslCertificate>& roots, const ProxyChoice& proxy,
               const CertificateRules& rules);

    QUrl m_server;
    std::atomic<quint64> m_bytesIn = 0;
    std::atomic<quint64> m_bytesOut = 0;
    QThread m_thread;
    HttpWorker* m_worker; // lives in m_thread, deleted when it ends
};

} // namespace kluis::app
