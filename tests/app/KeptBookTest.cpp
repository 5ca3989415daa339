// SPDX-License-Identifier: GPL-3.0-or-later
// Until when parts must be kept, over a real vault: what is read, and in which order it is listed.
#include "app/retention/KeptBook.h"
#include "app/vault/DossierProjection.h"
#include "tests/app/VaultWorld.h"
#include "tests/support/ProcessorTime.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using retention::Part;
using retention::Review;

namespace {

const QDate today(2026, 1, 5);

KeptBook::Basis basis(const QDate& day = today)
{
    return {{}, {}, day};
}

/// HR's vault with somebody employed, somebody who left long ago, and somebody who left lately.
struct Desk {
    Desk()
    {
        said("false", "false");
        employed = world.addDossier(text("1001"), text("Aalders"));
        longGone = world.addDossier(text("1002"), text("Bakker"));
        lately = world.addDossier(text("1003"), text("Cornelissen"));
        set(longGone, "employment_end", "2019-03-31");
        set(lately, "employment_end", "2025-11-30");
    }
    /// What the administrator says of the employer: whether it is a self-insurer.
    void said(const char* zw, const char* wga)
    {
        QVERIFY(Records(world.vault->database())
                    .setEmployerValues(world.tenant, {{text("erd_zw"), text(zw)}, {text("erd_wga"), text(wga)}}));
    }
    /// As if the server had said it: terms are judged by what it knows.
    void set(const DossierId& dossier, const char* field, const char* value)
    {
        Records records(world.vault->database());
        const auto place = records.dossier(dossier);
        RecordValue said;
        said.dossier = (*place)->number;
        said.record = field;
        said.category = domain::Category::Administrative;
        said.revision = ++revision;
        said.at = world.clock.now;
        said.value = text(value);
        QVERIFY(records.put(said));
        QVERIFY(DossierProjection(world.vault->database()).rebuild(**place, world.clock.now));
    }
    KeptList list(const KeptBook::Basis& by = basis())
    {
        auto list = book.list(by, {});
        return list ? *list : KeptList();
    }
    static QStringList names(const KeptList& list)
    {
        QStringList names;
        for (const KeptPart& kept : list.parts) {
            names.append(kept.name);
        }
        return names;
    }

    VaultWorld world{Role::Hr};
    KeptBook book{world.vault->database(), Part::Employer};
    DossierId employed;
    DossierId longGone;
    DossierId lately;
    quint64 revision = 0;
};

} // namespace

class KeptBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatIsOverComesFirstAndWhatHasNotBegunLast()
    {
        Desk d;
        const KeptList list = d.list();
        QCOMPARE(Desk::names(list), (QStringList{text("Bakker"), text("Cornelissen"), text("Aalders")}));
        QCOMPARE(list.parts[0].state, Review::State::Due);
        QCOMPARE(list.parts[1].state, Review::State::Running);
        QCOMPARE(list.parts[2].state, Review::State::NotStarted);
        QVERIFY(list.parts[0].isDue() && !list.parts[1].isDue());
    }

    void aLineTellsTheTermsItIsJudgedBy()
    {
        Desk d;
        const KeptList list = d.list();
        const Review review = list.review(list.parts[1]);
        QCOMPARE(review.state(), list.parts[1].state);
        QCOMPARE(review.until(), list.parts[1].until);
        QVERIFY(!review.lines().isEmpty());
        QVERIFY(!review.lines().first().term->reading.source.isEmpty());
    }

    void whatIsSaidOfTheEmployerCountsForEachOfItsDossiers()
    {
        Desk d;
        QVERIFY(d.list().parts[0].isDue());
        d.said("true", "false"); // five years
        QCOMPARE(d.list().parts[0].state, Review::State::Due);
        d.said("true", "true"); // ten
        const KeptList list = d.list();
        QCOMPARE(list.parts[1].name, text("Cornelissen"));
        QCOMPARE(list.parts[0].state, Review::State::Running);
        QCOMPARE(list.parts[0].until, QDate(2029, 3, 31));
        d.said("", "");
        QCOMPARE(d.list().parts[0].until, QDate(2029, 3, 31)); // nobody says: the longer term
    }

    void onlyWhatChangedIsReadAgain()
    {
        Desk d;
        (void)d.list();
        QCOMPARE(d.book.lastRead(), 3);
        (void)d.list();
        QCOMPARE(d.book.lastRead(), 0);
        d.set(d.employed, "employment_end", "2018-01-31");
        const KeptList list = d.list();
        QCOMPARE(d.book.lastRead(), 1);
        QCOMPARE(Desk::names(list), (QStringList{text("Aalders"), text("Bakker"), text("Cornelissen")}));
    }

    void anotherDayIsJudgedWithoutReading()
    {
        Desk d;
        (void)d.list();
        const KeptList list = d.list(basis(QDate(2040, 1, 1)));
        QCOMPARE(d.book.lastRead(), 0);
        QCOMPARE(list.parts[1].state, Review::State::Due);
    }

    void aHoldStandsInTheLineAndNothingElseIsDueByIt()
    {
        Desk d;
        auto by = basis();
        by.holds.insert(d.longGone, text("A dispute"));
        const KeptList list = d.list(by);
        QCOMPARE(list.parts[0].hold, text("A dispute"));
        QVERIFY(!list.parts[0].isDue());
    }

    void aDossierThatLeftTheVaultLeavesTheList()
    {
        Desk d;
        (void)d.list();
        QVERIFY(d.world.vault->database().run("DELETE FROM dossier_row WHERE dossier = (SELECT number FROM dossier "
                                              "WHERE id = ?1)",
                                              d.longGone));
        QCOMPARE(Desk::names(d.list()), (QStringList{text("Cornelissen"), text("Aalders")}));
    }

    void readingThatWasStoppedGoesOnWhereItStopped()
    {
        Desk d;
        auto& database = d.world.vault->database();
        QVERIFY(database.run("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 2099) INSERT "
                             "INTO dossier(number, id, tenant) SELECT i, randomblob(16), (SELECT tenant FROM dossier "
                             "LIMIT 1) FROM n"));
        QVERIFY(database.run(
            "INSERT INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, first_sick_day, "
            "recovery_date, course, updated) SELECT number, tenant, '', 'N' || number, number, '', '', '', '', 0 "
            "FROM dossier WHERE number >= 100"));
        QList<int> told;
        int slices = 0;
        Result<KeptList> list = fail(ErrorCode::Cancelled, QString());
        for (int tries = 0; !list && tries < 10; ++tries) {
            list = d.book.list(basis(), [&](int done, int /*of*/) {
                told.append(done);
                return ++slices % 2 != 0;
            });
            QVERIFY(list || list.error().code() == ErrorCode::Cancelled);
        }
        QVERIFY(list);
        QCOMPARE(list->parts.size(), 2003);
        // Nothing is read twice: each slice is told of, or asked about once more where it stopped.
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.size() <= 2 * (2099 / 500 + 1));
    }

    void aHundredThousandAreListedAtOnceAfterAChange()
    {
        if (qgetenv("KLUIS_CAMPAIGN") != "long") {
            QSKIP("long");
        }
        Desk d;
        auto& database = d.world.vault->database();
        QVERIFY(
            database.run("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 100099) INSERT "
                         "INTO dossier(number, id, tenant) SELECT i, randomblob(16), (SELECT tenant FROM dossier "
                         "LIMIT 1) FROM n"));
        QVERIFY(database.run(
            "INSERT INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, first_sick_day, "
            "recovery_date, course, updated) SELECT number, tenant, '', 'N' || number, number, '', '', '', '', 0 "
            "FROM dossier WHERE number >= 100"));
        const ProcessorTime whole;
        QCOMPARE(d.list().parts.size(), 100'003);
        const double first = whole.seconds();
        d.set(d.employed, "employment_end", "2018-01-31");
        const ProcessorTime spent;
        QCOMPARE(d.list().parts.size(), 100'003);
        const double again = spent.seconds();
        qInfo("first list of 100,000: %.0f ms, after one change: %.0f ms", first * 1e3, again * 1e3);
        QVERIFY2(again < first / 4, "one change costs what there is");
    }
};

QTEST_GUILESS_MAIN(KeptBookTest)
#include "KeptBookTest.moc"
