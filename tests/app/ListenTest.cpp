// SPDX-License-Identifier: GPL-3.0-or-later
// Real clients that listen to a real server. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "server/store/SessionStore.h"
#include "tests/support/CutLine.h"
#include "tests/support/Workplace.h"

#include <QElapsedTimer>
#include <QTest>

#include <mutex>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using protocol::EventNudge;

namespace {

const QString vermeer = QStringLiteral("vermeer");
constexpr int patienceMs = 20'000;

/// What the engine's listening told, whatever thread it came from. To be made before the engine, which tells it of its end.
class Heard {
public:
    [[nodiscard]] ListenHandler handler()
    {
        return {.stands = [this] { note([this] { m_stands = true; }); },
                .nudged = [this](const EventNudge& nudge) { note([this, nudge] { m_nudges.append(nudge); }); },
                .ended = [this](const ListenEnd& end) { note([this, end] { m_ends.append(end); }); }};
    }
    [[nodiscard]] bool stands()
    {
        const std::lock_guard lock(m_guard);
        return m_stands;
    }
    [[nodiscard]] QList<EventNudge> nudges()
    {
        const std::lock_guard lock(m_guard);
        return m_nudges;
    }
    [[nodiscard]] QList<ListenEnd> ends()
    {
        const std::lock_guard lock(m_guard);
        return m_ends;
    }
    [[nodiscard]] bool hasHeard(const TenantId& tenant, quint64 beyond)
    {
        for (const EventNudge& nudge : nudges()) {
            if (nudge.tenant == tenant && nudge.seq > beyond) {
                return true;
            }
        }
        return false;
    }

private:
    void note(const std::function<void()>& what)
    {
        const std::lock_guard lock(m_guard);
        what();
    }

    std::mutex m_guard;
    bool m_stands = false;
    QList<EventNudge> m_nudges;
    QList<ListenEnd> m_ends;
};

Result<DossierId> addDossier(Workplace& person, const char* number)
{
    return person.addDossier(QString::fromLatin1(number));
}

} // namespace

class ListenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void aColleaguesEditIsHeardBeforeAnybodyAsks()
    {
        Heard heard;
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hugo.begin(Role::Hr, {vermeer}));
        QVERIFY(hanneke.sync());
        QVERIFY(hanneke.engine().listen(heard.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(heard.stands(), patienceMs);
        const quint64 before = hanneke.synced.reached.value(server.tenant(vermeer));
        QVERIFY(addDossier(hugo, "1001") && hugo.sync());
        QTRY_VERIFY_WITH_TIMEOUT(heard.hasHeard(server.tenant(vermeer), before), patienceMs);
        QVERIFY(hanneke.sync());
        QCOMPARE(hanneke.synced.reached.value(server.tenant(vermeer)), heard.nudges().last().seq);
        QVERIFY(hanneke.engine().find(QStringLiteral("vermeer/1001")));
        QVERIFY(heard.ends().isEmpty());
    }

    void theEngineWorksWhileItListensAndAStoppedSyncDoesNotEndIt()
    {
        Heard heard;
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hanneke.sync());
        QVERIFY(hanneke.engine().listen(heard.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(heard.stands(), patienceMs);
        QVERIFY(addDossier(hanneke, "1001"));
        hanneke.engine().cancel();
        QVERIFY(hanneke.sync());
        QTRY_VERIFY_WITH_TIMEOUT(heard.hasHeard(server.tenant(vermeer), 0), patienceMs); // its own edit
        QVERIFY(heard.ends().isEmpty());
    }

    void lockingEndsIt()
    {
        Heard heard;
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hanneke.sync());
        QVERIFY(hanneke.engine().listen(heard.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(heard.stands(), patienceMs);
        hanneke.engine().lock();
        QCOMPARE(heard.ends().size(), 1);
        const auto again = hanneke.engine().listen(heard.handler());
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::Locked);
    }

    void listeningAnewEndsWhatListenedBefore()
    {
        Heard first;
        Heard second;
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hanneke.sync());
        QVERIFY(hanneke.engine().listen(first.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(first.stands(), patienceMs);
        QVERIFY(hanneke.engine().listen(second.handler()));
        QCOMPARE(first.ends().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(second.stands(), patienceMs);
        hanneke.engine().stopListening();
        QCOMPARE(second.ends().size(), 1);
    }

    void aServerThatStopsSaysForHowLong()
    {
        Heard heard;
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hanneke.sync());
        QVERIFY(hanneke.engine().listen(heard.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(heard.stands(), patienceMs);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(heard.ends().size(), 1, patienceMs);
        QVERIFY(heard.ends().first().cause == ListenEnd::Cause::Ended);
        QVERIFY(heard.ends().first().patienceMs >= 10'000);
    }

    void anExpiredSessionIsRefusedAndASyncMendsIt()
    {
        Heard refused;
        Heard heard;
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hanneke.sync());
        server.clock().advanceSeconds(server::SessionStore::accessMillis / 1000 + 1);
        QVERIFY(hanneke.engine().listen(refused.handler()));
        QTRY_COMPARE_WITH_TIMEOUT(refused.ends().size(), 1, patienceMs);
        QVERIFY(refused.ends().first().cause == ListenEnd::Cause::Refused);
        QVERIFY(!refused.stands());
        QVERIFY(hanneke.sync());
        QVERIFY(hanneke.engine().listen(heard.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(heard.stands(), patienceMs);
    }

    void aCutLineIsNoticed()
    {
        Heard heard;
        TestServer server;
        CutLine line(server.port());
        Workplace hanneke(server, QStringLiteral("hanneke"));
        hanneke.useLine(line.port());
        QVERIFY(hanneke.begin(Role::Hr, {vermeer}) && hanneke.sync());
        QVERIFY(hanneke.engine().listen(heard.handler()));
        QTRY_VERIFY_WITH_TIMEOUT(heard.stands(), patienceMs);
        line.cutAt(1);
        QVERIFY(!hanneke.sync()); // nothing comes through from here on
        server.store().bell().ring({server::Change::ofEmployer(server.tenant(vermeer), 99)});
        QTRY_COMPARE_WITH_TIMEOUT(heard.ends().size(), 1, patienceMs);
        QVERIFY(heard.ends().first().cause == ListenEnd::Cause::Ended);
    }
};

QTEST_GUILESS_MAIN(ListenTest)
#include "ListenTest.moc"
