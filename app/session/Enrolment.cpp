// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Enrolment.h"

#include "app/medical/RecoveryKit.h"
#include "app/session/KeychainStore.h"
#include "app/session/PasswordRules.h"
#include "app/session/ServerRefusal.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalInvite.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryLogin.h"
#include "core/crypto/Totp.h"

#include <QFile>
#include <QSysInfo>

namespace kluis::app {

using crypto::KeyDerivation;

namespace {

constexpr quint64 shippedConduct = 1; // the version whose rules this program shows at enrolment

} // namespace

struct Enrolment::Made {
    Profile profile;
    crypto::SecretBytes sealingKey;
    crypto::SigningKeyPair deviceKey;
    crypto::IdentityBundle identity;
    KitKeys kit;
    bool medical = false;
    QString displayName;
    protocol::EnrolRequest request;
};

Result<EnrolOutcome> Enrolment::run(const EnrolInput& input)
{
    if (m_context.profile) {
        return fail(ErrorCode::Exists,
                    tr("This data folder belongs to an account already. Choose another data folder."));
    }
    const auto code = crypto::EnrolmentCode::fromText(input.code);
    if (!code) {
        return failure(code);
    }
    if (const auto invite = crypto::MedicalInvite::fromText(input.invite); !input.invite.isEmpty() && !invite) {
        return failure(invite);
    }
    if (!input.conductAccepted) {
        return fail(ErrorCode::NotConfirmed, tr("The code of conduct must be accepted first."));
    }
    const auto server = m_context.server(input.server, {});
    const auto roots = server ? m_context.roots(input.caFile) : failure(server);
    if (!roots) {
        return failure(roots);
    }
    if (server->isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Enrolling needs the server's address; your administrator knows it."));
    }
    auto door = ServerDoor::forEnrolment(*server, *roots, *code, *m_context.clock, m_context.way());
    if (!door) {
        return failure(door);
    }
    const auto account = begin(*door, input, *code);
    if (!account) {
        return failure(account);
    }
    if (!input.invite.isEmpty() && !domain::isMedical(account->role)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("An invite to the medical group is for medical staff. Enrol without it."));
    }
    auto made = makeKeys(input, *server, *door, *account);
    if (!made) {
        return failure(made);
    }
    made->request.codeSecret = code->secret().view().toByteArray();
    // The disk first: the code works once, and keys that could not be kept would be lost with it.
    auto kept = keepKeys(*made, *door, input);
    if (!kept) {
        undo();
        return failure(kept);
    }
    auto answer = send(*door, *made);
    crypto::wipe(made->request.codeSecret);
    if (!answer) {
        undo();
        return failure(answer);
    }

    EnrolOutcome outcome;
    const auto totpSecret = crypto::SecretBytes::copyOf(answer->totpSecret);
    crypto::wipe(answer->totpSecret);
    outcome.otpauth = crypto::Totp::otpauthUri(door->server.hello.practiceName, input.login, totpSecret);
    outcome.recoveryCodes = answer->recoveryCodes;
    outcome.fingerprint = crypto::Fingerprint::text(made->profile.user, made->identity.identity().publicKey(),
                                                    made->identity.encryption().publicKey());
    if (made->medical) {
        outcome.accountKey = crypto::KeyText::encode(crypto::KeyText::Kind::AccountKey, made->kit.accountKey);
    }
    return outcome;
}

Result<protocol::EnrolBeginResponse> Enrolment::begin(OpenDoor& door, const EnrolInput& input,
                                                      const crypto::EnrolmentCode& code)
{
    const protocol::EnrolBeginRequest request{.login = input.login, .codeSecret = code.secret().view().toByteArray()};
    const auto reply = door.http->send({.method = "POST", .path = "/v1/enrol/begin", .body = request.encode()});
    if (!reply) {
        return failure(reply);
    }
    const auto body = ServerRefusal::bodyOf(*reply);
    if (!body) {
        return failure(body);
    }
    auto account = protocol::EnrolBeginResponse::decode(*body);
    if (account) {
        const QStringList words{input.login, account->displayName, door.server.hello.practiceName};
        const int minimum = int(
            qBound<quint64>(PasswordRules::minimum(), account->minimumPasswordLength, PasswordRules::maximumLength));
        if (auto strong = PasswordRules::check(input.password, words, minimum); !strong) {
            return failure(strong);
        }
    }
    return account;
}

Result<Enrolment::Made> Enrolment::makeKeys(const EnrolInput& input, const QUrl& server, const OpenDoor& door,
                                            const protocol::EnrolBeginResponse& account)
{
    Profile profile = Profile::fresh();
    profile.server = server;
    profile.login = input.login;
    profile.environment = door.server.hello.environment;
    profile.user = account.user;
    profile.device = crypto::randomId<DeviceId>();
    profile.practice = account.practice;
    profile.salt = crypto::randomBytes(KeyDerivation::saltSize);
    profile.kdf = m_context.newKeys;
    profile.serverPublicKey = door.server.hello.serverPublicKey;
    profile.secrets = KeychainStore::isUsable() ? Profile::Secrets::Keychain : Profile::Secrets::SealedFile;

    const auto masterKey = KeyDerivation::masterKey(input.password, profile.salt, profile.kdf);
    if (!masterKey) {
        return failure(masterKey);
    }
    Made made{.profile = std::move(profile),
              .sealingKey = KeyDerivation::deviceFileKey(*masterKey, account.user),
              .deviceKey = crypto::SigningKeyPair::generate(),
              .identity = crypto::IdentityBundle::generate(),
              .kit = KitKeys::generate(),
              .medical = domain::isMedical(account.role),
              .displayName = account.displayName,
              .request = {}};
    if (!input.invite.isEmpty()) {
        const auto invite = crypto::MedicalInvite::fromText(input.invite);
        if (!invite) {
            return failure(invite);
        }
        made.kit.invite = invite->bytes();
    }
    if (!made.medical) {
        made.kit.accountKey = crypto::SecretBytes(); // opens no medical data, so the password alone is enough
    } else {
        auto pending = made.kit.seal(made.sealingKey, made.profile);
        if (!pending) {
            return failure(pending);
        }
        made.profile.pendingKeys = *pending;
    }
    const UserId user = account.user;
    const auto bundle = made.identity.wrap(KeyDerivation::userWrapKey(*masterKey, made.kit.accountKey, user), user);
    const auto recovery = made.identity.wrapForRecovery(made.kit.recoveryKey, user);
    if (!bundle || !recovery) {
        return failure(bundle ? recovery : bundle);
    }
    made.request = {.login = input.login,
                    .codeSecret = {},
                    .salt = made.profile.salt,
                    .kdfMemory = made.profile.kdf.memoryBytes,
                    .kdfPasses = made.profile.kdf.passes,
                    .authPublicKey = KeyDerivation::authKeyPair(*masterKey, user).publicKey(),
                    .identityPublicKey = made.identity.identity().publicKey(),
                    .encryptionPublicKey = made.identity.encryption().publicKey(),
                    .bundle = *bundle,
                    .recoveryBundle = *recovery,
                    .deviceCertificate =
                        crypto::DeviceCertificate::create(made.identity.identity(), user, made.profile.device,
                                                          made.deviceKey.publicKey(), m_context.clock->unixMillis())
                            .encode(),
                    .deviceName = QSysInfo::machineHostName(),
                    .conductAccepted = input.conductAccepted,
                    .recoveryPublicKey = crypto::recoveryLoginKey(made.kit.recoveryKey, user).publicKey(),
                    .conductVersion = shippedConduct};
    return made;
}

Result<void> Enrolment::keepKeys(const Made& made, const OpenDoor& door, const EnrolInput& input)
{
    if (!input.kitFile.isEmpty()) {
        const RecoveryKit kit({.practice = door.server.hello.practiceName,
                               .person = made.displayName,
                               .login = input.login,
                               .server = made.profile.server.toString()},
                              made.kit);
        if (auto written = kit.write(input.kitFile); !written) {
            return written;
        }
        m_writtenKit = input.kitFile;
    }
    m_context.useSecretsOf(made.profile);
    m_context.secrets->setSealingKey(made.sealingKey);
    if (auto stored = m_context.secrets->write(SecretEntry::DeviceKey, made.deviceKey.seed()); !stored) {
        return stored;
    }
    if (auto kept = ServerDoor::keepRoots(door, Profile::caFile(m_context.folder)); !kept) {
        return kept;
    }
    return m_context.keep(made.profile);
}

Result<protocol::EnrolResponse> Enrolment::send(OpenDoor& door, const Made& made)
{
    const auto reply = door.http->send({.method = "POST", .path = "/v1/enrol", .body = made.request.encode()});
    if (!reply) {
        return failure(reply);
    }
    const auto body = ServerRefusal::bodyOf(*reply);
    return body ? protocol::EnrolResponse::decode(*body) : failure(body);
}

void Enrolment::undo()
{
    if (m_context.secrets) {
        // A failure here leaves a key that belongs to nothing: harmless, and the first failure is what counts.
        [[maybe_unused]] const auto removed = m_context.secrets->remove(SecretEntry::DeviceKey);
        m_context.secrets.reset();
    }
    QFile::remove(Profile::file(m_context.folder));
    QFile::remove(Profile::caFile(m_context.folder));
    if (!m_writtenKit.isEmpty()) {
        QFile::remove(m_writtenKit);
    }
    m_context.profile.reset();
}

} // namespace kluis::app
