// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MedicalLogState about dossiers for named members only.
#include "core/crypto/MedicalLogState.h"

#include <algorithm>

namespace kluis::crypto {

bool DossierRestriction::names(UserId user) const
{
    return std::binary_search(members.begin(), members.end(), user);
}

Result<void> MedicalLogState::apply(const MedicalLogEntry& entry, const RestrictDossierBody& body)
{
    if (!hasGroup(entry.tenant) || body.dossier.isNull() || body.members.size() > mostNamed ||
        !GrantList::isAscending(body.members)) {
        return fail(ErrorCode::Forbidden, tr("This dossier can't be restricted to these people."));
    }
    const bool allIn = std::all_of(body.members.begin(), body.members.end(),
                                   [&](UserId user) { return isMember(entry.tenant, user); });
    if (!allIn) {
        return fail(ErrorCode::Forbidden,
                    tr("A dossier can only be restricted to members of the employer's medical group."));
    }
    const std::optional<DossierRestriction> now = restriction(entry.tenant, body.dossier);
    const bool isLifted = body.members.empty();
    const bool changesNothing = isLifted ? !now || now->lifted : now && !now->lifted && now->members == body.members;
    if (changesNothing) {
        return fail(ErrorCode::Forbidden, isLifted ? tr("This dossier is not restricted.")
                                                   : tr("This dossier is restricted to these people already."));
    }
    m_groups[entry.tenant].restrictions[body.dossier].push_back({entry.seq, entry.hash(), body.members, isLifted});
    return {};
}

void MedicalLogState::leaveLists(Group& group, UserId user, const MedicalLogEntry& entry)
{
    for (auto& [dossier, phases] : group.restrictions) {
        if (!phases.back().names(user)) {
            continue;
        }
        std::vector<UserId> left = phases.back().members;
        std::erase(left, user);
        phases.push_back({entry.seq, entry.hash(), std::move(left), false});
    }
}

std::optional<DossierRestriction> MedicalLogState::restriction(TenantId tenant, DossierId dossier) const
{
    return restrictionAt(tenant, dossier, m_seq);
}

std::optional<DossierRestriction> MedicalLogState::restrictionAt(TenantId tenant, DossierId dossier, quint64 seq) const
{
    const Group* found = group(tenant);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto phases = found->restrictions.find(dossier);
    if (phases == found->restrictions.end()) {
        return std::nullopt;
    }
    const auto& all = phases->second;
    const auto after =
        std::upper_bound(all.begin(), all.end(), seq,
                         [](quint64 number, const DossierRestriction& phase) { return number < phase.since; });
    return after == all.begin() ? std::nullopt : std::optional(*std::prev(after));
}

std::vector<DossierId> MedicalLogState::restrictedDossiers(TenantId tenant) const
{
    std::vector<DossierId> dossiers;
    if (const Group* found = group(tenant)) {
        for (const auto& [dossier, phases] : found->restrictions) {
            dossiers.push_back(dossier);
        }
    }
    return dossiers;
}

bool MedicalLogState::isLeftOut(TenantId tenant, DossierId dossier, UserId user) const
{
    const std::optional<DossierRestriction> now = restriction(tenant, dossier);
    return now && !now->lifted && !now->names(user);
}

std::vector<DossierId> MedicalLogState::leftOutOf(TenantId tenant, UserId user) const
{
    std::vector<DossierId> dossiers = restrictedDossiers(tenant);
    std::erase_if(dossiers, [&](DossierId dossier) { return !isLeftOut(tenant, dossier, user); });
    return dossiers;
}

} // namespace kluis::crypto
