// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalLogWriter.h"

#include "core/crypto/KeyCommitment.h"
#include "core/crypto/MedicalGrant.h"
#include "core/crypto/MedicalGroupKey.h"
#include "core/crypto/Random.h"

namespace kluis::crypto {

MedicalLogWriter::MedicalLogWriter(MedicalLogState& state, UserId lead, const SigningKeyPair& identity)
    : m_state(state), m_lead(lead), m_identity(identity)
{
}

Result<MedicalLogEntry> MedicalLogWriter::genesis(MedicalLogState& state, PracticeId practice, UserId lead,
                                                  const IdentityBundle& keys, QByteArrayView recoveryBox,
                                                  QByteArrayView recoverySignature, qint64 unixMillis)
{
    MedicalLogEntry entry;
    entry.practice = practice;
    entry.seq = state.seq() + 1;
    entry.prevHash = state.head();
    entry.time = unixMillis;
    entry.body = GenesisBody{lead, keys.identity().publicKey(), keys.encryption().publicKey(),
                             recoveryBox.toByteArray(), recoverySignature.toByteArray()};
    entry.signer = lead;
    entry.sign(keys.identity());
    if (const Result<void> accepted = state.append(entry); !accepted) {
        return failure(accepted);
    }
    return entry;
}

Result<MedicalLogEntry> MedicalLogWriter::recoveryUsed(MedicalLogState& state, const RecoverySecret& recovery,
                                                       const MedicalIdentity& newLead, qint64 unixMillis)
{
    MedicalLogEntry entry;
    entry.practice = state.practice();
    entry.seq = state.seq() + 1;
    entry.prevHash = state.head();
    entry.time = unixMillis;
    entry.body = RecoveryUsedBody{newLead.user, newLead.role, newLead.identityKey, newLead.encryptionKey};
    entry.signer = newLead.user;
    entry.sign(recovery.signature());
    if (const Result<void> accepted = state.append(entry); !accepted) {
        return failure(accepted);
    }
    return entry;
}

Result<MedicalLogEntry> MedicalLogWriter::append(TenantId tenant, MedicalLogBodyValue body, qint64 unixMillis)
{
    MedicalLogEntry entry;
    entry.practice = m_state.practice();
    entry.tenant = tenant;
    entry.seq = m_state.seq() + 1;
    entry.prevHash = m_state.head();
    entry.time = unixMillis;
    entry.body = std::move(body);
    entry.signer = m_lead;
    entry.sign(m_identity);
    if (entry.encode().size() > MedicalLogEntry::maximumSize) {
        return fail(ErrorCode::LimitExceeded, tr("The medical group has too many members for one key change."));
    }
    if (const Result<void> accepted = m_state.append(entry); !accepted) {
        return failure(accepted);
    }
    return entry;
}

Result<MedicalLogEntry> MedicalLogWriter::memberKeys(const MedicalIdentity& identity, qint64 unixMillis)
{
    return append(TenantId(),
                  MemberKeysBody{identity.user, identity.role, identity.identityKey, identity.encryptionKey},
                  unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::createGroup(TenantId tenant, qint64 unixMillis)
{
    return append(tenant, CreateGroupBody{}, unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::addLead(UserId user, qint64 unixMillis)
{
    return append(TenantId(), AddLeadBody{user}, unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::removeMember(TenantId tenant, UserId user, qint64 unixMillis)
{
    return append(tenant, RemoveMemberBody{user}, unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::removeLead(UserId user, qint64 unixMillis)
{
    return append(TenantId(), RemoveLeadBody{user}, unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::replaceRecovery(const RecoverySecret& recovery, qint64 unixMillis)
{
    return append(TenantId(), ReplaceRecoveryBody{recovery.box().publicKey(), recovery.signature().publicKey()},
                  unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::restrictDossier(TenantId tenant, DossierId dossier,
                                                          std::vector<UserId> members, qint64 unixMillis)
{
    return append(tenant, RestrictDossierBody{dossier, std::move(members)}, unixMillis);
}

Result<MedicalLogEntry> MedicalLogWriter::addMember(TenantId tenant, UserId user, const SecretBytes& groupKey,
                                                    qint64 unixMillis)
{
    AddMemberBody body{user, {}};
    const std::optional<MedicalEpoch> record = m_state.epochRecord(tenant, m_state.epoch(tenant));
    const std::optional<MedicalIdentity> identity = m_state.identityOf(user);
    if (record && identity) {
        // A key that is not the promised one would lock the newcomer out and accuse the lead.
        if (!matchesCommitment(record->commitment, record->keyId, groupKey)) {
            return fail(ErrorCode::CryptoFailure, tr("This is not the medical group's current key."));
        }
        const MedicalGrant terms{tenant,        record->epoch, user, identity->identityKey, identity->encryptionKey,
                                 m_state.head()};
        Result<QByteArray> sealed = terms.seal(groupKey);
        if (!sealed) {
            return failure(sealed);
        }
        body.grant = *std::move(sealed);
    }
    return append(tenant, std::move(body), unixMillis);
}

Result<EpochBody> MedicalLogWriter::epochBody(TenantId tenant, const SecretBytes& previousKey,
                                              const SecretBytes& groupKey) const
{
    EpochBody body;
    body.epoch = m_state.epoch(tenant) + 1;
    body.keyId = randomId<KeyId>();
    body.commitment = keyCommitment(body.keyId, groupKey);
    if (const std::optional<MedicalEpoch> previous = m_state.epochRecord(tenant, body.epoch - 1)) {
        if (!matchesCommitment(previous->commitment, previous->keyId, previousKey)) {
            return fail(ErrorCode::CryptoFailure, tr("This is not the medical group's current key."));
        }
        Result<QByteArray> wrap =
            MedicalGroupKey::wrapPrevious(groupKey, tenant, body.epoch, previous->keyId, previousKey);
        if (!wrap) {
            return failure(wrap);
        }
        body.previousWrap = *std::move(wrap);
    }
    for (const UserId member : m_state.members(tenant)) {
        const MedicalIdentity identity = *m_state.identityOf(member); // members have keys: the state's rule
        Result<QByteArray> sealed =
            MedicalGrant{tenant, body.epoch, member, identity.identityKey, identity.encryptionKey, m_state.head()}.seal(
                groupKey);
        if (!sealed) {
            return failure(sealed);
        }
        body.grants.push_back({member, *std::move(sealed)});
    }
    Result<QByteArray> recovery =
        MedicalGrant{tenant, body.epoch, UserId(), m_state.recoverySignature(), m_state.recoveryBox(), m_state.head()}
            .seal(groupKey);
    if (!recovery) {
        return failure(recovery);
    }
    body.recoveryGrant = *std::move(recovery);
    return body;
}

Result<MedicalLogWriter::NewEpoch> MedicalLogWriter::startEpoch(TenantId tenant, const SecretBytes& previousKey,
                                                                qint64 unixMillis)
{
    SecretBytes groupKey = SecretBytes::random(MedicalGroupKey::size);
    Result<EpochBody> body = epochBody(tenant, previousKey, groupKey);
    if (!body) {
        return failure(body);
    }
    Result<MedicalLogEntry> entry = append(tenant, *std::move(body), unixMillis);
    if (!entry) {
        return failure(entry);
    }
    return NewEpoch{*std::move(entry), std::move(groupKey)};
}

} // namespace kluis::crypto
