// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CertificateChecks.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/tls1.h>
#include <openssl/x509v3.h>

#include <memory>

namespace kluis::app {

namespace {

using Parsed = std::unique_ptr<X509, decltype(&X509_free)>;

/// As OpenSSL reads it; null when it can't.
Parsed parse(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &bytes, long(der.size())), X509_free};
}

} // namespace

bool isCertificateFor(const QSslCertificate& certificate, const QString& host)
{
    const Parsed parsed = parse(certificate);
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

bool mustStaple(const QSslCertificate& certificate)
{
    const Parsed parsed = parse(certificate);
    auto* features =
        parsed ? static_cast<TLS_FEATURE*>(X509_get_ext_d2i(parsed.get(), NID_tlsfeature, nullptr, nullptr)) : nullptr;
    bool found = false;
    for (int i = 0; i < sk_ASN1_INTEGER_num(features); ++i) {
        found = found || ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features, i)) == TLSEXT_TYPE_status_request;
    }
    sk_ASN1_INTEGER_pop_free(features, ASN1_INTEGER_free);
    return found;
}

} // namespace kluis::app
