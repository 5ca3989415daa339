// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ServerCheck.h"

#include "app/session/CertificateChecks.h"
#include "app/session/NetworkFailure.h"
#include "app/session/RevokedCertificates.h"
#include "app/session/ServerIdentity.h"

namespace kluis::app {

Result<void> ServerCheck::mayAsk() const
{
    return m_rules.unread.isEmpty() ? Result<void>() : fail(ErrorCode::Forbidden, m_rules.unread);
}

/// Qt takes a server without an OCSP staple for a wrong one. Most authorities have no OCSP any more: a missing one counts
/// only where the certificate or the organisation demands it.
bool ServerCheck::forgives(const QSslError& error, const QSslCertificate& certificate) const
{
    return error.error() == QSslError::OcspNoResponseFound && !m_rules.needsStaple && !mustStaple(certificate);
}

Result<QByteArray> ServerCheck::keyOf(const QSslConfiguration& shown, const QString& host) const
{
    const QSslCertificate certificate = shown.peerCertificate();
    if (!certificate.isNull() && !isCertificateFor(certificate, host)) {
        return tl::unexpected<Error>(NetworkFailure::otherName(QStringLiteral("subject alternative names")));
    }
    const QByteArray key = certificate.isNull() ? QByteArray() : ServerIdentity::keyDigest(certificate);
    if (!m_rules.keys.isEmpty() && !m_rules.keys.contains(key)) {
        return tl::unexpected<Error>(NetworkFailure::unnamedKey());
    }
    if (key.isEmpty() || (!m_expectedKey.isEmpty() && key != m_expectedKey)) {
        return tl::unexpected<Error>(NetworkFailure::otherKey());
    }
    return key;
}

Result<QByteArray> ServerCheck::admit(const QSslConfiguration& shown, const QString& host) const
{
    auto key = keyOf(shown, host);
    if (!key || m_rules.revokedFile.isEmpty()) {
        return key;
    }
    using Verdict = RevokedCertificates::Verdict;
    const Verdict verdict = RevokedCertificates(m_rules.revokedFile).judge(shown.peerCertificateChain(), m_roots);
    if (verdict == Verdict::Revoked) {
        return tl::unexpected<Error>(NetworkFailure::certificate({QSslError(QSslError::CertificateRevoked)}));
    }
    if (verdict != Verdict::Good) {
        return tl::unexpected<Error>(NetworkFailure::untoldRevocation(verdict));
    }
    return key;
}

} // namespace kluis::app
