// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SecretStore.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::app {

/// What the keychain holds during a lease.
struct HeldLease {
    crypto::SecretBytes serverShare; ///< SS, 32 bytes
    qint64 issued = 0;               ///< milliseconds since 1970 UTC, server clock
    qint64 expires = 0;
    QByteArray leaseDigest; ///< SHA-256 of the signed lease in the vault: the two belong together, 32 bytes
    quint64 logLength = 0;  ///< the medical log as last verified here: a vault put back to an older state is noticed
    QByteArray logHead = QByteArray(32, '\0');
};

/// The keychain's lease entry, 121 bytes: `ver=1 | SS32 | issued i64 | expires i64 | digest32 | length u64 | head32`.
/// The signed lease itself lies in the vault, since it grows with the number of employers and an entry holds little.
/// The engine's thread.
class LeaseStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::LeaseStore)

public:
    explicit LeaseStore(SecretStore& secrets) : m_secrets(secrets) {}

    /// Locked when there is none here; Corrupt when it is not ours; SecretStore's errors.
    [[nodiscard]] Result<HeldLease> read();
    [[nodiscard]] Result<void> write(const HeldLease& lease);
    [[nodiscard]] Result<void> forget() { return m_secrets.remove(SecretEntry::Lease); }

private:
    SecretStore& m_secrets;
};

} // namespace kluis::app
