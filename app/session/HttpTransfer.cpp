// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/HttpTransfer.h"

#include "app/session/NetworkFailure.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Packing.h"

#include <QSslConfiguration>

#include <chrono>

namespace kluis::app {

namespace {

using namespace std::chrono_literals;

constexpr auto connectTime = 10s; // until the request is on its way
constexpr auto idleTime = 60s;    // between two signs of life after that
constexpr qint64 readBuffer = 256 * 1024;
constexpr int goodStatus = 200;
constexpr int badRequest = 400;
constexpr qint64 longestPause = 86'400; // seconds

} // namespace

HttpTransfer::HttpTransfer(QNetworkReply* reply, std::shared_ptr<HttpExchange> exchange, ServerCheck check,
                           QByteArray answerType, std::function<bool(const QByteArray&)> onPiece,
                           std::shared_ptr<const ProxyRoute::State> route, std::atomic<quint64>& bytesIn)
    : QObject(reply), m_reply(reply), m_exchange(std::move(exchange)), m_check(std::move(check)),
      m_answerType(std::move(answerType)), m_onPiece(std::move(onPiece)), m_route(std::move(route)), m_bytesIn(bytesIn)
{
    m_patience.setSingleShot(true);
    const auto alive = [this] { m_patience.start(idleTime); };
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(NetworkFailure::timeout()); });
    // Before the request goes out: Qt's network thread waits for the answer.
    connect(reply, &QNetworkReply::encrypted, this,
            [this] { take(m_check.admit(m_reply->sslConfiguration(), m_reply->url().host())); });
    connect(reply, &QNetworkReply::sslErrors, this, &HttpTransfer::judge);
    connect(reply, &QNetworkReply::requestSent, this, [this, alive] {
        alive();
        // Not before: Qt (6.4) then reads at once, and while it waits for a proxy or a handshake it has nothing to read
        // with. That is a null pointer in its network thread.
        m_reply->setReadBufferSize(readBuffer);
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this, alive](qint64 sent, qint64) {
        if (sent > 0) {
            alive();
        }
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, alive] {
        alive();
        // On a connection that is used again, encrypted() is not told.
        take(m_check.keyOf(m_reply->sslConfiguration(), m_reply->url().host()));
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, alive] {
        alive();
        readMore();
    });
    connect(reply, &QNetworkReply::finished, this, &HttpTransfer::finished);
    m_patience.start(connectTime);
}

void HttpTransfer::judge(const QList<QSslError>& errors)
{
    QList<QSslError> forgiven;
    m_tlsErrors.clear();
    for (const QSslError& error : errors) {
        const bool isForgiven = m_check.forgives(error, m_reply->sslConfiguration().peerCertificate());
        (isForgiven ? forgiven : m_tlsErrors).append(error);
    }
    if (m_tlsErrors.isEmpty()) {
        m_reply->ignoreSslErrors(forgiven);
    }
}

void HttpTransfer::take(Result<QByteArray> key)
{
    if (key) {
        m_seenKey = *key;
    } else {
        giveUp(key.error());
    }
}

void HttpTransfer::readMore()
{
    const QByteArray piece = m_reply->readAll();
    m_bytesIn += quint64(piece.size());
    if (m_onPiece && status() == goodStatus) {
        handOver(piece);
        return;
    }
    m_body += piece;
    if (m_body.size() > protocol::limits::responseBody) {
        giveUp(Error(ErrorCode::LimitExceeded, tr("The server's answer is larger than allowed, so it was not read."),
                     QStringLiteral("answer: size")));
    }
}

/// What is no stream, or no longer one that is wanted, ends here.
void HttpTransfer::handOver(const QByteArray& piece)
{
    if (m_exchange->isFinished()) {
        return;
    }
    if (type() != "text/event-stream") {
        giveUp(NetworkFailure::notOurServer(QStringLiteral("no event stream")));
    } else if (!piece.isEmpty() && !m_onPiece(piece)) {
        giveUp(NetworkFailure::notOurServer(QStringLiteral("event stream")));
    }
}

int HttpTransfer::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray HttpTransfer::type() const
{
    return m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
}

void HttpTransfer::cancel()
{
    giveUp(NetworkFailure::cancelled());
}

void HttpTransfer::giveUp(Error error)
{
    m_exchange->finish(tl::unexpected<Error>(std::move(error)));
    if (m_reply->isRunning()) {
        m_reply->abort();
    }
}

/// Why no answer came.
Error HttpTransfer::failure() const
{
    if (!m_tlsErrors.isEmpty()) {
        return NetworkFailure::certificate(m_tlsErrors);
    }
    if (m_route->isRefused) {
        return NetworkFailure::windowsLogin();
    }
    // What a proxy refuses has no error of its own in Qt: nothing was heard from behind it then.
    const bool isProxys = m_reply->error() == QNetworkReply::UnknownNetworkError && m_route->isThrough;
    return isProxys && m_seenKey.isEmpty() ? NetworkFailure::proxy(QStringLiteral("before TLS"))
                                           : NetworkFailure::connection(m_reply->error());
}

void HttpTransfer::finished()
{
    m_patience.stop();
    m_reply->deleteLater();
    if (m_exchange->isFinished()) {
        return;
    }
    const int status = this->status();
    if (status == 0 || !m_tlsErrors.isEmpty()) {
        m_exchange->finish(tl::unexpected<Error>(failure()));
        return;
    }
    readMore();
    // Errors of the content are those of the status; the others mean that the answer broke off.
    const auto error = m_reply->error();
    const bool byStatus =
        (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
        (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError) ||
        (error == QNetworkReply::ProtocolInvalidOperationError && status == badRequest);
    if (error != QNetworkReply::NoError && !byStatus) {
        giveUp(NetworkFailure::connection(error));
        return;
    }
    const bool redirected = status >= 300 && status < 400;
    if (status == goodStatus && type() == protocol::Packing::mediaType) {
        auto body = protocol::Packing::unpack(m_body, protocol::limits::responseBody);
        if (!body) {
            giveUp(body.error());
            return;
        }
        m_body = std::move(*body);
    } else if (redirected || (!m_body.isEmpty() && type() != m_answerType)) {
        giveUp(NetworkFailure::notOurServer(QStringLiteral("status %1").arg(status)));
        return;
    }
    const qint64 pause = m_reply->rawHeader("Retry-After").trimmed().toLongLong();
    m_exchange->finish(HttpReply{.status = status,
                                 .body = m_body,
                                 .serverKeyDigest = m_seenKey,
                                 .retryAfterSeconds = qBound<qint64>(0, pause, longestPause)});
}

} // namespace kluis::app
