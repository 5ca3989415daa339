// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <openssl/ssl.h>

#include <mutex>

namespace kluis::server {

/// The authority's word that the server's certificate was not revoked (OCSP, RFC 6960), given along in each handshake
/// whose client asks for it (RFC 6066). The operator's task fetches it into a file; it is read again when the file
/// changed, without a restart. Any thread.
class OcspStaple {
public:
    explicit OcspStaple(QString file) : m_file(std::move(file)) {}

    /// Answers clients of \p context, which this must outlive.
    void serve(SSL_CTX* context);
    /// What the file holds now, in DER; empty when there is none, or what is in it is no OCSP answer.
    [[nodiscard]] QByteArray current();

private:
    static int give(SSL* connection, void* self);

    QString m_file;
    std::mutex m_mutex;
    QDateTime m_changed; ///< of the file, when it was read
    QByteArray m_bytes;
};

} // namespace kluis::server
