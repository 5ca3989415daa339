// SPDX-License-Identifier: GPL-3.0-or-later
// When a client synchronises and listens, on a clock that the test moves.
#include "app/sync/SyncRhythm.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;

namespace {

const TenantId vermeer = *TenantId::fromBytes(QByteArray(16, '\x01'));
const TenantId jansen = *TenantId::fromBytes(QByteArray(16, '\x02'));
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 secondMs = 1'000;
constexpr auto never = SyncRhythm::never;

/// A rhythm whose chance is what the test says, after its first sync.
struct Scene {
    explicit Scene(SyncRhythm::Manner manner = {}) : rhythm(manner, [this] { return chance; }) {}
    void open(const QHash<TenantId, quint64>& reached = {{vermeer, 10}})
    {
        rhythm.begin(now);
        sync(reached);
    }
    void sync(const QHash<TenantId, quint64>& reached)
    {
        rhythm.syncBegan();
        rhythm.syncSucceeded(reached, now);
    }
    void stand()
    {
        rhythm.listenBegan();
        rhythm.stands(now);
    }

    double chance = 0.5;
    qint64 now = 1'000'000;
    SyncRhythm rhythm;
};

SyncRhythm::Manner hourly()
{
    return {.pollMs = hourMs, .watchedPollMs = hourMs};
}

} // namespace

class SyncRhythmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDueWhileTheVaultIsClosed()
    {
        Scene scene;
        QCOMPARE(scene.rhythm.syncAt(), never);
        scene.rhythm.edited(scene.now);
        scene.rhythm.nudged({vermeer, 11}, scene.now);
        scene.rhythm.listenEnded({}, scene.now);
        scene.rhythm.networkCame(scene.now);
        QCOMPARE(scene.rhythm.syncAt(), never);
        QCOMPARE(scene.rhythm.listenAt(), never);
    }

    void openingSynchronisesAtOnceAndListensAfterIt()
    {
        Scene scene;
        scene.rhythm.begin(scene.now);
        QCOMPARE(scene.rhythm.syncAt(), scene.now);
        QCOMPARE(scene.rhythm.listenAt(), never);
        scene.sync({});
        QCOMPARE(scene.rhythm.listenAt(), scene.now);
    }

    void aNudgeBringsASyncWithinSeconds()
    {
        Scene scene(hourly());
        scene.open();
        scene.stand();
        scene.rhythm.nudged({vermeer, 11}, scene.now);
        QVERIFY(scene.rhythm.syncAt() > scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 2 * secondMs);
    }

    void whatIsHereAlreadyIsNoNews()
    {
        Scene scene(hourly());
        scene.open({{vermeer, 10}});
        scene.stand();
        const qint64 before = scene.rhythm.syncAt();
        scene.rhythm.nudged({vermeer, 10}, scene.now);
        scene.rhythm.nudged({vermeer, 9}, scene.now);
        QCOMPARE(scene.rhythm.syncAt(), before);
    }

    void aNudgeDuringASyncThatReachedItBringsNoOther()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.syncBegan();
        scene.rhythm.nudged({vermeer, 11}, scene.now);
        QCOMPARE(scene.rhythm.syncAt(), never);
        scene.rhythm.syncSucceeded({{vermeer, 11}}, scene.now);
        QVERIFY(scene.rhythm.syncAt() > scene.now + 60 * secondMs);
    }

    void aNudgeDuringASyncThatMissedItBringsOneMore()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.syncBegan();
        scene.rhythm.nudged({vermeer, 12}, scene.now);
        scene.rhythm.syncSucceeded({{vermeer, 11}}, scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 2 * secondMs);
    }

    void anEmployerThatCanNotBeFetchedIsNotAskedForOverAndOver()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.nudged({jansen, 5}, scene.now);
        scene.sync({{vermeer, 10}}); // jansen's page was refused
        QVERIFY(scene.rhythm.syncAt() > scene.now + 60 * secondMs);
        scene.rhythm.nudged({jansen, 5}, scene.now);
        QVERIFY(scene.rhythm.syncAt() > scene.now + 60 * secondMs);
        scene.rhythm.nudged({jansen, 6}, scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 2 * secondMs);
    }

    void whatIsBesideTheStreamsAlwaysCounts()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.nudged({{}, 0}, scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 2 * secondMs);
        scene.rhythm.syncBegan();
        scene.rhythm.nudged({{}, 0}, scene.now);
        scene.rhythm.syncSucceeded({{vermeer, 10}}, scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 2 * secondMs);
    }

    void manyNudgesAreOneSync()
    {
        Scene scene(hourly());
        scene.open();
        for (quint64 seq = 11; seq < 1'000; ++seq) {
            scene.rhythm.nudged({vermeer, seq}, scene.now);
        }
        scene.sync({{vermeer, 999}});
        QVERIFY(scene.rhythm.syncAt() > scene.now + 60 * secondMs);
    }

    void anEditIsSentSoon()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.edited(scene.now);
        QCOMPARE(scene.rhythm.syncAt(), scene.now + 2 * secondMs);
    }

    void anEditDuringASyncIsSentAfterIt()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.syncBegan();
        scene.rhythm.edited(scene.now);
        scene.rhythm.syncSucceeded({{vermeer, 10}}, scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 2 * secondMs);
    }

    void pollingIsSpreadByChanceAroundItsMean()
    {
        Scene scene({.pollMs = 60 * secondMs});
        scene.chance = 0.0;
        scene.open();
        QCOMPARE(scene.rhythm.syncAt(), scene.now + secondMs);
        scene.chance = 0.999;
        scene.sync({});
        QVERIFY(scene.rhythm.syncAt() > scene.now + 119 * secondMs);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 120 * secondMs);
    }

    void whereTheStreamStandsPollingIsRare()
    {
        Scene scene({.pollMs = 60 * secondMs, .watchedPollMs = 300 * secondMs});
        scene.open();
        QCOMPARE(scene.rhythm.syncAt(), scene.now + 60 * secondMs);
        scene.stand();
        scene.sync({});
        QCOMPARE(scene.rhythm.syncAt(), scene.now + 300 * secondMs);
        scene.rhythm.listenEnded({}, scene.now);
        QCOMPARE(scene.rhythm.syncAt(), scene.now + 60 * secondMs);
    }

    void failuresWaitLongerAndLongerUpToFiveMinutes()
    {
        Scene scene;
        scene.chance = 0.999'999;
        scene.open();
        QList<qint64> waits;
        for (int i = 0; i < 12; ++i) {
            scene.rhythm.syncBegan();
            scene.rhythm.syncFailed(0, scene.now);
            waits.append((scene.rhythm.syncAt() - scene.now + secondMs / 2) / secondMs);
        }
        QCOMPARE(waits, QList<qint64>({1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300}));
        scene.chance = 0.0; // full jitter: anything from nothing
        scene.rhythm.syncBegan();
        scene.rhythm.syncFailed(0, scene.now);
        QCOMPARE(scene.rhythm.syncAt(), scene.now);
    }

    void afterASuccessTheNextFailureWaitsShortlyAgain()
    {
        Scene scene;
        scene.chance = 0.999'999;
        scene.open();
        for (int i = 0; i < 8; ++i) {
            scene.rhythm.syncBegan();
            scene.rhythm.syncFailed(0, scene.now);
        }
        scene.sync({});
        scene.rhythm.syncBegan();
        scene.rhythm.syncFailed(0, scene.now);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + secondMs);
    }

    void whatTheServerAsksForIsWaitedFor()
    {
        Scene scene;
        scene.open();
        scene.rhythm.syncBegan();
        scene.rhythm.syncFailed(40 * secondMs, scene.now);
        QVERIFY(scene.rhythm.syncAt() >= scene.now + 40 * secondMs);
    }

    void neitherEditsNorNudgesShortenTheWaitAfterAFailure()
    {
        Scene scene;
        scene.open();
        scene.rhythm.syncBegan();
        scene.rhythm.syncFailed(40 * secondMs, scene.now);
        scene.rhythm.edited(scene.now);
        scene.rhythm.nudged({vermeer, 99}, scene.now);
        QVERIFY(scene.rhythm.syncAt() >= scene.now + 40 * secondMs);
    }

    void aNetworkThatComesBackIsTriedSoonButNotByAllAtOnce()
    {
        Scene scene;
        scene.open();
        scene.chance = 0.999;
        for (int i = 0; i < 10; ++i) {
            scene.rhythm.syncBegan();
            scene.rhythm.syncFailed(0, scene.now);
        }
        scene.chance = 0.5;
        scene.rhythm.networkCame(scene.now);
        QCOMPARE(scene.rhythm.syncAt(), scene.now + 5 * secondMs);
    }

    void aBrokenStreamIsTakenUpAgainLaterAndLater()
    {
        Scene scene;
        scene.chance = 0.999'999;
        scene.open();
        QList<qint64> waits;
        for (int i = 0; i < 11; ++i) {
            scene.rhythm.listenBegan();
            QCOMPARE(scene.rhythm.listenAt(), never);
            scene.rhythm.listenEnded({}, scene.now);
            waits.append((scene.rhythm.listenAt() - scene.now + secondMs / 2) / secondMs);
        }
        QCOMPARE(waits, QList<qint64>({1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}));
    }

    void aStreamThatBreaksAtOnceEachTimeIsNotTakenForSteady()
    {
        Scene scene;
        scene.chance = 0.999'999;
        scene.open();
        for (int i = 0; i < 6; ++i) {
            scene.stand();
            scene.now += secondMs;
            scene.rhythm.listenEnded({}, scene.now);
        }
        QVERIFY(scene.rhythm.listenAt() > scene.now + 30 * secondMs);
        scene.stand();
        scene.now += 61 * secondMs;
        scene.rhythm.listenEnded({}, scene.now);
        QVERIFY(scene.rhythm.listenAt() <= scene.now + secondMs);
    }

    void aServerThatGoesDownIsNotStormedWhenItComesBack()
    {
        Scene scene;
        scene.open();
        scene.stand();
        scene.now += hourMs;
        scene.chance = 0.75;
        scene.rhythm.listenEnded({.cause = ListenEnd::Cause::Ended, .patienceMs = 20 * secondMs}, scene.now);
        QCOMPARE(scene.rhythm.listenAt(), scene.now + 15 * secondMs);
    }

    void aRefusedStreamWaitsForASyncThatWorks()
    {
        Scene scene(hourly());
        scene.open();
        scene.rhythm.listenBegan();
        scene.rhythm.listenEnded({.cause = ListenEnd::Cause::Refused}, scene.now);
        QCOMPARE(scene.rhythm.listenAt(), never);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + secondMs);
        scene.rhythm.syncBegan();
        scene.rhythm.syncFailed(0, scene.now);
        QCOMPARE(scene.rhythm.listenAt(), never);
        scene.sync({});
        QVERIFY(scene.rhythm.listenAt() != never);
        QVERIFY(scene.rhythm.listenAt() <= scene.now + secondMs);
    }

    void anOlderServerIsPolled()
    {
        Scene scene({.pollMs = 60 * secondMs});
        scene.open();
        scene.rhythm.listenBegan();
        scene.rhythm.listenEnded({.cause = ListenEnd::Cause::NotOffered}, scene.now);
        QVERIFY(scene.rhythm.listenAt() >= scene.now + hourMs);
        QVERIFY(scene.rhythm.syncAt() <= scene.now + 60 * secondMs);
    }

    void aStoppedSyncComesAgainWhenItWouldHave()
    {
        Scene scene({.pollMs = 60 * secondMs});
        scene.open();
        scene.rhythm.syncBegan();
        scene.rhythm.syncStopped(scene.now);
        QCOMPARE(scene.rhythm.syncAt(), scene.now + 60 * secondMs);
    }

    void realChanceIsSpread()
    {
        const auto chance = SyncRhythm::realChance();
        int low = 0;
        for (int i = 0; i < 1'000; ++i) {
            const double value = chance();
            QVERIFY(value >= 0.0 && value < 1.0);
            low += value < 0.5 ? 1 : 0;
        }
        QVERIFY(low > 400 && low < 600); // less than one failure in 10^9
    }
};

QTEST_GUILESS_MAIN(SyncRhythmTest)
#include "SyncRhythmTest.moc"
