// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/medical/MedicalGroups.h"
#include "app/medical/MedicalInvites.h"
#include "app/office/OfficeBook.h"
#include "app/session/RemoteWipe.h"
#include "app/sync/SyncNotice.h"
#include "app/sync/Synchroniser.h"
#include "core/base/ProgramVersion.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/RejectReason.h"

namespace kluis::app {

Result<void> Engine::Parts::take(OpenVault vault)
{
    close();
    open = std::move(vault);
    auto own = open->vault->reader();
    if (!own) {
        close();
        return failure(own);
    }
    reader = std::move(*own);
    // What was not believed while it was closed is in its log from now on.
    const DistrustNotes doubts(context.folder);
    for (const QString& check : doubts.all()) {
        logDistrust(check);
    }
    doubts.forget();
    // What a crash or a narrowed role left behind. What can't be removed now is tried again, and opens for nobody.
    [[maybe_unused]] const auto swept = open->vault->sweepDocuments();
    {
        const std::lock_guard guard(sessionGuard);
        running = open->session.get();
    }
    // The keychain remembers how far the medical log was seen, so that an older vault put back in place is noticed.
    open->log->onGrown([this](quint64 length, const QByteArray& head) {
        LeaseStore store(*context.secrets);
        // A shorter log than was seen elsewhere does not take its place, or it would be noticed only once.
        if (auto held = store.read(); held && held->logLength < length) {
            held->logLength = length;
            held->logHead = head;
            [[maybe_unused]] const auto kept = store.write(*held); // the vault's own pin stands
        }
    });
    return {};
}

void Engine::Parts::logDistrust(const QString& check) const
{
    if (open && !check.isEmpty()) { // where even that can't be written, the person has read it all the same
        [[maybe_unused]] const auto logged = open->vault->record(protocol::AuditEventKind::Distrusted, {}, check);
    }
}

void Engine::Parts::close()
{
    {
        const std::lock_guard guard(sessionGuard);
        running = nullptr;
    }
    reader.reset();
    book.reset();
    open.reset();
}

Result<std::unique_ptr<Engine>> Engine::open(const EngineConfig& config)
{
    if (!crypto::initialise()) {
        return fail(ErrorCode::Internal,
                    tr("This computer gives no secure random numbers, so the program can't work."));
    }
    static const SystemClock systemClock;
    static const SystemMachineClock systemMachine;
    auto parts = std::make_unique<Parts>();
    auto lock = ProfileLock::take(config.profileFolder);
    if (!lock) {
        return failure(lock);
    }
    parts->lock = std::move(*lock);
    parts->context.folder = config.profileFolder;
    parts->context.clock = config.clock != nullptr ? config.clock : &systemClock;
    parts->context.machine = config.machine != nullptr ? config.machine : &systemMachine;
    parts->context.newKeys = config.kdf;
    if (auto finished = RemoteWipe(parts->context).finishBegun(); !finished) {
        return failure(finished);
    }
    auto profile = Profile::load(config.profileFolder);
    if (!profile && profile.error().code() != ErrorCode::NotFound) {
        return failure(profile);
    }
    if (profile) {
        parts->context.useSecretsOf(*profile);
        parts->context.profile = std::move(*profile);
    }
    return std::unique_ptr<Engine>(new Engine(std::move(parts)));
}

Engine::Engine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Engine::~Engine()
{
    m_parts->close();
}

Result<void> Engine::ready() const
{
    if (!m_parts->open) {
        return fail(ErrorCode::Locked, m_parts->context.profile
                                           ? tr("The vault is locked. Unlock it or log in.")
                                           : tr("There is no account in this data folder yet. Enrol or log in first."));
    }
    m_parts->watch.touch();
    return m_parts->watch.allowed();
}

EngineStatus Engine::status() const
{
    EngineStatus status;
    const auto& profile = m_parts->context.profile;
    if (profile) {
        status.enrolled = true;
        status.server = profile->server.toString();
        status.login = profile->login;
        status.environment = profile->environment;
        status.offlineUntil = profile->leaseUntil;
        status.hasVault = !profile->wrappedVaultKey.isEmpty();
        status.keychain = profile->secrets == Profile::Secrets::Keychain;
    }
    if (!m_parts->open) {
        return status;
    }
    auto& open = *m_parts->open;
    status.locked = false;
    status.leaseOver = !m_parts->watch.allowed().has_value();
    status.clockOffset = m_parts->clockOffset;
    status.newerProgram = m_parts->newerProgram;
    status.thrifty = m_parts->thrifty;
    status.patienceMs = open.session->patienceMs();
    status.displayName = open.identity->displayName;
    status.role = open.identity->role;
    status.tenants = open.identity->tenants;
    status.mayPush = open.identity->mayPush;
    if (const auto counts = open.vault->counts()) {
        status.outbox = counts->outbox;
        status.refused = counts->refused;
        status.conflicts = counts->conflicts;
        status.doubted = counts->doubted;
        status.dossiers = counts->dossiers;
        status.news = counts->news;
        status.lastSync = counts->lastSync;
    }
    const auto& log = open.medical->log();
    status.medicalMember = log.isVouched(open.identity->user);
    status.kitConfirmed = status.medicalMember && log.isLead(open.identity->user) && !open.medical->kitPending();
    return status;
}

void Engine::cancel()
{
    const std::lock_guard guard(m_parts->sessionGuard);
    if (m_parts->running != nullptr) {
        m_parts->running->cancel();
    }
}

Result<QString> Engine::fingerprint() const
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto* keys = m_parts->open->medical->identity();
    if (keys == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    tr("This device has no medical keys yet: log in once more with the account key from your kit."));
    }
    return crypto::Fingerprint::text(m_parts->open->identity->user, keys->identity().publicKey(),
                                     keys->encryption().publicKey());
}

Result<SyncReport> Engine::sync(bool full, const ProgressHandler& progress)
{
    auto report = runSync(full, progress);
    logDistrust(report);
    if (report) {
        return report;
    }
    const auto obeyed = obeyWithoutSession(report.error());
    if (report.error().detail() == QLatin1String(protocol::reason::deviceRevoked)) {
        forgetLease();
    }
    return !obeyed && isAboutWipe(obeyed.error()) ? failure(obeyed) : report;
}

Result<bool> Engine::tidy()
{
    return m_parts->open ? m_parts->open->vault->tidy() : Result<bool>(false);
}

/// What was not believed goes into the device's own log: an honest server gets it later, whoever lied meanwhile.
void Engine::logDistrust(const Result<SyncReport>& report)
{
    if (!report) {
        m_parts->logDistrust(DistrustNotes::checkOf(report.error()));
    }
}

Result<SyncReport> Engine::runSync(bool full, const ProgressHandler& progress)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    const auto server = open.session->server();
    if (!server) {
        return failure(server);
    }
    m_parts->clockOffset = (*server)->clockOffset;
    const auto newest = ProgramVersion::fromString((*server)->hello.newestClient);
    m_parts->newerProgram = newest && ProgramVersion::own() < *newest ? newest->toString() : QString();
    if (auto noted = noteDocumentLimit((*server)->hello.documentBytes); !noted) {
        return failure(noted);
    }
    if (auto met = OfficeBook(open.vault->database()).meetEpoch((*server)->hello.serverEpoch); !met) {
        return failure(met);
    }
    open.vault->setOnline(true);
    tellOfflineStep();
    if (auto met = meetAdministrators(); !met) {
        return failure(met);
    }
    if (progress && !progress(SyncProgress{.phase = QStringLiteral("keys")})) {
        return fail(ErrorCode::Cancelled, tr("Stopped."));
    }
    if (auto newest = open.log->catchUp(); !newest) {
        return failure(newest);
    }
    MedicalInvites invites(*open.vault, *open.medical, *open.session, *open.identity);
    if (auto answered = invites.answer(); !answered) {
        return failure(answered);
    }
    MedicalGroups groups(*open.log, *open.medical, *open.session, *open.identity);
    if (auto maintained = groups.maintain(invites); !maintained) {
        return failure(maintained);
    }
    // A renewed session may have brought other employers.
    if (auto attached = open.vault->attach(*open.identity, *open.medical); !attached) {
        return failure(attached);
    }
    if (auto fits = open.vault->fitGroups(); !fits) {
        return failure(fits);
    }
    Synchroniser synchroniser(*open.vault, *open.session, *open.log);
    synchroniser.setThrifty(m_parts->thrifty);
    auto report = synchroniser.run(full, progress);
    if (report && !report->warnings.isEmpty()) {
        m_parts->logDistrust(QStringLiteral("warned ") + SyncNotice::names(synchroniser.notices()));
    }
    if (report) {
        report->notes = SyncNotice::notes(synchroniser.notices(), m_parts->clockOffset);
        m_parts->watch.contact();
        // Keys may have come after the values they open. What stays closed is shown as closed.
        if (auto opened = open.vault->openSealed(); !opened) {
            return failure(opened);
        }
        if (auto fits = open.vault->fitGroups(); !fits) {
            return failure(fits);
        }
        if (auto ended = endRecovery(*report); !ended) {
            return failure(ended);
        }
        if (auto swept = open.vault->sweepDocuments(); !swept) {
            return failure(swept);
        }
        const auto expiring = open.vault->lookAtNotAccepted();
        if (!expiring) {
            return failure(expiring);
        }
        report->expiring = *expiring;
    }
    m_parts->watch.touch();
    return report;
}

} // namespace kluis::app
