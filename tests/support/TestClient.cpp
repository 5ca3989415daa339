// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"

#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/EnrolmentCode.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/MasterKeyLink.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryLogin.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Totp.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/PasswordMessages.h"
#include "core/protocol/RequestProof.h"
#include "tests/support/TestPasswords.h"

#include <algorithm>

namespace kluis::test {

using namespace protocol;

namespace {

constexpr quint64 cheapMemory = crypto::KeyDerivation::minimumMemory;
constexpr quint64 cheapPasses = crypto::KeyDerivation::minimumPasses;

QByteArray base64url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

tl::unexpected<Error> refusal(const HttpsAnswer& answer)
{
    const auto message = ErrorMessage::decode(answer.body);
    return fail(message ? ErrorCode(message->code) : ErrorCode::Unreachable,
                QStringLiteral("status %1").arg(answer.status), message ? message->reason : QString());
}

} // namespace

TestClient::TestClient(quint16 port, const Clock& clock)
    : device(crypto::randomId<DeviceId>()), deviceKey(crypto::SigningKeyPair::generate()),
      identity(crypto::IdentityBundle::generate()), m_connection(port), m_clock(clock)
{
    cheapenPasswords();
}

crypto::SigningKeyPair TestClient::authKey(const QString& withPassword)
{
    if (m_derivedFrom != withPassword || m_masterKey.isEmpty()) {
        auto key = crypto::KeyDerivation::masterKey(crypto::SecretBytes::fromPassword(withPassword), m_salt,
                                                    {m_kdfMemory, quint32(m_kdfPasses)});
        if (!key) {
            qFatal("a test's key derivation failed");
        }
        m_masterKey = std::move(*key);
        m_derivedFrom = withPassword;
    }
    return crypto::KeyDerivation::authKeyPair(m_masterKey, user);
}

QByteArray TestClient::deviceCertificate() const
{
    return crypto::DeviceCertificate::create(identity.identity(), user, device, deviceKey.publicKey(),
                                             m_clock.unixMillis())
        .encode();
}

Result<void> TestClient::enrol(const QString& login, const QString& enrolmentCode, const QString& newPassword)
{
    const auto code = crypto::EnrolmentCode::fromText(enrolmentCode);
    if (!code) {
        return failure(code);
    }
    EnrolBeginRequest begin;
    begin.login = login;
    begin.codeSecret = code->secret().view().toByteArray();
    const HttpsAnswer begun = postOpen("/v1/enrol/begin", begin.encode());
    const auto ids = EnrolBeginResponse::decode(begun.body);
    if (begun.status != 200 || !ids) {
        return refusal(begun);
    }
    loginName = login;
    password = newPassword;
    user = ids->user;
    m_salt = crypto::randomBytes(crypto::KeyDerivation::saltSize);
    m_kdfMemory = cheapMemory;
    m_kdfPasses = cheapPasses;

    EnrolRequest request;
    request.login = login;
    request.codeSecret = begin.codeSecret;
    request.salt = m_salt;
    request.kdfMemory = m_kdfMemory;
    request.kdfPasses = m_kdfPasses;
    request.authPublicKey = authKey(password).publicKey();
    request.identityPublicKey = identity.identity().publicKey();
    request.encryptionPublicKey = identity.encryption().publicKey();
    const auto bundle =
        identity.wrap(crypto::KeyDerivation::userWrapKey(m_masterKey, crypto::SecretBytes(), user), user);
    recoveryKey = crypto::SecretBytes::random(32);
    const auto recoveryBundle = identity.wrapForRecovery(recoveryKey, user);
    if (!bundle || !recoveryBundle) {
        return failure(bundle ? recoveryBundle : bundle);
    }
    request.bundle = *bundle;
    request.recoveryBundle = *recoveryBundle;
    request.recoveryPublicKey = crypto::recoveryLoginKey(recoveryKey, user).publicKey();
    request.deviceCertificate = deviceCertificate();
    request.deviceName = QStringLiteral("test device");
    request.conductAccepted = true;
    const HttpsAnswer enrolled = postOpen("/v1/enrol", request.encode());
    const auto secrets = EnrolResponse::decode(enrolled.body);
    if (enrolled.status != 200 || !secrets) {
        return refusal(enrolled);
    }
    totpSecret = crypto::SecretBytes::copyOf(secrets->totpSecret);
    recoveryCodes = secrets->recoveryCodes;
    return {};
}

QString TestClient::totpCode(qint64 stepsAhead) const
{
    return crypto::Totp::code(totpSecret, crypto::Totp::stepOf(m_clock.unixSeconds()) + stepsAhead);
}

QByteArray TestClient::loginRequest(const LoginAttempt& attempt)
{
    return loginRequest(attempt, [&](const QByteArray& text) { return authKey(attempt.password).sign(text); });
}

QByteArray TestClient::loginRequest(const LoginAttempt& attempt,
                                    const std::function<QByteArray(const QByteArray&)>& proveOwner)
{
    PreloginRequest ask;
    ask.login = loginName;
    const HttpsAnswer asked = postOpen("/v1/prelogin", ask.encode());
    const auto known = PreloginResponse::decode(asked.body);
    if (asked.status != 200 || !known) {
        return {};
    }
    if (m_salt.isEmpty()) { // a login this client did not enrol: cheap, the password is wrong anyway
        m_salt = known->salt;
        m_kdfMemory = cheapMemory;
        m_kdfPasses = cheapPasses;
    }
    user = known->user;

    LoginBody body;
    body.user = user;
    body.device = device;
    body.devicePublicKey = deviceKey.publicKey();
    body.deviceName = QStringLiteral("test device");
    body.platform = QStringLiteral("linux");
    body.totp = attempt.totp;
    body.recoveryCode = attempt.recoveryCode;
    body.nonce = known->nonce;
    body.serverKeyDigest =
        attempt.serverKeyDigest.isEmpty() ? crypto::sha256(m_connection.serverKeyInfo()) : attempt.serverKeyDigest;
    body.time = m_clock.unixMillis();
    LoginRequest request;
    request.body = body.encode();
    const QByteArray text = body.signedText(request.body);
    request.authSignature = proveOwner(text);
    request.deviceSignature = deviceKey.sign(text);
    if (attempt.tamper) {
        request.authSignature[5] = char(request.authSignature[5] ^ 1);
    }
    return request.encode();
}

HttpsAnswer TestClient::attempt(const LoginAttempt& attempt)
{
    return postOpen("/v1/login", loginRequest(attempt));
}

Result<LoginResponse> TestClient::login()
{
    // The server takes one step on either side of now and each only once.
    const qint64 now = crypto::Totp::stepOf(m_clock.unixSeconds());
    const qint64 step = std::max(now, m_lastStep + 1);
    LoginAttempt right;
    right.password = password;
    right.totp = crypto::Totp::code(totpSecret, step);
    const HttpsAnswer answer = attempt(right);
    auto response = LoginResponse::decode(answer.body);
    if (answer.status != 200 || !response) {
        return refusal(answer);
    }
    m_lastStep = step;
    tokens = response->tokens;
    session = *response;
    return response;
}

QByteArray TestClient::listenRequest()
{
    const QByteArray path("/v1/events");
    return QByteArray("GET ")
        .append(path)
        .append(" HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ")
        .append(base64url(tokens.accessToken))
        .append("\r\nKluis-Proof: ")
        .append(proofFor(path, {}, tokens.accessToken, "GET"))
        .append("\r\n\r\n");
}

QByteArray TestClient::proofFor(const QByteArray& path, const QByteArray& body, const QByteArray& token,
                                const QByteArray& method)
{
    return RequestProof::make(deviceKey, method, path, body, token, m_clock.unixMillis(),
                              crypto::sha256(m_connection.serverKeyInfo()))
        .toHeader();
}

HttpsAnswer TestClient::post(const QByteArray& path, const QByteArray& body)
{
    return m_connection.request("POST", path, body,
                                {{"Authorization", QByteArray("Bearer ").append(base64url(tokens.accessToken))},
                                 {"Kluis-Proof", proofFor(path, body, tokens.accessToken)}});
}

HttpsAnswer TestClient::postOpen(const QByteArray& path, const QByteArray& body)
{
    return m_connection.request("POST", path, body);
}

Result<QByteArray> TestClient::call(const QByteArray& path, const QByteArray& body)
{
    const HttpsAnswer answer = post(path, body);
    if (answer.status != 200) {
        return refusal(answer);
    }
    return answer.body;
}

Result<RefreshResponse> TestClient::refresh()
{
    const QByteArray token = tokens.refreshToken;
    const HttpsAnswer answer = m_connection.request("POST", "/v1/refresh", {},
                                                    {{"Authorization", QByteArray("Bearer ").append(base64url(token))},
                                                     {"Kluis-Proof", proofFor("/v1/refresh", {}, token)}});
    auto response = RefreshResponse::decode(answer.body);
    if (answer.status != 200 || !response) {
        return refusal(answer);
    }
    tokens = response->tokens;
    return response;
}

QByteArray TestClient::beginRecoveryRequest(const LoginAttempt& attempt)
{
    return loginRequest(attempt, [this](const QByteArray& text) {
        return crypto::recoveryLoginKey(recoveryKey, user).sign(recoverText(text));
    });
}

Result<RecoverBeginResponse> TestClient::beginRecovery(const LoginAttempt& attempt)
{
    const HttpsAnswer answer = postOpen("/v1/recover/begin", beginRecoveryRequest(attempt));
    auto begun = RecoverBeginResponse::decode(answer.body);
    if (answer.status != 200 || !begun) {
        return refusal(answer);
    }
    return begun;
}

QByteArray TestClient::recoveryRequest(const QString& newPassword, const QByteArray& ticket)
{
    const auto newKey = masterKey(newPassword);
    const auto newAuth = crypto::KeyDerivation::authKeyPair(newKey, user);
    const auto bundle = identity.wrap(crypto::KeyDerivation::userWrapKey(newKey, crypto::SecretBytes(), user), user);
    if (!bundle) {
        return {};
    }
    RecoverChange change;
    change.user = user;
    change.ticket = ticket;
    change.authPublicKey = newAuth.publicKey();
    change.bundle = *bundle;
    RecoverRequest request;
    request.change = change.encode();
    const QByteArray text = change.signedText(request.change);
    request.identitySignature = identity.identity().sign(text);
    request.newSignature = newAuth.sign(text);
    return request.encode();
}

HttpsAnswer TestClient::finishRecovery(const QString& newPassword, const QByteArray& ticket)
{
    HttpsAnswer answer = postOpen("/v1/recover", recoveryRequest(newPassword, ticket));
    if (answer.status == 200) {
        password = newPassword;
    }
    return answer;
}

Result<NewTotpResponse> TestClient::renewTotp()
{
    const auto body = call("/v1/totp/new", {});
    return body ? NewTotpResponse::decode(*body) : failure(body);
}

crypto::SecretBytes TestClient::masterKey(const QString& ofPassword) const
{
    auto key = crypto::KeyDerivation::masterKey(crypto::SecretBytes::fromPassword(ofPassword), m_salt,
                                                {m_kdfMemory, quint32(m_kdfPasses)});
    if (!key) {
        qFatal("a test's key derivation failed");
    }
    return std::move(*key);
}

QByteArray TestClient::passwordRequest(const PasswordAttempt& attempt)
{
    const auto oldKey = masterKey(attempt.oldPassword.isEmpty() ? password : attempt.oldPassword);
    const auto newKey = masterKey(attempt.newPassword);
    const auto newAuth = crypto::KeyDerivation::authKeyPair(newKey, user);
    const auto bundle = identity.wrap(crypto::KeyDerivation::userWrapKey(newKey, crypto::SecretBytes(), user), user);
    const auto link = crypto::MasterKeyLink::seal(newKey, oldKey, user);
    if (!bundle || !link) {
        return {};
    }
    PasswordChange change;
    change.user = user;
    change.device = device;
    change.authPublicKey = newAuth.publicKey();
    change.bundle = *bundle;
    change.previousKey = *link;
    PasswordRequest request;
    request.change = change.encode();
    const QByteArray text = change.signedText(request.change);
    request.oldSignature = crypto::KeyDerivation::authKeyPair(oldKey, user).sign(text);
    request.newSignature = newAuth.sign(text);
    if (attempt.breakNewSignature) {
        request.newSignature[5] = char(request.newSignature[5] ^ 1);
    }
    request.totp = attempt.totp;
    request.recoveryCode = attempt.recoveryCode;
    return request.encode();
}

HttpsAnswer TestClient::changePassword(const PasswordAttempt& attempt)
{
    HttpsAnswer answer = post("/v1/password", passwordRequest(attempt));
    if (answer.status == 200) {
        password = attempt.newPassword;
    }
    return answer;
}

void TestClient::useNewDevice()
{
    device = crypto::randomId<DeviceId>();
    deviceKey = crypto::SigningKeyPair::generate();
}

} // namespace kluis::test
