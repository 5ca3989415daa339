// SPDX-License-Identifier: GPL-3.0-or-later
// What the operator decides of logging in (SECURITY B2.2, B2.3): whether a line that somebody opens may pass, and how late a
// code may come. A client decides none of it.
#include "core/crypto/Sha256.h"
#include "core/crypto/Totp.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/RequestProof.h"
#include "tests/server/AuditEntries.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace kluis;
using domain::Role;
using server::LoginRules;
using test::TestClient;
using test::TestServer;
namespace reason = protocol::reason;

namespace {

const QByteArray somebodysKey = crypto::sha256("the key of who opens the line");

/// Of how many lines that were let through the practice's log speaks.
qsizetype inspectedIn(TestServer& server)
{
    const auto entries = test::auditEntries(server.store(), TenantId());
    return std::count_if(entries.begin(), entries.end(), [](const server::ServerEvent& event) {
        return event.kind == server::ServerEventKind::LineInspected;
    });
}

TestClient::LoginAttempt overInspectedLine(const TestClient& person)
{
    return {person.password, person.totpCode(), {}, somebodysKey, false};
}

/// A request of the session as it leaves a device behind such a line.
test::HttpsAnswer askOverInspectedLine(TestServer& server, const TestClient& person, const QByteArray& seen)
{
    const auto proof = protocol::RequestProof::make(person.deviceKey, "POST", "/v1/directory", {},
                                                    person.tokens.accessToken, server.clock().unixMillis(), seen);
    const QByteArray token =
        person.tokens.accessToken.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    test::HttpsConnection line(server.port());
    return line.request("POST", "/v1/directory", {},
                        {{"Authorization", "Bearer " + token}, {"Kluis-Proof", proof.toHeader()}});
}

/// Starts again on the same port, by other rules.
void serveBy(TestServer& server, const LoginRules& rules)
{
    server.logins = rules;
    server.restartInPlace();
}

constexpr LoginRules reporting{.channelBinding = LoginRules::ChannelBinding::Report, .totpWindow = 1};
constexpr LoginRules narrow{.channelBinding = LoginRules::ChannelBinding::Require, .totpWindow = 0};

} // namespace

class LoginRulesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_person;

    /// One try with the code of so many steps from now.
    [[nodiscard]] int statusOfCode(qint64 steps)
    {
        const qint64 now = crypto::Totp::stepOf(m_server->clock().unixSeconds());
        return m_person
            ->attempt({m_person->password, crypto::Totp::code(m_person->totpSecret, now + steps), {}, {}, false})
            .status;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_person = m_server->loggedIn(QStringLiteral("hr"), Role::Hr, {QStringLiteral("vermeer")});
        QVERIFY(m_person);
        m_server->clock().advanceSeconds(120);
    }

    void unlessTheOperatorSaysOtherwiseNoOtherKeyPasses()
    {
        QCOMPARE(m_person->attempt(overInspectedLine(*m_person)).reason(), QByteArray(reason::serverKeyMismatch));
        QCOMPARE(askOverInspectedLine(*m_server, *m_person, somebodysKey).reason(),
                 QByteArray(reason::serverKeyMismatch));
        QCOMPARE(inspectedIn(*m_server), 0);
        QCOMPARE(m_server->inspected(), quint64(0));
    }

    void whereItMayPassALoginIsLetThroughWrittenDownAndTold()
    {
        serveBy(*m_server, reporting);
        const auto answer = m_person->attempt(overInspectedLine(*m_person));
        QCOMPARE(answer.status, 200);
        const auto told = protocol::LoginResponse::decode(answer.body);
        QVERIFY(told && told->lineInspected);
        QCOMPARE(m_server->inspected(), quint64(1));
        QCOMPARE(inspectedIn(*m_server), 1);
        const auto entry = test::lastAuditEntry(m_server->store(), TenantId());
        QCOMPARE(entry.kind, server::ServerEventKind::LineInspected);
        QCOMPARE(entry.user, m_person->user);
        QCOMPARE(entry.device, m_person->device);
        QCOMPARE(entry.accessPoint, QStringLiteral("127.0.0.1"));
    }

    void aLineThatNobodyOpensIsNotCalledSo()
    {
        serveBy(*m_server, reporting);
        QVERIFY(m_person->login());
        QVERIFY(!m_person->session.lineInspected);
        QCOMPARE(m_person->post("/v1/directory", {}).status, 200);
        QCOMPARE(inspectedIn(*m_server), 0);
        QCOMPARE(m_server->inspected(), quint64(0));
    }

    void nothingElseOfALoginIsForgivenThere_data()
    {
        QTest::addColumn<QString>("wrong");
        for (const char* wrong : {"password", "code", "signature"}) {
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
        }
    }

    void nothingElseOfALoginIsForgivenThere()
    {
        QFETCH(const QString, wrong);
        serveBy(*m_server, reporting);
        auto attempt = overInspectedLine(*m_person);
        attempt.password = wrong == QLatin1String("password") ? QStringLiteral("another one") : attempt.password;
        attempt.totp = wrong == QLatin1String("code") ? QStringLiteral("000000") : attempt.totp;
        attempt.tamper = wrong == QLatin1String("signature");
        QCOMPARE(m_person->attempt(attempt).reason(), QByteArray(reason::loginFailed));
        QCOMPARE(inspectedIn(*m_server), 0);
    }

    void theRequestsOfASessionAreCountedAndItsDeviceWrittenDownOnce()
    {
        serveBy(*m_server, reporting);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(askOverInspectedLine(*m_server, *m_person, somebodysKey).status, 200);
        }
        QCOMPARE(m_server->inspected(), quint64(5));
        QCOMPARE(inspectedIn(*m_server), 1);
        QCOMPARE(askOverInspectedLine(*m_server, *m_person, crypto::sha256("and another")).status, 200);
        QCOMPARE(inspectedIn(*m_server), 2);
    }

    void whatWasWrittenDownAtTheLoginIsNotAgainAtItsRequests()
    {
        serveBy(*m_server, reporting);
        const auto answer = m_person->attempt(overInspectedLine(*m_person));
        const auto told = protocol::LoginResponse::decode(answer.body);
        QVERIFY(told);
        m_person->tokens = told->tokens;
        QCOMPARE(askOverInspectedLine(*m_server, *m_person, somebodysKey).status, 200);
        QCOMPARE(inspectedIn(*m_server), 1);
    }

    void aTokenWithoutTheDevicesKeyIsWorthNothingThere()
    {
        serveBy(*m_server, reporting);
        TestClient thief(m_server->port(), m_server->clock());
        thief.tokens = m_person->tokens;
        QCOMPARE(askOverInspectedLine(*m_server, thief, somebodysKey).reason(), QByteArray(reason::badProof));
        QCOMPARE(m_server->inspected(), quint64(0));
    }

    void aRecoveryByTheKitIsWrittenDownToo()
    {
        serveBy(*m_server, reporting);
        QVERIFY(m_person->beginRecovery(overInspectedLine(*m_person)));
        QCOMPARE(inspectedIn(*m_server), 1);
    }

    void whatPassedOnceDoesNotPassWhenTheOperatorTakesItBack()
    {
        serveBy(*m_server, reporting);
        const auto told = protocol::LoginResponse::decode(m_person->attempt(overInspectedLine(*m_person)).body);
        QVERIFY(told);
        m_person->tokens = told->tokens;
        serveBy(*m_server, {});
        m_server->clock().advanceSeconds(60);
        QCOMPARE(m_person->attempt(overInspectedLine(*m_person)).reason(), QByteArray(reason::serverKeyMismatch));
        QCOMPARE(askOverInspectedLine(*m_server, *m_person, somebodysKey).reason(),
                 QByteArray(reason::serverKeyMismatch));
    }

    void aCodeMayBeOneStepEarlyOrLate_data()
    {
        QTest::addColumn<qint64>("steps");
        QTest::addColumn<bool>("usually");
        QTest::newRow("two late") << qint64(-2) << false;
        QTest::newRow("one late") << qint64(-1) << true;
        QTest::newRow("now") << qint64(0) << true;
        QTest::newRow("one early") << qint64(1) << true;
        QTest::newRow("two early") << qint64(2) << false;
    }

    void aCodeMayBeOneStepEarlyOrLate()
    {
        QFETCH(const qint64, steps);
        QFETCH(const bool, usually);
        QCOMPARE(statusOfCode(steps), usually ? 200 : 401);
    }

    void whereTheOperatorSaysSoOnlyTheCodeOfNowWillDo_data() { aCodeMayBeOneStepEarlyOrLate_data(); }

    void whereTheOperatorSaysSoOnlyTheCodeOfNowWillDo()
    {
        QFETCH(const qint64, steps);
        serveBy(*m_server, narrow);
        QCOMPARE(statusOfCode(steps), steps == 0 ? 200 : 401);
    }

    void soItIsForAChangeOfPassword()
    {
        serveBy(*m_server, narrow);
        const qint64 now = crypto::Totp::stepOf(m_server->clock().unixSeconds());
        const QString password = QStringLiteral("een heel ander wachtwoord");
        const auto change = [&](qint64 step) {
            return m_person
                ->changePassword({.newPassword = password, .totp = crypto::Totp::code(m_person->totpSecret, step)})
                .status;
        };
        QCOMPARE(change(now - 1), 401);
        QCOMPARE(change(now), 200);
    }

    void soItIsForANewAuthenticatorsFirstCode()
    {
        serveBy(*m_server, narrow);
        const auto renewed = m_person->renewTotp();
        QVERIFY(renewed);
        m_person->totpSecret = crypto::SecretBytes::copyOf(renewed->totpSecret);
        QCOMPARE(statusOfCode(1), 401);
        QCOMPARE(statusOfCode(0), 200);
    }

    void theServersCommandLineSaysIt();
    void aWordThatIsNoneIsRefused();
};

void LoginRulesTest::theServersCommandLineSaysIt()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    QProcess init;
    init.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
               {QStringLiteral("init"), QStringLiteral("--data"), data, QStringLiteral("--environment"),
                QStringLiteral("test"), QStringLiteral("--json")});
    QVERIFY(init.waitForFinished(test::ServerProcess::patience));
    const QJsonObject made = QJsonDocument::fromJson(init.readAllStandardOutput()).object();
    const QString code = made.value(QLatin1String("enrolmentCode")).toString();
    const SystemClock clock;
    const QString place = folder.filePath(QStringLiteral("port"));
    const QString watched = folder.filePath(QStringLiteral("monitor"));
    const test::ServerProcess serving(data, place,
                                      QStringList{QStringLiteral("--channel-binding"), QStringLiteral("report"),
                                                  QStringLiteral("--totp-window"), QStringLiteral("0"),
                                                  QStringLiteral("--monitor"), QStringLiteral("0"),
                                                  QStringLiteral("--monitor-port-file"), watched});
    TestClient admin(serving.port(), clock);
    QVERIFY(admin.enrol(QStringLiteral("admin"), code));
    const qint64 now = crypto::Totp::stepOf(clock.unixSeconds());
    QCOMPARE(admin.attempt({admin.password, crypto::Totp::code(admin.totpSecret, now - 1), {}, {}, false}).status, 401);
    // The server's clock goes on: not at the end of a step.
    QTRY_VERIFY_WITH_TIMEOUT(clock.unixSeconds() % crypto::Totp::stepSeconds < 10, 30'000);
    QCOMPARE(admin.attempt(overInspectedLine(admin)).status, 200);
    QVERIFY(serving.log().contains("\"event\":\"inspection-let-through\""));
    QFile port(watched);
    QVERIFY(port.open(QIODevice::ReadOnly));
    QTcpSocket monitor;
    monitor.connectToHost(QStringLiteral("127.0.0.1"), port.readAll().trimmed().toUShort());
    monitor.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray page;
    while (monitor.waitForReadyRead(test::ServerProcess::patience)) {
        page += monitor.readAll();
    }
    QVERIFY2(page.contains("kluis_inspected_requests_total 1\n"), page.constData());
}

void LoginRulesTest::aWordThatIsNoneIsRefused()
{
    QProcess process;
    process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                  {QStringLiteral("serve"), QStringLiteral("--data"), m_server->folder(),
                   QStringLiteral("--channel-binding"), QStringLiteral("off")});
    QVERIFY(process.waitForFinished(test::ServerProcess::patience));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("--channel-binding"));
}

QTEST_GUILESS_MAIN(LoginRulesTest)
#include "LoginRulesTest.moc"
