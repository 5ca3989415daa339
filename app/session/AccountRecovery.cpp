// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AccountRecovery.h"

#include "app/documents/DocumentFiles.h"
#include "app/session/AsideFolder.h"
#include "app/session/KitKeys.h"
#include "app/session/PasswordRules.h"
#include "app/session/Prelogin.h"
#include "app/session/ServerRefusal.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/RecoveryLogin.h"

#include <QFile>

namespace kluis::app {

using crypto::KeyDerivation;
using crypto::KeyText;

Result<void> AccountRecovery::run(const RecoverInput& input)
{
    const auto keys = keysIn(input);
    auto profile = keys ? startingProfile(input) : failure(keys);
    if (!profile) {
        return failure(profile);
    }
    auto door = m_context.door(*profile, input.caFile);
    if (!door) {
        return failure(door);
    }
    const auto begun = begin(*door, *profile, *keys, input);
    if (!begun) {
        return failure(begun);
    }
    if (domain::isMedical(begun->role) && keys->accountKey.isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Your role needs the account key of the kit too. Nothing was changed; begin again with the next "
                       "code."));
    }
    if (auto strong = PasswordRules::check(input.newPassword, {profile->login, begun->displayName}); !strong) {
        return failure(strong);
    }
    const auto identity =
        crypto::IdentityBundle::unwrapFromRecovery(keys->recoveryKey, profile->user, begun->recoveryBundle);
    if (!identity) {
        return failure(identity);
    }
    const auto masterKey = KeyDerivation::masterKey(input.newPassword, profile->salt, profile->kdf);
    if (!masterKey) {
        return failure(masterKey);
    }
    Keys used{keys->recoveryKey.clone(),
              domain::isMedical(begun->role) ? keys->accountKey.clone() : crypto::SecretBytes()};
    if (auto finished = finish(*door, *profile, *masterKey, *identity, used, begun->ticket); !finished) {
        return finished;
    }
    return keep(*door, std::move(*profile), *masterKey, used);
}

Result<AccountRecovery::Keys> AccountRecovery::keysIn(const RecoverInput& input) const
{
    auto recoveryKey = KeyText::decode(KeyText::Kind::UserRecoveryKey, input.recoveryKey);
    if (!recoveryKey) {
        return failure(recoveryKey);
    }
    Keys keys{std::move(*recoveryKey), {}};
    if (!input.accountKey.isEmpty()) {
        auto accountKey = KeyText::decode(KeyText::Kind::AccountKey, input.accountKey);
        if (!accountKey) {
            return failure(accountKey);
        }
        keys.accountKey = std::move(*accountKey);
    }
    if (!input.recoveryCode.isEmpty() && !crypto::RecoveryCodes::normalise(input.recoveryCode)) {
        return fail(ErrorCode::InvalidArgument, tr("This is not a recovery code: it has 24 letters and digits."));
    }
    return keys;
}

Result<Profile> AccountRecovery::startingProfile(const RecoverInput& input) const
{
    const auto& present = m_context.profile;
    if (present && !input.login.isEmpty() && input.login != present->login) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This data folder belongs to another account. Choose another data folder for this one."));
    }
    if (!input.setVaultAside && QFile::exists(Profile::vaultFile(m_context.folder))) {
        return fail(
            ErrorCode::Conflict,
            tr("What this computer holds was sealed with the old password. The new one will not open it: changes "
               "that were not sent yet stay shut, in a folder beside the profile. Say that this is all right, "
               "and begin again."),
            QStringLiteral("vault"));
    }
    Profile profile = Profile::fresh();
    profile.login = input.login;
    const auto server = m_context.server(input.server, present ? present->server : QUrl());
    if (!server) {
        return failure(server);
    }
    profile.server = *server;
    if (present) {
        profile.login = present->login;
        profile.user = present->user;
        profile.practice = present->practice;
        profile.salt = present->salt;
        profile.kdf = present->kdf;
        profile.serverPublicKey = present->serverPublicKey;
        profile.secrets = present->secrets;
        profile.administrators = present->administrators;
    }
    if (profile.login.isEmpty() || profile.server.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("The first login needs the server's address and the user name."));
    }
    return profile;
}

Result<protocol::RecoverBeginResponse> AccountRecovery::begin(OpenDoor& door, Profile& profile, const Keys& keys,
                                                              const RecoverInput& input) const
{
    const auto begun = Prelogin::ask(door, profile);
    if (!begun) {
        return failure(begun);
    }
    // Nothing is enrolled by this: the device that logs in afterwards has a key of its own.
    const auto passing = crypto::SigningKeyPair::generate();
    QString totp = input.totp;
    const protocol::LoginBody body{
        .user = profile.user,
        .device = crypto::randomId<DeviceId>(),
        .devicePublicKey = passing.publicKey(),
        .deviceName = {},
        .platform = {},
        .totp = input.recoveryCode.isEmpty() ? totp.remove(u' ') : QString(),
        .recoveryCode = crypto::RecoveryCodes::normalise(input.recoveryCode).value_or(QString()),
        .nonce = begun->nonce,
        .serverKeyDigest = door.server.key,
        .time = m_context.clock->unixMillis(),
    };
    const QByteArray encoded = body.encode();
    const QByteArray text = body.signedText(encoded);
    const protocol::LoginRequest request{
        .body = encoded,
        .authSignature = crypto::recoveryLoginKey(keys.recoveryKey, profile.user).sign(protocol::recoverText(text)),
        .deviceSignature = passing.sign(text),
    };
    const auto reply = door.http->send({.method = "POST", .path = "/v1/recover/begin", .body = request.encode()});
    const auto answer = reply ? ServerRefusal::bodyOf(*reply) : failure(reply);
    return answer ? protocol::RecoverBeginResponse::decode(*answer) : failure(answer);
}

Result<void> AccountRecovery::finish(OpenDoor& door, const Profile& profile, const crypto::SecretBytes& masterKey,
                                     const crypto::IdentityBundle& identity, const Keys& keys,
                                     const QByteArray& ticket) const
{
    const auto newAuth = KeyDerivation::authKeyPair(masterKey, profile.user);
    const auto bundle =
        identity.wrap(KeyDerivation::userWrapKey(masterKey, keys.accountKey, profile.user), profile.user);
    if (!bundle) {
        return failure(bundle);
    }
    const protocol::RecoverChange change{
        .user = profile.user, .ticket = ticket, .authPublicKey = newAuth.publicKey(), .bundle = *bundle};
    const QByteArray encoded = change.encode();
    const QByteArray text = change.signedText(encoded);
    const protocol::RecoverRequest request{
        .change = encoded, .identitySignature = identity.identity().sign(text), .newSignature = newAuth.sign(text)};
    const HttpCall call{.method = "POST", .path = "/v1/recover", .body = request.encode()};
    auto reply = door.http->send(call);
    if (!reply) {
        reply = door.http->send(call); // what was done already is answered as the first time
    }
    const auto answer = reply ? ServerRefusal::bodyOf(*reply) : failure(reply);
    return answer ? Result<void>() : failure(answer);
}

Result<void> AccountRecovery::keep(const OpenDoor& door, Profile profile, const crypto::SecretBytes& masterKey,
                                   const Keys& keys)
{
    if (auto aside = setVaultAside(); !aside) {
        return aside;
    }
    if (auto kept = ServerDoor::keepRoots(door, Profile::caFile(m_context.folder)); !kept) {
        return kept;
    }
    if (profile.serverPublicKey.isEmpty()) {
        profile.serverPublicKey = door.server.hello.serverPublicKey;
        profile.practice = door.server.hello.practice;
    }
    profile.environment = door.server.hello.environment;
    if (!keys.accountKey.isEmpty()) {
        const KitKeys kit{.accountKey = keys.accountKey.clone(), .recoveryKey = keys.recoveryKey.clone(), .invite = {}};
        const auto pending = kit.seal(KeyDerivation::deviceFileKey(masterKey, profile.user), profile);
        if (!pending) {
            return failure(pending);
        }
        profile.pendingKeys = *pending;
    }
    m_context.useSecretsOf(profile);
    return m_context.keep(profile);
}

Result<void> AccountRecovery::setVaultAside()
{
    if (!QFile::exists(Profile::vaultFile(m_context.folder))) {
        return {};
    }
    const auto aside = AsideFolder::make(m_context);
    if (!aside) {
        return failure(aside);
    }
    const QString vault = Profile::vaultFile(m_context.folder);
    const QStringList files{vault,
                            vault + QStringLiteral("-wal"),
                            vault + QStringLiteral("-shm"),
                            Profile::sealedFile(m_context.folder),
                            Profile::offlineCodesFile(m_context.folder),
                            DocumentFiles::folderOf(m_context.folder)};
    for (const QString& file : files) {
        if (auto moved = aside->take(file); !moved) {
            return moved;
        }
    }
    return {};
}

} // namespace kluis::app
