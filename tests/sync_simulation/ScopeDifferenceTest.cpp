// SPDX-License-Identifier: GPL-3.0-or-later
// A change of what somebody may see, at a real server: exactly the difference comes and goes.
#include "app/vault/News.h"
#include "tests/sync_simulation/ScopeScene.h"

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;

class ScopeDifferenceTest : public QObject, private ScopeScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aRoleWithMoreFieldsReceivesTheOperationsThatHoldThem()
    {
        const auto before = texts(mark());
        setRole(mark(), Role::Hr);
        QCOMPARE(pulled(mark()), 3U); // two birth dates and a wage, of his department
        QCOMPARE(value(mark(), 0, "birth_date"), field("1980-02-03"));
        QCOMPARE(value(mark(), 2, "wage_pct"), field("70"));
        QVERIFY(missing(before, texts(mark())).isEmpty());
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aRoleWithFewerFieldsReceivesNothingAndLosesExactlyThose()
    {
        setRole(mark(), Role::Hr);
        QVERIFY(pulled(mark()) > 0);
        const auto before = CacheRows::of(mark().vault().database());
        setRole(mark(), Role::Manager);
        QCOMPARE(pulled(mark()), 0U);
        QStringList expected;
        for (const CacheRow& row : before) {
            if (row.field == u"birth_date" || row.field == u"wage_pct") {
                expected.append(row.text());
            }
        }
        expected.sort();
        QCOMPARE(missing(texts(before), texts(mark())), expected);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aRoleWithFewerCategoriesReceivesNothingAndForgetsTheirChains()
    {
        QVERIFY(chains(carla(), Category::Capacity) > 0);
        const auto names = value(carla(), 0, "last_name");
        setRole(carla(), Role::Planner);
        QCOMPARE(pulled(carla()), 0U);
        QCOMPARE(chains(carla(), Category::Capacity), 0);
        QCOMPARE(value(carla(), 0, "last_name"), names);
        QVERIFY(!texts(carla()).join(u'\n').contains(u"no lifting"));
        QVERIFY(carla().vault().hasOutlivedKey().value_or(false));
        QVERIFY(isAsFetchedAnew(carla()));
    }

    void aRoleWithMoreCategoriesReceivesTheirChainsFromTheBeginning()
    {
        setRole(carla(), Role::Planner);
        QCOMPARE(pulled(carla()), 0U);
        setRole(carla(), Role::CaseManager);
        QCOMPARE(pulled(carla()), 2U); // the two advices
        QVERIFY(texts(carla()).join(u'\n').contains(u"no stairs"));
        QVERIFY(isAsFetchedAnew(carla()));
    }

    void whatIsMedicalComesAndGoesWithTheRole()
    {
        const auto before = texts(anja());
        setRole(anja(), Role::CaseManager);
        QCOMPARE(pulled(anja()), 0U);
        QVERIFY(CacheRows::sealedRows(anja().vault().database()) == 0 && chains(anja(), Category::Medical) == 0);
        QVERIFY(!texts(anja()).join(u'\n').contains(u"sore knee"));
        setRole(anja(), Role::DoctorAssistant);
        // Two values, the keys they are sealed under, and what the assistant's role sees of the rest.
        QVERIFY(pulled(anja()) >= 4U);
        QVERIFY(anja().vault().openSealed());
        QCOMPARE(texts(anja()), before);
    }

    /// Found by the simulation: nothing of the dossier's medical part had come here before.
    void aContentKeyThatWasSentAndNeverCameBackLeavesWithTheRole()
    {
        QVERIFY(write(anja(), 5, "findings", "sore hand"));
        practice().network().meanwhile(
            1, true, [&] { anja().setCut(true); }, "/v1/push");
        static_cast<void>(anja().sync(false));
        anja().setCut(false);
        practice().network().clear();
        QVERIFY(CacheRows::confirmed(anja().vault().database()) > 0);
        setRole(anja(), Role::CaseManager);
        static_cast<void>(pulled(anja()));
        QCOMPARE(CacheRows::sealedRows(anja().vault().database()), 0);
    }

    void aRestrictionTakesOneDossiersMedicalContentAndLiftingItBringsThatBack()
    {
        restrictTo(0, {field("dora")});
        QVERIFY(dirk().login());
        QCOMPARE(pulled(dirk()), 0U);
        QVERIFY(!texts(dirk()).join(u'\n').contains(u"sore knee"));
        QVERIFY(texts(dirk()).join(u'\n').contains(u"sore back"));
        orGiveUp(dora().sync(false));
        restrictTo(0, {});
        orGiveUp(dora().sync(false));
        const quint64 last = medicalOperations(0);
        const quint64 came = pulled(dirk());
        QVERIFY2(came <= last, qPrintable(QStringLiteral("%1 of %2").arg(came).arg(last)));
        QVERIFY(texts(dirk()).join(u'\n').contains(u"sore knee"));
        QVERIFY(isAsFetchedAnew(dirk()));
    }

    void anAgreementTakesAFieldEverywhereAndBringsItBack()
    {
        const auto before = texts(hugo());
        agree({field("birth_date")});
        QCOMPARE(pulled(hugo()), 0U);
        QCOMPARE(missing(before, texts(hugo())).size(), 3);
        QVERIFY(!texts(hugo()).join(u'\n').contains(u"birth_date"));
        agree({});
        QCOMPARE(pulled(hugo()), 3U);
        QCOMPARE(texts(hugo()), before);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aSecondEmployerComesAloneAndGoesAlone()
    {
        const auto before = texts(hugo());
        grant(hugo(), field("dewit"), {});
        QCOMPARE(pulled(hugo()), 1U); // the one dossier there
        QCOMPARE(texts(hugo()).size(), before.size() + 3);
        revoke(hugo(), field("dewit"));
        QCOMPARE(pulled(hugo()), 0U);
        QCOMPARE(texts(hugo()), before);
    }

    void aDossierThatMovesComesAndGoesAlone()
    {
        const auto before = texts(mark());
        QVERIFY(write(hanneke(), 1, "org_unit", "Sales"));
        orGiveUp(hanneke().sync(false));
        QCOMPARE(pulled(mark()), 3U); // made, born (a bare link), moved
        QCOMPARE(value(mark(), 1, "last_name"), field("Kanarie1"));
        QVERIFY(write(hanneke(), 1, "org_unit", "Works") && write(hanneke(), 0, "org_unit", "Works"));
        orGiveUp(hanneke().sync(false));
        QCOMPARE(pulled(mark()), 0U);
        const auto left = missing(before, texts(mark()));
        QCOMPARE(left.size(), 4); // what was made of the other one, and its advice
        QVERIFY(!texts(mark()).join(u'\n').contains(u"Kanarie1"));
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aDossierThatWentAndCameBackBetweenTwoSyncsIsNotFetchedAgain()
    {
        const auto before = texts(mark());
        QVERIFY(write(hanneke(), 0, "org_unit", "Works"));
        orGiveUp(hanneke().sync(false));
        QVERIFY(write(hanneke(), 0, "org_unit", "Sales"));
        orGiveUp(hanneke().sync(false));
        QCOMPARE(pulled(mark()), 2U); // the two moves
        QVERIFY(missing(before, texts(mark())).size() <= 1);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void anotherDepartmentIsFetchedFromTheBeginning()
    {
        grant(mark(), field("vermeer"), field("Works"));
        QVERIFY(mark().sync(false));
        QCOMPARE(CacheRows::list(mark().vault().database()).size(), 4);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void allDepartmentsBringTheOthersAlone()
    {
        grant(mark(), field("vermeer"), {});
        QCOMPARE(pulled(mark()), 6U); // four dossiers of the works and a birth date there, and an advice, as links
        QCOMPARE(CacheRows::list(mark().vault().database()).size(), 8);
        grant(mark(), field("vermeer"), field("Sales"));
        QCOMPARE(pulled(mark()), 0U);
        QCOMPARE(CacheRows::list(mark().vault().database()).size(), 4);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void whatComesWithAScopeIsNoNews()
    {
        orGiveUp(app::News(mark().vault().database()).seenAll());
        setRole(mark(), Role::Hr);
        QVERIFY(pulled(mark()) > 0);
        QVERIFY(app::News(mark().vault().database()).newest(10)->isEmpty());
    }

    void unsentEditsOfKeptRowsSurvive()
    {
        agree({field("birth_date")});
        hugo().setCut(true);
        QVERIFY(write(hugo(), 0, "job_title", "Kok"));
        hugo().setCut(false);
        QVERIFY(hugo().sync(false));
        QCOMPARE(hugo().vault().counts()->outbox, 0U);
        QVERIFY(hanneke().sync(false));
        QCOMPARE(value(hanneke(), 0, "job_title"), field("Kok"));
        QCOMPARE(value(hugo(), 0, "job_title"), field("Kok"));
    }

    void anUnsentEditOfWhatLeftIsShownAsRefused()
    {
        QVERIFY(write(mark(), 0, "expected_recovery", "2026-03-01"));
        QVERIFY(write(hanneke(), 0, "org_unit", "Works"));
        orGiveUp(hanneke().sync(false));
        QVERIFY(mark().sync(false));
        QVERIFY(!texts(mark()).join(u'\n').contains(u"Kanarie0"));
        QCOMPARE(mark().vault().counts()->outbox, 0U);
        QCOMPARE(mark().vault().counts()->refused, 1U);
    }

    void aRoleThatIsGivenBackBeforeTheNextSyncIsWholeAgain()
    {
        const auto before = texts(carla());
        setRole(carla(), Role::Planner);
        QVERIFY(carla().login());
        QVERIFY(texts(carla()) != before);
        setRole(carla(), Role::CaseManager);
        QCOMPARE(pulled(carla()), 2U);
        QVERIFY(missing(before, texts(carla())).isEmpty());
        QVERIFY(isAsFetchedAnew(carla()));
    }

    void aVaultOfBeforeFetchesEverythingOnceMore()
    {
        forgetFacts(hugo());
        agree({field("birth_date")});
        QVERIFY(pulled(hugo()) > 3U);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aVaultOfBeforeThatSyncedOnceKnowsTheDifference()
    {
        forgetFacts(hugo());
        QVERIFY(hugo().sync(false));
        agree({field("birth_date")});
        QCOMPARE(pulled(hugo()), 0U);
        QVERIFY(isAsFetchedAnew(hugo()));
    }
};

QTEST_GUILESS_MAIN(ScopeDifferenceTest)
#include "ScopeDifferenceTest.moc"
