// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QString>

namespace kluis::app {

/// Whether a certificate was given for \p host, by its subject alternative names alone (RFC 9525): Qt would also take the
/// subject's common name, which nobody checks any more, and a name in the place of an address. OpenSSL decides. Any
/// thread.
[[nodiscard]] bool isCertificateFor(const QSslCertificate& certificate, const QString& host);

/// Whether whoever gave the certificate wants it accepted with a fresh word that it was not revoked only: the TLS feature
/// status_request, "must-staple" (RFC 7633). Any thread.
[[nodiscard]] bool mustStaple(const QSslCertificate& certificate);

} // namespace kluis::app
