// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's medical group when its leads are gone.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/medical/RecoveryKit.h"
#include "app/medical/TeamRecovery.h"

#include <QFile>

namespace kluis::app {

namespace {

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Result<GenesisOutcome> Engine::recoverTeam(const QStringList& shares, const QString& kitFile)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (open.identity->role != domain::Role::Doctor) {
        return fail(ErrorCode::Forbidden, tr("Only a company doctor can use the recovery shares."));
    }
    const auto secret = TeamRecovery::secretOf(shares);
    if (!secret) {
        return failure(secret);
    }
    const auto server = open.session->server();
    if (!server) {
        return failure(server);
    }
    if (auto newest = open.log->catchUp(); !newest) {
        return failure(newest);
    }
    const auto keys = open.kitKeys();
    const auto next = crypto::RecoverySecret::generate();
    const auto split = crypto::Shamir::split(next.bytes());
    const auto checkBefore = open.vault->value(named(vaultname::kitCheck));
    const auto confirmedBefore = open.vault->value(named(vaultname::kitConfirmed));
    if (!keys || !split || !checkBefore || !confirmedBefore) {
        return !keys ? failure(keys) : !split ? failure(split) : failure(!checkBefore ? checkBefore : confirmedBefore);
    }
    RecoveryKit kit({.practice = (*server)->hello.practiceName,
                     .person = open.identity->displayName,
                     .login = open.identity->login,
                     .server = m_parts->context.profile->server.toString()},
                    *keys);
    kit.addShares(*split);
    // The paper first: from the moment the log names the new secret, only its shares can help again.
    if (auto written = kit.write(kitFile); !written) {
        return failure(written);
    }
    auto done = open.vault->setValue(named(vaultname::kitCheck), kit.check().toLatin1());
    done = done ? open.vault->removeValue(named(vaultname::kitConfirmed)) : done;
    if (done) {
        // Restricted dossiers are opened at the next sync, which may come after a crash.
        done = open.vault->setValue(named(vaultname::recoveryBox), secret->box().privateKey().view().toByteArray());
        open.medical->setRecoveryBox(secret->box().clone());
    }
    if (done) {
        done = TeamRecovery(*open.log, *open.medical, *open.identity).run(*secret, next);
    }
    if (!done && open.medical->log().recoverySignature() != next.signature().publicKey()) {
        QFile::remove(kitFile); // its shares came to nothing
        open.medical->setRecoveryBox(std::nullopt);
        [[maybe_unused]] const auto forgotten = open.vault->removeValue(named(vaultname::recoveryBox));
        [[maybe_unused]] auto back = *checkBefore ? open.vault->setValue(named(vaultname::kitCheck), **checkBefore)
                                                  : open.vault->removeValue(named(vaultname::kitCheck));
        if (back && *confirmedBefore) {
            back = open.vault->setValue(named(vaultname::kitConfirmed), **confirmedBefore);
        }
        return failure(done);
    }
    open.medical->setKitPending(true);
    if (!done) {
        return failure(done);
    }
    rememberShares(*split);
    return GenesisOutcome{.kitCheck = kit.check()};
}

Result<void> Engine::endRecovery(const SyncReport& report)
{
    auto& open = *m_parts->open;
    const auto held = open.vault->value(named(vaultname::recoveryBox));
    // A kit that waits for its confirmation keeps the vault from sealing what it opened.
    if (!held || !*held || report.rewound || open.medical->kitPending()) {
        return held ? Result<void>() : failure(held);
    }
    open.medical->setRecoveryBox(std::nullopt);
    return open.vault->removeValue(named(vaultname::recoveryBox));
}

} // namespace kluis::app
