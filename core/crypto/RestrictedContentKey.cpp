// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/RestrictedContentKey.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hpke.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"

#include <algorithm>

namespace kluis::crypto {
namespace {

/// Whom one grant is for.
struct Holder {
    UserId user;
    QByteArray identityKey;
    QByteArray encryptionKey;
};

QByteArray infoOf(const ContentKeyRecord& record, TenantId tenant, DossierId dossier, const Holder& holder)
{
    return labelled("dk/ck-grant/v1") + tenant.bytes() + dossier.bytes() + bigEndian(record.generation) +
           bigEndian(record.epoch) + record.keyId.bytes() + holder.user.bytes() +
           Sha256().add(holder.identityKey).add(holder.encryptionKey).result();
}

Result<QByteArray> seal(const ContentKeyRecord& record, TenantId tenant, DossierId dossier, const Holder& holder,
                        const SecretBytes& key)
{
    return Hpke::seal(holder.encryptionKey, infoOf(record, tenant, dossier, holder), record.phase, key.view());
}

Result<SecretBytes> openGrant(const ContentKeyRecord& record, TenantId tenant, DossierId dossier, const Holder& holder,
                              const EncryptionKeyPair& recipient, QByteArrayView sealed)
{
    Result<SecretBytes> key = Hpke::open(recipient, infoOf(record, tenant, dossier, holder), record.phase, sealed);
    if (key &&
        (key->size() != ContentKeyRecord::keySize || !matchesCommitment(record.commitment, record.keyId, *key))) {
        return fail(ErrorCode::CryptoFailure,
                    RestrictedContentKey::tr("A key of this dossier is not the one its record promises."));
    }
    return key;
}

Holder recoveryOf(const MedicalEpoch& epoch)
{
    return {UserId(), epoch.recoverySignature, epoch.recoveryBox};
}

} // namespace

Result<NewContentKey> RestrictedContentKey::create(const MedicalLogState& state, TenantId tenant, DossierId dossier,
                                                   quint32 generation)
{
    const std::optional<DossierRestriction> phase = state.restriction(tenant, dossier);
    const std::optional<MedicalEpoch> epoch = state.epochRecord(tenant, state.epoch(tenant));
    if (!phase || phase->members.empty() || !epoch) {
        return fail(ErrorCode::NotFound, tr("Nobody is named who may hold a key of this dossier."));
    }
    NewContentKey made;
    made.key = SecretBytes::random(ContentKeyRecord::keySize);
    ContentKeyRecord& record = made.record;
    record.keyId = randomId<KeyId>();
    record.generation = generation;
    record.epoch = epoch->epoch;
    record.commitment = keyCommitment(record.keyId, made.key);
    record.phase = phase->entry;
    for (const UserId member : phase->members) {
        const MedicalIdentity identity = *state.identityOf(member); // members have keys: the state's rule
        Result<QByteArray> sealed =
            seal(record, tenant, dossier, {member, identity.identityKey, identity.encryptionKey}, made.key);
        if (!sealed) {
            return failure(sealed);
        }
        record.grants.push_back({member, *std::move(sealed)});
    }
    Result<QByteArray> recovery = seal(record, tenant, dossier, recoveryOf(*epoch), made.key);
    if (!recovery) {
        return failure(recovery);
    }
    record.recoveryGrant = *std::move(recovery);
    return made;
}

Result<SecretBytes> RestrictedContentKey::open(const ContentKeyRecord& record, const MedicalLogState& state,
                                               TenantId tenant, DossierId dossier, UserId user,
                                               const EncryptionKeyPair& encryption)
{
    const std::optional<MedicalIdentity> identity = state.identityOf(user);
    const auto grant = std::find_if(record.grants.begin(), record.grants.end(),
                                    [user](const EpochGrant& one) { return one.user == user; });
    if (!identity || grant == record.grants.end()) {
        return fail(ErrorCode::NotFound, tr("This key of the dossier was made for other colleagues."));
    }
    return openGrant(record, tenant, dossier, {user, identity->identityKey, identity->encryptionKey}, encryption,
                     grant->sealed);
}

Result<SecretBytes> RestrictedContentKey::openByRecovery(const ContentKeyRecord& record, const MedicalLogState& state,
                                                         TenantId tenant, DossierId dossier,
                                                         const EncryptionKeyPair& recoveryBox)
{
    const std::optional<MedicalEpoch> epoch = state.epochRecord(tenant, record.epoch);
    if (!epoch) {
        return fail(ErrorCode::NotFound, tr("This key of the dossier was made for other colleagues."));
    }
    return openGrant(record, tenant, dossier, recoveryOf(*epoch), recoveryBox, record.recoveryGrant);
}

bool RestrictedContentKey::wasDemanded(const ContentKeyRecord& record, const MedicalLogState& state, TenantId tenant,
                                       DossierId dossier, UserId maker, quint64 seq)
{
    const std::optional<DossierRestriction> phase = state.restrictionAt(tenant, dossier, seq);
    if (!phase || phase->lifted) {
        return !record.isRestricted();
    }
    return record.phase == phase->entry && phase->names(maker) && GrantList::isFor(record.grants, phase->members);
}

bool RestrictedContentKey::isDemanded(const ContentKeyRecord& record, const MedicalLogState& state, TenantId tenant,
                                      DossierId dossier)
{
    const std::optional<DossierRestriction> phase = state.restriction(tenant, dossier);
    if (!phase || phase->lifted) {
        return !record.isRestricted();
    }
    // A group key leads back to all before it, so the newest recovery secret opens them. These it must be granted.
    const std::optional<MedicalEpoch> epoch = state.epochRecord(tenant, record.epoch);
    return record.phase == phase->entry && epoch && epoch->recoveryBox == state.recoveryBox();
}

} // namespace kluis::crypto
