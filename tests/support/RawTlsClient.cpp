// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawTlsClient.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace kluis::test {

namespace {

constexpr int keySize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

/// HKDF-Expand-Label without a context (RFC 8446 7.1), for what fits in one block.
QByteArray expandLabel(const QByteArray& secret, const QByteArray& label, int size)
{
    const QByteArray name = "tls13 " + label;
    const QByteArray info = QByteArray(1, '\0')
                                .append(char(size))
                                .append(char(name.size()))
                                .append(name)
                                .append('\0')
                                .append('\1'); // no context, first block
    return QMessageAuthenticationCode::hash(info, secret, QCryptographicHash::Sha256).left(size);
}

} // namespace

RawTlsClient::RawTlsClient(quint16 port, const RawTlsClient* earlier, const QByteArray& early)
    : m_context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free), m_tls(nullptr, SSL_free)
{
    SSL_CTX_set_min_proto_version(m_context.get(), TLS1_3_VERSION);
    SSL_CTX_set_ciphersuites(m_context.get(), "TLS_CHACHA20_POLY1305_SHA256");
    SSL_CTX_set_keylog_callback(m_context.get(), keepSecret);
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_app_data(m_tls.get(), this);
    m_isEncrypted = open(port) && shakeHands(earlier, early);
}

RawTlsClient::~RawTlsClient()
{
    m_tls.reset();
    ::close(m_socket);
}

bool RawTlsClient::open(quint16 port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    constexpr timeval patience{20, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    return ::connect(m_socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0 &&
           SSL_set_fd(m_tls.get(), m_socket) == 1;
}

bool RawTlsClient::shakeHands(const RawTlsClient* earlier, const QByteArray& early)
{
    if (earlier != nullptr) {
        std::size_t written = 0;
        if (SSL_set_session(m_tls.get(), earlier->session()) != 1 ||
            SSL_write_early_data(m_tls.get(), early.constData(), std::size_t(early.size()), &written) != 1) {
            return false;
        }
    }
    return SSL_connect(m_tls.get()) == 1;
}

/// A line of the key log as browsers write it: label, the client's random number, secret.
void RawTlsClient::keepSecret(const SSL* tls, const char* line)
{
    const QList<QByteArray> words = QByteArray(line).split(' ');
    if (words.value(0) == "CLIENT_TRAFFIC_SECRET_0") {
        static_cast<RawTlsClient*>(SSL_get_app_data(tls))->m_trafficSecret = QByteArray::fromHex(words.value(2));
    }
}

SSL_SESSION* RawTlsClient::session() const
{
    return SSL_get0_session(m_tls.get());
}

bool RawTlsClient::write(const QByteArray& text)
{
    return SSL_write(m_tls.get(), text.constData(), int(text.size())) == int(text.size());
}

bool RawTlsClient::changeKeys(int count, bool asksBack)
{
    const int kind = asksBack ? SSL_KEY_UPDATE_REQUESTED : SSL_KEY_UPDATE_NOT_REQUESTED;
    bool isOpen = true;
    for (int i = 0; i < count && isOpen; ++i) {
        isOpen = SSL_key_update(m_tls.get(), kind) == 1 && SSL_do_handshake(m_tls.get()) == 1;
    }
    return isOpen;
}

void RawTlsClient::gather()
{
    SSL_set0_wbio(m_tls.get(), BIO_new(BIO_s_mem()));
}

QByteArray RawTlsClient::gathered()
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(SSL_get_wbio(m_tls.get()), &bytes);
    const QByteArray all(bytes, size);
    SSL_set0_wbio(m_tls.get(), BIO_new_socket(m_socket, BIO_NOCLOSE));
    return all;
}

bool RawTlsClient::writeAsIs(const QByteArray& bytes, int seconds)
{
    const timeval patience{seconds, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t more = ::send(m_socket, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (more <= 0) {
            return false;
        }
        sent += more;
    }
    return true;
}

bool RawTlsClient::writeSealed(char contentType, const QByteArray& bytes)
{
    const QByteArray key = expandLabel(m_trafficSecret, "key", keySize);
    const QByteArray nonce = expandLabel(m_trafficSecret, "iv", nonceSize); // the number of the first record is 0
    const QByteArray inner = bytes + contentType;
    const qsizetype size = inner.size() + tagSize;
    QByteArray record = QByteArray("\x17\x03\x03", 3).append(char(size >> 8)).append(char(size));
    QByteArray sealed(size, '\0');
    EVP_CIPHER_CTX* cipher = EVP_CIPHER_CTX_new();
    auto* out = reinterpret_cast<unsigned char*>(sealed.data());
    const auto bytesOf = [](const QByteArray& text) {
        return reinterpret_cast<const unsigned char*>(text.constData());
    };
    int made = 0;
    const bool isSealed =
        EVP_EncryptInit_ex(cipher, EVP_chacha20_poly1305(), nullptr, bytesOf(key), bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(cipher, nullptr, &made, bytesOf(record), int(record.size())) == 1 &&
        EVP_EncryptUpdate(cipher, out, &made, bytesOf(inner), int(inner.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher, out + made, &made) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, tagSize, out + inner.size()) == 1;
    EVP_CIPHER_CTX_free(cipher);
    return isSealed && writeAsIs(record + sealed);
}

QByteArray RawTlsClient::readToEnd(int seconds)
{
    const timeval patience{seconds, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    QByteArray all;
    std::array<char, 4096> piece{};
    int come = 0;
    while ((come = SSL_read(m_tls.get(), piece.data(), int(piece.size()))) > 0) {
        all.append(piece.data(), come);
    }
    const int error = SSL_get_error(m_tls.get(), come);
    m_isClosed = error != SSL_ERROR_WANT_READ && !(error == SSL_ERROR_SYSCALL && errno == EAGAIN);
    return all;
}

} // namespace kluis::test
