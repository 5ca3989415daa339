// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"
#include "server/Service.h"
#include "server/admin/DataFolder.h"
#include "tests/sync_simulation/MemoryDisk.h"
#include "tests/sync_simulation/Scopes.h"
#include "tests/sync_simulation/VirtualClock.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace kluis::server {
class UserAdministration;
}

namespace kluis::test {

/// The real server without its listener, on a disk in memory: it may lose its power at any write and be put back to an
/// earlier copy. One thread.
class SimulatedServer {
public:
    /// Makes a new practice in \p folder, which lies on the machine \p machine of \p disk.
    SimulatedServer(MemoryDisk& disk, int machine, const QString& folder, const VirtualClock& clock);
    ~SimulatedServer();

    void start();
    void stop();
    /// \returns nothing when the server died before it could answer; it is up again at the next call.
    [[nodiscard]] std::optional<server::HttpResponse> handle(const server::HttpRequest& request);
    /// The power fails after \p changes more changes to the disk.
    void failAfter(qint64 changes, MemoryDisk::Loss loss, quint32 seed);
    /// The power does not fail after all; what failed already is started again.
    void settle();

    /// Work on the store as the administrator's commands do it. \returns whether it came to its end.
    bool administer(const std::function<Result<void>(server::StoreDatabase&)>& work);
    bool manage(const QString& login,
                const std::function<Result<void>(server::UserAdministration&, const server::Account&)>& act);
    /// As the administrator's command does it.
    void revoke(const DeviceId& device);
    [[nodiscard]] bool isRevoked(const DeviceId& device);
    /// A login: what the server would answer to one. Nothing when the server died meanwhile, or refuses the device.
    [[nodiscard]] std::optional<protocol::RefreshResponse> login(const UserId& user, const DeviceId& device);

    /// Keeps a copy, and puts the last one back under a new server epoch.
    void backUp();
    [[nodiscard]] bool hasBackup() const { return m_hasBackup; }
    void restore();
    void forgetBackup() { m_hasBackup = false; }

    /// Grows with whatever is written to its disk.
    [[nodiscard]] quint64 changes() const { return m_disk.changes(m_machine); }
    [[nodiscard]] ScopeModel scopeOf(const UserId& user);
    /// How far a device's own chain of audit events was received.
    [[nodiscard]] LastEvent lastEventOf(const DeviceId& device);
    [[nodiscard]] quint64 medicalLogLength();
    /// Whether its medical log goes through that head.
    [[nodiscard]] bool hasMedicalHead(const QByteArray& head);
    [[nodiscard]] bool isSound();
    [[nodiscard]] const server::ServerKeys& keys() { return m_data->keys(); }
    [[nodiscard]] server::Store& store();

private:
    MemoryDisk& m_disk;
    int m_machine;
    QString m_folder;
    const VirtualClock& m_clock;
    std::optional<server::DataFolder> m_data;
    std::unique_ptr<server::Service> m_service;
    MemoryDisk::Loss m_loss = MemoryDisk::Loss::Kept;
    quint32 m_lossSeed = 0;
    MemoryDisk::Image m_backup;
    bool m_hasBackup = false;
};

} // namespace kluis::test
