// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalLogState.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Sha256.h"

#include <algorithm>

namespace kluis::crypto {
namespace {

constexpr int keySize = 32;

} // namespace

MedicalLogState::MedicalLogState() : m_head(Sha256::size, '\0')
{
}

Result<MedicalLogState> MedicalLogState::replay(const std::vector<QByteArray>& encodedEntries)
{
    MedicalLogState state;
    for (const QByteArray& encoded : encodedEntries) {
        if (const Result<void> accepted = state.append(encoded); !accepted) {
            return failure(accepted);
        }
    }
    return state;
}

Result<void> MedicalLogState::append(QByteArrayView encodedEntry)
{
    const Result<MedicalLogEntry> entry = MedicalLogEntry::decode(encodedEntry);
    return entry ? append(*entry) : failure(entry);
}

Result<void> MedicalLogState::append(const MedicalLogEntry& entry)
{
    if (const Result<void> place = checkPlace(entry); !place) {
        return place;
    }
    if (const Result<void> signer = checkSigner(entry); !signer) {
        return signer;
    }
    // Each apply() checks all its rules before it changes anything, so a refusal leaves no trace.
    const Result<void> applied =
        std::visit([&](const auto& body) -> Result<void> { return apply(entry, body); }, entry.body);
    if (!applied) {
        return applied;
    }
    m_seq = entry.seq;
    m_head = entry.hash();
    m_heads.insert(m_head, m_seq);
    if (m_seq == 1) {
        m_genesisHash = m_head;
    }
    return {};
}

Result<void> MedicalLogState::checkPlace(const MedicalLogEntry& entry) const
{
    if (entry.seq != m_seq + 1 || entry.prevHash != m_head) {
        return fail(ErrorCode::Conflict, tr("The medical membership log does not continue what this device has seen."),
                    QStringLiteral("seq or previous hash"));
    }
    const bool isGenesis = std::holds_alternative<GenesisBody>(entry.body);
    if (isGenesis != (m_seq == 0)) {
        return fail(ErrorCode::Forbidden, tr("The medical membership log must start with its first lead, once."));
    }
    if (entry.practice.isNull() || (!isGenesis && entry.practice != m_practice)) {
        return fail(ErrorCode::Forbidden, tr("An entry of the medical membership log belongs to another practice."));
    }
    const bool isPractice =
        isGenesis || std::holds_alternative<MemberKeysBody>(entry.body) ||
        std::holds_alternative<AddLeadBody>(entry.body) || std::holds_alternative<RemoveLeadBody>(entry.body) ||
        std::holds_alternative<ReplaceRecoveryBody>(entry.body) || std::holds_alternative<RecoveryUsedBody>(entry.body);
    const bool isEither = std::holds_alternative<RemoveMemberBody>(entry.body);
    if (!isEither && entry.tenant.isNull() != isPractice) {
        return fail(ErrorCode::Forbidden, tr("An entry of the medical membership log names the wrong employer."));
    }
    return {};
}

Result<void> MedicalLogState::checkSigner(const MedicalLogEntry& entry) const
{
    QByteArray key;
    if (const auto* genesis = std::get_if<GenesisBody>(&entry.body)) {
        // Genesis vouches for itself: it is trusted because its hash is compared, not because it is signed.
        key = entry.signer == genesis->user ? genesis->identityKey : QByteArray();
    } else if (const auto* used = std::get_if<RecoveryUsedBody>(&entry.body)) {
        key = entry.signer == used->user ? m_recoverySignature : QByteArray();
    } else if (isLead(entry.signer)) {
        key = m_identities.at(entry.signer).identityKey;
    }
    if (key.isEmpty()) {
        return fail(ErrorCode::Forbidden,
                    tr("Only a medical lead may change who reads medical data; this entry is not by one."));
    }
    if (!entry.verify(key)) {
        return fail(ErrorCode::CryptoFailure, tr("The signature of a medical membership entry is not genuine."));
    }
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const GenesisBody& body)
{
    const std::set<QByteArray> keys{body.identityKey, body.encryptionKey, body.recoveryBox, body.recoverySignature};
    const bool whole = std::all_of(keys.begin(), keys.end(), [](const QByteArray& k) { return k.size() == keySize; });
    if (body.user.isNull() || keys.size() != 4 || !whole) {
        return fail(ErrorCode::Forbidden, tr("The first entry of the medical membership log has unusable keys."));
    }
    m_practice = entry.practice;
    m_recoveryBox = body.recoveryBox;
    m_recoverySignature = body.recoverySignature;
    m_identities[body.user] = {body.user, 0, body.identityKey, body.encryptionKey};
    m_leads.insert(body.user);
    m_keys = keys;
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry&, const MemberKeysBody& body)
{
    const MedicalIdentity identity{body.user, body.role, body.identityKey, body.encryptionKey};
    if (isVouched(body.user) || !isUsable(identity)) {
        return fail(ErrorCode::Forbidden, tr("This person's keys are known already, or are another person's."));
    }
    vouch(identity);
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const CreateGroupBody&)
{
    if (hasGroup(entry.tenant)) {
        return fail(ErrorCode::Forbidden, tr("This employer has a medical group already."));
    }
    m_groups[entry.tenant] = {};
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const AddMemberBody& body)
{
    if (!hasGroup(entry.tenant) || !isVouched(body.user) || isMember(entry.tenant, body.user)) {
        return fail(ErrorCode::Forbidden,
                    tr("This person can't be added: the group is missing, their keys are unknown, or they are in it."));
    }
    Group& group = m_groups[entry.tenant];
    const qsizetype expected = group.epochs.empty() ? 0 : MedicalLogBody::grantSize;
    if (body.grant.size() != expected) {
        return fail(ErrorCode::Forbidden, tr("A person was added to a medical group without its key."));
    }
    group.members.insert(body.user);
    group.left.erase(body.user);
    if (expected > 0) {
        group.grants[body.user] = {body.grant, entry.prevHash};
    }
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry&, const AddLeadBody& body)
{
    if (!isVouched(body.user) || isLead(body.user)) {
        return fail(ErrorCode::Forbidden,
                    tr("This person can't become a lead: their keys are unknown, or they are one."));
    }
    m_leads.insert(body.user);
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const EpochBody& body)
{
    if (!hasGroup(entry.tenant)) {
        return fail(ErrorCode::Forbidden, tr("This employer has no medical group."));
    }
    if (m_recoverySpent) {
        return fail(ErrorCode::Forbidden, tr("The recovery secret was used: it must be replaced before a new key."));
    }
    Group& group = m_groups[entry.tenant];
    const bool isFirst = group.epochs.empty();
    const qsizetype wrapSize = isFirst ? 0 : KeyWrap::overhead + keySize;
    const bool known = std::any_of(group.epochs.begin(), group.epochs.end(), [&](const MedicalEpoch& earlier) {
        return earlier.keyId == body.keyId || earlier.commitment == body.commitment;
    });
    if (body.epoch != group.epochs.size() + 1 || known || body.keyId.isNull() || body.commitment.size() != keySize ||
        body.previousWrap.size() != wrapSize || body.recoveryGrant.size() != MedicalLogBody::grantSize) {
        return fail(ErrorCode::Forbidden, tr("A new medical key does not follow the one before."));
    }
    // In the members' order too, as decode() wants it: what is accepted here must be readable elsewhere.
    if (group.members.empty() || !GrantList::isFor(body.grants, members(entry.tenant))) {
        return fail(ErrorCode::Forbidden, tr("A new medical key was not given to exactly the members of its group."));
    }
    group.epochs.push_back({body.epoch, body.keyId, body.commitment, body.previousWrap, body.recoveryGrant,
                            entry.prevHash, m_recoveryBox, m_recoverySignature});
    group.rotationDue = false;
    group.grants.clear();
    for (const EpochGrant& grant : body.grants) {
        group.grants[grant.user] = {grant.sealed, entry.prevHash};
    }
    return {};
}

bool MedicalLogState::isKeyTaken(QByteArrayView key) const
{
    return m_keys.count(key.toByteArray()) > 0;
}

const MedicalLogState::Group* MedicalLogState::group(TenantId tenant) const
{
    const auto found = m_groups.find(tenant);
    return found == m_groups.end() ? nullptr : &found->second;
}

std::vector<UserId> MedicalLogState::leads() const
{
    return {m_leads.begin(), m_leads.end()};
}

bool MedicalLogState::isLead(UserId user) const
{
    return m_leads.count(user) > 0;
}

std::optional<MedicalIdentity> MedicalLogState::identityOf(UserId user) const
{
    const auto found = m_identities.find(user);
    return found == m_identities.end() ? std::nullopt : std::optional(found->second);
}

std::vector<TenantId> MedicalLogState::groups() const
{
    std::vector<TenantId> tenants;
    for (const auto& [tenant, group] : m_groups) {
        tenants.push_back(tenant);
    }
    return tenants;
}

bool MedicalLogState::hasGroup(TenantId tenant) const
{
    return group(tenant) != nullptr;
}

std::vector<UserId> MedicalLogState::members(TenantId tenant) const
{
    const Group* found = group(tenant);
    return found == nullptr ? std::vector<UserId>() : std::vector<UserId>(found->members.begin(), found->members.end());
}

bool MedicalLogState::isMember(TenantId tenant, UserId user) const
{
    const Group* found = group(tenant);
    return found != nullptr && found->members.count(user) > 0;
}

bool MedicalLogState::hasLeft(TenantId tenant, UserId user) const
{
    const Group* found = group(tenant);
    return found != nullptr && found->left.count(user) > 0;
}

quint32 MedicalLogState::epoch(TenantId tenant) const
{
    const Group* found = group(tenant);
    return found == nullptr ? 0 : static_cast<quint32>(found->epochs.size());
}

std::optional<MedicalEpoch> MedicalLogState::epochRecord(TenantId tenant, quint32 epoch) const
{
    const Group* found = group(tenant);
    if (found == nullptr || epoch < 1 || epoch > found->epochs.size()) {
        return std::nullopt;
    }
    return found->epochs[epoch - 1];
}

std::optional<QByteArray> MedicalLogState::commitment(TenantId tenant, quint32 epoch) const
{
    const std::optional<MedicalEpoch> record = epochRecord(tenant, epoch);
    return record ? std::optional(record->commitment) : std::nullopt;
}

std::optional<MedicalLogState::Grant> MedicalLogState::grantFor(TenantId tenant, UserId user) const
{
    const Group* found = group(tenant);
    if (found == nullptr || found->grants.count(user) == 0) {
        return std::nullopt;
    }
    return found->grants.at(user);
}

} // namespace kluis::crypto
