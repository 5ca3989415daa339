// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SecretStore.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// Secrets in the operating system's keychain, under the service `Dossierkluis/<profile id>`. An entry holds at
/// most 2,560 bytes (Windows Credential Manager). The engine's thread, which waits meanwhile.
class KeychainStore final : public SecretStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::KeychainStore)

public:
    static constexpr qsizetype entryLimit = 2560;

    explicit KeychainStore(const QString& profileId);

    [[nodiscard]] Result<crypto::SecretBytes> read(SecretEntry entry) override;
    [[nodiscard]] Result<void> write(SecretEntry entry, const crypto::SecretBytes& secret) override;
    [[nodiscard]] Result<void> remove(SecretEntry entry) override;
    [[nodiscard]] bool worksOffline() const override { return true; }
    void setSealingKey(const crypto::SecretBytes&) override {}

    /// Whether a secret can be written, read back and removed here.
    [[nodiscard]] static bool isUsable();

private:
    QString m_service;
};

} // namespace kluis::app
