// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/TlsContext.h"

#include "core/crypto/Sha256.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/x509.h>

namespace kluis::server {

namespace {

/// An offered list without http/1.1 is answered by no choice at all, never by another protocol.
int chooseHttp11(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* offered,
                 unsigned int offeredSize, void*)
{
    static constexpr unsigned char ours[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, ours, sizeof(ours), offered, offeredSize) != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

/// Without it OpenSSL asks for a passphrase on the terminal, and the server hangs.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

QByteArray keyInfoOf(const SSL_CTX* context)
{
    X509* certificate = SSL_CTX_get0_certificate(context);
    unsigned char* der = nullptr;
    const int size = certificate != nullptr ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der) : -1;
    const QByteArray info = size > 0 ? QByteArray(reinterpret_cast<const char*>(der), size) : QByteArray();
    OPENSSL_free(der);
    return info;
}

bool configure(SSL_CTX* context)
{
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context,
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    // Else one read goes on as long as a client sends what is no data, such as changes of its key without end: past every
    // deadline, and past everybody else of the same thread.
    SSL_CTX_clear_mode(context, SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context, chooseHttp11, nullptr);
    return SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) == 1 &&
           SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1 && SSL_CTX_set_num_tickets(context, 0) == 1 &&
           SSL_CTX_set_max_early_data(context, 0) == 1 && SSL_CTX_set1_groups_list(context, "X25519:P-256") == 1;
}

} // namespace

Result<TlsContext> TlsContext::make(const QString& certificateFile, const QString& keyFile, const QString& stapleFile)
{
    TlsContext context(SSL_CTX_new(TLS_server_method()));
    const QByteArray certificate = QFile::encodeName(certificateFile);
    const QByteArray key = QFile::encodeName(keyFile);
    const bool good = context.get() && configure(context.get()) &&
                      SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) == 1 &&
                      SSL_CTX_use_PrivateKey_file(context.get(), key.constData(), SSL_FILETYPE_PEM) == 1 &&
                      SSL_CTX_check_private_key(context.get()) == 1;
    ERR_clear_error();
    if (!good) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The server's certificate or its key can't be used; check the files in tls/."),
                    QStringLiteral("tls"));
    }
    context.m_keyDigest = crypto::sha256(keyInfoOf(context.get()));
    if (!stapleFile.isEmpty()) {
        context.m_staple = std::make_unique<OcspStaple>(stapleFile);
        context.m_staple->serve(context.get());
    }
    return context;
}

bool TlsContext::hasEnded() const
{
    const X509* certificate = SSL_CTX_get0_certificate(m_context.get());
    return X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0;
}

} // namespace kluis::server
