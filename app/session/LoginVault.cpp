// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of a login: from the server's answer to an open vault.
#include "app/session/DiskEncryption.h"
#include "app/session/KitKeys.h"
#include "app/session/LeaseStore.h"
#include "app/session/Login.h"
#include "app/session/MasterKeyChain.h"
#include "app/session/OfflineCodeStore.h"
#include "app/session/VaultKey.h"
#include "app/session/VaultRekey.h"
#include "app/session/VaultRescue.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/Sha256.h"

#include <QFile>

namespace kluis::app {

using crypto::KeyDerivation;

namespace {

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Result<std::unique_ptr<Vault>> Login::openVault(const protocol::LoginResponse& response, Profile& profile,
                                                bool mayRepair)
{
    const auto share = crypto::SecretBytes::copyOf(response.serverShare);
    const auto kek = KeyDerivation::cacheKek(m_masterKey, m_deviceSecret, share, profile.user, profile.device);
    const auto key =
        profile.wrappedVaultKey.isEmpty() ? newVaultKey(kek, profile) : oldVaultKey(response, share, profile);
    auto vault = key ? VaultRekey(m_context, profile, kek).open(*key) : failure(key);
    if (!mayRepair || !key) {
        return vault;
    }
    // It may open and be damaged further on.
    const auto sound = vault ? (*vault)->database().integrityCheck() : Result<void>(failure(vault));
    if (sound || !Engine::isVaultDamaged(sound.error())) {
        return sound ? std::move(vault) : failure(sound);
    }
    if (vault) {
        vault->reset(); // its connection would write to the file that is set aside
    }
    return repairVault(*key, kek, profile);
}

Result<std::unique_ptr<Vault>> Login::repairVault(const crypto::SecretBytes& key, const crypto::SecretBytes& kek,
                                                  Profile& profile)
{
    // A change of keys that was cut off: the file may have the next one already.
    crypto::SecretBytes next;
    if (!profile.nextVaultKey.isEmpty()) {
        if (auto unwrapped = VaultKey::unwrap(kek, profile, &Profile::nextVaultKey)) {
            next = std::move(*unwrapped);
        }
    }
    const auto report = VaultRescue(m_context, profile).run(key, next);
    if (!report) {
        return failure(report);
    }
    m_repaired = *report;
    return VaultRekey(m_context, profile, kek).open(key);
}

Result<crypto::SecretBytes> Login::newVaultKey(const crypto::SecretBytes& kek, Profile& profile)
{
    auto key = VaultKey::create(kek, profile);
    if (!key) {
        return key;
    }
    profile.cipher = storage::bestVaultCipher();
    profile.lastActivity = 0; // of this vault: that there is no file yet is no damage
    // Secrets, then the profile with the wrapped key, then the vault: after a crash each step finds the one before.
    if (auto kept = m_context.secrets->write(SecretEntry::DeviceKey, m_deviceKey->seed()); !kept) {
        return failure(kept);
    }
    if (auto kept = m_context.secrets->write(SecretEntry::DeviceSecret, m_deviceSecret); !kept) {
        return failure(kept);
    }
    if (auto kept = m_context.keep(profile); !kept) {
        return failure(kept);
    }
    return key;
}

Result<crypto::SecretBytes> Login::oldVaultKey(const protocol::LoginResponse& response,
                                               const crypto::SecretBytes& share, Profile& profile)
{
    const auto chain =
        MasterKeyChain::reaching(m_masterKey, profile.previousKeys + response.previousKeys, profile.user);
    const auto kekOf = [&](const crypto::SecretBytes& masterKey) {
        return KeyDerivation::cacheKek(masterKey, m_deviceSecret, share, profile.user, profile.device);
    };
    for (const crypto::SecretBytes& reached : chain.keys()) {
        auto key = VaultKey::unwrap(kekOf(reached), profile);
        if (!key && key.error().code() == ErrorCode::CryptoFailure) {
            continue;
        }
        if (!key || &reached == &chain.keys().front()) {
            return key;
        }
        // The password was changed since this device was used last: its vault follows. The links stay until the vault
        // holds the new bundle too.
        if (auto wrapped = VaultKey::rewrap(kekOf(reached), kekOf(m_masterKey), profile); !wrapped) {
            return failure(wrapped);
        }
        profile.previousKeys = profile.previousKeys + response.previousKeys;
        if (profile.secrets == Profile::Secrets::SealedFile) {
            if (auto kept = m_context.secrets->write(SecretEntry::DeviceKey, m_deviceKey->seed()); !kept) {
                return failure(kept);
            }
        }
        if (auto kept = m_context.keep(profile); !kept) {
            return failure(kept);
        }
        return key;
    }
    return fail(ErrorCode::NotADatabase,
                tr("The vault's key does not open with the server's and the keychain's shares: this profile was "
                   "damaged or copied. Nothing was deleted. Restore it, or log in with another data folder."),
                QStringLiteral("login: vault key"));
}

Result<void> Login::storeAnswer(Vault& vault, const protocol::LoginResponse& response, const Profile& profile,
                                const LoginInput& input)
{
    const protocol::RefreshResponse record{.tokens = response.tokens,
                                           .role = response.role,
                                           .tenants = response.tenants,
                                           .serverTime = response.serverTime};
    const std::pair<const char*, QByteArray> values[] = {
        {vaultname::session, record.encode()},
        {vaultname::lease, response.lease},
        {vaultname::displayName, response.displayName.toUtf8()},
        {vaultname::bundle, response.bundle},
    };
    for (const auto& [name, value] : values) {
        if (auto stored = vault.setValue(named(name), value); !stored) {
            return stored;
        }
    }
    const bool uncertified = response.deviceState == protocol::DeviceState::NeedsCertificate;
    auto marked = uncertified ? vault.setValue(named(vaultname::uncertified), QByteArray(1, '\1'))
                              : vault.removeValue(named(vaultname::uncertified));
    return marked ? storeAccountKey(vault, profile, input) : marked;
}

Result<void> Login::storeAccountKey(Vault& vault, const Profile& profile, const LoginInput& input)
{
    if (!profile.pendingKeys.isEmpty()) {
        const auto sealingKey = KeyDerivation::deviceFileKey(m_masterKey, profile.user);
        auto kit = KitKeys::unseal(sealingKey, profile);
        if (!kit) { // sealed by a recovery, before this device had an id
            Profile bare = profile;
            bare.device = DeviceId();
            kit = KitKeys::unseal(sealingKey, bare);
        }
        if (kit) {
            auto stored = vault.setValue(named(vaultname::recoveryKey), kit->recoveryKey.view().toByteArray());
            if (stored && !kit->invite.isEmpty()) {
                stored = vault.setValue(named(vaultname::medicalInvite), kit->invite.view().toByteArray());
            }
            return stored ? vault.setValue(named(vaultname::accountKey), kit->accountKey.view().toByteArray()) : stored;
        }
        if (input.accountKey.isEmpty()) {
            return failure(kit);
        }
    }
    if (input.accountKey.isEmpty()) {
        return {};
    }
    const auto key = crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, input.accountKey);
    if (!key) {
        return failure(key);
    }
    // Kept only when it opens the bundle: a wrong one must not take the place of a right one.
    const auto bundle = vault.value(named(vaultname::bundle));
    if (!bundle || !*bundle) {
        return bundle ? Result<void>() : failure(bundle);
    }
    const auto wrapKey = KeyDerivation::userWrapKey(m_masterKey, *key, profile.user);
    if (!crypto::IdentityBundle::unwrap(wrapKey, profile.user, **bundle)) {
        return {}; // run() says so
    }
    return vault.setValue(named(vaultname::accountKey), key->view().toByteArray());
}

void Login::certify(OpenVault& open)
{
    const auto* bundle = open.medical->identity();
    if (open.identity->mayPush || bundle == nullptr) {
        return;
    }
    const auto certificate =
        crypto::DeviceCertificate::create(bundle->identity(), open.identity->user, open.identity->device,
                                          m_deviceKey->publicKey(), m_context.clock->unixMillis());
    const protocol::CertifyRequest request{.deviceCertificate = certificate.encode()};
    // When it does not arrive, edits wait in the outbox and the next login tries again.
    if (open.session->call("/v1/device/certify", request.encode()) &&
        open.vault->removeValue(named(vaultname::uncertified))) {
        open.identity->mayPush = true;
    }
}

HeldLease Login::heldLease(const protocol::LoginResponse& response, const OpenVault& open) const
{
    const auto now = ClockReading::take(m_context.clock->unixMillis(), *m_context.machine);
    const bool hasKey = response.leaseKey.size() == crypto::OfflineCodes::keySize;
    const bool isBehind = open.medical->logLength() < m_seenLogLength;
    return {.serverShare = crypto::SecretBytes::copyOf(response.serverShare),
            .times = {.issued = m_lease.issued, .expires = m_lease.expires, .ahead = response.serverTime - now.wall},
            .leaseDigest = crypto::sha256(response.lease),
            .logLength = isBehind ? m_seenLogLength : open.medical->logLength(),
            .logHead = isBehind ? m_seenLogHead : open.medical->logHead(),
            .leaseKey = hasKey ? crypto::SecretBytes::copyOf(response.leaseKey)
                               : crypto::SecretBytes(crypto::OfflineCodes::keySize),
            .lastStep = -1,
            .failures = 0,
            .clock = LeaseClock::begin(now)};
}

bool Login::mayKeepLease() const
{
    return m_context.secrets->worksOffline() && m_lease.expires > m_lease.issued &&
           DiskEncryption::mayWorkOffline(m_context.folder);
}

Result<void> Login::keepLease(const protocol::LoginResponse& response, const HeldLease& held,
                              const Profile& profile) const
{
    LeaseStore store(*m_context.secrets);
    if (!mayKeepLease()) {
        QFile::remove(Profile::offlineCodesFile(m_context.folder));
        return store.forget();
    }
    const auto codes = crypto::OfflineCodes::of(response.offlineFirstStep, response.offlineVerifiers);
    if (!codes) {
        return failure(codes);
    }
    // The codes first: without the lease they open nothing.
    if (auto kept = OfflineCodeStore(m_context, m_masterKey, m_deviceSecret, profile).keep(*codes, held); !kept) {
        return kept;
    }
    return store.write(held);
}

} // namespace kluis::app
