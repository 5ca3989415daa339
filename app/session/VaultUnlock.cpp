// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/VaultUnlock.h"

#include "app/session/IdlePolicy.h"
#include "app/session/VaultKey.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Sha256.h"

namespace kluis::app {

using crypto::KeyDerivation;

Result<OpenVault> VaultUnlock::run(const crypto::SecretBytes& password, bool resuming)
{
    if (!m_context.profile || m_context.profile->wrappedVaultKey.isEmpty()) {
        return fail(ErrorCode::Locked, tr("There is no vault on this computer yet. Log in first."));
    }
    Profile profile = *m_context.profile;
    const auto held = lease(profile, resuming);
    if (!held) {
        return failure(held);
    }
    const auto masterKey = KeyDerivation::masterKey(password, profile.salt, profile.kdf);
    if (!masterKey) {
        return failure(masterKey);
    }
    const auto key = vaultKey(profile, *held, *masterKey);
    if (!key) {
        return failure(key);
    }
    const auto seed = m_context.secrets->read(SecretEntry::DeviceKey);
    if (!seed) {
        return failure(seed);
    }
    auto deviceKey = crypto::SigningKeyPair::fromSeed(*seed);
    if (!deviceKey) {
        return failure(deviceKey);
    }
    auto vault = OpenVault::openFile(m_context, profile, *key);
    if (!vault) {
        return failure(vault);
    }
    const auto signedLease = (*vault)->value(QString::fromLatin1(vaultname::lease));
    if (!signedLease) {
        return failure(signedLease);
    }
    if (!*signedLease || !crypto::equal(crypto::sha256(**signedLease), held->leaseDigest)) {
        return fail(ErrorCode::Locked, tr("The vault and the keychain do not belong to the same login. Log in again."),
                    QStringLiteral("lease-mismatch"));
    }
    auto open = OpenVault::assemble(m_context, profile, *masterKey, std::move(*deviceKey), std::move(*vault));
    if (!open) {
        return failure(open);
    }
    // The entry in the keychain is only a hint; what counts is signed by the server.
    if (auto valid = IdlePolicy::checkLease(m_context.clock->unixMillis(), open->lease.issued, open->lease.expires);
        !valid) {
        return failure(valid);
    }
    open->log->expectAtLeast(held->logLength, held->logHead);
    profile.locked = false;
    profile.offlineFailures = 0;
    ProfileContext::touch(profile, m_context.clock->unixMillis());
    if (auto kept = m_context.keep(profile); !kept) {
        return failure(kept);
    }
    return open;
}

Result<HeldLease> VaultUnlock::lease(const Profile& profile, bool resuming) const
{
    const qint64 now = m_context.clock->unixMillis();
    if (auto steady = IdlePolicy::checkClock(now, profile.highestTime); !steady) {
        return failure(steady);
    }
    if (resuming) {
        if (auto unlocked = IdlePolicy::checkNotLocked(profile.locked); !unlocked) {
            return failure(unlocked);
        }
        if (auto recent = IdlePolicy::checkIdle(now, profile.lastActivity); !recent) {
            return failure(recent);
        }
    }
    LeaseStore store(*m_context.secrets);
    auto held = store.read();
    if (!held) {
        return held;
    }
    if (auto valid = IdlePolicy::checkLease(now, held->issued, held->expires); !valid) {
        // An ended lease must not lie about: with it goes what could open the vault without the server.
        if (now >= held->expires) {
            [[maybe_unused]] const auto forgotten = store.forget();
        }
        return failure(valid);
    }
    return held;
}

Result<crypto::SecretBytes> VaultUnlock::vaultKey(const Profile& profile, const HeldLease& held,
                                                  const crypto::SecretBytes& masterKey)
{
    const auto deviceSecret = m_context.secrets->read(SecretEntry::DeviceSecret);
    if (!deviceSecret) {
        return failure(deviceSecret);
    }
    const auto kek = KeyDerivation::cacheKek(masterKey, *deviceSecret, held.serverShare, profile.user, profile.device);
    auto key = VaultKey::unwrap(kek, profile);
    if (!key && key.error().code() == ErrorCode::CryptoFailure) {
        return tl::unexpected<Error>(wrongPassword(profile));
    }
    return key;
}

Error VaultUnlock::wrongPassword(Profile profile)
{
    profile.offlineFailures += 1;
    const bool tooMany = profile.offlineFailures >= IdlePolicy::offlineTries;
    if (tooMany) {
        [[maybe_unused]] const auto forgotten = LeaseStore(*m_context.secrets).forget();
        profile.leaseUntil = 0;
        profile.offlineFailures = 0;
    }
    [[maybe_unused]] const auto kept = m_context.keep(profile);
    if (tooMany) {
        return Error(ErrorCode::Locked,
                     tr("The password was wrong five times. From now on the vault opens with the server only: log in."),
                     QStringLiteral("too-many-tries"));
    }
    return Error(ErrorCode::Unauthenticated, tr("The password is not right."));
}

} // namespace kluis::app
