// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/CertificateRules.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

namespace kluis::app {

/// What Qt leaves to us of judging who answers: that the name is really the certificate's, that the key is the one known
/// here and one that the organisation named, that the certificate was not revoked. Value type, any thread.
class ServerCheck {
public:
    /// \p roots: who may have signed the certificate; none: the system's.
    ServerCheck(CertificateRules rules, QList<QSslCertificate> roots)
        : m_rules(std::move(rules)), m_roots(std::move(roots))
    {
    }

    /// From now on only this key will do (SHA-256 of the SubjectPublicKeyInfo).
    void expectKey(const QByteArray& digest) { m_expectedKey = digest; }

    /// Forbidden with a sentence where what the organisation asks can't be read: no connection is to be made then.
    [[nodiscard]] Result<void> mayAsk() const;

    /// Whether Qt's complaint of \p certificate counts for nothing here.
    [[nodiscard]] bool forgives(const QSslError& error, const QSslCertificate& certificate) const;
    /// The key's digest. Untrusted with a sentence for what is wrong with \p shown by \p host.
    [[nodiscard]] Result<QByteArray> keyOf(const QSslConfiguration& shown, const QString& host) const;
    /// The same of a connection that begins, before anything is said on it: looks into the lists of revoked certificates too.
    [[nodiscard]] Result<QByteArray> admit(const QSslConfiguration& shown, const QString& host) const;

private:
    CertificateRules m_rules;
    QList<QSslCertificate> m_roots;
    QByteArray m_expectedKey; ///< empty for the first contact
};

} // namespace kluis::app
