// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "core/crypto/SecretBytes.h"
#include "tests/support/ProcessMemory.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// Something that must not be there, by name.
struct Secret {
    QString name;
    QByteArray bytes;
};

/// Every secret of a client, as only somebody with its profile, its keychain, the password and the account key can
/// derive them: what a search of its memory looks for. For tests; what can't be derived ends the test.
class ClientSecrets {
public:
    /// \p accountKey: as printed.
    ClientSecrets(const QString& folder, const QString& password, const QString& accountKey);

    /// The password and what hangs on it, the keychain's, and the key of the vault.
    [[nodiscard]] const QList<Secret>& ofAccount() const { return m_secrets; }
    /// What lies in the vault or opens with it: tokens, the person's keys, and those of groups, dossiers and documents. A
    /// vault has one reader at a time: only when the program has closed it.
    [[nodiscard]] QList<Secret> inVault() const;

    /// A text in the forms in which programs hold one.
    [[nodiscard]] static QList<Secret> text(const QString& name, const QString& value);
    /// A one-time code as the window and as a message to the server hold it: six bare digits are found anywhere.
    [[nodiscard]] static QList<Secret> code(const QString& digits);
    /// Those of \p secrets that \p memory holds, with how often and where; none is the aim.
    [[nodiscard]] static QStringList found(const ProcessMemory& memory, const QList<Secret>& secrets);

private:
    QString m_folder;
    app::Profile m_profile;
    QList<Secret> m_secrets;
    crypto::SecretBytes m_vaultKey;
    crypto::SecretBytes m_wrapKey;
};

} // namespace kluis::test
