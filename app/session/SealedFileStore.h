// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SecretStore.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// For a computer without a keychain: the device key in one file, sealed under a key from the password
/// (crypto::KeyDerivation::deviceFileKey). The device secret is empty and the lease is kept nowhere, so the vault
/// opens only with the server's share: each start is a login. Never a secret in plain text. The engine's thread.
class SealedFileStore final : public SecretStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::SealedFileStore)

public:
    explicit SealedFileStore(const QString& file) : m_file(file) {}

    [[nodiscard]] Result<crypto::SecretBytes> read(SecretEntry entry) override;
    [[nodiscard]] Result<void> write(SecretEntry entry, const crypto::SecretBytes& secret) override;
    [[nodiscard]] Result<void> remove(SecretEntry entry) override;
    [[nodiscard]] bool worksOffline() const override { return false; }
    void setSealingKey(const crypto::SecretBytes& key) override { m_key = key.clone(); }

private:
    QString m_file;
    crypto::SecretBytes m_key;
};

} // namespace kluis::app
