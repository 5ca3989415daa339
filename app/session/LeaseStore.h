// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/LeaseClock.h"
#include "app/session/SecretStore.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::app {

/// What the keychain holds during a lease.
struct HeldLease {
    crypto::SecretBytes serverShare; ///< SS, 32 bytes
    LeaseTimes times;
    QByteArray leaseDigest; ///< SHA-256 of the signed lease in the vault: the two belong together, 32 bytes
    quint64 logLength = 0;  ///< the medical log as last verified here: a vault put back to an older state is noticed
    QByteArray logHead = QByteArray(32, '\0');
    crypto::SecretBytes leaseKey; ///< of the verifiers of one-time codes, 32 bytes; zeros: the server gave none
    qint64 lastStep = -1;         ///< 30-second step of the latest code used here without the server
    int failures = 0;             ///< wrong passwords or codes in a row without the server
    ClockMemory clock;
};

/// The keychain's lease entry, 259 bytes: `ver=3 | SS32 | issued i64 | expires i64 | ahead i64 | digest32 |
/// length u64 | head32 | leaseKey32 | lastStep i64 | failures u8 | highest i64 | anchorWall i64 | anchorBoot i64 |
/// bootId16 | lastRunning i64 | spent i64 | suspended u8 |
/// SHA-256 of all before it`; version 2 had no digest and is read. The signed lease itself lies in the vault and the verifiers
/// of codes in a file, since they are long and an entry holds little. The engine's thread.
class LeaseStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::LeaseStore)

public:
    explicit LeaseStore(SecretStore& secrets) : m_secrets(secrets) {}

    /// Locked when there is none here; UnsupportedVersion for another version's and Corrupt when it is not ours, which
    /// the next login replaces; SecretStore's errors.
    [[nodiscard]] Result<HeldLease> read();
    [[nodiscard]] Result<void> write(const HeldLease& lease);
    [[nodiscard]] Result<void> forget() { return m_secrets.remove(SecretEntry::Lease); }

private:
    SecretStore& m_secrets;
};

} // namespace kluis::app
