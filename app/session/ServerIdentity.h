// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSslCertificate>

namespace kluis::app {

class HttpClient;

/// Who is at the other end: the server's own words and the TLS key it said them with. Every later request of the
/// client is bound to that key. Value type, any thread.
struct ServerIdentity {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ServerIdentity)

public:
    protocol::Hello hello;
    QByteArray key;         ///< SHA-256 of the certificate's SubjectPublicKeyInfo, 32 bytes
    qint64 clockOffset = 0; ///< milliseconds the server is ahead of this device

    static constexpr qint64 toldAboveMs = 90'000; ///< a difference of clocks that a person should hear of

    /// Whose protocol will do.
    enum class Speaks : quint8 {
        Ours,
        Anything, ///< for what every version says alike, such as an order to wipe: a program that is not updated obeys it too
    };

    /// Asks `/v1/hello` and binds \p http to the key that answered. \p pinnedServerKey: the key of leases and imports
    /// as pinned before, or empty.
    /// Untrusted for another pinned key; UnsupportedVersion; InvalidArgument when the clocks differ by more than the
    /// server accepts; else as HttpClient.
    [[nodiscard]] static Result<ServerIdentity> ask(HttpClient& http, const QByteArray& pinnedServerKey,
                                                    const Clock& clock, Speaks speaks = Speaks::Ours);

    /// The DER SubjectPublicKeyInfo of a certificate; empty when it has none that can be read.
    [[nodiscard]] static QByteArray subjectPublicKeyInfo(const QSslCertificate& certificate);
    /// Its SHA-256, 32 bytes; empty likewise.
    [[nodiscard]] static QByteArray keyDigest(const QSslCertificate& certificate);
};

} // namespace kluis::app
