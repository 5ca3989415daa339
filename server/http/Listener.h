// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/http/HttpMessage.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>

namespace kluis::server {

/// Limits and places of a listener. Times in seconds.
struct ListenerOptions {
    QString address = QStringLiteral("127.0.0.1"); ///< numeric
    quint16 port = 0;                              ///< 0: a free one
    QString certificateFile;                       ///< PEM, chain behind it
    QString keyFile;
    QString stapleFile; ///< OcspStaple's; need not exist
    /// Networks of TCP balancers: a connection from there begins with a ProxyHeader, and counts as from where that says. From
    /// anywhere else none is looked for, so that nobody can say he comes from elsewhere.
    QList<QPair<QHostAddress, int>> balancers;
    int ioThreads = 2;
    int workers = 8;                   ///< threads that run handlers: the database is never touched on io threads
    int connections = 12'000;          ///< more are closed at once
    int connectionsPerAddress = 6'000; ///< half of all: one address can't have every place (IPv6: one /64)
    qint64 bufferedBytes = 512LL * 1024 * 1024; ///< bodies of all connections together; beyond: 503
    int handshakeSeconds = 10;
    int headerSeconds = 10;    ///< from the first byte of a request to the end of its head
    int idleSeconds = 60;      ///< between two requests
    int writeSeconds = 30;     ///< without the peer taking anything
    int slackSeconds = 10;     ///< a body may lag this far behind the least rate
    int bytesPerSecond = 1024; ///< the least rate of bodies, both ways
    int heartbeatSeconds = 25; ///< of an answer that goes on; below the minute after which proxies forget a connection
    int drainSeconds = 10;     ///< what stop() waits for requests under way
};

/// HTTP/1.1 over TLS 1.3 (SECURITY B5): accepts, bounds and parses requests, hands them to the handler in a pool of
/// workers, adds the security headers. Owns its threads. start() and stop() from one thread.
class Listener {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::Listener)

public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    /// Listening when it returns. Errors: InvalidArgument (address, certificate), Busy (the port is taken), Storage.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(const ListenerOptions& options, Handler handler);
    ~Listener(); ///< stops

    [[nodiscard]] quint16 port() const;

    /// Reads the certificate's files again: who connects from now on gets it, who is connected keeps what he has.
    /// InvalidArgument for one that can't be used or whose time is over; then the old one stays.
    [[nodiscard]] Result<void> renewCertificate();

    /// What it is doing, for the operator. Any thread.
    struct Counts {
        int connections = 0;
        quint64 turnedAway = 0; ///< connections for which there was no place
        quint64 failedHandshakes = 0;
        qint64 bufferedBytes = 0;
    };
    [[nodiscard]] Counts counts() const;

    /// Asks every thread that takes requests for a sign of life. \returns whether all have given the one asked for
    /// before, and the workers ended a task since, or one of them is free. One thread. Not after stop().
    [[nodiscard]] bool beat();

    /// Accepts nothing more, lets requests under way finish for drainSeconds, then ends.
    void stop();

private:
    struct Parts;
    explicit Listener(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::server
