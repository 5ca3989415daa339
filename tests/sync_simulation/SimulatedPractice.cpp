// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SimulatedPractice.h"

#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoverySecret.h"
#include "server/store/ConductStore.h"
#include "server/store/DeviceStore.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SeededRandom.h"

#include <QHashSeed>

namespace kluis::test {

using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString dewit = QStringLiteral("dewit");

QList<Person> people()
{
    return {{QStringLiteral("dora"), Role::Doctor, {vermeer, dewit}, {}},
            {QStringLiteral("hanneke"), Role::Hr, {vermeer, dewit}, {}},
            {QStringLiteral("hugo"), Role::Hr, {vermeer}, {}},
            {QStringLiteral("mark"), Role::Manager, {vermeer}, QStringLiteral("Sales")},
            {QStringLiteral("carla"), Role::CaseManager, {vermeer, dewit}, {}},
            {QStringLiteral("dirk"), Role::Doctor, {vermeer, dewit}, {}},
            {QStringLiteral("anja"), Role::DoctorAssistant, {vermeer}, {}},
            {QStringLiteral("olga"), Role::OccupationalExpert, {vermeer, dewit}, {}},
            {QStringLiteral("paul"), Role::Planner, {vermeer, dewit}, {}},
            {QStringLiteral("adam"), Role::Administrator, {vermeer}, {}},
            {QStringLiteral("petra"), Role::PrivacyOfficer, {vermeer, dewit}, {}},
            {QStringLiteral("hanneke"), Role::Hr, {vermeer, dewit}, {}, true},
            {QStringLiteral("dirk"), Role::Doctor, {vermeer, dewit}, {}, true}};
}

QByteArray someBytes(qsizetype size)
{
    return crypto::randomBytes(size);
}

} // namespace

SimulatedPractice::SimulatedPractice()
{
    QHashSeed::setDeterministicGlobalSeed();
    SeededRandom::install();
    SeededRandom::seed(0);
    orGiveUp(crypto::initialise() && m_folder.isValid() ? Result<void>()
                                                        : fail(ErrorCode::Internal, QStringLiteral("no folder")));
    const QString serverFolder = m_folder.filePath(QStringLiteral("server"));
    m_serverMachine = m_disk.addMachine(serverFolder);
    m_server = std::make_unique<SimulatedServer>(m_disk, m_serverMachine, serverFolder, m_clock);
    m_network = std::make_unique<SimulationNetwork>(*m_server);
    for (const Person& person : people()) {
        const auto first = std::find_if(m_clients.begin(), m_clients.end(),
                                        [&](const auto& other) { return other->person().login == person.login; });
        const QString folder =
            m_folder.filePath(person.isSecondDevice ? person.login + QStringLiteral(" elsewhere") : person.login);
        m_clients.push_back(std::make_unique<SimulatedClient>(m_disk, m_disk.addMachine(folder), folder, m_clock,
                                                              *m_server, *m_network, person,
                                                              person.isSecondDevice ? first->get() : nullptr));
        enrol(*m_clients.back());
    }
    for (const auto& client : m_clients) {
        orGiveUp(client->open());
        orGiveUp(client->login());
    }
    foundMedicalGroup();
    makeDossiers();
    for (const auto& client : m_clients) {
        client->close();
        m_mornings.push_back(m_disk.image(client->machine()));
    }
    m_server->stop();
    m_serverMorning = m_disk.image(m_serverMachine);
}

SimulatedPractice::~SimulatedPractice() = default;

/// An account with its keys and grants; nobody ever types its password.
void SimulatedPractice::addAccount(const SimulatedClient& client, server::StoreDatabase& database)
{
    const Person& person = client.person();
    const qint64 now = m_clock.unixMillis();
    server::AccountStore accounts(database);
    server::Account account;
    account.id = client.user();
    account.login = person.login;
    account.displayName = person.login;
    account.role = person.role;
    orGiveUp(accounts.insert(account, now));
    orGiveUp(accounts.setKeys(client.user(),
                              {someBytes(16), 8192, 1, someBytes(32), client.keys().identity().publicKey(),
                               client.keys().encryption().publicKey(), someBytes(64), someBytes(64), someBytes(32)},
                              now));
    orGiveUp(accounts.confirm(client.user()));
    orGiveUp(server::ConductStore(database).accept(client.user(), 1, now));
    for (const QString& employer : person.employers) {
        auto tenant = orGiveUp(accounts.tenant(employer));
        if (!tenant) {
            tenant = orGiveUp(accounts.addTenant(employer, {}, now));
            m_tenants.append(tenant->id);
        }
        orGiveUp(accounts.grant(client.user(), tenant->id, person.department, now));
    }
}

/// One certified device, as enrolment leaves it.
void SimulatedPractice::enrol(SimulatedClient& client)
{
    const Person& person = client.person();
    const qint64 now = m_clock.unixMillis();
    const bool done = m_server->administer([&](server::StoreDatabase& database) -> Result<void> {
        if (!person.isSecondDevice) {
            addAccount(client, database);
        }
        server::Device device;
        device.id = client.device();
        device.user = client.user();
        device.publicKey = client.deviceKey().publicKey();
        device.certificate = crypto::DeviceCertificate::create(client.keys().identity(), client.user(), client.device(),
                                                               device.publicKey, now)
                                 .encode();
        device.state = server::StoredDeviceState::Active;
        device.createdAt = now;
        orGiveUp(server::DeviceStore(database).add(device));
        return {};
    });
    orGiveUp(done ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("enrolment")));
}

void SimulatedPractice::beginAtWork()
{
    beginAnew(1);
    for (const auto& client : m_clients) {
        orGiveUp(client->open());
    }
}

void SimulatedPractice::foundMedicalGroup()
{
    SimulatedClient& doctor = client(lead);
    auto groups = doctor.groups();
    orGiveUp(groups.start(crypto::RecoverySecret::generate()));
    for (const auto& other : m_clients) {
        if (other.get() != &doctor && !other->person().isSecondDevice && domain::isMedical(other->person().role)) {
            orGiveUp(groups.approve(other->person().login,
                                    crypto::Fingerprint::text(other->user(), other->keys().identity().publicKey(),
                                                              other->keys().encryption().publicKey())));
        }
    }
}

void SimulatedPractice::makeDossiers()
{
    SimulatedClient& hr = client(1);
    orGiveUp(hr.sync(false));
    const auto make = [&hr](const TenantId& tenant, const char* number, const char* unit) {
        orGiveUp(hr.vault().addDossier(tenant,
                                       {{QStringLiteral("personnel_no"), QLatin1String(number)},
                                        {QStringLiteral("last_name"), QStringLiteral("Begin") + QLatin1String(number)},
                                        {QStringLiteral("org_unit"), QLatin1String(unit)}}));
    };
    make(m_tenants[0], "1001", "Sales");
    make(m_tenants[0], "1002", "Works");
    make(m_tenants[1], "2001", "Sales");
    orGiveUp(hr.sync(false));
    for (const auto& other : m_clients) {
        orGiveUp(other->sync(false));
    }
}

void SimulatedPractice::beginAnew(quint64 seed)
{
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        m_clients[i]->close();
        m_disk.put(m_clients[i]->machine(), m_mornings[i]);
        m_clients[i]->setCut(false);
        m_clients[i]->clock().setWrongBy(0);
    }
    m_server->stop();
    m_server->forgetBackup();
    m_disk.put(m_serverMachine, m_serverMorning);
    m_network->clear();
    m_clock.reset();
    SeededRandom::seed(seed);
    m_server->start();
}

} // namespace kluis::test
