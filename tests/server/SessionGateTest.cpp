// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/SessionGate.h"

#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/RejectReason.h"
#include "server/admin/UserAdministration.h"
#include "server/audit/AuditLog.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using test::HttpsConnection;
using test::TestServer;
namespace reason = protocol::reason;

namespace {

QByteArray base64url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A request made by hand, with every part open to bending.
struct Forged {
    QByteArray token;
    QByteArray proof;

    test::HttpsAnswer send(const TestServer& server, const QByteArray& path = "/v1/directory",
                           const QByteArray& body = {}) const
    {
        HttpsConnection connection(server.port());
        return connection.request(
            "POST", path, body,
            {{"Authorization", QByteArray("Bearer ").append(base64url(token))}, {"Kluis-Proof", proof}});
    }
};

QByteArray proofBy(const crypto::SigningKeyPair& key, const QByteArray& token, TestServer& server,
                   const QByteArray& path = "/v1/directory", qint64 skewSeconds = 0)
{
    return protocol::RequestProof::make(key, "POST", path, {}, token, server.clock().unixMillis() + skewSeconds * 1000,
                                        server.keys().tlsKeyDigest)
        .toHeader();
}

Result<void> administer(TestServer& server,
                        const std::function<Result<void>(server::UserAdministration&, const server::Account&)>& act)
{
    return server.store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
        server::UserAdministration users(database, server.keys(), server.clock());
        const auto account = users.find(QStringLiteral("hr"));
        return account ? act(users, *account) : Result<void>(failure(account));
    });
}

} // namespace

class SessionGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_person = m_server->loggedIn(QStringLiteral("hr"), Role::Hr, {QStringLiteral("vermeer")});
        QVERIFY(m_person);
    }

    void aStolenTokenWithoutTheDeviceKeyIsUseless()
    {
        const auto thief = crypto::SigningKeyPair::generate();
        const QByteArray token = m_person->tokens.accessToken;
        QCOMPARE((Forged{token, proofBy(thief, token, *m_server)}.send(*m_server).reason()),
                 QByteArray(reason::badProof));
        QCOMPARE((Forged{token, {}}.send(*m_server).status), 401);
        QCOMPARE((Forged{token, proofBy(m_person->deviceKey, token, *m_server)}.send(*m_server).status), 200);
    }

    void aProofFitsOneRequestOnly()
    {
        const QByteArray token = m_person->tokens.accessToken;
        const Forged request{token, proofBy(m_person->deviceKey, token, *m_server)};
        QCOMPARE(request.send(*m_server, "/v1/logout").reason(), QByteArray(reason::badProof));
        QCOMPARE(request.send(*m_server, "/v1/directory", "x").reason(), QByteArray(reason::badProof));
        QCOMPARE(request.send(*m_server, "/v1/directory?x").status, 401);
        QCOMPARE(request.send(*m_server).status, 200);
        QCOMPARE(request.send(*m_server).reason(), QByteArray(reason::badProof)); // the same again
    }

    void aClockTwoMinutesOffIsToldSo()
    {
        const QByteArray token = m_person->tokens.accessToken;
        for (const qint64 skew : {-121, 121}) {
            const Forged late{token, proofBy(m_person->deviceKey, token, *m_server, "/v1/directory", skew)};
            QCOMPARE(late.send(*m_server).reason(), QByteArray(reason::clockSkew));
        }
        const Forged near{token, proofBy(m_person->deviceKey, token, *m_server, "/v1/directory", 119)};
        QCOMPARE(near.send(*m_server).status, 200);
    }

    void anotherServersKeyInAProofIsRefused()
    {
        const QByteArray token = m_person->tokens.accessToken;
        const auto proof = protocol::RequestProof::make(m_person->deviceKey, "POST", "/v1/directory", {}, token,
                                                        m_server->clock().unixMillis(), crypto::sha256("other"));
        QCOMPARE((Forged{token, proof.toHeader()}.send(*m_server).reason()), QByteArray(reason::serverKeyMismatch));
    }

    void anAccessTokenLivesAQuarter()
    {
        m_server->clock().advanceSeconds(15 * 60 + 1);
        QCOMPARE(m_person->post("/v1/directory", {}).reason(), QByteArray(reason::sessionEnded));
        QVERIFY(m_person->refresh());
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
    }

    void aSessionEndsAfterThirtyIdleMinutes()
    {
        m_server->clock().advanceSeconds(30 * 60 + 1);
        QVERIFY(!m_person->refresh());
    }

    void aSessionEndsAfterTwelveHours()
    {
        for (int i = 0; i < 12 * 3 - 1; ++i) {
            m_server->clock().advanceSeconds(20 * 60);
            QVERIFY(m_person->refresh());
        }
        m_server->clock().advanceSeconds(20 * 60 + 1);
        QVERIFY(!m_person->refresh());
    }

    void reusingARefreshTokenEndsTheSession()
    {
        const auto before = m_person->tokens;
        QVERIFY(m_person->refresh());
        const auto after = m_person->tokens;
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
        m_person->tokens = before;
        QVERIFY(!m_person->refresh());
        m_person->tokens = after;
        QCOMPARE(m_person->post("/v1/directory", {}).reason(), QByteArray(reason::sessionEnded));
        QVERIFY(!m_person->refresh());
    }

    void aRefreshWhoseAnswerWasLostIsAnsweredAgain()
    {
        const auto before = m_person->tokens;
        for (int lost = 0; lost < 3; ++lost) {
            m_person->tokens = before;
            QVERIFY(m_person->refresh());
        }
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
        QVERIFY(m_person->refresh());
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
    }

    void refreshingWithTheNewTokenSpendsTheOneBefore()
    {
        const auto before = m_person->tokens;
        QVERIFY(m_person->refresh());
        QVERIFY(m_person->refresh()); // proves that the first answer came
        m_person->tokens = before;
        QVERIFY(!m_person->refresh());
    }

    void tokensOfALostAnswerAreWorthNothingOnceAskedAgain()
    {
        const auto before = m_person->tokens;
        QVERIFY(m_person->refresh());
        const auto lost = m_person->tokens;
        m_person->tokens = before;
        QVERIFY(m_person->refresh());
        const auto arrived = m_person->tokens;
        m_person->tokens = lost;
        QCOMPARE(m_person->post("/v1/directory", {}).status, 401);
        m_person->tokens = arrived;
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
    }

    void whoBringsTheLostRefreshTokenLaterEndsTheSession()
    {
        const auto before = m_person->tokens;
        QVERIFY(m_person->refresh());
        const auto lost = m_person->tokens;
        m_person->tokens = before;
        QVERIFY(m_person->refresh());
        const auto arrived = m_person->tokens;
        m_person->tokens = lost;
        QVERIFY(!m_person->refresh());
        m_person->tokens = arrived;
        QCOMPARE(m_person->post("/v1/directory", {}).reason(), QByteArray(reason::sessionEnded));
    }

    void theTokenBeforeIsNotTakenAfterTheIdleTime()
    {
        const auto before = m_person->tokens;
        QVERIFY(m_person->refresh());
        m_person->tokens = before;
        m_server->clock().advanceSeconds(30 * 60 + 1);
        QVERIFY(!m_person->refresh());
    }

    void aRefreshTokenNeedsTheDeviceKeyToo()
    {
        const QByteArray token = m_person->tokens.refreshToken;
        const auto thief = crypto::SigningKeyPair::generate();
        const Forged stolen{token, proofBy(thief, token, *m_server, "/v1/refresh")};
        QCOMPARE(stolen.send(*m_server, "/v1/refresh").reason(), QByteArray(reason::badProof));
        QVERIFY(m_person->refresh()); // and the try has not spent it
    }

    void loggingOutEndsTheSession()
    {
        QCOMPARE(m_person->post("/v1/logout", {}).status, 200);
        QCOMPARE(m_person->post("/v1/directory", {}).status, 401);
        QVERIFY(!m_person->refresh());
    }

    void disablingEndsEverySessionAtOnce()
    {
        QVERIFY(
            administer(*m_server, [](auto& users, const auto& account) { return users.setDisabled(account, true); }));
        QCOMPARE(m_person->post("/v1/directory", {}).status, 401);
        QVERIFY(!m_person->refresh());
        m_server->clock().advanceSeconds(60);
        QVERIFY(!m_person->login());
    }

    void aNewRoleEndsEverySession()
    {
        QVERIFY(administer(*m_server,
                           [](auto& users, const auto& account) { return users.setRole(account, Role::Planner); }));
        QCOMPARE(m_person->post("/v1/directory", {}).status, 401);
        m_server->clock().advanceSeconds(60);
        QVERIFY(m_person->login());
        QCOMPARE(m_person->session.role, Role::Planner);
    }

    void aResetAuthenticatorEndsEverySessionAndTheOldSecret()
    {
        QVERIFY(administer(*m_server, [](auto& users, const auto& account) -> Result<void> {
            const auto code = users.resetTotp(account);
            return code ? Result<void>() : Result<void>(failure(code));
        }));
        QCOMPARE(m_person->post("/v1/directory", {}).status, 401);
        m_server->clock().advanceSeconds(60);
        QVERIFY(!m_person->login());
    }

    void aGrantTakenAwayIsGoneInTheNextRequest()
    {
        QVERIFY(administer(*m_server, [](auto& users, const auto& account) {
            return users.revoke(account, QStringLiteral("vermeer"));
        }));
        const auto refreshed = m_person->refresh();
        QVERIFY(refreshed);
        QVERIFY(refreshed->tenants.isEmpty());
    }

    void aNewDeviceNeedsACertificateByItsOwner()
    {
        m_server->clock().advanceSeconds(60);
        m_person->useNewDevice();
        QVERIFY(m_person->login());
        QCOMPARE(m_person->session.deviceState, protocol::DeviceState::NeedsCertificate);

        protocol::CertifyRequest request;
        const auto mine = std::move(m_person->identity);
        m_person->identity = crypto::IdentityBundle::generate();
        request.deviceCertificate = m_person->deviceCertificate();
        QCOMPARE(m_person->post("/v1/device/certify", request.encode()).status, 403);
        m_person->identity = mine.clone();
        request.deviceCertificate = m_person->deviceCertificate();
        QCOMPARE(m_person->post("/v1/device/certify", request.encode()).status, 200);

        m_server->clock().advanceSeconds(60);
        QVERIFY(m_person->login());
        QCOMPARE(m_person->session.deviceState, protocol::DeviceState::Active);
        QCOMPARE(m_person->session.newDevicesSinceLastLogin, quint64(0));
    }

    void withoutASessionEveryDoorIsShut_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char* path :
             {"/v1/logout", "/v1/device/certify", "/v1/pull", "/v1/push", "/v1/directory", "/v1/medical-log/read",
              "/v1/medical-log/append", "/v1/audit", "/v1/refresh", "/v1/password"}) {
            QTest::newRow(path) << QByteArray(path);
        }
    }

    void withoutASessionEveryDoorIsShut()
    {
        QFETCH(QByteArray, path);
        QCOMPARE(m_person->postOpen(path, {}).status, 401);
        const QByteArray token = crypto::randomBytes(32);
        const Forged guessed{token, proofBy(m_person->deviceKey, token, *m_server, path)};
        QCOMPARE(guessed.send(*m_server, path).reason(), QByteArray(reason::sessionEnded));
    }

    void unknownPathsAndMethodsAreNotFound()
    {
        HttpsConnection connection(m_server->port());
        QCOMPARE(connection.request("GET", "/v1/pull").status, 404);
        QCOMPARE(connection.request("POST", "/v2/pull").status, 404);
        QCOMPARE(connection.request("POST", "/v1/hello").status, 404);
        QCOMPARE(connection.request("GET", "/../store.db").status, 404);
    }

    void securityTxtNamesAContact()
    {
        HttpsConnection connection(m_server->port());
        const auto answer = connection.request("GET", "/.well-known/security.txt");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith("Contact: mailto:security@localhost\nExpires: "));
    }

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<test::TestClient> m_person;
};

QTEST_GUILESS_MAIN(SessionGateTest)
#include "SessionGateTest.moc"
