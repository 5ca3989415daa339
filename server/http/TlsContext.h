// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/http/OcspStaple.h"

#include <QCoreApplication>
#include <QString>

#include <openssl/ssl.h>

#include <memory>

namespace kluis::server {

/// OpenSSL's settings for every connection of a listener (SECURITY B5): TLS 1.3 alone, X25519 or P-256, no session
/// tickets, no early data, buffers given back while a connection idles. Read-only once made; any thread.
class TlsContext {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::TlsContext)

public:
    /// InvalidArgument when certificate or key can't be read, don't belong together or need a passphrase.
    /// \p stapleFile: see OcspStaple; it need not exist. Empty: none is given along.
    [[nodiscard]] static Result<TlsContext> make(const QString& certificateFile, const QString& keyFile,
                                                 const QString& stapleFile);

    [[nodiscard]] SSL_CTX* get() const { return m_context.get(); }
    /// SHA-256 of the certificate's SubjectPublicKeyInfo: what a client of a connection signs that it saw.
    [[nodiscard]] const QByteArray& keyDigest() const { return m_keyDigest; }
    /// Whether the certificate's last day is over by the system's clock.
    [[nodiscard]] bool hasEnded() const;

private:
    struct Deleter {
        void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    };
    explicit TlsContext(SSL_CTX* context) : m_context(context) {}

    std::unique_ptr<OcspStaple> m_staple; ///< the context uses it
    std::unique_ptr<SSL_CTX, Deleter> m_context;
    QByteArray m_keyDigest;
};

} // namespace kluis::server
