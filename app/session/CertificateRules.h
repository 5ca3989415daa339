// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::app {

class ManagedSettings;

/// What an organisation asks of the server's certificate beside a good chain and name. Nothing, unless policies say so.
/// Value type, any thread.
struct CertificateRules {
    QList<QByteArray> keys{}; ///< SHA-256 of the keys (SubjectPublicKeyInfo) that it may show; none: any
    bool needsStaple = false; ///< a fresh word that it was not revoked must come along, whatever the certificate says
    QString revokedFile{};    ///< where the lists of revoked certificates lie; empty: no list is asked
    /// Which policy for the connection can't be read, and what is to be done: a sentence. Then nothing is sent at all, as
    /// what it asks is not known (docs/decisions/0089). Empty: all can be read.
    QString unread{};

    [[nodiscard]] static CertificateRules from(const ManagedSettings& managed);

    static constexpr int mostKeys = 10;
    /// The keys of a policy: Base64 of SHA-256, `sha256/` before it or not, with commas, semicolons or spaces between.
    /// Nothing for what is none, or too many.
    [[nodiscard]] static std::optional<QList<QByteArray>> keysOf(const QString& text);
};

} // namespace kluis::app
