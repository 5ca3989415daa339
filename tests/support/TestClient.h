// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Signing.h"
#include "core/protocol/AccountMessages.h"
#include "core/protocol/RecoveryMessages.h"
#include "tests/support/HttpsConnection.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace kluis::test {

/// A person at a computer, as far as a server can tell: core's cryptography over plain HTTPS, without a vault.
/// Keys are derived with the least dear parameters the server takes. One thread.
class TestClient {
public:
    /// \p clock the time this client believes in; must outlive it.
    TestClient(quint16 port, const Clock& clock);

    /// First day: sets \p password, makes keys and device. Keeps the TOTP secret and recovery codes.
    [[nodiscard]] Result<void> enrol(const QString& login, const QString& enrolmentCode,
                                     const QString& password = QStringLiteral("correct horse battery staple"));
    /// Logs in with the next one-time code that was not used by this client yet.
    [[nodiscard]] Result<protocol::LoginResponse> login();

    /// A call in the session's name. The server's refusal is an Error whose detail is the reason key.
    [[nodiscard]] Result<QByteArray> call(const QByteArray& path, const QByteArray& body);
    /// The same, showing the bare answer.
    [[nodiscard]] HttpsAnswer post(const QByteArray& path, const QByteArray& body);
    [[nodiscard]] Result<protocol::RefreshResponse> refresh();
    /// The head of a request to listen for changes, as it goes over the wire.
    [[nodiscard]] QByteArray listenRequest();

    // What a test may want to bend before asking again.
    struct LoginAttempt {
        QString password;
        QString totp;
        QString recoveryCode;
        QByteArray serverKeyDigest; ///< empty: the one really seen
        bool tamper = false;        ///< flips a bit of the password signature
    };
    /// Comes from this loopback address from now on.
    void comeFrom(const QString& address) { m_connection.comeFrom(address); }
    /// One login with exactly these.
    [[nodiscard]] HttpsAnswer attempt(const LoginAttempt& attempt);
    /// Builds the body of such a login without sending it.
    [[nodiscard]] QByteArray loginRequest(const LoginAttempt& attempt);
    [[nodiscard]] HttpsAnswer postOpen(const QByteArray& path, const QByteArray& body);

    // What a test may want to bend in a change of password.
    struct PasswordAttempt {
        QString oldPassword = {}; ///< empty: the right one
        QString newPassword = {};
        QString totp = {}; ///< empty: none
        QString recoveryCode = {};
        bool breakNewSignature = false;
    };
    [[nodiscard]] QByteArray passwordRequest(const PasswordAttempt& attempt);
    /// Sends it; the new password is kept when the server took it.
    [[nodiscard]] HttpsAnswer changePassword(const PasswordAttempt& attempt);
    [[nodiscard]] crypto::SecretBytes masterKey(const QString& ofPassword) const;

    /// The first half of a recovery with the printed kit; \p attempt's password is not looked at.
    [[nodiscard]] QByteArray beginRecoveryRequest(const LoginAttempt& attempt);
    [[nodiscard]] Result<protocol::RecoverBeginResponse> beginRecovery(const LoginAttempt& attempt);
    [[nodiscard]] QByteArray recoveryRequest(const QString& newPassword, const QByteArray& ticket);
    /// Sends it; the new password is kept when the server took it.
    [[nodiscard]] HttpsAnswer finishRecovery(const QString& newPassword, const QByteArray& ticket);
    [[nodiscard]] Result<protocol::NewTotpResponse> renewTotp();

    /// Becomes a further device of the same person, not certified yet.
    void useNewDevice();
    /// The certificate for this device, by the person's identity key.
    [[nodiscard]] QByteArray deviceCertificate() const;
    [[nodiscard]] QString totpCode(qint64 stepsAhead = 0) const;
    [[nodiscard]] const QByteArray& salt() const { return m_salt; }

    QString loginName;
    QString password;
    UserId user;
    DeviceId device;
    crypto::SigningKeyPair deviceKey;
    crypto::IdentityBundle identity;
    crypto::SecretBytes totpSecret;
    QList<QString> recoveryCodes;
    crypto::SecretBytes recoveryKey; ///< URK of the printed kit
    protocol::SessionTokens tokens;
    protocol::LoginResponse session; ///< of the last login that worked

private:
    [[nodiscard]] QByteArray loginRequest(const LoginAttempt& attempt,
                                          const std::function<QByteArray(const QByteArray&)>& proveOwner);
    [[nodiscard]] QByteArray proofFor(const QByteArray& path, const QByteArray& body, const QByteArray& token,
                                      const QByteArray& method = "POST");
    [[nodiscard]] crypto::SigningKeyPair authKey(const QString& withPassword);

    HttpsConnection m_connection;
    const Clock& m_clock;
    QByteArray m_salt;
    quint64 m_kdfMemory = 0;
    quint64 m_kdfPasses = 0;
    QString m_derivedFrom;
    crypto::SecretBytes m_masterKey;
    qint64 m_lastStep = -1;
};

} // namespace kluis::test
