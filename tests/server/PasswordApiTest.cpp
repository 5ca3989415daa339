// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a password over the real wire.
#include "core/crypto/MasterKeyLink.h"
#include "core/protocol/PasswordMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using test::TestClient;
using test::TestServer;
namespace reason = protocol::reason;

namespace {

const QString another = QStringLiteral("vier andere woorden hier");

} // namespace

class PasswordApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewPasswordLogsInAfterwards()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const QString before = person->password;
        QCOMPARE(person->changePassword({.newPassword = another}).status, 200);
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        person->password = before;
        server.clock().advanceSeconds(60);
        const auto refused = person->login();
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail(), QLatin1StringView(reason::loginFailed));
    }

    void otherSessionsEndAndThisOneGoesOn()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto here = person->tokens;
        const auto [device, key] = std::pair(person->device, person->deviceKey.clone());
        person->useNewDevice();
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QCOMPARE(person->post("/v1/directory", {}).status, 200);
        QCOMPARE(person->changePassword({.newPassword = another}).status, 200);
        QCOMPARE(person->post("/v1/directory", {}).status, 200);
        person->device = device;
        person->deviceKey = key.clone();
        person->tokens = here;
        QCOMPARE(person->post("/v1/directory", {}).reason(), QByteArray(reason::sessionEnded));
        QVERIFY(!person->refresh());
    }

    void whatIsSentAgainIsAnsweredAsTheFirstTime()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const QByteArray request = person->passwordRequest({.newPassword = another});
        const auto first = person->post("/v1/password", request);
        const auto again = person->post("/v1/password", request);
        QCOMPARE(first.status, 200);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(protocol::PasswordResponse::decode(first.body)->serverShare, person->session.serverShare);
    }

    void aWrongPresentPasswordIsRefusedAndCounted()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const QString before = person->password;
        const auto refused = person->changePassword({.oldPassword = QStringLiteral("not it"), .newPassword = another});
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.reason(), QByteArray(reason::loginFailed));
        QCOMPARE(person->password, before);
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QCOMPARE(person->session.failuresSinceLastLogin, quint64(1));
    }

    void guessingThePresentPasswordMeetsTheThrottle()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const QByteArray guess =
            person->passwordRequest({.oldPassword = QStringLiteral("not it"), .newPassword = another});
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(person->post("/v1/password", guess).status, 401);
        }
        QCOMPARE(person->post("/v1/password", guess).status, 429);
    }

    void longAfterTheLoginACodeIsNeeded()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(11 * 60);
        QCOMPARE(person->changePassword({.newPassword = another}).reason(), QByteArray(reason::codeNeeded));
        QCOMPARE(person->changePassword({.newPassword = another, .totp = QStringLiteral("000000")}).status, 401);
        QCOMPARE(person->changePassword({.newPassword = another, .totp = person->totpCode()}).status, 200);
    }

    void theCodeOfTheLoginIsNotTakenTwice()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QCOMPARE(person->changePassword({.newPassword = another, .totp = person->totpCode()}).status, 401);
    }

    void aRecoveryCodeStandsInForTheCode()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(11 * 60);
        const QString code = person->recoveryCodes.first();
        QCOMPARE(person->changePassword({.newPassword = another, .recoveryCode = code}).status, 200);
        QCOMPARE(person->changePassword({.newPassword = QStringLiteral("nog eens iets anders"), .recoveryCode = code})
                     .status,
                 401);
    }

    void aKeyThatTheSenderDoesNotHoldIsNotTaken()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QCOMPARE(person->changePassword({.newPassword = another, .breakNewSignature = true}).status, 401);
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
    }

    void anotherPersonsChangeIsNotTaken()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto other = server.loggedIn(QStringLiteral("planner"), Role::Planner);
        QCOMPARE(other->post("/v1/password", person->passwordRequest({.newPassword = another})).status, 400);
    }

    void theNextLoginBringsTheLinksNewestFirst()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QVERIFY(person->session.previousKeys.isEmpty());
        const auto first = person->masterKey(person->password);
        QCOMPARE(person->changePassword({.newPassword = another}).status, 200);
        const auto second = person->masterKey(another);
        QCOMPARE(person->changePassword({.newPassword = QStringLiteral("en nog weer een andere")}).status, 200);
        const auto third = person->masterKey(person->password);
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QCOMPARE(person->session.previousKeys.size(), 2);
        const auto toSecond = crypto::MasterKeyLink::open(third, person->session.previousKeys[0], person->user);
        const auto toFirst = crypto::MasterKeyLink::open(second, person->session.previousKeys[1], person->user);
        QVERIFY(toSecond && toFirst);
        QVERIFY(toSecond->view() == second.view());
        QVERIFY(toFirst->view() == first.view());
    }

    void theChangeIsOnTheAuditChain()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto entries = [&] {
            return server.store()
                .read<QList<server::AuditLog::Chain>>(
                    [](server::StoreDatabase& database) { return server::AuditLog::verify(database); })
                ->first();
        };
        const quint64 before = entries().entries;
        QCOMPARE(person->changePassword({.newPassword = another}).status, 200);
        QCOMPARE(entries().entries, before + 1);
        QCOMPARE(entries().brokenAt, quint64(0));
    }
};

QTEST_GUILESS_MAIN(PasswordApiTest)
#include "PasswordApiTest.moc"
