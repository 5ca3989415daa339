// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/VaultRekey.h"

#include "app/session/OpenVault.h"
#include "app/session/ProfileWipe.h"
#include "app/session/VaultKey.h"

namespace kluis::app {

Result<std::unique_ptr<Vault>> VaultRekey::open(const crypto::SecretBytes& key)
{
    auto vault = openEither(key);
    const auto due = vault ? (*vault)->hasOutlivedKey() : failure(vault);
    if (!due) {
        return failure(due);
    }
    if (!*due || renew(**vault)) {
        return vault;
    }
    // Only the file itself tells how far the change came.
    vault->reset();
    return openEither(key);
}

Result<std::unique_ptr<Vault>> VaultRekey::openEither(const crypto::SecretBytes& key)
{
    auto vault = OpenVault::openFile(m_context, m_profile, key);
    if (m_profile.nextVaultKey.isEmpty()) {
        return vault;
    }
    QByteArray wrapped = m_profile.wrappedVaultKey; // cut off before the file was written anew
    if (!vault && vault.error().code() == ErrorCode::NotADatabase) {
        const auto next = VaultKey::unwrap(m_kek, m_profile, &Profile::nextVaultKey);
        if (!next) {
            return vault; // neither key is the file's: what is wrong with the vault is the clearer sentence
        }
        vault = OpenVault::openFile(m_context, m_profile, *next);
        wrapped = m_profile.nextVaultKey;
    }
    if (!vault) {
        return vault;
    }
    const auto settled = settle(std::move(wrapped));
    return settled ? std::move(vault) : failure(settled);
}

Result<void> VaultRekey::renew(Vault& vault)
{
    const auto key = VaultKey::create(m_kek, m_profile, &Profile::nextVaultKey);
    if (!key) {
        return failure(key);
    }
    if (auto kept = m_context.keep(m_profile); !kept) {
        return kept;
    }
    if (auto changed = vault.changeKey(*key); !changed) {
        return changed;
    }
    if (auto settled = settle(m_profile.nextVaultKey); !settled) {
        return settled;
    }
    // A damaged vault that was set aside holds what went from this one.
    if (auto gone = ProfileWipe::destroyAside(m_context.folder); !gone) {
        return gone;
    }
    return vault.noteKeyChanged();
}

/// \p wrapped is the one key from now on.
Result<void> VaultRekey::settle(QByteArray wrapped)
{
    m_profile.wrappedVaultKey = std::move(wrapped);
    m_profile.nextVaultKey.clear();
    return m_context.keep(m_profile);
}

} // namespace kluis::app
