// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/RepairReport.h"
#include "app/session/ProfileContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// Makes a new vault in the place of a damaged one (docs/decisions/0038): what only the damaged file holds is read from
/// it as far as that goes, then the file is set aside, whole, and the new one takes its name. Cut off at any moment, the
/// folder has the old file or the new one, and openFile() of OpenVault finishes what was begun. The engine's thread.
class VaultRescue {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::VaultRescue)

public:
    VaultRescue(const ProfileContext& context, const Profile& profile) : m_context(context), m_profile(profile) {}

    /// \p key: of the file, and of the new one; \p otherKey: one the file may have instead, or empty. No connection to
    /// the vault may be open. Storage: the damaged file lies where it was, then.
    [[nodiscard]] Result<RepairReport> run(const crypto::SecretBytes& key, const crypto::SecretBytes& otherKey);

    /// Gives a finished new vault its name where that was cut off. Storage.
    [[nodiscard]] static Result<void> finish(const QString& folder);
    /// The new vault while it is made.
    [[nodiscard]] static QString newFile(const QString& folder);

private:
    [[nodiscard]] Result<void> salvage(const crypto::SecretBytes& key, const crypto::SecretBytes& otherKey,
                                       RepairReport& report) const;

    const ProfileContext& m_context;
    const Profile& m_profile;
};

} // namespace kluis::app
