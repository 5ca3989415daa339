// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's account: enrolling, logging in, unlocking, locking, leaving.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/session/Enrolment.h"
#include "app/session/Login.h"
#include "app/session/ProfileWipe.h"
#include "app/session/VaultUnlock.h"

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
        return failure(done);
    }
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
    return done->outcome;
}

Result<void> Engine::openUnderLease(const crypto::SecretBytes& password, bool resuming)
{
    m_parts->close();
    auto opened = VaultUnlock(m_parts->context).run(password, resuming);
    return opened ? m_parts->take(std::move(*opened)) : failure(opened);
}

Result<void> Engine::unlock(const crypto::SecretBytes& password)
{
    if (auto opened = openUnderLease(password, false); !opened) {
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
    return openUnderLease(password, true);
}

void Engine::lock()
{
    if (m_parts->open) {
        [[maybe_unused]] const auto recorded = m_parts->open->vault->record(protocol::AuditEventKind::Locked);
    }
    m_parts->close();
    if (m_parts->context.profile) {
        Profile changed = *m_parts->context.profile;
        changed.locked = true;
        ProfileContext::touch(changed, m_parts->context.clock->unixMillis());
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
        if (!counts) {
            return failure(counts);
        }
        if (counts->outbox > 0 && !discardUnsent) {
            return fail(ErrorCode::Conflict,
                        tr("%n change(s) still wait to be sent and would be lost. Synchronise first, or "
                           "say that they may be thrown away.",
                           nullptr, int(qMin<quint64>(counts->outbox, 1'000'000))));
        }
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
