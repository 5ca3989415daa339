// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LoginApi.h"

#include "core/crypto/Base32.h"
#include "core/crypto/EnrolmentCode.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/Lease.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "tests/support/TestServer.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace kluis;
using domain::Role;
using test::TestClient;
using test::TestServer;
namespace reason = protocol::reason;

namespace {

TestClient::LoginAttempt rightFor(const TestClient& client)
{
    TestClient::LoginAttempt right;
    right.password = client.password;
    right.totp = client.totpCode();
    return right;
}

} // namespace

class LoginApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonEnrolsAndLogsIn()
    {
        TestServer server;
        const auto doctor = server.loggedIn(QStringLiteral("dr.visser"), Role::Doctor, {QStringLiteral("vermeer")});
        QVERIFY(doctor);
        QCOMPARE(doctor->session.role, Role::Doctor);
        QCOMPARE(doctor->session.tenants.size(), 1);
        QCOMPARE(doctor->session.tenants[0].shortName, QStringLiteral("vermeer"));
        QCOMPARE(doctor->session.deviceState, protocol::DeviceState::Active);
        QCOMPARE(doctor->session.serverShare.size(), 32);
        const auto opened = crypto::IdentityBundle::unwrap(
            crypto::KeyDerivation::userWrapKey(
                *crypto::KeyDerivation::masterKey(crypto::SecretBytes::fromPassword(doctor->password), doctor->salt(),
                                                  {crypto::KeyDerivation::minimumMemory, 3}),
                crypto::SecretBytes(), doctor->user),
            doctor->user, doctor->session.bundle);
        QVERIFY(opened);
        QCOMPARE(opened->identity().publicKey(), doctor->identity.identity().publicKey());
        QCOMPARE(doctor->post("/v1/directory", {}).status, 200);
    }

    void theLeaseIsAsLongAsTheRoleMayWorkOffline()
    {
        TestServer server;
        const auto hoursOf = [&](const char* login, Role role) {
            const auto person = server.loggedIn(QLatin1StringView(login), role, {QStringLiteral("vermeer")});
            const auto lease = protocol::Lease::decode(person->session.lease, server.keys().signingKey.publicKey());
            return lease && lease->device == person->device ? (lease->expires - lease->issued) / 3'600'000 : -1;
        };
        QCOMPARE(hoursOf("doctor", Role::Doctor), 72);
        QCOMPARE(hoursOf("hr", Role::Hr), 24);
        QCOMPARE(hoursOf("admin", Role::Administrator), 0);
        QCOMPARE(hoursOf("fg", Role::PrivacyOfficer), 0);
    }

    void theServerShareStaysTheSameForADevice()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const QByteArray first = person->session.serverShare;
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QCOMPARE(person->session.serverShare, first);
        server.clock().advanceSeconds(60);
        person->useNewDevice();
        QVERIFY(person->login());
        QVERIFY(person->session.serverShare != first);
    }

    void everyWrongPartGetsTheSameAnswer()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto ghost = server.client();
        ghost->loginName = QStringLiteral("nobody");
        const auto disabled = server.loggedIn(QStringLiteral("gone"), Role::Hr);
        setDisabled(server, disabled->user);
        server.clock().advanceSeconds(120);

        QList<test::HttpsAnswer> answers;
        auto wrong = rightFor(*person);
        wrong.password = QStringLiteral("something else entirely");
        answers.append(person->attempt(wrong));
        wrong = rightFor(*person);
        wrong.totp = QStringLiteral("000000");
        answers.append(person->attempt(wrong));
        wrong = rightFor(*person);
        wrong.totp.clear();
        wrong.recoveryCode = QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAA");
        answers.append(person->attempt(wrong));
        wrong = rightFor(*person);
        wrong.tamper = true;
        answers.append(person->attempt(wrong));
        wrong.tamper = false;
        wrong.totp = QStringLiteral("123456");
        answers.append(ghost->attempt(wrong));
        answers.append(disabled->attempt(rightFor(*disabled)));
        for (const auto& answer : answers) {
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, answers.first().body);
            QCOMPARE(answer.reason(), QByteArray(reason::loginFailed));
        }
    }

    void anUnknownLoginLooksLikeAKnownOne()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto ask = [&](const char* login) {
            protocol::PreloginRequest request;
            request.login = QLatin1StringView(login);
            return *protocol::PreloginResponse::decode(person->postOpen("/v1/prelogin", request.encode()).body);
        };
        const auto first = ask("nobody");
        const auto again = ask("nobody");
        QCOMPARE(first.user, again.user);
        QCOMPARE(first.salt, again.salt);
        QVERIFY(first.nonce != again.nonce);
        QCOMPARE(first.salt.size(), 16);
        QVERIFY(ask("nobody2").user != first.user);
        QCOMPARE(ask("hr").encode().size(), first.encode().size());
    }

    void aOneTimeCodeWorksOnceAmongParallelPosts()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(300);
        constexpr int posts = 24;
        QList<QByteArray> bodies;
        for (int i = 0; i < posts; ++i) {
            bodies.append(person->loginRequest(rightFor(*person)));
        }
        std::atomic<int> admitted = 0;
        std::vector<std::thread> threads;
        for (const QByteArray& body : bodies) {
            threads.emplace_back([&, body] {
                test::HttpsConnection connection(server.port());
                admitted += connection.request("POST", "/v1/login", body).status == 200 ? 1 : 0;
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(admitted.load(), 1);
    }

    void anotherServersKeyIsToldOnlyToWhoKnowsThePassword()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(60);
        auto attempt = rightFor(*person);
        attempt.serverKeyDigest = crypto::sha256("another key");
        QCOMPARE(person->attempt(attempt).reason(), QByteArray(reason::serverKeyMismatch));
        attempt.password = QStringLiteral("something else entirely");
        QCOMPARE(person->attempt(attempt).reason(), QByteArray(reason::loginFailed));
    }

    void aNonceIsOnlyGoodForAMinute()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(120);
        const QByteArray body = person->loginRequest(rightFor(*person));
        server.clock().advanceSeconds(61);
        QCOMPARE(person->postOpen("/v1/login", body).status, 401);
    }

    void aRecoveryCodeStandsInForTheOneTimeCodeOnce()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        TestClient::LoginAttempt attempt;
        attempt.password = person->password;
        attempt.recoveryCode = person->recoveryCodes.first();
        QCOMPARE(person->attempt(attempt).status, 200);
        QCOMPARE(person->attempt(attempt).status, 401);
        attempt.recoveryCode = person->recoveryCodes.last();
        QCOMPARE(person->attempt(attempt).status, 200);
    }

    void aRecoveryCodeDoesNotConfirmANewAccount()
    {
        TestServer server;
        const auto person = server.client();
        QVERIFY(person->enrol(QStringLiteral("hr"), server.addUser(QStringLiteral("hr"), Role::Hr)));
        TestClient::LoginAttempt attempt;
        attempt.password = person->password;
        attempt.recoveryCode = person->recoveryCodes.first();
        QCOMPARE(person->attempt(attempt).status, 401);
        QVERIFY(person->login());
    }

    void waitsGrowAndAHundredFailuresShutTheAccount()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto stranger = server.client();
        stranger->loginName = QStringLiteral("hr");
        auto wrong = TestClient::LoginAttempt{QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false};
        int verified = 0;
        for (int tries = 0; tries < 130; ++tries) {
            const auto answer = stranger->attempt(wrong);
            if (answer.status == 401) {
                ++verified;
            }
            if (verified == 6) { // five are free, the sixth waits
                QCOMPARE(stranger->attempt(wrong).status, 429);
                QVERIFY(stranger->attempt(wrong).head.contains("Retry-After: "));
            }
            server.clock().advanceSeconds(901);
        }
        QCOMPARE(verified, 100);
        QCOMPARE(stranger->attempt(wrong).reason(), QByteArray(reason::accountShut));
        // The owner on his own device is not locked out, and learns of it.
        QVERIFY(person->login());
        QCOMPARE(person->session.failuresSinceLastLogin, quint64(100));
    }

    void aRecoveryCodeReopensAShutAccount()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        person->useNewDevice();
        auto wrong = rightFor(*person);
        wrong.totp = QStringLiteral("000000");
        wrong.tamper = true;
        for (int tries = 0; tries < 100; ++tries) {
            QCOMPARE(person->attempt(wrong).status, 401);
            server.clock().advanceSeconds(901);
        }
        QCOMPARE(person->attempt(rightFor(*person)).reason(), QByteArray(reason::accountShut));
        TestClient::LoginAttempt recovery;
        recovery.password = person->password;
        recovery.recoveryCode = person->recoveryCodes.first();
        recovery.serverKeyDigest = crypto::sha256("another key");
        QCOMPARE(person->attempt(recovery).reason(), QByteArray(reason::loginFailed));
        server.clock().advanceSeconds(901);
        recovery.serverKeyDigest.clear();
        QCOMPARE(person->attempt(recovery).status, 200);
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
    }

    void aRestartForgetsNoFailure()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto guess = [&] {
            TestClient stranger(server.port(), server.clock());
            stranger.loginName = QStringLiteral("hr");
            return stranger.attempt({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false}).status;
        };
        for (int tries = 0; tries < 6; ++tries) {
            QCOMPARE(guess(), 401);
            server.clock().advanceSeconds(1);
        }
        server.restart();
        QCOMPARE(guess(), 429);
    }

    void anAddressThatGuessesAtManyAccountsMustWait()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto stranger = server.client();
        int refused = 0;
        for (int account = 0; account < 25; ++account) {
            stranger->loginName = QStringLiteral("user%1").arg(account);
            refused +=
                stranger->attempt({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false}).status == 401 ? 1
                                                                                                                    : 0;
        }
        QCOMPARE(refused, 20);
        QVERIFY(person->login()); // a device that proves its key does not wait for what others did
    }

    void anEnrolmentCodeWorksOnce()
    {
        TestServer server;
        const QString code = server.addUser(QStringLiteral("hr"), Role::Hr);
        const auto first = server.client();
        QVERIFY(first->enrol(QStringLiteral("hr"), code));
        const auto second = server.client();
        const auto again = second->enrol(QStringLiteral("hr"), code);
        QVERIFY(!again);
        QCOMPARE(again.error().detail(), QLatin1StringView(reason::enrolmentRefused));
    }

    void anEnrolmentCodeEndsAfterThreeDays()
    {
        TestServer server;
        const QString code = server.addUser(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(72 * 3600 + 1);
        QVERIFY(!server.client()->enrol(QStringLiteral("hr"), code));
    }

    void anEnrolmentCodeIsNoOneElses()
    {
        TestServer server;
        const QString code = server.addUser(QStringLiteral("hr"), Role::Hr);
        (void)server.addUser(QStringLiteral("doctor"), Role::Doctor);
        QVERIFY(!server.client()->enrol(QStringLiteral("doctor"), code));
    }

    void aRevokedDeviceGetsNothing()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QVERIFY(server.store().write<void>([&](server::StoreDatabase& database) {
            return server::DeviceStore(database).revoke(person->device, server.clock().unixMillis());
        }));
        QCOMPARE(person->post("/v1/directory", {}).reason(), QByteArray(reason::deviceRevoked));
        server.clock().advanceSeconds(60);
        QVERIFY(!person->login());
    }

    void everyLoginIsOnTheAuditChain()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        auto wrong = rightFor(*person);
        wrong.tamper = true;
        QCOMPARE(person->attempt(wrong).status, 401);
        const auto chains = server.store().read<QList<server::AuditLog::Chain>>(
            [](server::StoreDatabase& database) { return server::AuditLog::verify(database); });
        QVERIFY(chains);
        QCOMPARE(chains->size(), 1);
        QCOMPARE(chains->first().brokenAt, quint64(0));
        QVERIFY(chains->first().entries >= 5); // code issued, enrolled, confirmed, login, failure
    }

private:
    static void setDisabled(TestServer& server, const UserId& user)
    {
        QVERIFY(server.store().write<void>([&](server::StoreDatabase& database) {
            return server::AccountStore(database).setDisabled(user, true, server.clock().unixMillis());
        }));
    }
};

QTEST_GUILESS_MAIN(LoginApiTest)
#include "LoginApiTest.moc"
