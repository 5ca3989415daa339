// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/OpenVault.h"

#include "app/session/MasterKeyChain.h"
#include "app/session/ServerDoor.h"
#include "app/session/VaultRescue.h"
#include "core/crypto/KeyDerivation.h"
#include "core/storage/StorageError.h"

#include <QFileInfo>

namespace kluis::app {

namespace {

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

QString emptied()
{
    return QLatin1String(storage::StorageError::detailPrefix) + QStringLiteral("no page");
}

} // namespace

Result<std::unique_ptr<Vault>> OpenVault::openFile(const ProfileContext& context, const Profile& profile,
                                                   const crypto::SecretBytes& key)
{
    if (auto finished = VaultRescue::finish(context.folder); !finished) {
        return failure(finished);
    }
    VaultOptions options;
    options.path = Profile::vaultFile(context.folder);
    options.cipher = profile.cipher.value_or(storage::bestVaultCipher());
    options.file = storage::OpenOptions::File::OpenOrCreate;
    // SQLite takes a file that is gone, or emptied, for a new one: what was not sent would be lost without a word.
    const bool isEmptied = profile.lastActivity > 0 && QFileInfo(options.path).size() == 0;
    auto vault = isEmptied ? Result<std::unique_ptr<Vault>>(fail(ErrorCode::Corrupt, QString(), emptied()))
                           : Vault::open(options, key, *context.clock);
    if (!vault && (vault.error().code() == ErrorCode::NotADatabase || vault.error().code() == ErrorCode::Corrupt)) {
        return fail(
            vault.error().code(),
            tr("The vault on this computer is damaged: the file vault.db does not open. Nothing was deleted. Log in "
               "with "
               "the repair: the file is set aside, your changes that were not sent are saved as far as they can be "
               "read, and the rest is fetched from the server again."),
            vault.error().detail());
    }
    return vault;
}

Result<OpenVault> OpenVault::assemble(const ProfileContext& context, const Profile& profile,
                                      const crypto::SecretBytes& masterKey, crypto::SigningKeyPair deviceKey,
                                      std::unique_ptr<Vault> vault, std::unique_ptr<HttpClient> http,
                                      std::optional<ServerIdentity> server)
{
    OpenVault open;
    open.deviceKey = std::make_unique<crypto::SigningKeyPair>(std::move(deviceKey));
    open.vault = std::move(vault);
    const auto record = open.readSession(context, profile);
    if (!record) {
        return failure(record);
    }
    auto bundle = open.readBundle(profile, masterKey);
    if (!bundle) {
        return failure(bundle);
    }
    if (!http) {
        auto client = ServerDoor::client(profile.server, Profile::caFile(context.folder), context.way());
        if (!client) {
            return failure(client);
        }
        http = std::move(*client);
    }
    // The renewed tokens are stored before they are used; who works here, as the server now says, with them.
    auto* who = open.identity.get();
    auto* store = open.vault.get();
    auto renewed = [who, store](const protocol::RefreshResponse& response) -> Result<void> {
        if (response.role != who->role) {
            return fail(ErrorCode::Unauthenticated, tr("Your role has changed. Log in again."));
        }
        if (auto stored = store->setValue(named(vaultname::session), response.encode()); !stored) {
            return stored;
        }
        who->tenants = response.tenants;
        return {};
    };
    open.session = std::make_unique<Session>(std::move(http), std::move(server), *open.identity, record->tokens,
                                             std::move(renewed));
    if (auto begun = open.begin(profile, std::move(*bundle)); !begun) {
        return failure(begun);
    }
    return open;
}

Result<protocol::RefreshResponse> OpenVault::readSession(const ProfileContext& context, const Profile& profile)
{
    const auto leaseBytes = vault->value(named(vaultname::lease));
    const auto sessionBytes = vault->value(named(vaultname::session));
    const auto name = vault->value(named(vaultname::displayName));
    const auto unsure = vault->value(named(vaultname::uncertified));
    for (const auto* value : {&leaseBytes, &sessionBytes, &name, &unsure}) {
        if (!*value) {
            return failure(*value);
        }
    }
    if (!*leaseBytes || !*sessionBytes) {
        return fail(ErrorCode::Locked, tr("The last login was not finished. Log in again."));
    }
    auto checked = protocol::Lease::decode(**leaseBytes, profile.serverPublicKey);
    if (!checked) {
        return failure(checked);
    }
    if (checked->user != profile.user || checked->device != profile.device) {
        return fail(ErrorCode::CryptoFailure, tr("The lease in the vault is another device's. Log in again."));
    }
    auto record = protocol::RefreshResponse::decode(**sessionBytes);
    if (!record) {
        return failure(record);
    }
    lease = std::move(*checked);
    identity = std::make_unique<SessionIdentity>();
    identity->user = profile.user;
    identity->device = profile.device;
    identity->practice = profile.practice;
    identity->login = profile.login;
    identity->displayName = QString::fromUtf8(name->value_or(QByteArray()));
    // Signed by the server, unlike the rest: nothing here makes a role wider than the lease says.
    identity->role = lease.role;
    identity->tenants = record->tenants;
    identity->serverPublicKey = profile.serverPublicKey;
    identity->deviceKey = deviceKey.get();
    identity->clock = context.clock;
    identity->mayPush = !unsure->has_value();
    return record;
}

Result<std::optional<crypto::IdentityBundle>> OpenVault::readBundle(const Profile& profile,
                                                                    const crypto::SecretBytes& masterKey)
{
    const auto wrapped = vault->value(named(vaultname::bundle));
    if (!wrapped) {
        return failure(wrapped);
    }
    if (!*wrapped) {
        return fail(ErrorCode::Locked, tr("The last login was not finished. Log in again."));
    }
    return openBundle(*vault, **wrapped, profile, masterKey);
}

Result<std::optional<crypto::IdentityBundle>> OpenVault::openBundle(Vault& vault, const QByteArray& wrapped,
                                                                    const Profile& profile,
                                                                    const crypto::SecretBytes& masterKey)
{
    auto key = vault.value(named(vaultname::accountKey));
    if (!key) {
        return failure(key);
    }
    const auto accountKey = *key ? crypto::SecretBytes::copyOf(**key) : crypto::SecretBytes();
    if (*key) {
        crypto::wipe(**key);
    }
    const auto chain = MasterKeyChain::reaching(masterKey, profile.previousKeys, profile.user);
    std::optional<Error> problem;
    for (const crypto::SecretBytes& reached : chain.keys()) {
        const auto wrapKey = crypto::KeyDerivation::userWrapKey(reached, accountKey, profile.user);
        auto bundle = crypto::IdentityBundle::unwrap(wrapKey, profile.user, wrapped);
        if (bundle) {
            return std::optional<crypto::IdentityBundle>(std::move(*bundle));
        }
        problem = bundle.error();
    }
    if (accountKey.isEmpty() && problem->code() == ErrorCode::CryptoFailure) {
        return std::optional<crypto::IdentityBundle>(); // a further device without the account key
    }
    return tl::unexpected<Error>(*problem);
}

Result<void> OpenVault::takeKeys(const Profile& profile, const crypto::SecretBytes& masterKey)
{
    auto bundle = readBundle(profile, masterKey);
    if (!bundle) {
        return failure(bundle);
    }
    log.reset(); // refers to the keys that go
    return begin(profile, std::move(*bundle));
}

Result<KitKeys> OpenVault::kitKeys()
{
    KitKeys keys;
    const std::pair<const char*, crypto::SecretBytes*> wanted[] = {{vaultname::accountKey, &keys.accountKey},
                                                                   {vaultname::recoveryKey, &keys.recoveryKey}};
    for (const auto& [name, key] : wanted) {
        auto value = vault->value(named(name));
        if (!value) {
            return failure(value);
        }
        if (*value) {
            *key = crypto::SecretBytes::copyOf(**value);
            crypto::wipe(**value);
        }
    }
    return keys;
}

Result<void> OpenVault::readRecoveryBox()
{
    auto stored = vault->value(named(vaultname::recoveryBox));
    if (!stored || !*stored) {
        return stored ? Result<void>() : failure(stored);
    }
    auto box = crypto::EncryptionKeyPair::fromPrivateKey(crypto::SecretBytes::copyOf(**stored));
    crypto::wipe(**stored);
    if (!box) {
        return failure(box);
    }
    medical->setRecoveryBox(std::move(*box));
    return {};
}

Result<void> OpenVault::begin(const Profile& profile, std::optional<crypto::IdentityBundle> bundle)
{
    medical = std::make_unique<MedicalKeys>(profile.user, identity->role, std::move(bundle));
    log = std::make_unique<MedicalLogClient>(*vault, *session, *medical, profile.practice, identity->role);
    if (auto loaded = log->load(); !loaded) {
        return loaded;
    }
    const auto check = vault->value(named(vaultname::kitCheck));
    const auto confirmed = vault->value(named(vaultname::kitConfirmed));
    if (!check || !confirmed) {
        return failure(check ? confirmed : check);
    }
    medical->setKitPending(check->has_value() && !confirmed->has_value());
    if (auto recovering = readRecoveryBox(); !recovering) {
        return recovering;
    }
    return vault->attach(*identity, *medical);
}

} // namespace kluis::app
