// SPDX-License-Identifier: GPL-3.0-or-later
// No door that is open to strangers tells by how long it takes whether somebody of a name exists: VERIFICATION row 12.
// Short by default, which shows its figures and judges none of the times: they are no ground for a test that everybody
// runs. KLUIS_CAMPAIGN=long takes 2,000 samples of each and judges them.
#include "core/crypto/Random.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/admin/UserAdministration.h"
#include "tests/server/AnswerTimes.h"
#include "tests/support/TestServer.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kluis;
using domain::Role;
using test::AnswerTimes;
using test::HttpsAnswer;
using test::TestClient;
using test::TestServer;

namespace {

constexpr int perPerson = 60; // tries, before the account is shut

bool isLong()
{
    return qgetenv("KLUIS_CAMPAIGN") == "long";
}

QString loginOf(int number)
{
    return QStringLiteral("user%1").arg(number / perPerson, 4, 10, QLatin1Char('0'));
}

} // namespace

class NameTimingTest : public QObject {
    Q_OBJECT

    /// A busy machine makes one measurement in a hundred look unlike by chance: three in a row do not.
    static constexpr int rounds = 3;

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_stranger;
    QSet<int> m_statuses; ///< of all answers: both kinds are answered in the same way
    int m_doors = 0;      ///< tried so far

    [[nodiscard]] static int samples() { return isLong() ? 2'000 : 150; }
    /// As long as loginOf(), and nobody's; each door is tried with names that none was tried with before.
    [[nodiscard]] QString nobody(int number) const
    {
        return QStringLiteral("non%1%2").arg(m_doors).arg(number / perPerson, 4, 10, QLatin1Char('0'));
    }

    /// Asks \p path with what \p body makes for each name before the time runs.
    [[nodiscard]] bool cannotBeToldApart(const char* door, const QByteArray& path,
                                         const std::function<QByteArray(const QString& login)>& body)
    {
        QByteArray known;
        QByteArray unknown;
        const auto prepare = [&](int number) {
            m_server->clock().advanceSeconds(901); // no wait lasts longer
            known = body(loginOf(number));
            unknown = body(nobody(number));
        };
        const auto ask = [&](const QByteArray& request) {
            return [&] { m_statuses.insert(m_stranger->postOpen(path, request).status); };
        };
        return cannotBeToldApart(door, prepare, ask(known), ask(unknown));
    }
    [[nodiscard]] static bool cannotBeToldApart(const char* door, const AnswerTimes::Prepare& prepare,
                                                const AnswerTimes::Ask& known, const AnswerTimes::Ask& unknown)
    {
        for (int round = 0; round < rounds; ++round) {
            const auto times = AnswerTimes::measure(round * samples(), samples(), prepare, known, unknown);
            times.print(door);
            if (!isLong() || times.areAlike()) {
                return true;
            }
        }
        return false;
    }

    /// As an administrator does: each door finds accounts that nobody has tried yet.
    [[nodiscard]] Result<void> reopenAll()
    {
        return m_server->store().write<void>([this](server::StoreDatabase& database) -> Result<void> {
            server::UserAdministration users(database, m_server->keys(), m_server->clock());
            const auto all = server::AccountStore(database).accounts();
            for (const server::Account& account : all ? *all : QList<server::Account>()) {
                if (auto reopened = users.reopen(account); !reopened) {
                    return reopened;
                }
            }
            return all ? Result<void>() : failure(all);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_stranger = m_server->client();
        m_stranger->recoveryKey = crypto::SecretBytes::random(32);
        for (int i = 0; i < rounds * samples(); i += perPerson) {
            QVERIFY(m_server->loggedIn(loginOf(i), Role::Hr));
        }
    }

    void init()
    {
        QVERIFY(reopenAll());
        m_statuses.clear();
        ++m_doors;
    }

    void theRankTestTellsUnlikeSamplesApart()
    {
        std::vector<double> a(200);
        std::vector<double> b(200);
        std::iota(a.begin(), a.end(), 0.5);
        std::iota(b.begin(), b.end(), 1);
        QVERIFY(test::rankTest(a, b) > 0.5);
        for (double& value : b) {
            value += 40;
        }
        QVERIFY(test::rankTest(a, b) < 0.01);
    }

    void prelogin()
    {
        QVERIFY(cannotBeToldApart("prelogin", "/v1/prelogin", [](const QString& name) {
            protocol::PreloginRequest request;
            request.login = name;
            return request.encode();
        }));
        QCOMPARE(m_statuses, QSet<int>{200});
    }

    void aFailedLogin()
    {
        QVERIFY(cannotBeToldApart("login", "/v1/login", [this](const QString& name) {
            m_stranger->loginName = name;
            return m_stranger->loginRequest({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false});
        }));
        QCOMPARE(m_statuses, QSet<int>{401});
    }

    void aFailedLoginByRecoveryCode()
    {
        QVERIFY(cannotBeToldApart("login by a recovery code", "/v1/login", [this](const QString& name) {
            m_stranger->loginName = name;
            return m_stranger->loginRequest({QStringLiteral("guess"), {}, QStringLiteral("AAAAAAAAAA"), {}, false});
        }));
        QCOMPARE(m_statuses, QSet<int>{401});
    }

    void aRecoveryThatIsBegunWithoutTheKit()
    {
        QVERIFY(cannotBeToldApart("recover/begin", "/v1/recover/begin", [this](const QString& name) {
            m_stranger->loginName = name;
            return m_stranger->beginRecoveryRequest({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false});
        }));
        QCOMPARE(m_statuses, QSet<int>{401});
    }

    void aRecoveryThatIsFinishedWithoutTheIdentityKey()
    {
        const auto newKey = crypto::SigningKeyPair::generate();
        QVERIFY(cannotBeToldApart("recover", "/v1/recover", [&](const QString& name) {
            protocol::PreloginRequest ask;
            ask.login = name;
            const auto told = m_stranger->postOpen("/v1/prelogin", ask.encode());
            protocol::RecoverChange change;
            change.user = protocol::PreloginResponse::decode(told.body)->user;
            change.ticket = crypto::randomBytes(40);
            change.authPublicKey = newKey.publicKey();
            change.bundle = crypto::randomBytes(128);
            protocol::RecoverRequest request;
            request.change = change.encode();
            const QByteArray text = change.signedText(request.change);
            request.identitySignature = m_stranger->identity.identity().sign(text);
            request.newSignature = newKey.sign(text);
            return request.encode();
        }));
        QCOMPARE(m_statuses, QSet<int>{401});
    }

    /// No name is asked for, and nobody guesses a token. One that was of a computer once, and is nobody's now, is as good as
    /// one that never was; one that is in use is told apart by the answer itself, to who has it.
    void aRefreshWithTheTokenOfAComputerThatWasTakenAway()
    {
        QList<QByteArray> ended;
        for (int i = 0; i < 10; ++i) {
            const auto person = m_server->loggedIn(QStringLiteral("left%1").arg(i), Role::Hr);
            QVERIFY(person);
            ended.append(person->tokens.refreshToken);
            QCOMPARE(person->post("/v1/device/revoke", protocol::DeviceRequest{person->device, {}}.encode()).status,
                     200);
        }
        m_stranger->deviceKey = crypto::SigningKeyPair::generate();
        QByteArray known;
        QByteArray unknown;
        QSet<QString> reasons;
        const auto prepare = [&](int number) {
            known = ended[number % ended.size()];
            unknown = crypto::randomBytes(known.size());
        };
        const auto ask = [&](const QByteArray& token) {
            return [&] {
                m_stranger->tokens.refreshToken = token;
                const auto refreshed = m_stranger->refresh();
                reasons.insert(refreshed ? QStringLiteral("taken") : refreshed.error().detail());
            };
        };
        QVERIFY(cannotBeToldApart("refresh", prepare, ask(known), ask(unknown)));
        QCOMPARE(reasons, QSet<QString>{QLatin1String(protocol::reason::sessionEnded)});
    }

    void anEnrolmentWithACodeThatWasNeverGiven()
    {
        QVERIFY(cannotBeToldApart("enrol/begin", "/v1/enrol/begin", [this](const QString& name) {
            protocol::EnrolBeginRequest request;
            request.login = name;
            request.codeSecret = crypto::randomBytes(16);
            return request.encode();
        }));
        QCOMPARE(m_statuses, QSet<int>{403});
    }

    void anEnrolmentThatIsFinishedWithACodeThatWasNeverGiven()
    {
        QVERIFY(cannotBeToldApart("enrol", "/v1/enrol", [this](const QString& name) {
            protocol::EnrolRequest request;
            request.login = name;
            request.codeSecret = crypto::randomBytes(16);
            request.salt = crypto::randomBytes(16);
            for (QByteArray* key : {&request.authPublicKey, &request.identityPublicKey, &request.encryptionPublicKey,
                                    &request.recoveryPublicKey}) {
                *key = crypto::randomBytes(32);
            }
            return request.encode();
        }));
        QCOMPARE(m_statuses, QSet<int>{403});
    }
};

QTEST_GUILESS_MAIN(NameTimingTest)
#include "NameTimingTest.moc"
