// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SimulatedWorld in which leads of the medical group act.
#include "app/medical/MedicalGroups.h"
#include "app/vault/DossierResealer.h"
#include "core/crypto/Fingerprint.h"
#include "tests/sync_simulation/SimulatedWorld.h"

namespace kluis::test {

void SimulatedWorld::leadActs(Step::Kind kind)
{
    QList<int> leads;
    for (const int who : std::as_const(m_present)) {
        auto& client = m_practice.client(who);
        if (client.isWorking() && !client.hasCrashed() && domain::isMedical(client.identity().role) &&
            client.medical().log().isLead(client.user())) {
            leads.append(who);
        }
    }
    if (leads.isEmpty()) {
        return;
    }
    auto& lead = m_practice.client(leads[qsizetype(m_fates.below(quint64(leads.size())))]);
    if (!lead.log().catchUp()) {
        return;
    }
    auto groups = lead.groups();
    switch (kind) {
    case Step::Kind::Restrict:
        restrict(lead, groups);
        break;
    case Step::Kind::Rotate: {
        const auto& tenants = m_practice.tenants();
        [[maybe_unused]] const auto rotated = groups.rotate(
            m_fates.percent(30) ? TenantId() : tenants[qsizetype(m_fates.below(quint64(tenants.size())))]);
        break;
    }
    case Step::Kind::Lead: {
        const auto& other = m_practice.client(m_present[qsizetype(m_fates.below(quint64(m_present.size())))]);
        [[maybe_unused]] const auto made = groups.makeLead(other.person().login);
        break;
    }
    default:
        member(lead, groups);
    }
}

/// Somebody is taken out of the group, or back in: never the one who keeps it going.
void SimulatedWorld::member(SimulatedClient& lead, app::MedicalGroups& groups)
{
    const int who = m_present[1 + qsizetype(m_fates.below(quint64(m_present.size() - 1)))];
    auto& other = m_practice.client(who);
    const bool takesOut = m_fates.percent(50);
    if (!domain::isMedical(other.person().role) || &other == &lead) {
        return;
    }
    m_rescoped.insert(who);
    m_groupChanged = true;
    const QString fingerprint = crypto::Fingerprint::text(other.user(), other.keys().identity().publicKey(),
                                                          other.keys().encryption().publicKey());
    [[maybe_unused]] const auto done =
        takesOut ? groups.remove(other.person().login) : groups.approve(other.person().login, fingerprint);
}

/// To whom chance names of those who are in the group, the lead himself among them or not; to nobody: it is lifted.
void SimulatedWorld::restrict(SimulatedClient& lead, app::MedicalGroups& groups)
{
    const auto dossier = anyDossier(lead);
    const bool lifts = m_fates.percent(25);
    if (!dossier) {
        return;
    }
    QStringList named;
    for (const int who : std::as_const(m_present)) {
        const auto& client = m_practice.client(who);
        const bool isNamed = m_fates.percent(60);
        if (!lifts && isNamed && lead.medical().log().isMember(dossier->tenant, client.user())) {
            named.append(client.person().login);
        }
    }
    if (!lifts && named.isEmpty()) {
        return;
    }
    m_groupChanged = true;
    [[maybe_unused]] const auto done = groups.restrictDossier(dossier->tenant, dossier->dossier, named);
}

/// As Engine::resealMedical() does it, and cut off wherever chance will.
QString SimulatedWorld::reseal(SimulatedClient& client, int who)
{
    auto wrong = sync(client, who, false);
    const auto tenants = client.identity().tenants;
    if (!wrong.isEmpty() || !m_hasSynced || !domain::isMedical(client.identity().role) || tenants.isEmpty()) {
        return wrong;
    }
    const TenantId tenant = tenants[qsizetype(m_fates.below(quint64(tenants.size())))].tenant;
    app::DossierResealer resealer(client.vault(), tenant);
    for (quint64 left = m_fates.below(4); left > 0; --left) {
        const auto stepped = resealer.step();
        const auto code = stepped ? ErrorCode::Internal : stepped.error().code();
        const bool isAnswer = stepped || client.hadTrouble() || code == ErrorCode::Forbidden ||
                              code == ErrorCode::NotConfirmed || code == ErrorCode::NotFound;
        if (!isAnswer) {
            return QStringLiteral("%1 can't seal anew: %2 %3")
                .arg(client.person().login, stepped.error().sentence(), stepped.error().detail());
        }
        if (!stepped || !*stepped) {
            break;
        }
    }
    return {};
}

} // namespace kluis::test
