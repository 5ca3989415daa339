// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

namespace kluis::crypto {

/// Opens an employer's group keys with a person's own key, each checked against the commitment the log promised.
/// NotFound when there is no such epoch or no grant; CryptoFailure when anything does not open or match. Any thread.
class MedicalEpochKey {
    Q_DECLARE_TR_FUNCTIONS(MedicalEpochKey)

public:
    /// The newest group key of \p tenant for \p user, who holds \p encryption.
    [[nodiscard]] static Result<SecretBytes> open(const MedicalLogState& state, TenantId tenant, UserId user,
                                                  const EncryptionKeyPair& encryption);
    /// That of \p epoch: opens the newest and walks back.
    [[nodiscard]] static Result<SecretBytes> open(const MedicalLogState& state, TenantId tenant, quint32 epoch,
                                                  UserId user, const EncryptionKeyPair& encryption);
    /// From the newest group key back to that of \p epoch, through the wraps.
    [[nodiscard]] static Result<SecretBytes> walkBack(const MedicalLogState& state, TenantId tenant, quint32 epoch,
                                                      const SecretBytes& newestKey);
    /// The newest group key by the recovery secret that the practice had when the epoch began.
    [[nodiscard]] static Result<SecretBytes> openByRecovery(const MedicalLogState& state, TenantId tenant,
                                                            const EncryptionKeyPair& recoveryBox);
};

} // namespace kluis::crypto
