// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's account: enrolling, logging in, unlocking, locking, leaving.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/medical/PaperBook.h"
#include "app/office/OfficeBook.h"
#include "app/session/Enrolment.h"
#include "app/session/Login.h"
#include "app/session/ProfileWipe.h"
#include "app/session/VaultUnlock.h"
#include "app/sync/AuditSender.h"
#include "app/sync/SyncProgressMeter.h"
#include "core/protocol/OfflineMessages.h"
#include "core/storage/StorageError.h"

namespace kluis::app {

Result<EnrolOutcome> Engine::enrol(const EnrolInput& input)
{
    return Enrolment(m_parts->context).run(input);
}

Result<LoginOutcome> Engine::login(const LoginInput& input)
{
    m_parts->close();
    auto done = Login(m_parts->context).run(input);
    if (!done) {
        DistrustNotes(m_parts->context.folder).addLogin(done.error());
        return tl::unexpected<Error>(loginFailure(done.error()));
    }
    m_parts->watch.begin(done->times, done->clock);
    m_parts->watch.contact();
    if (auto taken = m_parts->take(std::move(done->open)); !taken) {
        return failure(taken);
    }
    auto& open = *m_parts->open;
    if (const auto server = open.session->server()) {
        m_parts->clockOffset = (*server)->clockOffset;
        open.vault->setOnline(true);
    }
    if (auto recorded = open.vault->record(protocol::AuditEventKind::Unlocked); !recorded) {
        m_parts->close();
        return failure(recorded);
    }
    // Other troubles with the server's list are the next sync's to tell.
    if (const auto met = meetAdministrators(); !met && isWiped(met.error())) {
        return failure(met);
    }
    if (!input.accountKey.isEmpty()) { // whoever types it has the paper; else it is asked about sooner than it need be
        PaperBook book(m_parts->context.folder, open.identity->user);
        [[maybe_unused]] const auto proved = book.prove(PaperDue::Sheet::Kit, open.vault->clock().unixMillis());
    }
    return done->outcome;
}

bool Engine::isVaultDamaged(const Error& error)
{
    const bool isOfFile = error.code() == ErrorCode::Corrupt || error.code() == ErrorCode::NotADatabase;
    return isOfFile && error.detail().startsWith(QLatin1String(storage::StorageError::detailPrefix));
}

/// Who can't log in may stand before a computer that is to be wiped. A mistyped password alone destroys nothing.
Error Engine::loginFailure(const Error& error)
{
    const auto obeyed = obeyWithoutSession(error);
    if (obeyed || !isAboutWipe(obeyed.error())) {
        return error;
    }
    return isWiped(obeyed.error())
               ? obeyed.error()
               : Error(error.code(), error.sentence() + u' ' + obeyed.error().sentence(), obeyed.error().detail());
}

Result<void> Engine::openUnderLease(const crypto::SecretBytes& password, const std::optional<QString>& totp)
{
    m_parts->close();
    auto opened = VaultUnlock(m_parts->context).run(password, totp);
    if (!opened) {
        return failure(opened);
    }
    if (opened->step >= 0) {
        const QByteArray told = protocol::OfflineStep{.lastStep = opened->step}.encode();
        if (auto noted = opened->open.vault->setValue(QString::fromLatin1(vaultname::offlineStep), told); !noted) {
            return noted;
        }
    }
    m_parts->watch.begin(opened->times, opened->clock);
    auto taken = m_parts->take(std::move(opened->open));
    return taken ? obeyIfDue() : taken;
}

/// The server must not take a code that opened the vault here. When it can't be told now, the next sync tries again.
void Engine::tellOfflineStep()
{
    const QString name = QString::fromLatin1(vaultname::offlineStep);
    const auto step = m_parts->open->vault->value(name);
    if (step && *step && m_parts->open->session->call("/v1/device/offline-step", **step)) {
        [[maybe_unused]] const auto removed = m_parts->open->vault->removeValue(name);
    }
}

Result<void> Engine::unlock(const crypto::SecretBytes& password, const QString& totp)
{
    if (auto opened = openUnderLease(password, totp); !opened) {
        return opened;
    }
    auto recorded = m_parts->open->vault->record(protocol::AuditEventKind::Unlocked);
    if (!recorded) {
        m_parts->close(); // what can't be logged does not happen
    }
    return recorded;
}

Result<void> Engine::resume(const crypto::SecretBytes& password)
{
    return openUnderLease(password, std::nullopt);
}

void Engine::lock()
{
    const bool wasOpen = m_parts->open.has_value();
    if (wasOpen) {
        [[maybe_unused]] const auto recorded = m_parts->open->vault->record(protocol::AuditEventKind::Locked);
    }
    m_parts->close();
    if (m_parts->context.profile) {
        Profile changed = *m_parts->context.profile;
        changed.locked = true;
        if (wasOpen) { // else nobody was at work, and perhaps there is no vault yet
            ProfileContext::touch(changed, m_parts->context.clock->unixMillis());
        }
        [[maybe_unused]] const auto kept = m_parts->context.keep(changed);
    }
}

Result<void> Engine::logout(bool discardUnsent)
{
    if (!m_parts->context.profile) {
        return fail(ErrorCode::NotFound, tr("There is no account in this data folder, so nobody is logged in."));
    }
    const bool hasVault = !m_parts->context.profile->wrappedVaultKey.isEmpty();
    if (!m_parts->open && hasVault && !discardUnsent) {
        return fail(ErrorCode::Locked,
                    tr("Unlock the vault first, so that the program can see whether changes still wait to be sent."));
    }
    if (m_parts->open) {
        const auto counts = m_parts->open->vault->counts();
        const auto reports = OfficeBook(m_parts->open->vault->database()).countWaiting();
        if (!counts || !reports) {
            return counts ? Result<void>(failure(reports)) : failure(counts);
        }
        // What a server that was put back may have lost is nowhere else than here.
        const quint64 waiting = counts->outbox + counts->doubted + *reports;
        if (waiting > 0 && !discardUnsent) {
            return fail(ErrorCode::Conflict,
                        tr("%n change(s) still wait to be sent and would be lost. Synchronise first, or "
                           "say that they may be thrown away.",
                           nullptr, int(qMin<quint64>(waiting, 1'000'000))));
        }
        // The audit goes first: what is not sent now is destroyed, and logging out ends what this device owes.
        QList<SyncNotice> notices;
        SyncProgressMeter progress({}, *m_parts->open->session);
        [[maybe_unused]] const auto logged =
            AuditSender(*m_parts->open->vault, *m_parts->open->session, progress, notices).send();
        // Without the server the session ends by itself; what opens the vault here goes at once.
        [[maybe_unused]] const auto ended = m_parts->open->session->call("/v1/logout", QByteArray());
    }
    m_parts->close();
    return ProfileWipe::forgetDevice(m_parts->context);
}

Result<void> Engine::wipe()
{
    m_parts->close();
    return ProfileWipe::destroy(m_parts->context);
}

} // namespace kluis::app
