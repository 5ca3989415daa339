// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawTlsServer.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace kluis::test {

namespace {

/// Puts the staple into the handshake of a client that asks for one.
int giveStaple(SSL* tls, void* staple)
{
    const auto& bytes = *static_cast<const QByteArray*>(staple);
    if (bytes.isEmpty()) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    void* copy = OPENSSL_memdup(bytes.constData(), std::size_t(bytes.size()));
    SSL_set_tlsext_status_ocsp_resp(tls, copy, bytes.size());
    return SSL_TLSEXT_ERR_OK;
}

constexpr timeval patience{5, 0}; // for a client that says nothing
constexpr timeval moment{1, 0};   // in which it would have sent its request

} // namespace

RawTlsServer::RawTlsServer(const TestCertificate& certificate, const QList<TestCertificate>& chain, Manner manner)
    : m_manner(std::move(manner)), m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX_set_security_level(m_context, 0);
    SSL_CTX_set_cipher_list(m_context, "ALL:@SECLEVEL=0");
    SSL_CTX_set_min_proto_version(m_context, m_manner.oldest);
    SSL_CTX_set_max_proto_version(m_context, m_manner.newest);
    SSL_CTX_use_certificate(m_context, certificate.certificate());
    SSL_CTX_use_PrivateKey(m_context, certificate.key());
    SSL_CTX_set_tlsext_status_cb(m_context, giveStaple);
    SSL_CTX_set_tlsext_status_arg(m_context, &m_manner.staple);
    SSL_CTX_set_client_hello_cb(m_context, noteHello, this);
    SSL_CTX_set_max_early_data(m_context, uint32_t(m_manner.earlyData));
    for (const TestCertificate& link : chain) {
        SSL_CTX_add1_chain_cert(m_context, link.certificate());
    }
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    const bool listens = ::bind(m_listener, reinterpret_cast<const sockaddr*>(&place), size) == 0 &&
                         ::listen(m_listener, 16) == 0 &&
                         ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&place), &size) == 0;
    m_port = listens ? ntohs(place.sin_port) : 0;
    m_thread = std::thread(&RawTlsServer::serve, this);
}

RawTlsServer::~RawTlsServer()
{
    m_stopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
    SSL_CTX_free(m_context);
}

void RawTlsServer::show(const TestCertificate& certificate)
{
    const std::lock_guard lock(m_showing);
    m_next = certificate;
}

int RawTlsServer::noteHello(SSL* tls, int*, void* self)
{
    const unsigned char* extension = nullptr;
    std::size_t size = 0;
    if (SSL_client_hello_get0_ext(tls, TLSEXT_TYPE_early_data, &extension, &size) == 1) {
        ++static_cast<RawTlsServer*>(self)->m_earlyOffers;
    }
    return SSL_CLIENT_HELLO_SUCCESS;
}

void RawTlsServer::serve()
{
    while (!m_stopping) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            continue;
        }
        ++m_connections;
        if (const std::lock_guard lock(m_showing); m_next) {
            SSL_CTX_use_certificate(m_context, m_next->certificate());
            SSL_CTX_use_PrivateKey(m_context, m_next->key());
            SSL_CTX_set_num_tickets(m_context, 0);
            SSL_CTX_set_options(m_context, SSL_OP_NO_TICKET);
        }
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        meet(socket);
        ::close(socket);
    }
}

void RawTlsServer::meet(int socket)
{
    if (m_manner.insteadOfTls.isEmpty()) {
        speakTls(socket);
        return;
    }
    std::array<char, 4096> hello{};
    (void)::recv(socket, hello.data(), hello.size(), 0); // the client's first message of the handshake
    (void)::send(socket, m_manner.insteadOfTls.constData(), std::size_t(m_manner.insteadOfTls.size()), MSG_NOSIGNAL);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &moment, sizeof moment);
    // Whatever comes now was sent to somebody who proved nothing. An alert is seven bytes and tells nothing.
    const ssize_t more = ::recv(socket, hello.data(), hello.size(), 0);
    constexpr ssize_t alert = 7;
    m_requestBytes += more > alert ? int(more) : 0;
}

void RawTlsServer::readEarly(SSL* tls)
{
    std::array<char, 4096> piece{};
    std::size_t come = 0;
    int step = SSL_READ_EARLY_DATA_SUCCESS;
    while (step == SSL_READ_EARLY_DATA_SUCCESS) {
        step = SSL_read_early_data(tls, piece.data(), piece.size(), &come);
        if (step != SSL_READ_EARLY_DATA_ERROR) {
            m_earlyBytes += int(come);
            m_requestBytes += int(come);
        }
    }
}

void RawTlsServer::speakTls(int socket)
{
    SSL* tls = SSL_new(m_context);
    if (m_manner.closeAfterBytes >= 0) {
        // The handshake into memory first, so that it can be cut anywhere.
        BIO* in = BIO_new(BIO_s_mem());
        BIO* out = BIO_new(BIO_s_mem());
        SSL_set_bio(tls, in, out);
        std::array<char, 16'384> hello{};
        BIO_write(in, hello.data(), int(std::max<ssize_t>(::recv(socket, hello.data(), hello.size(), 0), 0)));
        (void)SSL_accept(tls);
        char* data = nullptr;
        const long made = BIO_get_mem_data(out, &data);
        (void)::send(socket, data, std::size_t(std::min<long>(made, m_manner.closeAfterBytes)), MSG_NOSIGNAL);
        SSL_free(tls);
        return;
    }
    SSL_set_fd(tls, socket);
    if (m_manner.earlyData > 0) {
        readEarly(tls);
    }
    if (SSL_accept(tls) == 1) {
        std::array<char, 4096> request{};
        const int come = SSL_read(tls, request.data(), int(request.size()));
        if (come > 0) {
            m_requestBytes += come;
            SSL_write(tls, m_manner.answer.constData(), int(m_manner.answer.size()));
        }
        SSL_shutdown(tls);
    }
    SSL_free(tls);
}

} // namespace kluis::test
