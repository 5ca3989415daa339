// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/blackbox/Practice.h"

namespace kluis::test {

/// Someone with an account, working with the real `kluis` on one or more profiles of their own.
///
/// A TOTP code counts once and the server takes the steps before, at and after now, so a person can sign in
/// three times at once and then waits for the clock like everybody else.
class Person {
public:
    Person(Practice& practice, QString login, QString role);

    /// All that it takes to be this person again in another process: password, authenticator, keys on paper.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Person fromJson(Practice& practice, const QString& login, const QJsonObject& json);

    /// Account, enrolment and first sign-in on the first profile.
    [[nodiscard]] bool join(const QStringList& userOptions) { return openAccount(userOptions) && enrol({}); }
    /// The account alone, as the administrator makes it.
    [[nodiscard]] bool openAccount(const QStringList& userOptions);
    /// Enrolment, with an invite to the medical group when there is one, and first sign-in.
    [[nodiscard]] bool enrol(const QString& invite);
    /// Signs in on a profile; \p device 0 is the one that enrolled.
    [[nodiscard]] Finished signIn(int device = 0);
    /// `kluis …` with the password given.
    [[nodiscard]] Finished kluis(const QStringList& arguments, int device = 0) const;
    /// The same with secrets, as `--secrets-fd` takes them, by standard input.
    [[nodiscard]] Finished kluisWith(const QStringList& secrets, const QStringList& arguments) const;
    [[nodiscard]] Finished sync(int device = 0) const
    {
        return kluis({QStringLiteral("sync"), QStringLiteral("--json")}, device);
    }
    /// Account, enrolment with the printed kit kept, and first sign-in: recovery keys and codes are then at hand.
    [[nodiscard]] bool joinWithKit(const QStringList& userOptions);
    /// Enrols with \p code on profile \p device and signs in there. \p conduct: the version in force, to be accepted
    /// at the first login where it is not the one that comes with the program.
    [[nodiscard]] bool enrolWith(const QString& code, int device = 0, const QString& conduct = {});
    /// `kluis COMMAND…` at the server, with \p secrets beside the password.
    [[nodiscard]] Finished atServer(const QStringList& command, const QStringList& secrets, int device = 0) const;
    /// Changes the password on profile \p device; kept for later calls when it worked.
    [[nodiscard]] Finished changePassword(const QString& newPassword, int device = 0);
    void usePassword(const QString& password) { m_password = password; }
    void useAuthenticator(const QString& otpauth);
    /// One of the ten, or \p code, as a secret for atServer().
    [[nodiscard]] QString asRecoveryCode(const QString& code = {})
    {
        return QStringLiteral("KLUIS_RECOVERY_CODE=") + (code.isEmpty() ? m_recoveryCodes.takeFirst() : code);
    }
    /// Of the printed kit, by its two letters (UR, AK).
    [[nodiscard]] QString kitKey(const QString& letters) const;
    [[nodiscard]] QJsonObject show(const QString& dossier, int device = 0) const;

    [[nodiscard]] QString profile(int device = 0) const;
    [[nodiscard]] const QString& login() const { return m_login; }
    [[nodiscard]] QString password() const { return m_password; }
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }
    [[nodiscard]] QString accountKey() const { return m_accountKey; }
    /// The next code the server will take.
    [[nodiscard]] QString nextCode();
    /// `kluis unlock` with password and the next code.
    [[nodiscard]] Finished unlock(int device = 0);
    /// The clock of the programs and of the authenticator, where a test moves it (FakeTime).
    void setClockAhead(qint64 seconds) { m_clockAhead = seconds; }

private:
    Practice& m_practice;
    QString m_login;
    QString m_role;
    QString m_password;
    QString m_code; ///< of the enrolment
    QByteArray m_totpSecret;
    QString m_accountKey;
    QString m_fingerprint;
    QString m_kit; ///< file of the printed kit, or empty
    QStringList m_recoveryCodes;
    quint64 m_lastStep = 0;
    qint64 m_clockAhead = 0; ///< seconds
};

} // namespace kluis::test
