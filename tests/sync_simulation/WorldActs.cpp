// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SimulatedWorld in which machines, nets and administrators act.
#include "app/sync/DigestCheck.h"
#include "server/admin/UserAdministration.h"
#include "tests/sync_simulation/SimulatedWorld.h"

namespace kluis::test {

using domain::Role;
using server::Account;
using server::UserAdministration;

namespace {

MemoryDisk::Loss lossOf(Fates& fates)
{
    return MemoryDisk::Loss(fates.below(3));
}

} // namespace

QString SimulatedWorld::act(const Step& step)
{
    auto& client = m_practice.client(step.who);
    switch (step.kind) {
    case Step::Kind::Edit:
    case Step::Kind::Note:
    case Step::Kind::Move:
    case Step::Kind::NewDossier:
    case Step::Kind::Decide:
    case Step::Kind::Task:
    case Step::Kind::Unsent:
    case Step::Kind::Appointment:
    case Step::Kind::Remove:
        return client.isWorking() ? work(step, client) : QString();
    case Step::Kind::Sync:
        return sync(client, step.who, m_fates.percent(3));
    case Step::Kind::Compare:
        return client.isWorking() ? compare(client, step.who) : QString();
    case Step::Kind::Restore:
        return restore();
    case Step::Kind::Meanwhile:
        return meanwhile(client, step.who);
    case Step::Kind::Login: {
        [[maybe_unused]] const auto loggedIn = client.login();
        break;
    }
    case Step::Kind::Grant:
        grant();
        break;
    case Step::Kind::Role:
        role();
        break;
    case Step::Kind::Member:
    case Step::Kind::Restrict:
    case Step::Kind::Rotate:
    case Step::Kind::Lead:
        leadActs(step.kind);
        break;
    case Step::Kind::Reseal:
        return client.isWorking() ? reseal(client, step.who) : QString();
    case Step::Kind::CrashClient:
        crashClient(client);
        break;
    case Step::Kind::CrashServer:
        crashServer();
        break;
    case Step::Kind::Revoke:
        revoke(step.who);
        break;
    case Step::Kind::DiskFault:
        client.faultAfter(qint64(m_fates.percent(50) ? m_fates.below(6) : m_fates.below(60)),
                          qint64(m_fates.below(8)) + 1);
        break;
    case Step::Kind::BackUp:
        m_practice.server().settle();
        m_practice.server().backUp();
        break;
    case Step::Kind::ClientClock:
        client.clock().setWrongBy(m_fates.percent(40) ? 0 : qint64(m_fates.below(20'000'000)) - 10'000'000);
        break;
    case Step::Kind::Wait:
        m_practice.clock().advance(m_fates.percent(80) ? qint64(m_fates.below(600'000))
                                                       : qint64(m_fates.below(86'400'000)));
        break;
    case Step::Kind::LoseAnswers:
        m_practice.network().loseAnswers(int(m_fates.below(4)) + 1);
        break;
    case Step::Kind::Partition:
        client.setCut(m_fates.percent(50));
        break;
    }
    return {};
}

/// Between two messages of a sync the server is put back, is backed up, rights change, or the line ends.
QString SimulatedWorld::meanwhile(SimulatedClient& client, int who)
{
    auto& network = m_practice.network();
    const bool isAfter = m_fates.percent(50);
    const auto which = m_fates.below(8);
    const bool isFull = m_fates.percent(60);
    const auto act = [this, &client, &network, which] {
        m_wasDisturbed = true;
        if (which < 3 && m_practice.server().hasBackup()) {
            [[maybe_unused]] const auto restored = restore();
        } else if (which < 4) {
            m_practice.server().settle();
            m_practice.server().backUp();
        } else if (which < 6) {
            grant();
            readServer();
        } else {
            network.loseAnswers(int(which - 6)); // of this very request
            client.setCut(true);
        }
    };
    network.meanwhile(int(m_fates.below(16)) + 1, isAfter, act);
    auto wrong = sync(client, who, isFull);
    network.stopWaiting();
    m_wasDisturbed = false;
    if (which >= 6) {
        client.setCut(false);
    }
    return wrong;
}

/// Where nobody damaged anything, nothing may need mending.
QString SimulatedWorld::compare(SimulatedClient& client, int who)
{
    for (const TenantId& tenant : m_practice.tenants()) {
        if (!app::DigestCheck::doubt(client.vault(), tenant)) {
            return {}; // the power failed
        }
    }
    return sync(client, who, false);
}

/// In the end every cache is damaged once, and must be whole again after the next comparison.
QString SimulatedWorld::damageAndHeal()
{
    m_isDamaged = true;
    for (const int who : std::as_const(m_present)) {
        auto& client = m_practice.client(who);
        if (isEstranged(who) || !client.isWorking() || !CacheRows::damage(client.vault().database(), m_fates.next())) {
            continue;
        }
        if (auto wrong = compare(client, who); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

/// Takes and gives back: never from the lead, who keeps the group going.
void SimulatedWorld::grant()
{
    const int who = m_present[1 + qsizetype(m_fates.below(quint64(m_present.size() - 1)))];
    const Person& person = m_practice.client(who).person();
    const QString employer = person.employers[qsizetype(m_fates.below(quint64(person.employers.size())))];
    const bool takes = m_fates.percent(50);
    m_rescoped.insert(who);
    const QString department = person.department.isEmpty() ? QString()
                               : m_fates.percent(50)       ? QStringLiteral("Works")
                                                           : QStringLiteral("Sales");
    m_practice.server().manage(person.login, [&](UserAdministration& people, const Account& account) -> Result<void> {
        if (takes) {
            return people.revoke(account, employer);
        }
        const auto given = people.grant(account, employer, department);
        return given ? Result<void>() : failure(given);
    });
}

void SimulatedWorld::role()
{
    const int who = m_present[1 + qsizetype(m_fates.below(quint64(m_present.size() - 1)))];
    const Person& person = m_practice.client(who).person();
    const bool isDoctor = person.role == Role::Doctor;
    const Role other = isDoctor                       ? Role::DoctorAssistant
                       : person.role == Role::Hr      ? Role::CaseManager
                       : person.role == Role::Manager ? Role::Hr
                                                      : Role::CaseManager;
    const Role wanted = m_fates.percent(50) ? person.role : other;
    m_rescoped.insert(who);
    m_practice.server().manage(person.login, [&](UserAdministration& people, const Account& account) -> Result<void> {
        return account.role == wanted ? Result<void>() : people.setRole(account, wanted);
    });
}

void SimulatedWorld::revoke(int who)
{
    auto& client = m_practice.client(who);
    if (!client.person().isSecondDevice || m_revoked.contains(who)) {
        return;
    }
    auto& server = m_practice.server();
    server.revoke(client.device());
    readServer();
    if (server.isRevoked(client.device())) {
        m_revoked.insert(who, takenOf(client.device()));
    }
}

/// A backup from before does not know of it: then the computer is one like others again.
void SimulatedWorld::forgetRevocations()
{
    m_revoked.removeIf([this](const auto& revoked) {
        return !m_practice.server().isRevoked(m_practice.client(revoked.key()).device());
    });
}

QSet<OpId> SimulatedWorld::takenOf(const DeviceId& device) const
{
    QSet<OpId> taken;
    for (const AcceptedItem& item : m_truth.items()) {
        if (item.place.device == device) {
            taken.insert(item.place.op);
        }
    }
    return taken;
}

QString SimulatedWorld::takenOfRevoked() const
{
    for (auto revoked = m_revoked.cbegin(); revoked != m_revoked.cend(); ++revoked) {
        const auto later = takenOf(m_practice.client(revoked.key()).device()) - revoked.value();
        if (!later.isEmpty()) {
            return QStringLiteral("the server took %1 operations of a revoked computer").arg(later.size());
        }
    }
    return {};
}

void SimulatedWorld::crashClient(SimulatedClient& client)
{
    const auto changes = qint64(m_fates.percent(50) ? m_fates.below(12) : m_fates.below(120));
    const auto loss = lossOf(m_fates);
    client.failAfter(changes, loss, quint32(m_fates.next()));
}

void SimulatedWorld::crashServer()
{
    const auto changes = qint64(m_fates.percent(50) ? m_fates.below(12) : m_fates.below(120));
    const auto loss = lossOf(m_fates);
    m_practice.server().failAfter(changes, loss, quint32(m_fates.next()));
}

QString SimulatedWorld::restore()
{
    auto& server = m_practice.server();
    if (!server.hasBackup()) {
        return {};
    }
    server.settle();
    readServer();
    server.restore();
    ServerTruth after;
    m_eye.beginAnew();
    m_eye.follow(server.store());
    after.follow(server.store(), m_practice.tenants());
    after.open(m_eye);
    for (LedgerEdit& edit : m_ledger.edits()) {
        edit.wasRestoredAway = edit.wasRestoredAway || (m_truth.holds(edit.value) && !after.holds(edit.value));
    }
    m_truth = after;
    m_wasRestored = true;
    forgetRevocations();
    return {};
}

} // namespace kluis::test
