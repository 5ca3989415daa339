// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kluis::server {

/// The server's TLS key and certificate, as PEM files in the data folder's `tls/`. OpenSSL does the X.509 work.
/// Any thread.
class TlsIdentity {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::TlsIdentity)

public:
    /// 825 days: the longest that every platform's certificate checks accept.
    static constexpr int validDays = 825;

    [[nodiscard]] static QString certificateFile(const QString& dataFolder);
    [[nodiscard]] static QString keyFile(const QString& dataFolder);
    /// Where an operator's task puts the authority's OCSP answer (OcspStaple).
    [[nodiscard]] static QString stapleFile(const QString& dataFolder);
    /// localhost, 127.0.0.1, ::1 and this machine's name.
    [[nodiscard]] static QStringList defaultHosts();

    /// Makes an EC P-256 key and a certificate signed by itself for \p hosts (names or numeric addresses), which
    /// clients take as their own root (`--ca`). Writes both to \p dataFolder/tls, owner only.
    /// Errors: InvalidArgument for a host that is neither a name nor an address, Storage, Internal.
    [[nodiscard]] static Result<void> create(const QString& dataFolder, const QStringList& hosts);

    /// Copies an operator's certificate (with its chain behind it) and key into the data folder. InvalidArgument
    /// when they can't be read, don't belong together or the key is weak (RSA below 2048 bits).
    [[nodiscard]] static Result<void> adopt(const QString& dataFolder, const QString& certificate, const QString& key);

    /// DER SubjectPublicKeyInfo of the data folder's certificate: what clients sign that they saw.
    [[nodiscard]] static Result<QByteArray> publicKeyInfo(const QString& dataFolder);

    /// When the data folder's certificate ends, Unix seconds.
    [[nodiscard]] static Result<qint64> validUntil(const QString& dataFolder);
};

} // namespace kluis::server
