// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/medical/MedicalGroups.h"
#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "app/sync/SyncNotice.h"
#include "app/vault/Vault.h"
#include "core/crypto/IdentityBundle.h"
#include "core/domain/RequestKey.h"
#include "tests/sync_simulation/MemoryDisk.h"
#include "tests/sync_simulation/SimulatedLine.h"
#include "tests/sync_simulation/SimulatedServer.h"
#include "tests/sync_simulation/VirtualClock.h"

#include <memory>
#include <optional>

namespace kluis::test {

/// Who somebody is in the simulated practice on the first morning.
struct Person {
    QString login;
    domain::Role role = domain::Role::Hr;
    QStringList employers;
    QString department;
    bool isSecondDevice = false; ///< of the one before who is called so
};

/// A person's client: the engine's vault, keys, medical log and synchroniser, put together as the engine does it, on a
/// machine that may lose its power. One thread.
class SimulatedClient {
public:
    SimulatedClient(MemoryDisk& disk, int machine, const QString& folder, const VirtualClock& world,
                    SimulatedServer& server, SimulationNetwork& network, Person person,
                    const SimulatedClient* firstDevice = nullptr);
    ~SimulatedClient();

    /// Opens the vault, and begins work in it when somebody had logged in.
    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] bool isWorking() const { return m_log != nullptr; }
    /// The power fails after \p changes more changes to the disk.
    void failAfter(qint64 changes, MemoryDisk::Loss loss, quint32 seed);
    [[nodiscard]] bool hasCrashed() const { return m_disk.hasFailed(m_machine); }
    /// After \p changes more changes to the disk the next \p count fail, and the program goes on.
    void faultAfter(qint64 changes, qint64 count) { m_disk.faultAfter(m_machine, changes, count); }
    /// From now on hadTrouble() speaks of what comes.
    void beginStep() { m_faultsBefore = m_disk.faults(m_machine); }
    /// The power failed, or a write did, since the step began: what was asked for then may fail.
    [[nodiscard]] bool hadTrouble() const { return hasCrashed() || m_disk.faults(m_machine) > m_faultsBefore; }
    /// After a crash, or when there was none after all.
    [[nodiscard]] Result<void> restart();

    [[nodiscard]] Result<void> login();
    /// As Engine::sync().
    [[nodiscard]] Result<app::SyncReport> sync(bool full);
    /// As Engine::show(), where there is such a dossier.
    [[nodiscard]] std::optional<app::DossierView> show(const DossierId& dossier);

    void setCut(bool isCut);
    [[nodiscard]] VirtualClock& clock() { return m_clock; }
    [[nodiscard]] app::Vault& vault() { return *m_vault; }
    [[nodiscard]] app::MedicalKeys& medical() { return *m_medical; }
    [[nodiscard]] const app::MedicalKeys& medical() const { return *m_medical; }
    [[nodiscard]] app::MedicalLogClient& log() { return *m_log; }
    [[nodiscard]] app::ApiClient& line() { return *m_line; }
    [[nodiscard]] const app::SessionIdentity& identity() const { return m_identity; }
    /// What this person does in the medical group, by the log and the keys he has now.
    [[nodiscard]] app::MedicalGroups groups() { return {*m_log, *m_medical, *m_line, m_identity}; }

    /// An employee's request that a value goes, as this role answers it.
    [[nodiscard]] domain::RequestKey removalRequest() const;
    /// Notes it, for this role to answer. Errors as Vault::addTask().
    [[nodiscard]] Result<RecordId> addRequest(const DossierId& dossier, const domain::RequestKey& request,
                                              const QString& note);
    [[nodiscard]] bool needsLogin() const { return m_needsLogin; }
    [[nodiscard]] const QList<app::SyncNotice>& notices() const { return m_notices; }
    [[nodiscard]] bool isTold(app::SyncNotice::Kind kind) const; ///< by the last sync
    [[nodiscard]] const Person& person() const { return m_person; }
    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] DeviceId device() const { return m_device; }
    [[nodiscard]] const crypto::SigningKeyPair& deviceKey() const { return m_deviceKey; }
    [[nodiscard]] const crypto::IdentityBundle& keys() const { return m_keys; }
    [[nodiscard]] int machine() const { return m_machine; }

private:
    [[nodiscard]] Result<void> begin(const protocol::RefreshResponse& session);
    [[nodiscard]] Result<app::SyncReport> exchange(bool full);

    MemoryDisk& m_disk;
    int m_machine;
    QString m_path;
    VirtualClock m_clock;
    SimulatedServer& m_server;
    SimulationNetwork& m_network;
    Person m_person;
    UserId m_user;
    DeviceId m_device;
    crypto::SigningKeyPair m_deviceKey;
    crypto::IdentityBundle m_keys;
    crypto::SecretBytes m_vaultKey;
    bool m_isCut = false;
    bool m_needsLogin = false;
    MemoryDisk::Loss m_loss = MemoryDisk::Loss::Kept;
    quint32 m_lossSeed = 0;
    quint64 m_faultsBefore = 0;
    QList<app::SyncNotice> m_notices;
    // Later members use earlier ones: they go first.
    app::SessionIdentity m_identity;
    std::unique_ptr<app::Vault> m_vault;
    std::unique_ptr<app::MedicalKeys> m_medical;
    std::unique_ptr<SimulatedLine> m_line;
    std::unique_ptr<app::MedicalLogClient> m_log;
};

} // namespace kluis::test
