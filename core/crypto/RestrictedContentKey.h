// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/MedicalLogState.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

namespace kluis::crypto {

/// Content keys of a dossier for the members whom the log names and nobody else (docs/decisions/0027). Each holder gets
/// an HPKE grant: info = "dk/ck-grant/v1\0" || tenant || dossier || generation u32 || epoch u32 || keyId || member ||
/// SHA-256(IK || EK); aad = hash of the entry that named the members. The recovery grant has member zero, IK = RS_sig and
/// EK = RS_box of the secret its epoch was granted to. Any thread.
class RestrictedContentKey {
    Q_DECLARE_TR_FUNCTIONS(RestrictedContentKey)

public:
    /// A new random content key for the phase \p dossier is in and the newest epoch. NotFound without a restriction,
    /// without anybody on its list, or without an epoch.
    [[nodiscard]] static Result<NewContentKey> create(const MedicalLogState& state, TenantId tenant, DossierId dossier,
                                                      quint32 generation);
    /// The key by \p user's own grant, id and commitment checked. NotFound when it was not sealed to him, CryptoFailure
    /// when anything does not open or match.
    [[nodiscard]] static Result<SecretBytes> open(const ContentKeyRecord& record, const MedicalLogState& state,
                                                  TenantId tenant, DossierId dossier, UserId user,
                                                  const EncryptionKeyPair& encryption);
    /// The same by the recovery secret of its epoch; NotFound when the log has no such epoch.
    [[nodiscard]] static Result<SecretBytes> openByRecovery(const ContentKeyRecord& record,
                                                            const MedicalLogState& state, TenantId tenant,
                                                            DossierId dossier, const EncryptionKeyPair& recoveryBox);
    /// Whether \p record, which \p maker brought when entry \p seq was the log's last, is what the log demanded then: of
    /// version 1 without a restriction, else for exactly the named, by one of them.
    [[nodiscard]] static bool wasDemanded(const ContentKeyRecord& record, const MedicalLogState& state, TenantId tenant,
                                          DossierId dossier, UserId maker, quint64 seq);
    /// Whether \p record is of the version and phase that the log demands now, and the present recovery secret opens it.
    [[nodiscard]] static bool isDemanded(const ContentKeyRecord& record, const MedicalLogState& state, TenantId tenant,
                                         DossierId dossier);
};

} // namespace kluis::crypto
