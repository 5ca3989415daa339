// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MedicalKeys about dossiers for named members only, and which content key counts.
#include "app/medical/MedicalKeys.h"

#include "core/crypto/RestrictedContentKey.h"

namespace kluis::app {

using crypto::RestrictedContentKey;

/// Whether this person reads less by \p next than by the log so far.
bool MedicalKeys::loses(const crypto::MedicalLogState& next) const
{
    for (const TenantId& tenant : m_log.groups()) {
        if (m_log.isMember(tenant, m_user) && !next.isMember(tenant, m_user)) {
            return true;
        }
        for (const DossierId& dossier : next.leftOutOf(tenant, m_user)) {
            if (!m_log.isLeftOut(tenant, dossier, m_user)) {
                return true;
            }
        }
    }
    return false;
}

Result<void> MedicalKeys::notLeftOut(const TenantId& tenant, const DossierId& dossier) const
{
    const auto phase = m_log.restriction(tenant, dossier);
    if (!phase || phase->lifted || phase->names(m_user)) {
        return {};
    }
    return fail(
        ErrorCode::Forbidden,
        phase->members.empty()
            ? tr("The medical content of this dossier is restricted, and nobody is left who may open it. A lead of "
                 "the medical group can name colleagues again.")
            : tr("The medical content of this dossier is restricted to colleagues whom a lead of the medical "
                 "group named. You are not one of them."));
}

Result<void> MedicalKeys::readingAllowed(const TenantId& tenant, const DossierId& dossier) const
{
    auto allowed = readingAllowed(tenant);
    return allowed ? notLeftOut(tenant, dossier) : allowed;
}

Result<void> MedicalKeys::writingAllowed(const TenantId& tenant, const DossierId& dossier) const
{
    auto allowed = writingAllowed(tenant);
    return allowed ? notLeftOut(tenant, dossier) : allowed;
}

bool MedicalKeys::isClosed(const TenantId& tenant, const DossierId& dossier) const
{
    return m_log.hasLeft(tenant, m_user) || m_log.isLeftOut(tenant, dossier, m_user);
}

QList<DossierId> MedicalKeys::closedDossiers() const
{
    QList<DossierId> closed;
    for (const TenantId& tenant : m_log.groups()) {
        if (isMember(tenant)) {
            const auto leftOut = m_log.leftOutOf(tenant, m_user);
            closed.append(QList<DossierId>(leftOut.begin(), leftOut.end()));
        }
    }
    return closed;
}

bool MedicalKeys::mayWriteUnder(const TenantId& tenant, const DossierId& dossier, const KeyId& key) const
{
    const auto* known = find(dossier, key);
    return known != nullptr && mayWriteUnder(tenant, dossier, *known);
}

bool MedicalKeys::mayWriteUnder(const TenantId& tenant, const DossierId& dossier, const KnownKey& known) const
{
    const auto phase = m_log.restriction(tenant, dossier);
    // One from before the phase was never asked of the server as a key of the phase, so its operation may not come through.
    const bool isOfPhase = !phase || known.origin.logSeq >= phase->since;
    return known.record.epoch == currentEpoch(tenant) && isOfPhase &&
           RestrictedContentKey::isDemanded(known.record, m_log, tenant, dossier);
}

bool MedicalKeys::mayStayUnder(const TenantId& tenant, const DossierId& dossier, const KeyId& key) const
{
    const auto* known = find(dossier, key);
    return known != nullptr && RestrictedContentKey::isDemanded(known->record, m_log, tenant, dossier);
}

Result<crypto::SecretBytes> MedicalKeys::unwrap(const TenantId& tenant, const DossierId& dossier,
                                                const crypto::ContentKeyRecord& record)
{
    if (!record.isRestricted()) {
        const auto wrapping = groupKey(tenant, record.epoch);
        return wrapping ? record.open(**wrapping, tenant, dossier) : failure(wrapping);
    }
    if (auto begun = started(); !begun) {
        return failure(begun);
    }
    auto key = RestrictedContentKey::open(record, m_log, tenant, dossier, m_user, m_identity->encryption());
    if (!key && key.error().code() == ErrorCode::NotFound && m_recoveryBox) {
        auto recovered = RestrictedContentKey::openByRecovery(record, m_log, tenant, dossier, *m_recoveryBox);
        if (recovered) {
            return recovered;
        }
    }
    return key;
}

Result<crypto::ContentKeyRecord> MedicalKeys::make(const TenantId& tenant, const DossierId& dossier, quint32 generation)
{
    const auto phase = m_log.restriction(tenant, dossier);
    if (phase && !phase->lifted) {
        auto made = RestrictedContentKey::create(m_log, tenant, dossier, generation);
        return made ? Result<crypto::ContentKeyRecord>(std::move(made->record)) : failure(made);
    }
    const quint32 epoch = currentEpoch(tenant);
    const auto wrapping = groupKey(tenant, epoch);
    if (!wrapping) {
        return failure(wrapping);
    }
    auto made = crypto::ContentKeyRecord::create(**wrapping, epoch, tenant, dossier, generation);
    return made ? Result<crypto::ContentKeyRecord>(std::move(made->record)) : failure(made);
}

} // namespace kluis::app
