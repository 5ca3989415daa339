// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "core/crypto/SecretBytes.h"
#include "tests/support/ManualMachine.h"
#include "tests/support/TestServer.h"

#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace kluis::test {

/// A person at a computer with the real client: a profile folder of its own, the session's keychain, the test's server
/// and clock. Calls answer as the engine does; `error` keeps the last failure for the test's message. One thread.
class Workplace {
public:
    static constexpr auto goodPassword = "lantaarn roeiboot kelder uitzicht";

    /// A computer for \p login at \p server; nothing runs yet.
    Workplace(TestServer& server, const QString& login);

    /// Adds the account and enrols it here, with the server's enrolment code. \p kitFile: see EnrolInput.
    bool enrol(domain::Role role, const QStringList& employers = {}, const QString& kitFile = {});
    /// Adds the account only; the code is kept for enrolInvited().
    void addAccount(domain::Role role, const QStringList& employers)
    {
        m_code = m_server.addUser(m_login, role, employers);
    }
    /// Enrols here with the account's code and an invite to the medical group.
    bool enrolInvited(const QString& invite);
    /// Enrols and logs in.
    bool begin(domain::Role role, const QStringList& employers = {});
    bool login(const QString& accountKey = {}) { return loginAs(accountKey, {}); }
    /// Logs in and lets a damaged vault be set aside.
    bool loginRepairing() { return loginAs({}, {}, true); }
    /// Logs in on a further computer and waits to be approved from another one.
    bool loginApproved(app::ApprovalHandler handler) { return loginAs({}, std::move(handler)); }
    /// Changes the password here with the next code, and keeps it for later calls.
    bool changePassword(const QString& newPassword);
    bool loginWith(const QString& password, const QString& totp);
    bool resume() { return keep(engine().resume(currentPassword())); }
    bool unlock() { return keep(engine().unlock(currentPassword(), nextCode())); }
    bool unlockWith(const QString& text, const QString& totp)
    {
        return keep(engine().unlock(crypto::SecretBytes::fromPassword(text), totp));
    }
    bool sync();
    /// A new dossier of that employer, by the person's engine.
    Result<DossierId> addDossier(const QString& number = QStringLiteral("1001"),
                                 const QString& name = QStringLiteral("Jansen, Piet"),
                                 const QString& employer = QStringLiteral("vermeer"));

    /// The engine, started when it does not run; a test that can't start one ends here.
    app::Engine& engine();
    /// Ends the program, as when the window is closed or a command is done. Nothing is locked by that.
    void quit() { m_engine.reset(); }
    [[nodiscard]] Result<std::unique_ptr<app::Engine>> start() const;

    /// The next code the authenticator shows that was not used yet; moves the test's clock on when needed.
    [[nodiscard]] QString nextCode();
    /// The step of the last one that nextCode() gave.
    [[nodiscard]] qint64 lastStep() const { return *m_lastStep; }
    /// The code the authenticator shows now, used or not.
    [[nodiscard]] QString codeNow() const;
    [[nodiscard]] ManualMachine& machine() { return m_machine; }
    [[nodiscard]] ManualClock& clock() { return m_server.clock(); }
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file(const QString& name) const { return folder() + QLatin1Char('/') + name; }
    [[nodiscard]] QString scratch(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] const QString& loginName() const { return m_login; }
    [[nodiscard]] static crypto::SecretBytes password()
    {
        return crypto::SecretBytes::fromPassword(QString::fromLatin1(goodPassword));
    }
    /// The password in use: the good one until it was changed.
    [[nodiscard]] crypto::SecretBytes currentPassword() const { return crypto::SecretBytes::fromPassword(*m_password); }
    void usePassword(const QString& text) { *m_password = text; }

    /// The keys of the kit that enrol() printed, by their two letters; read from the PDF as a person would.
    [[nodiscard]] QMap<QString, QString> kit() const;
    /// Another secret in the authenticator from now on.
    void useAuthenticator(const QString& otpauth);
    /// The account's id; once enrolled.
    [[nodiscard]] UserId user() const;
    /// Reaches the server by this port from now on; before enrolling.
    void useLine(quint16 port) { m_linePort = port; }
    /// Knows the server by this name from now on; before enrolling.
    void useName(const QString& host) { m_host = host; }
    /// Trusts the server as \p other does; before the first login here.
    [[nodiscard]] bool adoptRoots(const Workplace& other);
    /// Trusts these roots (PEM) instead of its own at each login from now on.
    void useRoots(const QString& file) { m_caFile = file; }

    /// A further computer of the same person, with the same authenticator.
    [[nodiscard]] std::unique_ptr<Workplace> secondComputer() const;

    app::EnrolOutcome enrolled;
    app::LoginOutcome loggedIn;
    app::SyncReport synced;
    Error error{ErrorCode::Internal, QStringLiteral("nothing failed yet")};

    /// Whether the last failure was of \p code, with a sentence for people.
    [[nodiscard]] bool failedWith(ErrorCode code) const
    {
        return error.code() == code && error.sentence().endsWith(u'.');
    }

private:
    bool enrolWith(app::EnrolInput input);
    bool loginAs(const QString& accountKey, app::ApprovalHandler approval, bool repair = false);
    template <typename T> bool keep(const Result<T>& result)
    {
        if (!result) {
            error = result.error();
        }
        return result.has_value();
    }

    TestServer& m_server;
    ManualMachine m_machine{m_server.clock()};
    QString m_login;
    QString m_code; ///< of addAccount()
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Engine> m_engine;
    crypto::SecretBytes m_totpSecret;
    QString m_host = QStringLiteral("localhost");
    quint16 m_linePort = 0; ///< 0: the server's own
    QString m_caFile;
    std::shared_ptr<qint64> m_lastStep;  ///< shared by a person's computers
    std::shared_ptr<QString> m_password; ///< the same
};

} // namespace kluis::test
