// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MedicalGroups about dossiers for named members only.
#include "app/medical/MedicalGroups.h"

#include "app/medical/MedicalKeys.h"

#include <algorithm>

namespace kluis::app {

namespace {
// Fewer than the log takes: recovery must find a place for its lead.
constexpr std::size_t mostNamedByHand = crypto::MedicalLogState::mostNamed - 10;
} // namespace

Result<std::vector<UserId>> MedicalGroups::membersCalled(const TenantId& tenant, const QStringList& logins)
{
    const auto people = directory();
    if (!people) {
        return failure(people);
    }
    std::vector<UserId> members;
    for (const QString& login : logins) {
        const auto found = std::find_if(people->users.cbegin(), people->users.cend(),
                                        [&login](const auto& user) { return user.login == login; });
        if (found == people->users.cend() || !m_keys.log().isMember(tenant, found->id)) {
            return fail(ErrorCode::NotFound, tr("%1 is not in the medical group of this employer.").arg(login));
        }
        members.push_back(found->id);
    }
    if (members.size() > mostNamedByHand) {
        return fail(ErrorCode::LimitExceeded, tr("A dossier can be restricted to 90 colleagues at most."));
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

Result<void> MedicalGroups::restrictDossier(const TenantId& tenant, const DossierId& dossier, const QStringList& logins)
{
    if (!isLead()) {
        return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group can do this."));
    }
    const auto members = membersCalled(tenant, logins);
    if (!members) {
        return failure(members);
    }
    return change([this, &tenant, &dossier, &members](crypto::MedicalLogState& state, crypto::MedicalLogWriter& writer,
                                                      Entries& entries) -> Result<void> {
        const auto now = state.restriction(tenant, dossier);
        const bool isRestricted = now && !now->lifted;
        const bool somebodyStays =
            !isRestricted || now->members.empty() || members->empty() ||
            std::any_of(members->begin(), members->end(), [&now](UserId user) { return now->names(user); });
        if (!somebodyStays) {
            return fail(ErrorCode::InvalidArgument,
                        tr("Somebody who holds the dossier's key must stay, to seal it for the others. Name both now, "
                           "and take the former off once they have synchronised."));
        }
        const auto entry = writer.restrictDossier(tenant, dossier, *members, m_session.clock->unixMillis());
        if (!entry) {
            return failure(entry);
        }
        entries.append(entry->encode());
        return {};
    });
}

} // namespace kluis::app
