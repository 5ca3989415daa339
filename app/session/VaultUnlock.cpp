// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/VaultUnlock.h"
#include "app/session/DiskEncryption.h"

#include "app/session/IdlePolicy.h"
#include "app/session/OfflineCodeStore.h"
#include "app/session/VaultKey.h"
#include "app/session/VaultRekey.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Sha256.h"

#include <QFile>
#include <QRegularExpression>

namespace kluis::app {

using crypto::KeyDerivation;

Result<VaultUnlock::Done> VaultUnlock::run(const crypto::SecretBytes& password, const std::optional<QString>& totp)
{
    if (!m_context.profile || m_context.profile->wrappedVaultKey.isEmpty()) {
        return fail(ErrorCode::Locked, tr("There is no vault on this computer yet. Log in first."));
    }
    static const QRegularExpression code(QStringLiteral("^ *([0-9] *){6}$"));
    if (totp && !code.match(*totp).hasMatch()) {
        return fail(ErrorCode::InvalidArgument, tr("The code from the authenticator has six digits."));
    }
    Profile profile = *m_context.profile;
    auto held = lease(profile, !totp);
    if (!held) {
        return failure(held);
    }
    const auto masterKey = KeyDerivation::masterKey(password, profile.salt, profile.kdf);
    if (!masterKey) {
        return failure(masterKey);
    }
    const auto kek = cacheKek(profile, *held, *masterKey, totp);
    if (!kek) {
        return failure(kek);
    }
    const auto seed = m_context.secrets->read(SecretEntry::DeviceKey);
    auto deviceKey = seed ? crypto::SigningKeyPair::fromSeed(*seed) : failure(seed);
    if (!deviceKey) {
        return failure(deviceKey);
    }
    auto file = vault(profile, *held, *kek);
    if (!file) {
        return failure(file);
    }
    auto open = OpenVault::assemble(m_context, profile, *masterKey, std::move(*deviceKey), std::move(*file));
    if (!open) {
        return failure(open);
    }
    // The times in the keychain are only a hint; what counts is signed by the server.
    held->times.issued = open->lease.issued;
    held->times.expires = open->lease.expires;
    if (auto valid = LeaseClock::judge(held->clock, now(), held->times); !valid) {
        return failure(valid);
    }
    open->log->expectAtLeast(held->logLength, held->logHead);
    profile.locked = false;
    profile.offlineFailures = 0;
    ProfileContext::touch(profile, m_context.clock->unixMillis());
    if (auto kept = m_context.keep(profile); !kept) {
        return failure(kept);
    }
    return Done{.open = std::move(*open),
                .times = held->times,
                .clock = held->clock,
                .step = totp ? held->lastStep : qint64(-1)};
}

ClockReading VaultUnlock::now() const
{
    return ClockReading::take(m_context.clock->unixMillis(), *m_context.machine);
}

Result<HeldLease> VaultUnlock::lease(const Profile& profile, bool resuming) const
{
    LeaseStore store(*m_context.secrets);
    auto held = store.read();
    if (!held) {
        return held;
    }
    if (!DiskEncryption::mayWorkOffline(m_context.folder)) { // the policy came after the lease
        QFile::remove(Profile::offlineCodesFile(m_context.folder));
        const auto forgotten = store.forget();
        return forgotten ? fail(ErrorCode::Locked,
                                tr("Your organisation asks for an encrypted disk to work without the server, and this "
                                   "computer's is not seen to be encrypted. Log in."),
                                QStringLiteral("disk-not-encrypted"))
                         : failure(forgotten);
    }
    held->clock.highest = qMax(held->clock.highest, profile.highestTime);
    held->failures = qMax(held->failures, profile.offlineFailures);
    const ClockReading reading = now();
    const qint64 idleMs = LeaseClock::idleMs(held->clock, reading, profile.lastActivity);
    const bool hadDoubt = held->clock.suspended;
    LeaseClock::observe(held->clock, reading, resuming && !profile.locked && idleMs <= IdlePolicy::idleMs);
    if (held->clock.suspended != hadDoubt) {
        [[maybe_unused]] const auto kept = store.write(*held); // refused all the same
    }
    if (auto valid = LeaseClock::judge(held->clock, reading, held->times); !valid) {
        // An ended lease must not lie about: with it goes what could open the vault without the server.
        if (LeaseClock::isOver(held->clock, reading, held->times)) {
            [[maybe_unused]] const auto forgotten = store.forget();
        }
        return failure(valid);
    }
    if (resuming) {
        if (auto unlocked = IdlePolicy::checkNotLocked(profile.locked); !unlocked) {
            return failure(unlocked);
        }
        if (auto recent = IdlePolicy::checkIdle(idleMs); !recent) {
            return failure(recent);
        }
    }
    return held;
}

/// The one of the password's keys that opens what the profile holds.
Result<crypto::SecretBytes> VaultUnlock::cacheKek(const Profile& profile, HeldLease& held,
                                                  const crypto::SecretBytes& masterKey,
                                                  const std::optional<QString>& totp)
{
    const auto deviceSecret = m_context.secrets->read(SecretEntry::DeviceSecret);
    if (!deviceSecret) {
        return failure(deviceSecret);
    }
    // While a change of password is not settled, the new one reaches what is still wrapped under the old one.
    const auto chain = MasterKeyChain::reaching(masterKey, profile.previousKeys, profile.user);
    std::optional<crypto::SecretBytes> opening;
    for (const crypto::SecretBytes& reached : chain.keys()) {
        auto kek = KeyDerivation::cacheKek(reached, *deviceSecret, held.serverShare, profile.user, profile.device);
        const auto key = VaultKey::unwrap(kek, profile);
        if (!key && key.error().code() != ErrorCode::CryptoFailure) {
            return failure(key);
        }
        if (key) {
            opening = std::move(kek);
            break;
        }
    }
    if (!opening) {
        return tl::unexpected<Error>(wrong(profile, held));
    }
    if (totp) {
        if (auto used = useCode(profile, held, chain, *deviceSecret, *totp); !used) {
            return failure(used);
        }
    }
    held.failures = 0;
    if (auto kept = LeaseStore(*m_context.secrets).write(held); !kept) {
        return failure(kept); // a code that could not be noted would work twice
    }
    return std::move(*opening);
}

Result<crypto::OfflineCodes> VaultUnlock::offlineCodes(const Profile& profile, const HeldLease& held,
                                                       const MasterKeyChain& chain,
                                                       const crypto::SecretBytes& deviceSecret) const
{
    auto codes = OfflineCodeStore(m_context, chain.keys().front(), deviceSecret, profile).read(held);
    for (std::size_t i = 1; i < chain.keys().size() && !codes; ++i) {
        codes = OfflineCodeStore(m_context, chain.keys()[i], deviceSecret, profile).read(held);
    }
    return codes;
}

Result<void> VaultUnlock::useCode(const Profile& profile, HeldLease& held, const MasterKeyChain& chain,
                                  const crypto::SecretBytes& deviceSecret, const QString& totp)
{
    const auto codes = offlineCodes(profile, held, chain, deviceSecret);
    if (!codes) {
        return failure(codes);
    }
    const qint64 seconds = (m_context.clock->unixMillis() + held.times.ahead) / 1000;
    const auto step = codes->matchingStep(held.leaseKey, totp, seconds, held.lastStep);
    if (!step) {
        return tl::unexpected<Error>(wrong(profile, held));
    }
    held.lastStep = *step;
    return {};
}

Error VaultUnlock::wrong(Profile profile, HeldLease& held)
{
    held.failures += 1;
    profile.offlineFailures = held.failures;
    LeaseStore store(*m_context.secrets);
    const bool tooMany = held.failures >= IdlePolicy::offlineTries;
    if (tooMany) {
        [[maybe_unused]] const auto forgotten = store.forget();
        QFile::remove(Profile::offlineCodesFile(m_context.folder));
        profile.leaseUntil = 0;
        profile.offlineFailures = 0;
    } else {
        [[maybe_unused]] const auto kept = store.write(held);
    }
    [[maybe_unused]] const auto kept = m_context.keep(profile);
    if (tooMany) {
        return Error(ErrorCode::Locked,
                     tr("The password or the code was wrong five times. From now on the vault opens with the server "
                        "only: log in."),
                     QStringLiteral("too-many-tries"));
    }
    return Error(ErrorCode::Unauthenticated,
                 tr("The password or the code is not right. A code works once: wait for the next one."));
}

Result<std::unique_ptr<Vault>> VaultUnlock::vault(Profile& profile, const HeldLease& held,
                                                  const crypto::SecretBytes& kek) const
{
    const auto key = VaultKey::unwrap(kek, profile);
    auto opened = key ? VaultRekey(m_context, profile, kek).open(*key) : failure(key);
    if (!opened) {
        return opened;
    }
    const auto signedLease = (*opened)->value(QString::fromLatin1(vaultname::lease));
    if (!signedLease) {
        return failure(signedLease);
    }
    if (!*signedLease || !crypto::equal(crypto::sha256(**signedLease), held.leaseDigest)) {
        return fail(ErrorCode::Locked, tr("The vault and the keychain do not belong to the same login. Log in again."),
                    QStringLiteral("lease-mismatch"));
    }
    return opened;
}

} // namespace kluis::app
