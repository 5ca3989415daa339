// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MedicalLogState about leaving and recovery.
#include "core/crypto/MedicalLogState.h"

namespace kluis::crypto {
namespace {

constexpr int keySize = 32;

} // namespace

bool MedicalLogState::passedThrough(const QByteArray& head) const
{
    return seqOf(head).has_value();
}

std::optional<quint64> MedicalLogState::seqOf(const QByteArray& head) const
{
    if (const auto known = m_heads.constFind(head); known != m_heads.constEnd()) {
        return *known;
    }
    return head == QByteArray(keySize, '\0') ? std::optional<quint64>(0) : std::nullopt;
}

std::vector<QByteArray> MedicalLogState::identityKeysOf(UserId user) const
{
    std::vector<QByteArray> keys;
    if (const auto former = m_formerKeys.find(user); former != m_formerKeys.end()) {
        keys = former->second;
    }
    if (const auto last = m_identities.find(user); last != m_identities.end()) {
        keys.push_back(last->second.identityKey);
    }
    return keys;
}

bool MedicalLogState::isVouched(UserId user) const
{
    return m_identities.count(user) > 0 && m_left.count(user) == 0;
}

bool MedicalLogState::rotationDue(TenantId tenant) const
{
    const Group* found = group(tenant);
    return found != nullptr && found->rotationDue;
}

bool MedicalLogState::isUsable(const MedicalIdentity& identity) const
{
    const bool whole = !identity.user.isNull() && identity.identityKey.size() == keySize &&
                       identity.encryptionKey.size() == keySize && identity.identityKey != identity.encryptionKey;
    if (!whole) {
        return false;
    }
    const auto known = m_identities.find(identity.user);
    const bool same = known != m_identities.end() && known->second.identityKey == identity.identityKey &&
                      known->second.encryptionKey == identity.encryptionKey;
    return same || (!isKeyTaken(identity.identityKey) && !isKeyTaken(identity.encryptionKey));
}

void MedicalLogState::vouch(const MedicalIdentity& identity)
{
    const auto known = m_identities.find(identity.user);
    if (known != m_identities.end() && known->second.identityKey != identity.identityKey) {
        m_formerKeys[identity.user].push_back(known->second.identityKey);
    }
    m_identities[identity.user] = identity;
    m_keys.insert(identity.identityKey);
    m_keys.insert(identity.encryptionKey);
    m_left.erase(identity.user);
}

void MedicalLogState::leave(Group& group, UserId user, const MedicalLogEntry& entry)
{
    if (group.members.erase(user) > 0) {
        group.left.insert(user);
        group.grants.erase(user);
        leaveLists(group, user, entry);
        group.rotationDue = !group.epochs.empty(); // without a key there is none he knows
    }
}

void MedicalLogState::demandRotation()
{
    for (auto& [tenant, group] : m_groups) {
        group.rotationDue = !group.epochs.empty();
    }
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const RemoveMemberBody& body)
{
    if (!entry.tenant.isNull()) {
        if (!isMember(entry.tenant, body.user)) {
            return fail(ErrorCode::Forbidden, tr("This person is not in the employer's medical group."));
        }
        leave(m_groups[entry.tenant], body.user, entry);
        return {};
    }
    if (!isVouched(body.user)) {
        return fail(ErrorCode::Forbidden, tr("This person is in no medical group and nobody vouches for the keys."));
    }
    if (isLead(body.user)) {
        return fail(ErrorCode::Forbidden, tr("A lead must first stop being one before leaving the medical groups."));
    }
    for (auto& [tenant, group] : m_groups) {
        leave(group, body.user, entry);
    }
    m_left.insert(body.user);
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry&, const RemoveLeadBody& body)
{
    if (!isLead(body.user)) {
        return fail(ErrorCode::Forbidden, tr("This person is no lead of the medical group."));
    }
    if (m_leads.size() == 1) {
        return fail(ErrorCode::Forbidden,
                    tr("The last lead of the medical group can't be removed. Make another lead first."));
    }
    m_leads.erase(body.user);
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry&, const ReplaceRecoveryBody& body)
{
    const bool usable = body.recoveryBox.size() == keySize && body.recoverySignature.size() == keySize &&
                        body.recoveryBox != body.recoverySignature && !isKeyTaken(body.recoveryBox) &&
                        !isKeyTaken(body.recoverySignature);
    if (!usable) {
        return fail(ErrorCode::Forbidden, tr("The new recovery keys are not usable, or were used before."));
    }
    m_recoveryBox = body.recoveryBox;
    m_recoverySignature = body.recoverySignature;
    m_keys.insert(body.recoveryBox);
    m_keys.insert(body.recoverySignature);
    m_recoverySpent = false;
    demandRotation();
    return {};
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const RecoveryUsedBody& body)
{
    const MedicalIdentity identity{body.user, body.role, body.identityKey, body.encryptionKey};
    const auto known = identityOf(body.user);
    const bool changesNothing = isLead(body.user) && known && known->identityKey == body.identityKey;
    if (!isUsable(identity) || (changesNothing && m_recoverySpent)) {
        return fail(ErrorCode::Forbidden, tr("The recovery secret can't make this person a lead with these keys."));
    }
    if (known && known->identityKey != body.identityKey) {
        for (auto& [tenant, group] : m_groups) {
            leave(group, body.user, entry); // what was granted to the old keys is no use to the new ones
        }
    }
    vouch(identity);
    m_leads.insert(body.user);
    m_recoverySpent = true;
    demandRotation();
    return {};
}

} // namespace kluis::crypto
