// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync_simulation/SimulatedClient.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace kluis::server {
class StoreDatabase;
}

namespace kluis::test {

/// A practice with its server and all clients, founded once a process: two employers, a few dossiers, a medical group.
/// Each simulation begins from that morning. One thread, one at a time.
class SimulatedPractice {
public:
    SimulatedPractice();
    ~SimulatedPractice();

    /// Back to the first morning, for a world of this seed.
    void beginAnew(quint64 seed);
    /// The first morning with everybody's vault open.
    void beginAtWork();

    [[nodiscard]] SimulatedServer& server() { return *m_server; }
    [[nodiscard]] SimulationNetwork& network() { return *m_network; }
    [[nodiscard]] std::vector<std::unique_ptr<SimulatedClient>>& clients() { return m_clients; }
    [[nodiscard]] SimulatedClient& client(int number) { return *m_clients[std::size_t(number)]; }
    [[nodiscard]] VirtualClock& clock() { return m_clock; }
    [[nodiscard]] const QList<TenantId>& tenants() const { return m_tenants; }

    /// Who leads the medical group; never loses role or grants.
    static constexpr int lead = 0;

private:
    void addAccount(const SimulatedClient& client, server::StoreDatabase& database);
    void enrol(SimulatedClient& client);
    void foundMedicalGroup();
    void makeDossiers();

    QTemporaryDir m_folder;
    VirtualClock m_clock;
    MemoryDisk m_disk;
    std::unique_ptr<SimulatedServer> m_server;
    std::unique_ptr<SimulationNetwork> m_network;
    std::vector<std::unique_ptr<SimulatedClient>> m_clients;
    QList<TenantId> m_tenants;
    int m_serverMachine = 0;
    MemoryDisk::Image m_serverMorning;
    std::vector<MemoryDisk::Image> m_mornings;
};

} // namespace kluis::test
