// SPDX-License-Identifier: GPL-3.0-or-later
// A lost password with the kit, a lost telephone, lost everything: over the real wire.
#include "core/protocol/RecoveryMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/admin/UserAdministration.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using test::TestClient;
using test::TestServer;
namespace reason = protocol::reason;

namespace {

const QString another = QStringLiteral("vier andere woorden hier");

template <typename T>
T administer(TestServer& server, const QString& login,
             const std::function<Result<T>(server::UserAdministration&, const server::Account&)>& act)
{
    auto done = server.store().write<T>([&](server::StoreDatabase& database) -> Result<T> {
        server::UserAdministration users(database, server.keys(), server.clock());
        const auto account = users.find(login);
        return account ? act(users, *account) : failure(account);
    });
    if (!done) {
        qFatal("%s", qPrintable(done.error().sentence()));
    }
    return std::move(*done);
}

QString resetTotp(TestServer& server, const QString& login)
{
    return administer<QString>(server, login,
                               [](auto& users, const auto& account) { return users.resetTotp(account); });
}

server::AccessReset::Done resetAccess(TestServer& server, const QString& login)
{
    return administer<server::AccessReset::Done>(
        server, login, [](auto& users, const auto& account) { return users.resetAccess(account); });
}

} // namespace

class RecoveryApiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_person;

    [[nodiscard]] TestClient::LoginAttempt withCode() const
    {
        TestClient::LoginAttempt attempt;
        attempt.password = m_person->password;
        attempt.totp = m_person->totpCode();
        return attempt;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_person = m_server->loggedIn(QStringLiteral("arts"), Role::Doctor, {QStringLiteral("vermeer")});
        QVERIFY(m_person);
        m_server->clock().advanceSeconds(60);
    }

    void theKitGivesANewPasswordAndTheSameKeys()
    {
        const QByteArray identity = m_person->identity.identity().publicKey();
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        const auto bundle =
            crypto::IdentityBundle::unwrapFromRecovery(m_person->recoveryKey, m_person->user, begun->recoveryBundle);
        QVERIFY(bundle);
        QCOMPARE(bundle->identity().publicKey(), identity);
        QCOMPARE(m_person->finishRecovery(another, begun->ticket).status, 200);
        m_server->clock().advanceSeconds(60);
        QVERIFY(m_person->login());
        QCOMPARE(m_person->password, another);
        QVERIFY(m_person->session.previousKeys.isEmpty());
    }

    void recoveryEndsEverySession()
    {
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
        QCOMPARE(m_person->finishRecovery(another, begun->ticket).status, 200);
        QCOMPARE(m_person->post("/v1/directory", {}).reason(), QByteArray(reason::sessionEnded));
    }

    void aRecoveryWhoseAnswerWasLostIsAnsweredAgain()
    {
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        const QByteArray request = m_person->recoveryRequest(another, begun->ticket);
        QCOMPARE(m_person->postOpen("/v1/recover", request).status, 200);
        QCOMPARE(m_person->postOpen("/v1/recover", request).status, 200);
    }

    void aTicketIsWorthNothingOnceThePasswordChanged()
    {
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        QCOMPARE(m_person->finishRecovery(another, begun->ticket).status, 200);
        QCOMPARE(m_person->finishRecovery(QStringLiteral("en nog weer een andere"), begun->ticket).status, 401);
    }

    void aTicketEndsAfterTenMinutes()
    {
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        m_server->clock().advanceSeconds(10 * 60 + 1);
        QCOMPARE(m_person->finishRecovery(another, begun->ticket).status, 401);
    }

    void aTicketIsNoOneElses()
    {
        const auto other = m_server->loggedIn(QStringLiteral("hr"), Role::Hr, {QStringLiteral("vermeer")});
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        QCOMPARE(other->finishRecovery(another, begun->ticket).status, 401);
    }

    void withoutTheKitNoBundleIsGiven()
    {
        m_person->recoveryKey = crypto::SecretBytes::random(32);
        const auto refused = m_person->beginRecovery(withCode());
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail(), QLatin1StringView(reason::loginFailed));
    }

    void theKitAloneIsNotEnough()
    {
        auto wrong = withCode();
        wrong.totp = QStringLiteral("000000");
        QVERIFY(!m_person->beginRecovery(wrong));
        wrong.totp.clear();
        wrong.recoveryCode = m_person->recoveryCodes.first();
        QVERIFY(m_person->beginRecovery(wrong));
    }

    void aPasswordsSignatureIsNoKits()
    {
        const QByteArray login = m_person->loginRequest(withCode());
        QCOMPARE(m_person->postOpen("/v1/recover/begin", login).status, 401);
    }

    void guessingAtKitsMeetsTheThrottleOfTheLogin()
    {
        m_person->recoveryKey = crypto::SecretBytes::random(32);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!m_person->beginRecovery(withCode()));
        }
        const auto refused = m_person->beginRecovery(withCode());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Throttled);
    }

    void withoutTheIdentityKeyNothingIsFinished()
    {
        const auto begun = m_person->beginRecovery(withCode());
        QVERIFY(begun);
        m_person->identity = crypto::IdentityBundle::generate();
        QCOMPARE(m_person->finishRecovery(another, begun->ticket).status, 401);
    }

    void aRecoveryCodeSaysThatTheAuthenticatorIsToBeRenewed()
    {
        QVERIFY(!m_person->session.authenticatorNeeded);
        TestClient::LoginAttempt attempt;
        attempt.password = m_person->password;
        attempt.recoveryCode = m_person->recoveryCodes.first();
        const auto answer = m_person->attempt(attempt);
        QVERIFY(protocol::LoginResponse::decode(answer.body)->authenticatorNeeded);
    }

    void aNewSecretCountsFromItsFirstCodeOn()
    {
        QVERIFY(m_person->login());
        const auto made = m_person->renewTotp();
        QVERIFY(made);
        QCOMPARE(made->recoveryCodesLeft, quint64(10));
        const auto before = m_person->totpSecret.clone();
        m_server->clock().advanceSeconds(60);
        QVERIFY2(m_person->login(), "the old one counts until then");
        m_person->totpSecret = crypto::SecretBytes::copyOf(made->totpSecret);
        m_server->clock().advanceSeconds(60);
        QVERIFY(m_person->login());
        m_server->clock().advanceSeconds(60);
        QVERIFY(m_person->login());
        m_person->totpSecret = before.clone();
        m_server->clock().advanceSeconds(60);
        QVERIFY(!m_person->login());
    }

    void aCodeOfTheNewSecretWorksOnceToo()
    {
        QVERIFY(m_person->login());
        const auto made = m_person->renewTotp();
        QVERIFY(made);
        m_server->clock().advanceSeconds(60);
        m_person->totpSecret = crypto::SecretBytes::copyOf(made->totpSecret);
        const auto attempt = withCode();
        QCOMPARE(m_person->attempt(attempt).status, 200);
        QCOMPARE(m_person->attempt(attempt).status, 401);
    }

    void aNewSecretThatNobodyUsedEndsAfterADay()
    {
        QVERIFY(m_person->login());
        const auto made = m_person->renewTotp();
        QVERIFY(made);
        m_server->clock().advanceSeconds(24 * 3600 + 1);
        m_person->totpSecret = crypto::SecretBytes::copyOf(made->totpSecret);
        QVERIFY(!m_person->login());
    }

    void aNewSecretNeedsAFreshLogin()
    {
        QVERIFY(m_person->login());
        m_server->clock().advanceSeconds(11 * 60);
        const auto refused = m_person->renewTotp();
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail(), QLatin1StringView(reason::codeNeeded));
    }

    void anAdministratorsResetGivesACodeAndNoSecret()
    {
        const QString code = resetTotp(*m_server, QStringLiteral("arts"));
        QVERIFY2(!m_person->login(), "the old authenticator is worth nothing");
        TestClient::LoginAttempt attempt;
        attempt.password = m_person->password;
        attempt.recoveryCode = code;
        const auto answer = m_person->attempt(attempt);
        QCOMPARE(answer.status, 200);
        QVERIFY(protocol::LoginResponse::decode(answer.body)->authenticatorNeeded);
        QCOMPARE(m_person->attempt(attempt).status, 401);
    }

    void anAdministratorsCodeEndsAfterThreeDays()
    {
        const QString code = resetTotp(*m_server, QStringLiteral("arts"));
        m_server->clock().advanceSeconds(72 * 3600 + 1);
        TestClient::LoginAttempt attempt;
        attempt.password = m_person->password;
        attempt.recoveryCode = code;
        QCOMPARE(m_person->attempt(attempt).status, 401);
        attempt.recoveryCode = m_person->recoveryCodes.first();
        QCOMPARE(m_person->attempt(attempt).status, 200);
    }

    void whoLostEverythingEnrolsAgainWithNewKeys()
    {
        const auto done = resetAccess(*m_server, QStringLiteral("arts"));
        QVERIFY(done.medical);
        QCOMPARE(done.closedLogin, QStringLiteral("arts~1"));
        QCOMPARE(m_person->post("/v1/directory", {}).status, 401);
        m_server->clock().advanceSeconds(60);
        QVERIFY2(!m_person->login(), "the old password opens nothing");
        const auto again = m_server->client();
        QVERIFY(again->enrol(QStringLiteral("arts"), done.code));
        const auto session = again->login();
        QVERIFY(session);
        QCOMPARE(again->user, done.newUser);
        QVERIFY(again->user != m_person->user);
        QVERIFY(session->role == Role::Doctor);
        QCOMPARE(session->tenants.size(), 1);
    }

    void anAccessResetTwiceLeavesEachAccountItsName()
    {
        (void)resetAccess(*m_server, QStringLiteral("arts"));
        const auto notYet = m_server->store().write<server::AccessReset::Done>([&](server::StoreDatabase& database) {
            server::UserAdministration users(database, m_server->keys(), m_server->clock());
            return users.resetAccess(*users.find(QStringLiteral("arts")));
        });
        QVERIFY(!notYet);
        QCOMPARE(notYet.error().code(), ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(RecoveryApiTest)
#include "RecoveryApiTest.moc"
