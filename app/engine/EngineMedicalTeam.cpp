// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's medical group while people come and go.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/medical/MedicalGroups.h"
#include "app/medical/MedicalInvites.h"
#include "app/medical/MedicalNews.h"
#include "app/vault/DossierResealer.h"

#include <algorithm>

namespace kluis::app {

Result<void> Engine::removeMember(const QString& login)
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return newest;
    }
    return MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).remove(login);
}

Result<void> Engine::makeLead(const QString& login)
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return newest;
    }
    return MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).makeLead(login);
}

Result<void> Engine::rotateKeys(const QString& name)
{
    if (auto open = ready(); !open) {
        return open;
    }
    TenantId tenant;
    if (!name.isEmpty()) {
        const auto found = employer(name);
        if (!found) {
            return failure(found);
        }
        tenant = (*found)->tenant;
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return newest;
    }
    return MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).rotate(tenant);
}

Result<QString> Engine::inviteMember(const QString& login)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return failure(newest);
    }
    const auto person = MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).colleague(login);
    if (!person) {
        return failure(person);
    }
    if (!domain::isMedical(person->role) || !person->active) {
        return fail(ErrorCode::NotFound,
                    tr("No colleague with this user name works with medical data at your employers."));
    }
    if (open.medical->log().isVouched(person->id)) {
        return fail(ErrorCode::Exists, tr("This colleague is approved already."));
    }
    return MedicalInvites(*open.vault, *open.medical, *open.session, *open.identity).give(person->id);
}

Result<SyncReport> Engine::resealMedical(const QString& name, const ProgressHandler& progress)
{
    // What others wrote and renewed comes first; what waits here goes under the newest key.
    if (auto synced = sync(false, progress); !synced) {
        return synced;
    }
    QList<TenantId> tenants;
    auto& open = *m_parts->open;
    for (const auto& granted : open.identity->tenants) {
        const bool isWanted = name.isEmpty() || granted.shortName.compare(name, Qt::CaseInsensitive) == 0;
        if (isWanted && (open.medical->isMember(granted.tenant) || !name.isEmpty())) {
            tenants.append(granted.tenant);
        }
    }
    if (tenants.isEmpty()) {
        return fail(ErrorCode::NotFound, tr("You are in no medical group of such an employer."));
    }
    for (const TenantId& tenant : std::as_const(tenants)) {
        DossierResealer resealer(*open.vault, tenant);
        for (bool more = true; more;) {
            const auto stepped = resealer.step();
            const auto at = resealer.progress();
            if (!stepped || !at) {
                return stepped ? failure(at) : failure(stepped);
            }
            more = *stepped;
            if (progress && !progress({.phase = QStringLiteral("reseal"), .done = at->done, .total = at->total})) {
                return fail(ErrorCode::Cancelled, tr("Stopped."));
            }
        }
    }
    return sync(false, progress);
}

Result<SyncReport> Engine::restrictDossier(const DossierId& dossier, const QStringList& logins)
{
    // What others wrote in it comes first: it is sealed anew as it stands.
    if (auto synced = sync(false, {}); !synced) {
        return synced;
    }
    auto& open = *m_parts->open;
    const auto place = Records(open.vault->database()).dossier(dossier);
    if (!place) {
        return failure(place);
    }
    if (!*place) {
        return fail(ErrorCode::NotFound, tr("There is no such dossier, or it is not one of yours."));
    }
    MedicalGroups groups(*open.log, *open.medical, *open.session, *open.identity);
    if (auto done = groups.restrictDossier((*place)->tenant, dossier, logins); !done) {
        return failure(done);
    }
    return sync(false, {});
}

Result<DossierAccess> Engine::dossierAccess(const DossierId& dossier)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return failure(newest);
    }
    const auto row = m_parts->reader->row(dossier);
    if (!row) {
        return failure(row);
    }
    const auto people = MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).directory();
    if (!people) {
        return failure(people);
    }
    const auto& log = open.medical->log();
    const auto phase = log.restriction(row->tenant, dossier);
    DossierAccess access;
    access.restricted = phase && !phase->lifted;
    for (const auto& user : people->users) {
        if (user.active && log.isMember(row->tenant, user.id)) {
            access.group.append({.login = user.login,
                                 .displayName = user.displayName.isEmpty() ? user.login : user.displayName,
                                 .reads = !access.restricted || phase->names(user.id),
                                 .isSelf = user.id == open.identity->user});
        }
    }
    std::sort(access.group.begin(), access.group.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.displayName, b.displayName) < 0;
    });
    return access;
}

Result<QStringList> Engine::medicalNews()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    return MedicalNews(*open.vault, *open.log, *open.identity).unseen();
}

Result<void> Engine::medicalNewsSeen()
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& open = *m_parts->open;
    return MedicalNews(*open.vault, *open.log, *open.identity).seen();
}

} // namespace kluis::app
