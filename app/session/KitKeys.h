// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

namespace kluis::app {

/// The two secrets that a medical user's printed kit holds, made at enrolment and never sent in the clear, and the invite
/// to the medical group that was typed then. Until the first login there is no vault to keep them in, so they wait in the
/// profile, sealed under a key from the password.
struct KitKeys {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::KitKeys)

public:
    static constexpr int keySize = 32;

    crypto::SecretBytes accountKey;  ///< AK, 32 bytes
    crypto::SecretBytes recoveryKey; ///< URK, 32 bytes
    crypto::SecretBytes invite;      ///< crypto::MedicalInvite::bytes, or empty

    [[nodiscard]] static KitKeys generate();
    /// \p sealingKey: KeyDerivation::deviceFileKey. For Profile::pendingKeys.
    [[nodiscard]] Result<QByteArray> seal(const crypto::SecretBytes& sealingKey, const Profile& profile) const;
    [[nodiscard]] static Result<KitKeys> unseal(const crypto::SecretBytes& sealingKey, const Profile& profile);
};

} // namespace kluis::app
