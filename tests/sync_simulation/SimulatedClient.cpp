// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SimulatedClient.h"

#include "app/medical/MedicalInvites.h"
#include "app/sync/Synchroniser.h"
#include "core/crypto/Random.h"
#include "core/domain/AskedRights.h"
#include "core/storage/Cipher.h"

#include <QDir>

#include <algorithm>

namespace kluis::test {

namespace {

const QString sessionName = QStringLiteral("session");

tl::unexpected<Error> nobodyHome()
{
    return fail(ErrorCode::Unreachable, QStringLiteral("nobody answers"), QStringLiteral("simulated"));
}

} // namespace

SimulatedClient::SimulatedClient(MemoryDisk& disk, int machine, const QString& folder, const VirtualClock& world,
                                 SimulatedServer& server, SimulationNetwork& network, Person person,
                                 const SimulatedClient* firstDevice)
    : m_disk(disk), m_machine(machine), m_path(folder + QStringLiteral("/vault.db")), m_clock(world, 0),
      m_server(server), m_network(network), m_person(std::move(person)),
      m_user(firstDevice != nullptr ? firstDevice->m_user : crypto::randomId<UserId>()),
      m_device(crypto::randomId<DeviceId>()), m_deviceKey(crypto::SigningKeyPair::generate()),
      m_keys(firstDevice != nullptr ? firstDevice->m_keys.clone() : crypto::IdentityBundle::generate()),
      m_vaultKey(crypto::SecretBytes::random(32))
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_identity.user = m_user;
    m_identity.device = m_device;
    m_identity.practice = server.keys().practice;
    m_identity.login = m_person.login;
    m_identity.displayName = m_person.login;
    m_identity.serverPublicKey = server.keys().signingKey.publicKey();
    m_identity.deviceKey = &m_deviceKey;
    m_identity.clock = &m_clock;
}

SimulatedClient::~SimulatedClient() = default;

void SimulatedClient::close()
{
    m_log.reset();
    m_line.reset();
    m_vault.reset();
    m_medical.reset();
}

Result<void> SimulatedClient::open()
{
    close();
    app::VaultOptions options;
    options.path = m_path;
    options.cipher = storage::bestVaultCipher();
    auto vault = app::Vault::open(options, m_vaultKey, m_clock);
    if (!vault) {
        return failure(vault);
    }
    m_vault = std::move(*vault);
    const auto stored = m_vault->value(sessionName);
    if (!stored) {
        return failure(stored);
    }
    m_needsLogin = !*stored;
    if (m_needsLogin) {
        return {};
    }
    const auto session = protocol::RefreshResponse::decode(**stored);
    return session ? begin(*session) : failure(session);
}

Result<void> SimulatedClient::begin(const protocol::RefreshResponse& session)
{
    m_log.reset();
    m_line.reset();
    m_identity.role = session.role;
    m_identity.tenants = session.tenants;
    auto medical = std::make_unique<app::MedicalKeys>(m_user, session.role, m_keys.clone());
    // As the engine: the new tokens are kept before they are used, and another role wants a login.
    const auto renewed = [this](const protocol::RefreshResponse& response) -> Result<void> {
        if (response.role != m_identity.role) {
            return fail(ErrorCode::Unauthenticated, QStringLiteral("another role"));
        }
        if (auto kept = m_vault->setValue(sessionName, response.encode()); !kept) {
            return kept;
        }
        m_identity.tenants = response.tenants;
        return {};
    };
    m_line = std::make_unique<SimulatedLine>(m_network, m_identity, m_server.keys().tlsKeyDigest, session.tokens,
                                             renewed, [this] { return !hasCrashed(); });
    m_line->setCut(m_isCut);
    auto log =
        std::make_unique<app::MedicalLogClient>(*m_vault, *m_line, *medical, m_identity.practice, m_identity.role);
    if (auto loaded = log->load(); !loaded) {
        return loaded;
    }
    if (auto attached = m_vault->attach(m_identity, *medical); !attached) {
        return attached;
    }
    m_medical = std::move(medical);
    m_log = std::move(log);
    m_vault->setOnline(true);
    return {};
}

void SimulatedClient::failAfter(qint64 changes, MemoryDisk::Loss loss, quint32 seed)
{
    m_loss = loss;
    m_lossSeed = seed;
    m_disk.failAfter(m_machine, changes);
}

Result<void> SimulatedClient::restart()
{
    const bool crashed = hasCrashed();
    if (crashed) {
        close();
        m_disk.restart(m_machine, m_loss, m_lossSeed);
    }
    m_disk.failAfter(m_machine, -1);
    m_disk.faultAfter(m_machine, -1, 0);
    return crashed ? open() : Result<void>();
}

void SimulatedClient::setCut(bool isCut)
{
    m_isCut = isCut;
    if (m_line) {
        m_line->setCut(isCut);
    }
}

Result<void> SimulatedClient::login()
{
    if (m_isCut) {
        return nobodyHome();
    }
    const auto session = m_server.login(m_user, m_device);
    if (!session) {
        return nobodyHome();
    }
    if (auto kept = m_vault->setValue(sessionName, session->encode()); !kept) {
        return kept;
    }
    m_needsLogin = false;
    return begin(*session);
}

Result<app::SyncReport> SimulatedClient::sync(bool full)
{
    m_notices.clear();
    m_line->beginSync();
    auto report = exchange(full);
    if (!report && report.error().code() == ErrorCode::Unauthenticated) {
        m_needsLogin = true;
    }
    return report;
}

domain::RequestKey SimulatedClient::removalRequest() const
{
    return {domain::AskedRights::requestFor(m_identity.role, true), QDate(2026, 1, 5)};
}

Result<RecordId> SimulatedClient::addRequest(const DossierId& dossier, const domain::RequestKey& request,
                                             const QString& note)
{
    domain::TaskRecord task;
    task.trigger = request.toText();
    task.due = request.due();
    task.role = m_identity.role;
    task.note = note;
    return m_vault->addTask(dossier, task);
}

Result<app::SyncReport> SimulatedClient::exchange(bool full)
{
    if (auto newest = m_log->catchUp(); !newest) {
        return failure(newest);
    }
    app::MedicalInvites invites(*m_vault, *m_medical, *m_line, m_identity);
    auto groups = this->groups();
    if (auto maintained = groups.maintain(invites); !maintained) {
        return failure(maintained);
    }
    if (auto attached = m_vault->attach(m_identity, *m_medical); !attached) {
        return failure(attached);
    }
    if (auto fits = m_vault->fitGroups(); !fits) {
        return failure(fits);
    }
    app::Synchroniser synchroniser(*m_vault, *m_line, *m_log);
    auto report = synchroniser.run(full, {});
    m_notices = synchroniser.notices();
    if (report) {
        if (auto opened = m_vault->openSealed(); !opened) {
            return failure(opened);
        }
        if (auto fits = m_vault->fitGroups(); !fits) {
            return failure(fits);
        }
    }
    return report;
}

std::optional<app::DossierView> SimulatedClient::show(const DossierId& dossier)
{
    auto view = m_vault->show(dossier, false);
    return view ? std::optional(std::move(*view)) : std::nullopt;
}

bool SimulatedClient::isTold(app::SyncNotice::Kind kind) const
{
    return std::any_of(m_notices.begin(), m_notices.end(),
                       [kind](const app::SyncNotice& notice) { return notice.kind == kind; });
}

} // namespace kluis::test
