// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

namespace kluis::app {

/// K_db, the vault's raw key: random, and wrapped under what password, keychain and server share give together
/// (SECURITY B3). Wrap's associated data: "dk/vault-key/v1\0" || user || device. Any thread.
class VaultKey {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::VaultKey)

public:
    static constexpr int size = 32;
    /// One of the profile's members that hold a wrapped key.
    using Place = QByteArray Profile::*;

    /// A new key, and its wrap put into \p profile.
    [[nodiscard]] static Result<crypto::SecretBytes> create(const crypto::SecretBytes& kek, Profile& profile,
                                                            Place place = &Profile::wrappedVaultKey);
    /// CryptoFailure when \p kek is not the one: password, keychain or server share differ, not to be told apart.
    [[nodiscard]] static Result<crypto::SecretBytes> unwrap(const crypto::SecretBytes& kek, const Profile& profile,
                                                            Place place = &Profile::wrappedVaultKey);
    /// All that \p profile holds under \p from is wrapped anew under \p to. CryptoFailure as unwrap(), nothing changed.
    [[nodiscard]] static Result<void> rewrap(const crypto::SecretBytes& from, const crypto::SecretBytes& to,
                                             Profile& profile);

    VaultKey() = delete;
};

} // namespace kluis::app
