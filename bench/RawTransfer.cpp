// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RawTransfer.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>

namespace kluis::bench {

namespace {

constexpr int blockSize = 64 * 1024;
using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Connection = std::unique_ptr<SSL, decltype(&SSL_free)>;

void need(bool fine, const char* what)
{
    if (!fine) {
        std::fprintf(stderr, "can't measure: %s\n", what);
        std::exit(1);
    }
}

Context contextOf(const SSL_METHOD* method)
{
    Context context(SSL_CTX_new(method), &SSL_CTX_free);
    need(context && SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION) == 1, "no TLS 1.3");
    return context;
}

void send(int socket, quint64 bytes, SSL_CTX* context)
{
    const Connection connection(SSL_new(context), &SSL_free);
    need(SSL_set_fd(connection.get(), socket) == 1 && SSL_accept(connection.get()) == 1, "handshake");
    const QByteArray block(blockSize, 'x');
    while (bytes > 0) {
        const int size = int(std::min<quint64>(bytes, blockSize));
        need(SSL_write(connection.get(), block.constData(), size) == size, "write");
        bytes -= quint64(size);
    }
    SSL_shutdown(connection.get());
}

} // namespace

double rawTransfer(quint64 bytes, const QString& certificateFile, const QString& keyFile)
{
    const Context serverSide = contextOf(TLS_server_method());
    need(SSL_CTX_use_certificate_chain_file(serverSide.get(), certificateFile.toUtf8().constData()) == 1 &&
             SSL_CTX_use_PrivateKey_file(serverSide.get(), keyFile.toUtf8().constData(), SSL_FILETYPE_PEM) == 1,
         "certificate");
    const Context clientSide = contextOf(TLS_client_method());

    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    need(bind(listener, reinterpret_cast<sockaddr*>(&address), length) == 0 && listen(listener, 1) == 0 &&
             getsockname(listener, reinterpret_cast<sockaddr*>(&address), &length) == 0,
         "listen");

    QElapsedTimer timer;
    timer.start();
    std::thread sender([&] {
        const int accepted = accept(listener, nullptr, nullptr);
        send(accepted, bytes, serverSide.get());
        close(accepted);
    });
    const int receiver = socket(AF_INET, SOCK_STREAM, 0);
    need(connect(receiver, reinterpret_cast<sockaddr*>(&address), length) == 0, "connect");
    quint64 received = 0;
    {
        const Connection connection(SSL_new(clientSide.get()), &SSL_free);
        need(SSL_set_fd(connection.get(), receiver) == 1 && SSL_connect(connection.get()) == 1, "handshake");
        QByteArray block(blockSize, '\0');
        for (int got = 1; got > 0 && received < bytes; received += quint64(std::max(got, 0))) {
            got = SSL_read(connection.get(), block.data(), blockSize);
        }
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    sender.join();
    close(receiver);
    close(listener);
    need(received == bytes, "transfer");
    return seconds;
}

} // namespace kluis::bench
