// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/RecoverySecret.h"

#include <QCoreApplication>

namespace kluis::crypto {

/// Makes the entries a lead signs. Each is appended to the state given, hence already accepted by the verifier,
/// before it is returned; work on a copy of the state and keep the copy once the server took the entries.
/// Errors are those of MedicalLogState::append. One thread; state and identity must outlive the writer.
class MedicalLogWriter {
    Q_DECLARE_TR_FUNCTIONS(MedicalLogWriter)

public:
    MedicalLogWriter(MedicalLogState& state, UserId lead, const SigningKeyPair& identity);

    /// The first entry of a new practice, into an empty state. \p keys are the first lead's.
    [[nodiscard]] static Result<MedicalLogEntry> genesis(MedicalLogState& state, PracticeId practice, UserId lead,
                                                         const IdentityBundle& keys, QByteArrayView recoveryBox,
                                                         QByteArrayView recoverySignature, qint64 unixMillis);

    /// The recovery secret names \p newLead, with the keys given. \p state then knows that person as a lead, who
    /// must replace the secret and start new epochs.
    [[nodiscard]] static Result<MedicalLogEntry> recoveryUsed(MedicalLogState& state, const RecoverySecret& recovery,
                                                              const MedicalIdentity& newLead, qint64 unixMillis);

    [[nodiscard]] Result<MedicalLogEntry> memberKeys(const MedicalIdentity& identity, qint64 unixMillis);
    [[nodiscard]] Result<MedicalLogEntry> createGroup(TenantId tenant, qint64 unixMillis);
    /// \p groupKey is the tenant's newest group key, or empty while the tenant has no epoch.
    [[nodiscard]] Result<MedicalLogEntry> addMember(TenantId tenant, UserId user, const SecretBytes& groupKey,
                                                    qint64 unixMillis);
    [[nodiscard]] Result<MedicalLogEntry> addLead(UserId user, qint64 unixMillis);
    /// \p tenant zero: out of everything.
    [[nodiscard]] Result<MedicalLogEntry> removeMember(TenantId tenant, UserId user, qint64 unixMillis);
    [[nodiscard]] Result<MedicalLogEntry> removeLead(UserId user, qint64 unixMillis);
    [[nodiscard]] Result<MedicalLogEntry> replaceRecovery(const RecoverySecret& recovery, qint64 unixMillis);
    /// Only \p members, ascending, hold the dossier's content key from now on; none: all of the group again.
    [[nodiscard]] Result<MedicalLogEntry> restrictDossier(TenantId tenant, DossierId dossier,
                                                          std::vector<UserId> members, qint64 unixMillis);

    /// The entry and the new group key (32 bytes).
    struct NewEpoch {
        MedicalLogEntry entry;
        SecretBytes groupKey;
    };
    /// The tenant's next epoch with a new random key, granted to every member and to recovery.
    /// \p previousKey is the newest group key, or empty for epoch 1.
    [[nodiscard]] Result<NewEpoch> startEpoch(TenantId tenant, const SecretBytes& previousKey, qint64 unixMillis);

private:
    [[nodiscard]] Result<MedicalLogEntry> append(TenantId tenant, MedicalLogBodyValue body, qint64 unixMillis);
    [[nodiscard]] Result<EpochBody> epochBody(TenantId tenant, const SecretBytes& previousKey,
                                              const SecretBytes& groupKey) const;

    MedicalLogState& m_state;
    UserId m_lead;
    const SigningKeyPair& m_identity;
};

} // namespace kluis::crypto
