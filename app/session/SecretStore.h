// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

namespace kluis::app {

/// What a device keeps apart from its files.
enum class SecretEntry {
    DeviceKey,    ///< seed of the device's Ed25519 key, 32 bytes
    DeviceSecret, ///< DS, 32 bytes: one third of what opens the vault
    Lease,        ///< server share and end of the lease (LeaseStore)
};

/// Keeps a profile's three small secrets. Two kinds: the operating system's keychain, and a file sealed under the
/// password where there is no keychain. The engine's thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// NotFound when there is no such entry, which does not prove that there never was one (a locked keychain says
    /// the same): never make a new secret because of it while a vault exists. KeychainUnavailable, Storage,
    /// CryptoFailure (the sealed file, another password).
    [[nodiscard]] virtual Result<crypto::SecretBytes> read(SecretEntry entry) = 0;
    [[nodiscard]] virtual Result<void> write(SecretEntry entry, const crypto::SecretBytes& secret) = 0;
    /// Removing what is not there is fine.
    [[nodiscard]] virtual Result<void> remove(SecretEntry entry) = 0;

    /// Whether the vault can be opened without the server: false where DS and lease have no safe place.
    [[nodiscard]] virtual bool worksOffline() const = 0;
    /// The key from the password, for the sealed file; others pass it over. Call before read() and write().
    virtual void setSealingKey(const crypto::SecretBytes& key) = 0;
};

} // namespace kluis::app
