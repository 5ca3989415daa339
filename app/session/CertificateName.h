// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QString>

namespace kluis::app {

/// Whether a certificate was given for \p host, by its subject alternative names alone (RFC 9525): Qt would also take the
/// subject's common name, which nobody checks any more, and a name in the place of an address. OpenSSL decides. Any
/// thread.
[[nodiscard]] bool isCertificateFor(const QSslCertificate& certificate, const QString& host);

} // namespace kluis::app
