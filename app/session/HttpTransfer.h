// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/HttpExchange.h"
#include "app/session/ProxyRoute.h"
#include "app/session/ServerCheck.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kluis::app {

/// Watches one reply to its end: the server's name and key, the size, the time, and what came out of it. A child of its reply;
/// lives in the network's thread.
class HttpTransfer final : public QObject {
    Q_OBJECT

public:
    /// \p onPiece as HttpCall's; \p route as ProxyRoute's.
    HttpTransfer(QNetworkReply* reply, std::shared_ptr<HttpExchange> exchange, ServerCheck check, QByteArray answerType,
                 std::function<bool(const QByteArray&)> onPiece, std::shared_ptr<const ProxyRoute::State> route,
                 std::atomic<quint64>& bytesIn);

    void cancel();
    [[nodiscard]] bool isStream() const { return bool(m_onPiece); }

private:
    void judge(const QList<QSslError>& errors);
    void take(Result<QByteArray> key);
    void readMore();
    void handOver(const QByteArray& piece);
    [[nodiscard]] int status() const;
    [[nodiscard]] QByteArray type() const;
    void finished();
    void giveUp(Error error);
    [[nodiscard]] Error failure() const;

    QNetworkReply* m_reply;
    std::shared_ptr<HttpExchange> m_exchange;
    const ServerCheck m_check;
    QByteArray m_seenKey;
    QByteArray m_answerType;
    std::function<bool(const QByteArray&)> m_onPiece;
    std::shared_ptr<const ProxyRoute::State> m_route;
    std::atomic<quint64>& m_bytesIn;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_patience;
};

} // namespace kluis::app
