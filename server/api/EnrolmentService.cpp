// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/EnrolmentService.h"

#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Totp.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/ConductStore.h"
#include "server/store/DeviceStore.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace {

constexpr qint64 hourMillis = 60LL * 60 * 1000;
constexpr int publicKeySize = 32;

bool fits(const protocol::EnrolRequest& request)
{
    const crypto::KdfParameters parameters{request.kdfMemory, quint32(qMin<quint64>(request.kdfPasses, 0xffffffff))};
    return request.salt.size() == crypto::KeyDerivation::saltSize && crypto::KeyDerivation::check(parameters) &&
           request.authPublicKey.size() == publicKeySize && request.identityPublicKey.size() == publicKeySize &&
           request.encryptionPublicKey.size() == publicKeySize && request.recoveryPublicKey.size() == publicKeySize &&
           !request.bundle.isEmpty() && !request.recoveryBundle.isEmpty();
}

} // namespace

Result<crypto::EnrolmentCode> EnrolmentService::issueCode(const UserId& user, qint64 now, const AuditActor& actor)
{
    AccountStore accounts(m_database);
    auto account = accounts.account(user);
    if (!account) {
        return failure(account);
    }
    if (!*account || (*account)->role == domain::Role::System) {
        return fail(ErrorCode::NotFound, tr("There is no such user."), QStringLiteral("user"));
    }
    if ((*account)->state == AccountState::Active) {
        return fail(ErrorCode::Conflict, tr("This user has enrolled already and needs no code."),
                    QLatin1StringView(protocol::reason::enrolledAlready));
    }
    if ((*account)->state == AccountState::Enrolled) {
        if (auto dropped = accounts.dropKeys(user); !dropped) {
            return failure(dropped);
        }
        if (auto revoked = DeviceStore(m_database).revokeAllOf(user, now); !revoked) {
            return failure(revoked);
        }
    }
    auto code = crypto::EnrolmentCode::create(m_keys.tlsPublicKeyInfo);
    if (auto issued =
            OneTimeCodeStore(m_database).issueEnrolment(user, code.secretHash(), now, now + codeHours * hourMillis);
        !issued) {
        return failure(issued);
    }
    ServerEvent event;
    event.kind = ServerEventKind::CodeIssued;
    event.time = now;
    event.subject = user;
    actor.sign(event);
    if (auto logged = AuditLog::append(m_database, event); !logged) {
        return failure(logged);
    }
    return code;
}

Result<Account> EnrolmentService::accountOf(const QString& login, const QByteArray& codeSecret, qint64 now)
{
    auto owner = OneTimeCodeStore(m_database).enrolmentOf(crypto::sha256(codeSecret), now);
    if (!owner) {
        return failure(owner);
    }
    // The server's own where there is nobody of that name, so that the time tells nothing: it never has a code.
    auto account = AccountStore(m_database).accountOr(login, m_keys.systemUser);
    if (!account) {
        return failure(account);
    }
    if (!*owner || !*account || (*account)->id != **owner || (*account)->disabled ||
        (*account)->state != AccountState::Invited) {
        return fail(ErrorCode::Forbidden, tr("The enrolment code is not valid or was used; ask for a new one."),
                    QLatin1StringView(protocol::reason::enrolmentRefused));
    }
    return std::move(**account);
}

Result<protocol::EnrolBeginResponse> EnrolmentService::begin(const protocol::EnrolBeginRequest& request, qint64 now)
{
    auto account = accountOf(request.login, request.codeSecret, now);
    if (!account) {
        return failure(account);
    }
    protocol::EnrolBeginResponse response;
    response.user = account->id;
    response.displayName = account->displayName;
    response.role = account->role;
    response.practice = m_keys.practice;
    const auto conduct = ConductStore(m_database).current();
    if (!conduct) {
        return failure(conduct);
    }
    response.conductText = conduct->text;
    response.conductVersion = conduct->version;
    return response;
}

Result<protocol::EnrolResponse> EnrolmentService::complete(const protocol::EnrolRequest& request, qint64 now)
{
    auto account = accountOf(request.login, request.codeSecret, now);
    if (!account) {
        return failure(account);
    }
    if (!request.conductAccepted) {
        return fail(ErrorCode::NotConfirmed, tr("The code of conduct must be accepted first."),
                    QLatin1StringView(protocol::reason::badRequest));
    }
    if (!fits(request)) {
        return fail(ErrorCode::InvalidArgument, tr("The keys sent do not have the expected form."),
                    QLatin1StringView(protocol::reason::badRequest));
    }
    const AccountKeys keys{request.salt,          request.kdfMemory,         request.kdfPasses,
                           request.authPublicKey, request.identityPublicKey, request.encryptionPublicKey,
                           request.bundle,        request.recoveryBundle,    request.recoveryPublicKey};
    if (auto kept = AccountStore(m_database).setKeys(account->id, keys, now); !kept) {
        return failure(kept);
    }
    // What comes with the program was shown; a later version is read and accepted at the first login.
    if (auto accepted = ConductStore(m_database).accept(account->id, qMax<quint64>(request.conductVersion, 1), now);
        !accepted) {
        return failure(accepted);
    }
    if (auto stored = storeDevice(*account, request, now); !stored) {
        return failure(stored);
    }
    if (auto used = OneTimeCodeStore(m_database).useEnrolment(crypto::sha256(request.codeSecret), now); !used) {
        return failure(used);
    }
    ServerEvent event;
    event.kind = ServerEventKind::Enrolled;
    event.time = now;
    event.user = account->id;
    event.object = QLatin1StringView(domain::roleName(account->role));
    if (auto logged = AuditLog::append(m_database, event); !logged) {
        return failure(logged);
    }
    return makeSecondFactor(account->id);
}

Result<void> EnrolmentService::storeDevice(const Account& account, const protocol::EnrolRequest& request, qint64 now)
{
    const auto certificate = crypto::DeviceCertificate::decode(request.deviceCertificate);
    if (!certificate || certificate->user != account.id || !certificate->verify(request.identityPublicKey)) {
        return fail(ErrorCode::InvalidArgument, tr("The device's certificate does not hold."),
                    QLatin1StringView(protocol::reason::badSignature));
    }
    Device device;
    device.id = certificate->device;
    device.user = account.id;
    device.publicKey = certificate->devicePublicKey;
    device.certificate = request.deviceCertificate;
    device.state = StoredDeviceState::Active;
    device.name = request.deviceName;
    device.createdAt = now;
    return DeviceStore(m_database).add(device);
}

Result<protocol::EnrolResponse> EnrolmentService::makeSecondFactor(const UserId& user)
{
    const crypto::SecretBytes secret = crypto::Totp::newSecret();
    const QByteArray sealedSecret = ColumnSecrets(m_database.columns()).sealTotp(user, secret);
    if (auto kept = AccountStore(m_database).setTotpSecret(user, sealedSecret); !kept) {
        return failure(kept);
    }
    protocol::EnrolResponse response;
    response.totpSecret = secret.view().toByteArray();
    QList<QByteArray> hashes;
    for (const QString& code : crypto::RecoveryCodes::generate()) {
        response.recoveryCodes.append(crypto::RecoveryCodes::normalise(code).value_or(code));
        hashes.append(crypto::RecoveryCodes::hash(code));
    }
    if (auto kept = OneTimeCodeStore(m_database).setRecoveryCodes(user, hashes); !kept) {
        return failure(kept);
    }
    return response;
}

} // namespace kluis::server
