// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CertificateName.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/x509v3.h>

#include <memory>

namespace kluis::app {

bool isCertificateFor(const QSslCertificate& certificate, const QString& host)
{
    const QByteArray der = certificate.toDer();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(d2i_X509(nullptr, &bytes, long(der.size())), X509_free);
    if (!parsed) {
        return false;
    }
    if (!QHostAddress(host).isNull()) {
        return X509_check_ip_asc(parsed.get(), host.toLatin1().constData(), 0) == 1;
    }
    const QByteArray name = QUrl::toAce(host);
    return !name.isEmpty() &&
           X509_check_host(parsed.get(), name.constData(), std::size_t(name.size()),
                           X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1;
}

} // namespace kluis::app
