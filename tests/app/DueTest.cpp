// SPDX-License-Identifier: GPL-3.0-or-later
// What is due in one person's vault.
#include "app/guidance/Guidance.h"
#include "app/planning/PlanningNames.h"
#include "core/storage/Rows.h"
#include "tests/app/VaultWorld.h"
#include "tests/support/ProcessorTime.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using Status = domain::TaskRecord::Status;

namespace {

const QDate today(2026, 1, 5); // of the world's clock

QStringList itemsOf(const Result<QList<DueItem>>& due)
{
    QStringList items;
    for (const DueItem& item : due.value_or(QList<DueItem>())) {
        items.append(item.isTask ? item.text : item.item.section(QLatin1Char('/'), 0, 0));
    }
    return items;
}

DueQuery until(const QDate& day)
{
    DueQuery query;
    query.until = day;
    return query;
}

TaskInput task(const char* text, const QDate& due, const char* assignee)
{
    TaskInput input;
    input.text = QString::fromLatin1(text);
    input.due = due;
    input.assignee = QString::fromLatin1(assignee);
    return input;
}

/// Somebody with one dossier, absent since 5 January 2026.
struct Desk {
    explicit Desk(Role role = Role::Hr) : world(role), guidance(*world.vault, *world.reader)
    {
        dossier = world.addDossier(text("1001"), text("Jansen"));
        set("first_sick_day", "2026-01-05");
    }
    void set(const char* field, const char* value)
    {
        const auto done = world.vault->set(dossier, text(field), text(value));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    }
    /// Somebody of the directory who works for the employer, or does no more.
    void hire(const char* login, Role role, bool isStill = true)
    {
        auto& database = world.vault->database();
        auto person = people.constFind(text(login));
        if (person == people.cend()) {
            person = people.insert(text(login), crypto::randomId<UserId>());
            QVERIFY(Records(database).person(*person));
            QVERIFY(database.run("UPDATE person SET login = ?2, role = ?3 WHERE id = ?1", *person, text(login),
                                 quint8(role)));
        }
        QVERIFY(database.run("INSERT OR REPLACE INTO named_value(name, value) VALUES (?1, ?2)",
                             QString(worksForName + person->toString()),
                             isStill ? world.tenant.bytes() : QByteArray("")));
    }
    MilestoneInput done(const char* milestone)
    {
        MilestoneInput input;
        input.milestone = text(milestone);
        input.done = today;
        return input;
    }

    VaultWorld world;
    Guidance guidance;
    DossierId dossier;
    QHash<QString, UserId> people;
};

} // namespace

class DueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theCalendarsDutiesAreDueByDate()
    {
        Desk desk;
        QCOMPARE(itemsOf(desk.guidance.due(until(QDate(2026, 3, 1)))), (QStringList{text("M03"), text("M05")}));
    }

    void whatIsDoneIsNotDue()
    {
        Desk desk;
        QVERIFY(desk.guidance.record(desk.dossier, desk.done("M03")));
        QCOMPARE(itemsOf(desk.guidance.due(until(QDate(2026, 3, 1)))), QStringList{text("M05")});
        MilestoneInput again = desk.done("M03");
        again.status = Status::Open;
        QVERIFY(desk.guidance.record(desk.dossier, again));
        QCOMPARE(itemsOf(desk.guidance.due(until(QDate(2026, 3, 1)))), (QStringList{text("M03"), text("M05")}));
    }

    void anotherFirstDayMovesWhatIsDue()
    {
        Desk desk;
        desk.set("first_sick_day", "2025-12-22");
        const auto due = desk.guidance.due(until(QDate(2026, 3, 1)));
        QVERIFY(due);
        QCOMPARE(due->first().due, QDate(2026, 2, 1));
    }

    void aChangeThatMovesNoDayWritesNoneAnew()
    {
        Desk desk;
        auto& database = desk.world.vault->database();
        QVERIFY(database.execute("CREATE TEMP TABLE written(item); CREATE TEMP TRIGGER is_written AFTER INSERT ON due "
                                 "BEGIN INSERT INTO written VALUES (new.item); END"));
        const auto written = [&database] {
            return storage::numberOf<int>(database.prepare("SELECT count(*) FROM written"));
        };
        desk.set("phone_work", "030 1234567");
        QCOMPARE(written().value_or(-1), 0);
        desk.set("first_sick_day", "2025-12-22");
        QVERIFY(written().value_or(0) > 0);
    }

    void recoveryTakesItAway()
    {
        Desk desk;
        desk.set("recovery_date", "2026-02-02");
        QVERIFY(desk.guidance.due({})->isEmpty());
    }

    void theDoctorsDutiesAreNotHrs()
    {
        Desk desk;
        DueQuery everybodys = until(QDate(2026, 2, 15));
        everybodys.mine = false;
        QVERIFY(itemsOf(desk.guidance.due(everybodys)).contains(text("M04")));
        QVERIFY(!itemsOf(desk.guidance.due(until(QDate(2026, 2, 15)))).contains(text("M04")));
    }

    void whatACaseManagerHasInHandIsHisAlone()
    {
        Desk desk;
        desk.hire("casper", Role::CaseManager);
        desk.set("case_manager_uid", "casper");
        QCOMPARE(itemsOf(desk.guidance.due(until(QDate(2026, 3, 1)))), QStringList{text("M03")}); // M05 is casper's
        desk.set("case_manager_uid", "robin");
        QVERIFY(itemsOf(desk.guidance.due(until(QDate(2026, 3, 1)))).contains(text("M05")));
    }

    void whatIsOfSomebodyWhoDoesNotWorkThereIsTheRoles()
    {
        Desk desk;
        desk.hire("casper", Role::CaseManager);
        const auto isMine = [&desk] {
            return itemsOf(desk.guidance.due(until(QDate(2026, 3, 1)))).contains(text("M05"));
        };
        desk.set("case_manager_uid", "caspar"); // nobody is called so
        QVERIFY(isMine());
        desk.set("case_manager_uid", "Casper"); // a capital letter is no other person
        QVERIFY(!isMine());
        desk.set("case_manager_uid", qPrintable(desk.people.value(text("casper")).toString().toUpper()));
        QVERIFY(!isMine());
        desk.set("case_manager_uid", "casper");
        desk.hire("casper", Role::CaseManager, false);
        QVERIFY(isMine()); // he left
        QVERIFY(*desk.guidance.countDue(until(QDate(2026, 3, 1))) ==
                int(desk.guidance.due(until(QDate(2026, 3, 1)))->size()));
        desk.set("case_manager_uid", "ROBIN");
        QVERIFY(isMine());
    }

    void peopleAreToldAheadOfTheDueDate()
    {
        Desk desk;
        DueQuery query;
        query.warnedBy = QDate(2026, 1, 31);
        QVERIFY(desk.guidance.due(query)->isEmpty());
        query.warnedBy = QDate(2026, 2, 1);
        QCOMPARE(itemsOf(desk.guidance.due(query)), QStringList{text("M03")}); // due on the 15th: two weeks ahead
    }

    void aTaskIsDueUntilItIsDone()
    {
        Desk desk;
        const auto id = desk.guidance.addTask(desk.dossier, task("Call", QDate(2026, 1, 9), "hr"));
        QVERIFY(id);
        QCOMPARE(itemsOf(desk.guidance.due(until(QDate(2026, 1, 31)))), QStringList{text("Call")});
        TaskInput change;
        change.status = Status::Done;
        QVERIFY(desk.guidance.changeTask(desk.dossier, id->toString(), change));
        QVERIFY(desk.guidance.due(until(QDate(2026, 1, 31)))->isEmpty());
        QCOMPARE(desk.world.vault->show(desk.dossier, false)->tasks.first().task.done, today);
        change.status = Status::Open;
        QVERIFY(desk.guidance.changeTask(desk.dossier, id->toString(), change));
        QCOMPARE(itemsOf(desk.guidance.due(until(QDate(2026, 1, 31)))), QStringList{text("Call")});
    }

    void aTaskIsFoundByItsWords()
    {
        Desk desk;
        QVERIFY(desk.guidance.addTask(desk.dossier, task("Bureaustoel bestellen", QDate(2026, 1, 9), "hr")));
        QCOMPARE(desk.world.reader->search(text("bureaustoel"), 5)->size(), 1);
        QVERIFY(desk.world.vault->show(desk.dossier, false)->entries.isEmpty()); // it is no note
    }

    void aTaskForNobodyKnownIsRefused()
    {
        Desk desk;
        const auto refused = desk.guidance.addTask(desk.dossier, task("Call", QDate(2026, 1, 9), "nobody"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(!desk.guidance.addTask(desk.dossier, task("Call", {}, "hr")));
        QVERIFY(!desk.guidance.addTask(desk.dossier, task("", QDate(2026, 1, 9), "hr")));
    }

    void aDayThatIsStillToComeIsNoDayOfDoing()
    {
        Desk desk;
        MilestoneInput ahead = desk.done("M03");
        ahead.done = today.addDays(1);
        QCOMPARE(desk.guidance.record(desk.dossier, ahead).error().code(), ErrorCode::InvalidArgument);
    }

    void evidenceIsADocumentOfTheDossier()
    {
        Desk desk;
        MilestoneInput input = desk.done("M03");
        input.evidence = text("plan.pdf");
        QCOMPARE(desk.guidance.record(desk.dossier, input).error().code(), ErrorCode::InvalidArgument);
        domain::TaskRecord mark;
        mark.trigger = text("M03/2026-01-05");
        mark.status = Status::Done;
        mark.done = today;
        mark.evidence = crypto::randomId<RecordId>().toString();
        QCOMPARE(desk.world.vault->addTask(desk.dossier, mark).error().code(), ErrorCode::InvalidArgument);
    }

    void aMilestoneOfNoSpellIsNotFound()
    {
        Desk desk;
        QCOMPARE(desk.guidance.record(desk.dossier, desk.done("M99")).error().code(), ErrorCode::NotFound);
        QCOMPARE(desk.guidance.record(desk.dossier, desk.done("M03/2020-01-06")).error().code(), ErrorCode::NotFound);
    }

    void anotherCalendarIsReckonedWhenTheVaultIsOpenedNext()
    {
        Desk desk;
        auto& database = desk.world.vault->database();
        QVERIFY(database.execute("DELETE FROM due"));
        desk.world.open();
        QVERIFY(Guidance(*desk.world.vault, *desk.world.reader).due({})->isEmpty()); // the same calendar: nothing to do
        QVERIFY(desk.world.vault->removeValue(text("vault.due-calendar")));
        desk.world.open();
        QVERIFY(!Guidance(*desk.world.vault, *desk.world.reader).due({})->isEmpty());
    }

    void theWeekOfAJoinedSpellCountsTheAbsenceBefore()
    {
        Desk desk;
        desk.set("past_spells", "2025-11-24|2025-12-22");
        // Twenty-eight days were counted before today.
        QCOMPARE(desk.world.reader->row(desk.dossier)->week, 5);
    }

    void whatIsDueTodayCostsNoMoreInALargeVault()
    {
        // A line of the index for each of many dossiers that are due another day.
        const bool isLong = qEnvironmentVariable("KLUIS_CAMPAIGN") == u"long";
        const int many = isLong ? 100'000 : 10'000;
        Desk desk;
        desk.set("first_sick_day", "2025-12-01");
        const DueQuery query = until(today.addDays(6));
        const double few = secondsFor(desk, query);
        fill(desk.world.vault->database(), many);
        const double large = secondsFor(desk, query);
        QCOMPARE(itemsOf(desk.guidance.due(query)), QStringList{text("M03")});
        qInfo("due today: %.1f us in a vault of one dossier, %.1f us beside %d others with 30 terms each", few * 1e6,
              large * 1e6, many);
        QVERIFY2(large < few * 4 + 0.001, "what is due costs what there is");
    }

private:
    /// Processor time of one look, the best of some.
    static double secondsFor(Desk& desk, const DueQuery& query)
    {
        double best = 1;
        for (int i = 0; i < 20; ++i) {
            const ProcessorTime spent;
            [[maybe_unused]] const bool looked = desk.guidance.due(query).has_value();
            best = qMin(best, spent.seconds());
        }
        return best;
    }
    static void fill(storage::Database& database, int dossiers)
    {
        const QByteArray numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                                   QByteArray::number(dossiers) + ") ";
        for (const QByteArray& sql :
             {QByteArray("INSERT INTO dossier(number, id, tenant) " + numbers +
                         "SELECT 1000 + i, randomblob(16), (SELECT min(number) FROM tenant) FROM n"),
              QByteArray("INSERT INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, "
                         "first_sick_day, recovery_date, course, updated) " +
                         numbers +
                         "SELECT 1000 + i, (SELECT min(number) FROM tenant), 'x' || i, 'x', 'n' || i, '', '', '', '', "
                         "0 FROM n"),
              QByteArray("INSERT INTO due(dossier, item, due, warn, roles, person, task) " + numbers +
                         ", m(j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM m WHERE j < 30) SELECT 1000 + i, 'M' || j, "
                         "2461200 + j * 7 + i % 365, 2461190, 2, '', '' FROM n, m")}) {
            const auto done = database.execute(sql);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail()));
        }
    }
};

QTEST_GUILESS_MAIN(DueTest)
#include "DueTest.moc"
