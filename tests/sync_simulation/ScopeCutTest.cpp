// SPDX-License-Identifier: GPL-3.0-or-later
// A change of what somebody may see that is cut off, changes again, or happens among many dossiers.
#include "tests/sync_simulation/ScopeScene.h"

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class ScopeCutTest : public QObject, private ScopeScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    /// The power fails at every write of it in turn: what came before stays, and no more than a page comes twice.
    void aChangeThatWasCutGoesOnWhereItWas()
    {
        practice().network().setPageLimit(1);
        bool wasWhole = false;
        for (int writes = 2; !wasWhole; writes += 3) {
            begin();
            practice().network().setPageLimit(1);
            setRole(mark(), Role::Hr);
            QVERIFY(mark().login());
            mark().failAfter(writes, MemoryDisk::Loss::Kept, 1);
            wasWhole = mark().sync(false).has_value();
            orGiveUp(mark().restart());
            QVERIFY(mark().sync(false));
            QCOMPARE(value(mark(), 2, "wage_pct"), field("70"));
            QVERIFY(isAsFetchedAnew(mark()));
            QVERIFY(writes < 3000);
        }
    }

    void afterACutOnlyTheRestComes()
    {
        agree({field("birth_date")});
        QCOMPARE(pulled(hugo()), 0U);
        agree({});
        practice().network().setPageLimit(1);
        practice().network().meanwhile(
            2, true, [this] { hugo().setCut(true); }, "/v1/pull");
        QVERIFY(!hugo().sync(false)); // after the question and a page
        hugo().setCut(false);
        practice().network().clear();
        QCOMPARE(hugo().sync(false)->pulled, 2U);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void ofANoteThatWasSentInARoleOneLeftNothingIsKept()
    {
        setRole(olga(), Role::CaseManager);
        pulled(olga());
        QVERIFY(note(olga(), 0, "process_note", "talked with the manager"));
        practice().network().loseAnswers(1);
        QVERIFY(!olga().sync(false)); // it is there, and nobody here knows
        setRole(olga(), Role::OccupationalExpert);
        pulled(olga());
        QCOMPARE(olga().vault().counts()->outbox, 0U);
        QVERIFY(isAsFetchedAnew(olga()));
    }

    void aFirstSyncThatWasCutGoesOnAtItsCursor()
    {
        practice().network().setPageLimit(1);
        practice().network().meanwhile(
            4, true, [this] { hugo().setCut(true); }, "/v1/pull");
        QVERIFY(!hugo().sync(true));
        hugo().setCut(false);
        practice().network().clear();
        const auto report = hugo().sync(false);
        QVERIFY(report);
        QCOMPARE(report->pulled, operations(hugo()) - 4);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aScopeThatChangesOnceMoreWhileItIsFilledEndsRight()
    {
        practice().network().setPageLimit(1);
        setRole(mark(), Role::Hr);
        QVERIFY(mark().login());
        practice().network().meanwhile(
            4, true, [this] { agree({field("birth_date")}); }, "/v1/pull");
        QVERIFY(mark().sync(false));
        QVERIFY(!texts(mark()).join(u'\n').contains(u"birth_date"));
        QCOMPARE(value(mark(), 2, "wage_pct"), field("70"));
        QVERIFY(isAsFetchedAnew(mark()));
    }

    /// A field that three dossiers have, and a dossier that moves, among few others and among many.
    void whatAChangeCostsGrowsWithTheDifferenceAlone()
    {
        const bool isLong = qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long");
        QList<quint64> operations;
        QList<quint64> bytes;
        for (const qsizetype size : {isLong ? 1'000 : 30, isLong ? 10'000 : 300}) {
            begin();
            while (dossiers() < size) {
                addDossier("Works");
            }
            orGiveUp(hanneke().sync(false));
            orGiveUp(hugo().sync(false));
            orGiveUp(mark().sync(false));
            const auto measure = [&](SimulatedClient& client) {
                const auto report = orGiveUp(client.sync(false));
                operations.append(report.pulled);
                bytes.append(report.bytesIn + report.bytesOut);
            };
            agree({field("birth_date")});
            measure(hugo());
            agree({});
            measure(hugo());
            QVERIFY(write(hanneke(), 5, "org_unit", "Sales"));
            orGiveUp(hanneke().sync(false));
            measure(mark());
            qInfo() << size << "dossiers: operations" << operations.last(3) << "bytes" << bytes.last(3);
        }
        QCOMPARE(operations, (QList<quint64>{0, 3, 2, 0, 3, 2}));
        for (qsizetype i = 0; i < 3; ++i) {
            constexpr quint64 slack = 200; // larger numbers are longer
            QVERIFY(bytes[i + 3] <= bytes[i] + slack);
        }
    }
};

QTEST_GUILESS_MAIN(ScopeCutTest)
#include "ScopeCutTest.moc"
