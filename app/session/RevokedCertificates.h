// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace kluis::app {

/// Lists of revoked certificates (CRL, RFC 5280 5) that an organisation lays on its computers, as a private authority has
/// them where it has no OCSP. Read anew at each look, so that a newer file counts at the next connection. OpenSSL judges.
/// Any thread.
class RevokedCertificates {
public:
    enum class Verdict {
        Good,
        Revoked,
        Unlisted, ///< an authority of the chain has no list there, or none that can be believed
        TooOld,   ///< the list's own time is over, or has not begun
        NoFile,   ///< it can't be read, or holds no list
    };

    /// \p file: lists in PEM form, one behind the other.
    explicit RevokedCertificates(QString file) : m_file(std::move(file)) {}

    /// Of \p chain as a server showed it, its own certificate first. Every authority up to one of \p roots (none: the
    /// system's) must have a list, signed by itself and in force now.
    [[nodiscard]] Verdict judge(const QList<QSslCertificate>& chain, const QList<QSslCertificate>& roots) const;

    /// "revoked", "no-list", "list-too-old", "no-file"; for programs.
    [[nodiscard]] static QString word(Verdict verdict);

private:
    QString m_file;
};

} // namespace kluis::app
