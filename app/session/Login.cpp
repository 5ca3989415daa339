// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Login.h"

#include "app/session/KeychainStore.h"
#include "app/session/MasterKeyChain.h"
#include "app/session/Prelogin.h"
#include "app/session/ServerRefusal.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/OfflineCodes.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/protocol/Limits.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

namespace kluis::app {

using crypto::KeyDerivation;

namespace {

QString platformName()
{
    const QString kernel = QSysInfo::kernelType();
    return kernel == QStringLiteral("winnt")    ? QStringLiteral("windows")
           : kernel == QStringLiteral("darwin") ? QStringLiteral("macos")
                                                : QStringLiteral("linux");
}

} // namespace

Result<Login::Done> Login::run(const LoginInput& input)
{
    auto profile = startingProfile(input);
    if (!profile) {
        return failure(profile);
    }
    auto door = m_context.door(*profile, input.caFile);
    if (!door) {
        return failure(door);
    }
    if (auto same = profile->checkEnvironment(door->server.hello.environment); !same) {
        return failure(same);
    }
    const auto begun = Prelogin::ask(*door, *profile);
    if (!begun) {
        return failure(begun);
    }
    auto masterKey = KeyDerivation::masterKey(input.password, profile->salt, profile->kdf);
    if (!masterKey) {
        return failure(masterKey);
    }
    m_masterKey = std::move(*masterKey);
    if (auto ready = readySecrets(*profile); !ready) {
        return failure(ready);
    }
    const auto response = send(*door, *profile, *begun, input);
    if (!response) {
        return failure(response);
    }
    if (auto checked = check(*response, *profile, door->server.clockOffset); !checked) {
        return failure(checked);
    }
    profile->environment = door->server.hello.environment;
    if (auto kept = ServerDoor::keepRoots(*door, Profile::caFile(m_context.folder)); !kept) {
        return failure(kept);
    }
    auto vault = openVault(*response, *profile, input.repair);
    if (!vault) {
        return failure(vault);
    }
    if (auto opens = checkBundle(**vault, *response, *profile); !opens) {
        return failure(opens);
    }
    if (auto stored = storeAnswer(**vault, *response, *profile, input); !stored) {
        return failure(stored);
    }
    auto open = OpenVault::assemble(m_context, *profile, m_masterKey, m_deviceKey->clone(), std::move(*vault),
                                    std::move(door->http), door->server);
    if (!open) {
        return failure(open);
    }
    if (!open->medical->hasIdentity() && !input.accountKey.isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The account key belongs to another account. Check the kit, and log in "
                       "again with the next code."));
    }
    const auto notApproved = seekApproval(*open, *profile, *response, input.approval);
    if (!notApproved) {
        return failure(notApproved);
    }
    certify(*open);
    const HeldLease held = heldLease(*response, *open);
    if (auto kept = keepLease(*response, held, *profile); !kept) {
        return failure(kept);
    }
    if (open->medical->hasIdentity()) {
        profile->pendingKeys.clear(); // they are in the vault now
    }
    profile->previousKeys.clear(); // settled: everything here is wrapped under the password that was typed
    profile->leaseUntil = mayKeepLease() ? m_lease.expires : 0;
    profile->locked = false;
    profile->offlineFailures = 0;
    profile->highestTime = 0; // the server's clock was just seen: an earlier mistake is forgiven
    ProfileContext::touch(*profile, m_context.clock->unixMillis());
    if (auto kept = m_context.keep(*profile); !kept) {
        return failure(kept);
    }
    const LoginOutcome outcome{.failuresSinceLastLogin = response->failuresSinceLastLogin,
                               .newDevicesSinceLastLogin = response->newDevicesSinceLastLogin,
                               .medicalKeysMissing = domain::isMedical(response->role) && !open->medical->hasIdentity(),
                               .approvalFailure = *notApproved,
                               .conductVersion = response->conductVersion,
                               .conductText = response->conductText,
                               .lineInspected = response->lineInspected,
                               .authenticatorNeeded = response->authenticatorNeeded,
                               .repaired = m_repaired};
    return Done{.outcome = outcome, .open = std::move(*open), .times = held.times, .clock = held.clock};
}

Result<Profile> Login::startingProfile(const LoginInput& input) const
{
    Profile profile = m_context.profile.value_or(Profile::fresh());
    if (m_context.profile && !input.login.isEmpty() && input.login != profile.login) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This data folder belongs to another account. Choose another data folder for this one."));
    }
    if (!input.login.isEmpty()) {
        profile.login = input.login;
    }
    const auto server = m_context.server(input.server, profile.server);
    if (!server) {
        return failure(server);
    }
    profile.server = *server;
    if (profile.login.isEmpty() || profile.server.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("The first login needs the server's address and the user name."));
    }
    static const QRegularExpression sixDigits(QStringLiteral("^[0-9]{6}$"));
    QString totp = input.totp;
    if (input.recoveryCode.isEmpty() && !sixDigits.match(totp.remove(u' ')).hasMatch()) {
        return fail(ErrorCode::InvalidArgument, tr("The code from the authenticator has six digits."));
    }
    if (!input.recoveryCode.isEmpty() && !crypto::RecoveryCodes::normalise(input.recoveryCode)) {
        return fail(ErrorCode::InvalidArgument, tr("This is not a recovery code: it has 24 letters and digits."));
    }
    if (!input.accountKey.isEmpty()) {
        if (auto key = crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, input.accountKey); !key) {
            return failure(key);
        }
    }
    // A vault whose key was never wrapped here is somebody else's: making a new one would destroy it.
    if (profile.wrappedVaultKey.isEmpty() && QFile::exists(Profile::vaultFile(m_context.folder))) {
        return fail(
            ErrorCode::NotADatabase,
            tr("This data folder holds a vault.db that this profile has no key for. Nothing was deleted. Choose "
               "another data folder, or move the file away."));
    }
    return profile;
}

Result<void> Login::readySecrets(Profile& profile)
{
    m_isNewDevice = profile.device.isNull();
    if (m_isNewDevice) {
        profile.device = crypto::randomId<DeviceId>();
        profile.secrets = KeychainStore::isUsable() ? Profile::Secrets::Keychain : Profile::Secrets::SealedFile;
    }
    m_context.useSecretsOf(profile);
    m_context.secrets->setSealingKey(KeyDerivation::deviceFileKey(m_masterKey, profile.user));
    if (m_isNewDevice) {
        m_deviceKey = crypto::SigningKeyPair::generate();
    } else {
        const auto seed = readDeviceKey(profile);
        if (!seed && seed.error().code() == ErrorCode::CryptoFailure) {
            // The sealed file of a computer without keychain: only the password opens it.
            return fail(ErrorCode::Unauthenticated,
                        tr("The password is not right. Was it changed on another computer? Then log out here and log "
                           "in again."));
        }
        if (!seed) {
            return failure(seed);
        }
        auto pair = crypto::SigningKeyPair::fromSeed(*seed);
        if (!pair) {
            return failure(pair);
        }
        m_deviceKey = std::move(*pair);
    }
    auto secret = m_context.secrets->read(SecretEntry::DeviceSecret);
    if (secret) {
        m_deviceSecret = std::move(*secret);
        return {};
    }
    // Not found while a vault waits for it may mean a locked keychain: then a new one would lose the vault.
    if (secret.error().code() != ErrorCode::NotFound || !profile.wrappedVaultKey.isEmpty()) {
        return failure(secret);
    }
    m_deviceSecret = crypto::SecretBytes::random(32);
    return {};
}

Result<crypto::SecretBytes> Login::readDeviceKey(const Profile& profile)
{
    const auto chain = MasterKeyChain::reaching(m_masterKey, profile.previousKeys, profile.user);
    auto seed = m_context.secrets->read(SecretEntry::DeviceKey);
    for (std::size_t i = 1; i < chain.keys().size() && !seed && seed.error().code() == ErrorCode::CryptoFailure; ++i) {
        m_context.secrets->setSealingKey(KeyDerivation::deviceFileKey(chain.keys()[i], profile.user));
        seed = m_context.secrets->read(SecretEntry::DeviceKey);
    }
    m_context.secrets->setSealingKey(KeyDerivation::deviceFileKey(m_masterKey, profile.user));
    return seed;
}

Result<protocol::LoginResponse> Login::send(OpenDoor& door, const Profile& profile,
                                            const protocol::PreloginResponse& prelogin, const LoginInput& input) const
{
    QString totp = input.totp;
    const auto earlier = LeaseStore(*m_context.secrets).read(); // codes used here meanwhile are told
    const protocol::LoginBody body{
        .user = profile.user,
        .device = profile.device,
        .devicePublicKey = m_deviceKey->publicKey(),
        .deviceName = QSysInfo::machineHostName(),
        .platform = platformName(),
        .totp = input.recoveryCode.isEmpty() ? totp.remove(u' ') : QString(),
        .recoveryCode = crypto::RecoveryCodes::normalise(input.recoveryCode).value_or(QString()),
        .nonce = prelogin.nonce,
        .serverKeyDigest = door.server.key,
        .time = m_context.clock->unixMillis(),
        .offlineStep = earlier ? earlier->lastStep : -1,
    };
    const QByteArray encoded = body.encode();
    const QByteArray text = body.signedText(encoded);
    const protocol::LoginRequest request{
        .body = encoded,
        .authSignature = KeyDerivation::authKeyPair(m_masterKey, profile.user).sign(text),
        .deviceSignature = m_deviceKey->sign(text),
    };
    const auto reply = door.http->send({.method = "POST", .path = "/v1/login", .body = request.encode()});
    if (!reply) {
        return failure(reply);
    }
    const auto answer = ServerRefusal::bodyOf(*reply);
    return answer ? protocol::LoginResponse::decode(*answer) : failure(answer);
}

/// A lease begins now, by the clock that hello told, and is no longer than a policy may make it. It is signed by the
/// server, so this bounds what a dishonest one can give away.
bool Login::isLeaseAllowed(const protocol::LoginResponse& response, qint64 clockOffset) const
{
    constexpr qint64 skew = protocol::limits::requestClockSkewSeconds * 1000;
    constexpr qint64 longest = protocol::limits::longestLeaseSeconds * 1000;
    const auto isAbout = [](qint64 time, qint64 expected) {
        return time >= expected - skew && time <= expected + skew;
    };
    return isAbout(response.serverTime, m_context.clock->unixMillis() + clockOffset) &&
           isAbout(m_lease.issued, response.serverTime) && m_lease.expires >= m_lease.issued &&
           m_lease.expires <= m_lease.issued + longest;
}

Result<void> Login::check(const protocol::LoginResponse& response, Profile& profile, qint64 clockOffset)
{
    if (profile.serverPublicKey.isEmpty()) {
        profile.serverPublicKey = response.serverPublicKey;
        profile.practice = response.practice;
    }
    if (response.serverPublicKey != profile.serverPublicKey || response.practice != profile.practice) {
        return fail(
            ErrorCode::Untrusted,
            tr("This is not the server this account belongs to: its key is another one. Tell your administrator."),
            QStringLiteral("login: server key"));
    }
    auto lease = protocol::Lease::decode(response.lease, profile.serverPublicKey);
    if (!lease) {
        return failure(lease);
    }
    m_lease = std::move(*lease);
    if (m_lease.user != profile.user || m_lease.device != profile.device || m_lease.role != response.role) {
        return otherAnswer("lease: person, computer or role");
    }
    if (response.serverShare.size() != 32 || !isLeaseAllowed(response, clockOffset)) {
        return otherAnswer("lease: times");
    }
    // Before anything is kept: a vault whose new lease has no codes would not open without the server.
    const auto codes = crypto::OfflineCodes::of(response.offlineFirstStep, response.offlineVerifiers);
    return codes ? Result<void>() : otherAnswer("login: one-time codes");
}

/// A vault does not give up the keys it holds for a bundle that does not open: it would stay shut until the next login.
Result<void> Login::checkBundle(Vault& vault, const protocol::LoginResponse& response, const Profile& profile) const
{
    const auto held = vault.value(QString::fromLatin1(vaultname::bundle));
    if (!held || !*held) {
        return held ? Result<void>() : failure(held);
    }
    const auto before = OpenVault::openBundle(vault, **held, profile, m_masterKey);
    if (!before || !*before) {
        return {};
    }
    const auto now = OpenVault::openBundle(vault, response.bundle, profile, m_masterKey);
    if (!now && now.error().code() == ErrorCode::UnsupportedVersion) {
        return failure(now);
    }
    return now && *now ? Result<void>() : otherAnswer("login: key bundle");
}

tl::unexpected<Error> Login::otherAnswer(const char* check)
{
    return fail(ErrorCode::Untrusted, tr("The server's answer does not fit this account. Tell your administrator."),
                QString::fromLatin1(check));
}

} // namespace kluis::app
