// SPDX-License-Identifier: GPL-3.0-or-later
// The login under attack, over TLS on loopback. Short by default; KLUIS_CAMPAIGN=long runs the whole campaign: 100,000
// tries from 100 addresses, 1,000 parallel posts of one code. NameTimingTest looks at the answer times.
#include "core/protocol/RejectReason.h"
#include "tests/support/TestServer.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace kluis;
using domain::Role;
using test::HttpsConnection;
using test::TestClient;
using test::TestServer;
namespace reason = protocol::reason;

namespace {

constexpr int addresses = 100;

int figure(int shortOne, int longOne)
{
    return qgetenv("KLUIS_CAMPAIGN") == "long" ? longOne : shortOne;
}

} // namespace

class LoginCampaignTest : public QObject {
    Q_OBJECT

    /// Tries that were judged, as the server itself counts them.
    static int failuresOf(TestServer& server, const QString& login)
    {
        return int(*server.store().read<qint64>([&](kluis::server::StoreDatabase& database) -> Result<qint64> {
            auto row = database.query("SELECT failures_total FROM user WHERE login_index = ?1",
                                      database.columns().index(kluis::server::indexed::login, {}, login));
            if (!row) {
                return failure(row);
            }
            auto found = row->step();
            return found ? Result<qint64>(row->int64(0)) : failure(found);
        }));
    }

private Q_SLOTS:
    void atMostAHundredTriesAreLookedAtAndTheOwnerLogsInMeanwhile()
    {
        TestServer server;
        const auto owner = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(60);
        const int tries = figure(3'000, 100'000);
        std::atomic<int> made = 0;
        std::atomic<int> unexpected = 0;
        std::atomic<bool> typing = false; // the owner's code is of this moment: the clock does not jump meanwhile
        std::vector<std::thread> attackers;
        constexpr int threads = 4;
        for (int thread = 0; thread < threads; ++thread) {
            attackers.emplace_back([&, thread] {
                TestClient stranger(server.port(), server.clock());
                stranger.loginName = QStringLiteral("hr");
                for (int i = 0; i < tries / threads; ++i) {
                    if (i % 25 == 0) {
                        stranger.comeFrom(
                            QStringLiteral("127.0.1.%1").arg(1 + (thread * 25 + i / 25 % 25) % addresses));
                    }
                    const auto answer =
                        stranger.attempt({QStringLiteral("guess"),
                                          QStringLiteral("%1").arg(i % 1'000'000, 6, 10, QLatin1Char('0')),
                                          {},
                                          {},
                                          false});
                    ++made;
                    // An outdated nonce says the same as a failed login, and is no try.
                    if (answer.reason() != reason::loginFailed && answer.status != 429) {
                        ++unexpected;
                    }
                    if (thread == 0 && i % 4 == 0 && !typing) {
                        server.clock().advanceSeconds(901); // patient attackers: no wait lasts longer
                    }
                }
            });
        }
        while (made < tries / 3) {
            QTest::qWait(5);
        }
        typing = true;
        QTest::qWait(20);
        QElapsedTimer timer;
        timer.start();
        const bool in = owner->login().has_value();
        const qint64 took = timer.elapsed();
        typing = false;
        for (std::thread& attacker : attackers) {
            attacker.join();
        }
        const int lookedAt = failuresOf(server, QStringLiteral("hr"));
        qInfo("%d tries, %d looked at; the owner was in after %lld ms", int(made), lookedAt, qlonglong(took));
        QVERIFY(made >= tries - threads);
        QVERIFY(lookedAt <= 100);
        QVERIFY2(lookedAt > 50, "the attack was real");
        QCOMPARE(unexpected.load(), 0);
        QVERIFY2(in, "a known device is not locked out");
        QVERIFY2(took < 2'000, "nor kept waiting");
        TestClient late(server.port(), server.clock());
        late.loginName = QStringLiteral("hr");
        QCOMPARE(late.attempt({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false}).reason(),
                 QByteArray(reason::accountShut));
    }

    void oneOfManyParallelPostsOfACodeIsAccepted()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        server.clock().advanceSeconds(300);
        const int posts = figure(100, 1'000);
        constexpr int threads = 20;
        TestClient::LoginAttempt right;
        right.password = person->password;
        right.totp = person->totpCode();
        const QByteArray body = person->loginRequest(right);
        std::atomic<int> admitted = 0;
        std::atomic<int> answered = 0;
        std::vector<std::thread> senders;
        for (int thread = 0; thread < threads; ++thread) {
            senders.emplace_back([&] {
                HttpsConnection connection(server.port());
                for (int i = 0; i < posts / threads; ++i) {
                    const auto answer = connection.request("POST", "/v1/login", body);
                    answered += answer.status != 0 ? 1 : 0;
                    admitted += answer.status == 200 ? 1 : 0;
                }
            });
        }
        for (std::thread& sender : senders) {
            sender.join();
        }
        QCOMPARE(answered.load(), posts);
        QCOMPARE(admitted.load(), 1);
    }
};

QTEST_GUILESS_MAIN(LoginCampaignTest)
#include "LoginCampaignTest.moc"
