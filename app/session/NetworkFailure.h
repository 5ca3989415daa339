// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/RevokedCertificates.h"
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace kluis::app {

/// What a failed connection means to a person, in one sentence that says what to do. Any thread.
class NetworkFailure {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::NetworkFailure)

public:
    /// A certificate that was not accepted; \p errors as Qt lists them.
    [[nodiscard]] static Error certificate(const QList<QSslError>& errors);
    /// Another failure. Unreachable, Untrusted (TLS could not be agreed on) or Malformed.
    [[nodiscard]] static Error connection(QNetworkReply::NetworkError error);
    /// The proxy on the way.
    [[nodiscard]] static Error proxy(const QString& detail);
    /// The proxy on the way wants what the program does not do (ProxyGreeting).
    [[nodiscard]] static Error windowsLogin();
    /// No sign of life within the time allowed.
    [[nodiscard]] static Error timeout();
    /// A certificate that was given to another name.
    [[nodiscard]] static Error otherName(const QString& detail);
    /// The server's key is not the one this connection began with.
    [[nodiscard]] static Error otherKey();
    /// A key that is none of those the organisation named.
    [[nodiscard]] static Error unnamedKey();
    /// The lists of revoked certificates do not tell; \p why: anything but Good and Revoked.
    [[nodiscard]] static Error untoldRevocation(RevokedCertificates::Verdict why);
    /// Something answered that is not our server: a captive portal, a proxy's page, garbage.
    [[nodiscard]] static Error notOurServer(const QString& detail);
    [[nodiscard]] static Error cancelled();
};

} // namespace kluis::app
