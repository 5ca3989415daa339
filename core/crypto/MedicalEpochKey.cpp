// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalEpochKey.h"

#include "core/crypto/KeyCommitment.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/MedicalGrant.h"
#include "core/crypto/MedicalGroupKey.h"

namespace kluis::crypto {
namespace {

tl::unexpected<Error> notGenuine()
{
    return fail(ErrorCode::CryptoFailure,
                MedicalEpochKey::tr("A medical key is not the one the membership log promises. Tell a medical lead."));
}

tl::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, MedicalEpochKey::tr("You are not in this employer's medical group."));
}

Result<SecretBytes> checked(Result<SecretBytes> key, const MedicalEpoch& record)
{
    if (key && (key->size() != MedicalGroupKey::size || !matchesCommitment(record.commitment, record.keyId, *key))) {
        return notGenuine();
    }
    return key;
}

/// From the key of \p newer to the one before it, whose id and commitment must be those of \p older.
Result<SecretBytes> before(const SecretBytes& key, TenantId tenant, const MedicalEpoch& newer,
                           const MedicalEpoch& older)
{
    const Result<KeyId> inside = KeyWrap::keyIdOf(newer.previousWrap);
    if (!inside || *inside != older.keyId) {
        return notGenuine();
    }
    return checked(MedicalGroupKey::unwrapPrevious(key, tenant, newer.epoch, newer.previousWrap), older);
}

} // namespace

Result<SecretBytes> MedicalEpochKey::open(const MedicalLogState& state, TenantId tenant, UserId user,
                                          const EncryptionKeyPair& encryption)
{
    const quint32 newest = state.epoch(tenant);
    const std::optional<MedicalEpoch> record = state.epochRecord(tenant, newest);
    const std::optional<MedicalLogState::Grant> grant = state.grantFor(tenant, user);
    const std::optional<MedicalIdentity> identity = state.identityOf(user);
    if (!record || !grant || !identity) {
        return notFound();
    }
    const MedicalGrant terms{tenant, newest, user, identity->identityKey, identity->encryptionKey, grant->prevHash};
    return checked(terms.open(encryption, grant->sealed), *record);
}

Result<SecretBytes> MedicalEpochKey::open(const MedicalLogState& state, TenantId tenant, quint32 epoch, UserId user,
                                          const EncryptionKeyPair& encryption)
{
    Result<SecretBytes> key = open(state, tenant, user, encryption);
    if (!key) {
        return key;
    }
    return walkBack(state, tenant, epoch, *key);
}

Result<SecretBytes> MedicalEpochKey::walkBack(const MedicalLogState& state, TenantId tenant, quint32 epoch,
                                              const SecretBytes& newestKey)
{
    if (!state.epochRecord(tenant, epoch)) {
        return notFound();
    }
    quint32 at = state.epoch(tenant);
    Result<SecretBytes> key = checked(newestKey.clone(), *state.epochRecord(tenant, at));
    for (; key && at > epoch; --at) {
        key = before(*key, tenant, *state.epochRecord(tenant, at), *state.epochRecord(tenant, at - 1));
    }
    return key;
}

Result<SecretBytes> MedicalEpochKey::openByRecovery(const MedicalLogState& state, TenantId tenant,
                                                    const EncryptionKeyPair& recoveryBox)
{
    const std::optional<MedicalEpoch> record = state.epochRecord(tenant, state.epoch(tenant));
    if (!record) {
        return notFound();
    }
    const MedicalGrant terms{tenant,          record->epoch, UserId(), record->recoverySignature, record->recoveryBox,
                             record->prevHash};
    return checked(terms.open(recoveryBox, record->recoveryGrant), *record);
}

} // namespace kluis::crypto
