// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/RequestProof.h"
#include "server/ServerKeys.h"
#include "server/admin/DataFolder.h"
#include "server/store/AccountStore.h"
#include "tests/support/EventLine.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using test::HttpsAnswer;
using test::HttpsConnection;
using test::ServerProcess;
namespace reason = protocol::reason;

namespace {

constexpr int patience = ServerProcess::patience;
constexpr int aMoment = 15'000; ///< of a busy machine

QByteArray base64url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

/// Two server processes beside each other on one PostgreSQL database.
class TwoServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        const QJsonObject made = run({QStringLiteral("init"), QStringLiteral("--environment"), QStringLiteral("test"),
                                      QStringLiteral("--json"), QStringLiteral("--database"), m_database.address()});
        QVERIFY(!made.isEmpty());
        m_first = serve(QStringLiteral("first"));
        m_second = serve(QStringLiteral("second"));
        QVERIFY(m_first->port() > 0);
        QVERIFY(m_second->port() > 0);
        m_keys.emplace(*server::ServerKeys::load(data()));
        m_admin = std::make_unique<test::TestClient>(m_first->port(), m_clock);
        QVERIFY(m_admin->enrol(QStringLiteral("admin"), made.value(QLatin1String("enrolmentCode")).toString()));
        QVERIFY(m_admin->login());
    }

    void aSessionOfOneServerHoldsAtTheOther() { QCOMPARE(send(*m_second, proof()).status, 200); }

    void aRequestSeenByOneServerIsRefusedByTheOther()
    {
        const QByteArray once = proof();
        QCOMPARE(send(*m_first, once).status, 200);
        QCOMPARE(send(*m_second, once).reason(), QByteArray(reason::badProof));
        QCOMPARE(send(*m_first, once).reason(), QByteArray(reason::badProof));
    }

    void aLoginBegunAtOneServerEndsAtTheOther()
    {
        const QJsonObject added = addUser(QStringLiteral("anna"));
        test::TestClient anna(m_first->port(), m_clock);
        QVERIFY(anna.enrol(QStringLiteral("anna"), added.value(QLatin1String("enrolmentCode")).toString()));
        const QByteArray body = anna.loginRequest({anna.password, anna.totpCode(), {}, {}});
        QCOMPARE(HttpsConnection(m_second->port()).request("POST", "/v1/login", body).status, 200);
        // And the one-time code is used up at both.
        QVERIFY(HttpsConnection(m_first->port()).request("POST", "/v1/login", body).status != 200);
    }

    void failedLoginsAreCountedTogether()
    {
        const QJsonObject added = addUser(QStringLiteral("bert"));
        test::TestClient bert(m_first->port(), m_clock);
        QVERIFY(bert.enrol(QStringLiteral("bert"), added.value(QLatin1String("enrolmentCode")).toString()));
        QByteArray last;
        constexpr int triesAtBoth = 9; // five are free: none of the two alone would see a sixth
        for (int i = 0; i < triesAtBoth; ++i) {
            const QByteArray body =
                bert.loginRequest({QStringLiteral("wrong password of his"), bert.totpCode(), {}, {}});
            ServerProcess& server = i % 2 == 0 ? *m_first : *m_second;
            last = HttpsConnection(server.port()).request("POST", "/v1/login", body).reason();
        }
        QCOMPARE(last, QByteArray(reason::throttled));
    }

    void whatIsCommittedElsewhereIsHeardAtOnce()
    {
        const auto hanna = listening(QStringLiteral("hanna"));
        test::EventLine events(m_second->port(), hanna->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        commit(1);
        // Far less than the minute after which a server looks by itself.
        QVERIFY(events.waitFor(" 1\n\n", aMoment));
    }

    void aLineThatDiedIsMadeAnewAndNothingIsMissed()
    {
        const auto hugo = listening(QStringLiteral("hugo"));
        test::EventLine events(m_second->port(), hugo->listenRequest());
        QVERIFY(events.waitFor(":\n\n"));
        commit(2);
        QVERIFY(events.waitFor(" 2\n\n", aMoment));
        cutAllLines();
        commit(3);
        QVERIFY(events.waitFor(" 3\n\n", aMoment));
        commit(4);
        QVERIFY(events.waitFor(" 4\n\n", aMoment));
    }

    void keysDoNotChangeWhileAnyServerRuns()
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                      {QStringLiteral("key"), QStringLiteral("rotate"), QStringLiteral("--data"), data()});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("running"));
    }

    void oneServerGoesOnWhenTheOtherIsKilled()
    {
        m_first->kill();
        QCOMPARE(send(*m_second, proof()).status, 200);
        m_first = serve(QStringLiteral("third"));
        QCOMPARE(send(*m_first, proof()).status, 200);
    }

    void whatEndedAtOneServerIsOverAtTheOther()
    {
        const QByteArray path = "/v1/logout";
        QCOMPARE(send(*m_second, proof(path), path).status, 200);
        QCOMPARE(send(*m_first, proof()).reason(), QByteArray(reason::sessionEnded));
    }

    void bothStopCleanly()
    {
        QVERIFY(m_first->stop());
        QVERIFY(m_second->stop());
        QVERIFY(run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")})
                    .value(QLatin1String("ok"))
                    .toBool());
    }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    std::unique_ptr<test::TestClient> listening(const QString& login)
    {
        auto person = std::make_unique<test::TestClient>(m_second->port(), m_clock);
        const bool isThere =
            person->enrol(login, addUser(login).value(QLatin1String("enrolmentCode")).toString()) && person->login();
        return isThere ? std::move(person) : nullptr;
    }

    /// As a third process: the employer's stream comes to \p seq.
    void commit(qint64 seq)
    {
        const auto beside = server::DataFolder::open(data());
        QVERIFY(beside);
        const auto done = beside->store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
            const auto tenant = server::AccountStore(database).tenant(QStringLiteral("vermeer"));
            if (!tenant) {
                return failure(tenant);
            }
            database.note(server::Change::ofEmployer((*tenant)->id, quint64(seq)));
            return database.run("INSERT INTO tenant_stream (tenant, seq) VALUES (?1, ?2) "
                                "ON CONFLICT (tenant) DO UPDATE SET seq = ?2",
                                (*tenant)->id, seq);
        });
        QVERIFY(done);
    }

    void cutAllLines()
    {
        const auto line = server::PgConnection::open(m_database.target());
        QVERIFY(line && (*line)->execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                                         "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    }

    std::unique_ptr<ServerProcess> serve(const QString& name)
    {
        return std::make_unique<ServerProcess>(data(), m_folder.filePath(name));
    }

    QJsonObject run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments + QStringList{QStringLiteral("--data"), data()});
        process.waitForFinished(patience);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    QJsonObject addUser(const QString& login)
    {
        return run({QStringLiteral("user"), QStringLiteral("add"), login, QStringLiteral("--role"),
                    QStringLiteral("hr"), QStringLiteral("--employer"), QStringLiteral("vermeer"),
                    QStringLiteral("--json")});
    }

    [[nodiscard]] QByteArray proof(const QByteArray& path = "/v1/directory")
    {
        return protocol::RequestProof::make(m_admin->deviceKey, "POST", path, {}, m_admin->tokens.accessToken,
                                            m_clock.unixMillis(), m_keys->tlsKeyDigest)
            .toHeader();
    }

    [[nodiscard]] HttpsAnswer send(const ServerProcess& server, const QByteArray& proofHeader,
                                   const QByteArray& path = "/v1/directory")
    {
        return HttpsConnection(server.port())
            .request("POST", path, {},
                     {{"Authorization", QByteArray("Bearer ").append(base64url(m_admin->tokens.accessToken))},
                      {"Kluis-Proof", proofHeader}});
    }

    SystemClock m_clock;
    test::TestDatabase m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_first;
    std::unique_ptr<ServerProcess> m_second;
    std::optional<server::ServerKeys> m_keys;
    std::unique_ptr<test::TestClient> m_admin;
};

QTEST_GUILESS_MAIN(TwoServersTest)
#include "TwoServersTest.moc"
