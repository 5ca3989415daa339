// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/LeaseStore.h"
#include "app/session/ProfileContext.h"
#include "core/base/Result.h"
#include "core/crypto/OfflineCodes.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

namespace kluis::app {

/// The verifiers of a lease's one-time codes, in the file `offline.codes` of the profile folder: sealed under password
/// and keychain together, and bound to the lease they came with. The engine's thread.
class OfflineCodeStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::OfflineCodeStore)

public:
    OfflineCodeStore(const ProfileContext& context, const crypto::SecretBytes& masterKey,
                     const crypto::SecretBytes& deviceSecret, const Profile& profile);

    /// Storage.
    [[nodiscard]] Result<void> keep(const crypto::OfflineCodes& codes, const HeldLease& lease) const;
    /// Locked where there are none for \p lease, whatever the reason: the person logs in.
    [[nodiscard]] Result<crypto::OfflineCodes> read(const HeldLease& lease) const;

private:
    [[nodiscard]] QByteArray binding(const HeldLease& lease) const;

    QString m_file;
    QByteArray m_owner;
    crypto::SecretBytes m_key;
};

} // namespace kluis::app
