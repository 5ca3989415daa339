// SPDX-License-Identifier: GPL-3.0-or-later
// A computer wiped by order: a real server, real engines, a real keychain (tests/run-in-session).
#include "app/office/OfficeDesk.h"
#include "app/session/KeychainStore.h"
#include "core/protocol/AccountMessages.h"
#include "core/protocol/Limits.h"
#include "server/office/OfficeStore.h"
#include "tests/support/WipeDesk.h"

#include <QScopeGuard>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
namespace {

constexpr quint32 hour = WipeDesk::hour;
const QString mistyped = QStringLiteral("verkeerd getypt wachtwoord");

} // namespace

class RemoteWipeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WipeDesk> m_desk;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_desk = std::make_unique<WipeDesk>();
        QVERIFY(m_desk->begin());
    }

    void whatWaitsIsSentThenEverythingGoesAndTheReceiptIsSeen()
    {
        const auto hr = m_desk->person(QStringLiteral("hanneke"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        QVERIFY(m_desk->order(*hr, hour));
        const Profile before = *Profile::load(hr->folder());
        QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("ordered"));
        hr->quit();
        QVERIFY2(hr->resume(), "without contact nobody knows of it");
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->isAtTheServer(number));
        const WipeProgress done = m_desk->progressOf(before.device);
        QCOMPARE(done.state, QStringLiteral("all-sent"));
        QVERIFY(done.wipedAt >= done.seenAt && done.seenAt >= done.orderedAt && done.orderedAt > 0);
        QCOMPARE(done.orderedBy, QStringLiteral("beheer"));
        QVERIFY(WipeDesk::isGone(*hr, before));
        QVERIFY(hr->adoptRoots(m_desk->colleague()));
        QVERIFY2(hr->login() && hr->sync(), "the person goes on, with a new device");
    }

    void whatWasReportedReachesThePrivacyOfficeFirst()
    {
        const auto hr = m_desk->person(QStringLiteral("rita"));
        QVERIFY(hr);
        const qint64 now = m_desk->server.clock().unixMillis();
        auto office = hr->engine().office();
        QVERIFY(office && office->report(QStringLiteral("Laptop kwijt in de trein"), now, now));
        const UserId user = hr->user();
        QVERIFY(m_desk->order(*hr, hour));
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        const auto records = m_desk->server.store().read<QList<protocol::OfficeRecord>>(
            [](server::StoreDatabase& database) { return server::OfficeStore(database).all(); });
        QVERIFY(records);
        QVERIFY(std::any_of(records->begin(), records->end(), [&](const auto& r) { return r.reporter == user; }));
    }

    void aMistypedPasswordLosesNoEdits()
    {
        const auto hr = m_desk->person(QStringLiteral("marijke"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        hr->engine().lock();
        hr->quit();
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!hr->loginWith(mistyped, hr->codeNow()));
            QVERIFY2(Engine::isAboutWipe(hr->error) && !Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
            hr->quit();
        }
        QVERIFY(!m_desk->isAtTheServer(number));
        QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("seen"));
        QVERIFY(!hr->login());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->isAtTheServer(number));
        QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("all-sent"));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }

    void aClosedVaultGoesWhenThePatienceHasRunOut()
    {
        const auto hr = m_desk->person(QStringLiteral("patricia"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        hr->engine().lock();
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        m_desk->server.clock().advanceSeconds(2 * hour); // counts from when the device hears of it
        QVERIFY(!hr->loginWith(mistyped, hr->codeNow()));
        QVERIFY(!Engine::isWiped(hr->error));
        m_desk->server.clock().advanceSeconds(hour);
        QVERIFY(!hr->loginWith(mistyped, hr->codeNow()));
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("not-known"));
        QVERIFY(!m_desk->isAtTheServer(number));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }

    void anOrderThatCountsAtOnceCutsOffAndSaysWhatIsLost()
    {
        const auto hr = m_desk->person(QStringLiteral("anja"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, 0));
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        const WipeProgress done = m_desk->progressOf(before.device);
        QCOMPARE(done.state, QStringLiteral("lost"));
        QVERIFY(done.lost >= 1);
        QVERIFY(!m_desk->isAtTheServer(number));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }

    /// Else whoever has the computer keeps it by never updating it.
    void aProgramThatIsTooOldForTheServerObeysAllTheSame_data()
    {
        QTest::addColumn<bool>("logsIn");
        QTest::newRow("when it synchronises") << false;
        QTest::newRow("when somebody logs in") << true;
    }

    void aProgramThatIsTooOldForTheServerObeysAllTheSame()
    {
        QFETCH(const bool, logsIn);
        const auto hr = m_desk->person(logsIn ? QStringLiteral("saskia") : QStringLiteral("simone"));
        QVERIFY(hr);
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, 0));
        hr->quit();
        m_desk->server.bend = [](const server::HttpRequest& request, server::HttpResponse& response) {
            if (request.path == "/v1/hello") {
                auto hello = protocol::Hello::decode(response.body);
                hello->protocol = hello->oldestProtocol = protocol::limits::protocolVersion + 1;
                response.body = hello->encode();
            }
        };
        const auto honest = qScopeGuard([this] { m_desk->server.bend = {}; });
        QVERIFY(logsIn ? !hr->login() : hr->resume() && !hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }

    void whatCanNotBeSentIsKeptUntilThePatienceHasRunOut()
    {
        const auto hr = m_desk->person(QStringLiteral("wilma"));
        QVERIFY(hr);
        m_desk->addUnsent(*hr);
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        m_desk->server.disable(hr->loginName()); // nothing is taken from her any more
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isAboutWipe(hr->error) && !Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        hr->quit();
        QVERIFY2(hr->resume(), "the lease holds");
        QCOMPARE(hr->engine().status().outbox, quint64(1));
        m_desk->server.clock().advanceSeconds(hour);
        hr->quit();
        QVERIFY(!hr->unlock());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QCOMPARE(m_desk->progressOf(before.device).state, QStringLiteral("lost"));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }

    void aDeviceToBeWipedMaySendAndNotFetch()
    {
        auto hr = m_desk->server.loggedIn(QStringLiteral("fetcher"), Role::Hr, {QStringLiteral("vermeer")});
        QVERIFY(hr);
        const auto placed = m_desk->admin().orderWipe(hr->device.toString(), QStringLiteral("fetcher"), hour);
        QVERIFY2(placed, placed ? "" : qPrintable(placed.error().sentence()));
        for (const QByteArray path :
             {"/v1/pull", "/v1/devices", "/v1/password", "/v1/wipe/list", "/v1/totp/new", "/v1/office"}) {
            QCOMPARE(hr->post(path, {}).reason(), QByteArray("wipe-ordered"));
        }
        QCOMPARE(hr->post("/v1/directory", {}).status, 200);
        for (const QByteArray path : {"/v1/push", "/v1/audit", "/v1/office/report"}) {
            QVERIFY(hr->post(path, {}).reason() != QByteArray("wipe-ordered"));
        }
    }

    void aPersonWipesTheirOwnOtherComputer()
    {
        const auto hr = m_desk->person(QStringLiteral("olga"));
        QVERIFY(hr);
        const auto laptop = hr->secondComputer();
        QVERIFY(laptop->adoptRoots(*hr));
        QVERIFY2(laptop->login() && laptop->sync(), qPrintable(WipeDesk::why(*laptop)));
        const Profile before = *Profile::load(laptop->folder());
        m_desk->server.clock().advanceSeconds(1);
        QVERIFY(hr->engine().orderWipe(before.device.toString(), {}, hour));
        QVERIFY(!laptop->sync());
        QVERIFY2(Engine::isWiped(laptop->error), qPrintable(WipeDesk::why(*laptop)));
        QVERIFY(WipeDesk::isGone(*laptop, before));
        QVERIFY2(hr->sync(), "the one here is not concerned");
        const auto own = hr->engine().wipes();
        QVERIFY(own && own->size() == 1 && own->first().state == QStringLiteral("all-sent"));
    }
};

QTEST_GUILESS_MAIN(RemoteWipeTest)
#include "RemoteWipeTest.moc"
