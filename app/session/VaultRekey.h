// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProfileContext.h"
#include "app/vault/Vault.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <memory>

namespace kluis::app {

/// Opens the vault, and gives it a new key where rows were taken away under the present one: a narrower role or grant,
/// a medical group left. The disk may still hold their blocks; afterwards nobody has a key that opens them
/// (SECURITY B2.8). It happens where password, keychain and server share are at hand, which is at login and unlock.
///
/// The new key is wrapped into the profile first, then the file is written anew, then the profile names the new key
/// alone. After a crash the next opening finds out which of the two the file has. The engine's thread.
class VaultRekey {
public:
    /// \p profile is written to the disk where it changes; \p kek is what its wraps are made with.
    VaultRekey(ProfileContext& context, Profile& profile, const crypto::SecretBytes& kek)
        : m_context(context), m_profile(profile), m_kek(kek)
    {
    }

    /// The open vault, under \p key, the key a change was cut off at, or a new one. A change that can't be made (a full
    /// disk, say) is tried again the next time. Errors: those of OpenVault::openFile; Storage.
    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const crypto::SecretBytes& key);

private:
    [[nodiscard]] Result<std::unique_ptr<Vault>> openEither(const crypto::SecretBytes& key);
    [[nodiscard]] Result<void> renew(Vault& vault);
    [[nodiscard]] Result<void> settle(QByteArray wrapped);

    ProfileContext& m_context;
    Profile& m_profile;
    const crypto::SecretBytes& m_kek;
};

} // namespace kluis::app
