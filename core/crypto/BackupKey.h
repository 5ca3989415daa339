// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::crypto {

/// What opens a server's backups, and is kept apart from the server and from them (docs/decisions/0048): a private key
/// the server does not have, and the public key of the server whose backups it takes, so that a forged one is found.
/// Its text is one line, `BK-XXXXX-…` (KeyText), that can be printed. Move-only value, any thread.
class BackupKey {
    Q_DECLARE_TR_FUNCTIONS(kluis::crypto::BackupKey)

public:
    /// A new one for the server whose Ed25519 key is \p serverKey, 32 bytes.
    [[nodiscard]] static BackupKey generate(const QByteArray& serverKey);
    /// Reads the line that begins with BK; others are for people. InvalidArgument.
    [[nodiscard]] static Result<BackupKey> fromText(const QByteArray& text);
    /// A secret.
    [[nodiscard]] QByteArray toText() const;

    [[nodiscard]] const EncryptionKeyPair& pair() const { return m_pair; }
    [[nodiscard]] const QByteArray& serverKey() const { return m_serverKey; }

private:
    BackupKey(EncryptionKeyPair pair, QByteArray serverKey) : m_pair(std::move(pair)), m_serverKey(std::move(serverKey))
    {
    }

    EncryptionKeyPair m_pair;
    QByteArray m_serverKey;
};

} // namespace kluis::crypto
