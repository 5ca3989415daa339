// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SimulatedServer.h"

#include "core/crypto/Random.h"
#include "server/admin/UserAdministration.h"
#include "server/store/DeviceStore.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/MedicalLogStore.h"
#include "server/store/SessionStore.h"
#include "tests/sync_simulation/OrGiveUp.h"

namespace kluis::test {

SimulatedServer::SimulatedServer(MemoryDisk& disk, int machine, const QString& folder, const VirtualClock& clock)
    : m_disk(disk), m_machine(machine), m_folder(folder), m_clock(clock)
{
    server::DataFolder::Plan plan;
    plan.folder = folder;
    plan.hosts = QStringList{QStringLiteral("localhost")};
    plan.practiceName = QStringLiteral("Arbodienst De Proef");
    plan.environment = domain::Environment::Test;
    m_data.emplace(orGiveUp(server::DataFolder::create(plan)));
    m_service = orGiveUp(server::Service::make(*m_data, m_clock));
}

SimulatedServer::~SimulatedServer() = default;

void SimulatedServer::start()
{
    if (!m_data) {
        m_data.emplace(orGiveUp(server::DataFolder::open(m_folder)));
        m_service = orGiveUp(server::Service::make(*m_data, m_clock));
    }
}

void SimulatedServer::stop()
{
    m_service.reset();
    m_data.reset();
}

void SimulatedServer::failAfter(qint64 changes, MemoryDisk::Loss loss, quint32 seed)
{
    m_loss = loss;
    m_lossSeed = seed;
    m_disk.failAfter(m_machine, changes);
}

void SimulatedServer::settle()
{
    if (m_disk.hasFailed(m_machine)) {
        stop();
        m_disk.restart(m_machine, m_loss, m_lossSeed);
    }
    m_disk.failAfter(m_machine, -1);
    start();
}

server::Store& SimulatedServer::store()
{
    start();
    return m_data->store();
}

std::optional<server::HttpResponse> SimulatedServer::handle(const server::HttpRequest& request)
{
    start();
    auto response = m_service->handle(request);
    if (m_disk.hasFailed(m_machine)) {
        settle();
        return std::nullopt;
    }
    return response;
}

bool SimulatedServer::administer(const std::function<Result<void>(server::StoreDatabase&)>& work)
{
    const auto done = store().write<void>(work);
    if (m_disk.hasFailed(m_machine)) {
        settle();
        return false;
    }
    return done.has_value();
}

bool SimulatedServer::manage(
    const QString& login, const std::function<Result<void>(server::UserAdministration&, const server::Account&)>& act)
{
    return administer([&](server::StoreDatabase& database) -> Result<void> {
        server::UserAdministration people(database, m_data->keys(), m_clock);
        const auto account = people.find(login);
        return account ? act(people, *account) : failure(account);
    });
}

void SimulatedServer::revoke(const DeviceId& device)
{
    [[maybe_unused]] const bool done = administer([&](server::StoreDatabase& database) {
        return server::DeviceStore(database).revoke(device, m_clock.unixMillis());
    });
}

bool SimulatedServer::isRevoked(const DeviceId& device)
{
    return orGiveUp(store().read<bool>([&](server::StoreDatabase& database) -> Result<bool> {
        const auto known = orGiveUp(server::DeviceStore(database).device(device));
        return known && known->state == server::StoredDeviceState::Revoked;
    }));
}

std::optional<protocol::RefreshResponse> SimulatedServer::login(const UserId& user, const DeviceId& device)
{
    if (isRevoked(device)) {
        return std::nullopt;
    }
    protocol::RefreshResponse response;
    const bool done = administer([&](server::StoreDatabase& database) -> Result<void> {
        server::AccountStore accounts(database);
        const auto account = accounts.account(user);
        auto grants = accounts.grantsOf(user);
        auto tokens = server::SessionStore(database).begin(user, device, m_clock.unixMillis());
        if (!account || !grants || !tokens) {
            return !account ? failure(account) : !grants ? failure(grants) : failure(tokens);
        }
        response.tokens = std::move(*tokens);
        response.role = (*account)->role;
        response.tenants = std::move(*grants);
        response.serverTime = m_clock.unixMillis();
        return {};
    });
    return done ? std::optional(std::move(response)) : std::nullopt;
}

void SimulatedServer::backUp()
{
    m_backup = m_disk.image(m_machine);
    m_hasBackup = true;
}

void SimulatedServer::restore()
{
    stop();
    m_disk.put(m_machine, m_backup);
    [[maybe_unused]] const bool renewed = administer([](server::StoreDatabase& database) -> Result<void> {
        return database.run("UPDATE practice SET server_epoch = ?1", crypto::randomBytes(16));
    });
}

ScopeModel SimulatedServer::scopeOf(const UserId& user)
{
    return orGiveUp(store().read<ScopeModel>([&](server::StoreDatabase& database) -> Result<ScopeModel> {
        server::AccountStore accounts(database);
        ScopeModel scope;
        scope.role = orGiveUp(accounts.account(user))->role;
        for (const auto& grant : orGiveUp(accounts.grantsOf(user))) {
            scope.grants.insert(grant.tenant, grant.department);
        }
        return scope;
    }));
}

LastEvent SimulatedServer::lastEventOf(const DeviceId& device)
{
    return orGiveUp(store().read<LastEvent>([&](server::StoreDatabase& database) -> Result<LastEvent> {
        auto row =
            orGiveUp(database.query("SELECT last_number, last_hash FROM device_audit WHERE device = ?1", device));
        return orGiveUp(row.step()) ? LastEvent{quint64(row.int64(0)), row.blob(1)}
                                    : LastEvent{0, QByteArray(32, '\0')};
    }));
}

quint64 SimulatedServer::medicalLogLength()
{
    return orGiveUp(store().read<quint64>(
        [](server::StoreDatabase& database) { return server::MedicalLogStore(database).length(); }));
}

bool SimulatedServer::hasMedicalHead(const QByteArray& head)
{
    return orGiveUp(store().read<bool>([&head](server::StoreDatabase& database) -> Result<bool> {
        const auto log = server::MedicalLogReplay().state(database);
        return log ? Result<bool>((*log)->passedThrough(head)) : failure(log);
    }));
}

bool SimulatedServer::isSound()
{
    return store().integrityCheck().has_value();
}

} // namespace kluis::test
