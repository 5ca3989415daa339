// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Signing.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::server {

/// The keys that live beside the data folder's database, never inside it (SECURITY B5): what the operator of
/// the server has and its database administrator has not. File `keys/server.keys`, owner-only.
struct ServerKeys {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ServerKeys)

public:
    crypto::SecretBytes databaseKey;   ///< 32 bytes, raw key of the embedded store
    crypto::SecretBytes fakeSaltKey;   ///< 32 bytes: salts for unknown logins, stateless login nonces
    crypto::SigningKeyPair signingKey; ///< leases, and operations the server itself makes (imports)
    PracticeId practice;
    UserId systemUser;           ///< author of the server's own operations
    DeviceId systemDevice;       ///< their device
    QByteArray tlsPublicKeyInfo; ///< DER SubjectPublicKeyInfo of the TLS certificate, which is what enrolment codes pin
    QByteArray tlsKeyDigest;     ///< its SHA-256

    /// Makes new keys and writes them to the data folder \p folder, where the TLS certificate must lie already.
    /// Errors: Exists, Storage.
    [[nodiscard]] static Result<ServerKeys> create(const QString& folder);
    /// Errors: NotFound when \p folder is no data folder, Malformed, UnsupportedVersion, Storage.
    [[nodiscard]] static Result<ServerKeys> load(const QString& folder);
};

} // namespace kluis::server
