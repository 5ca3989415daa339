// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MilestonePlan.h"
#include "core/domain/MilestoneCatalogue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

using State = PlannedMilestone::State;

const QString somebody = QStringLiteral("00000000-0000-0000-0000-00000000000a");

FieldValues sickFrom(const char* first)
{
    return {{QStringLiteral("first_sick_day"), QString::fromLatin1(first)}};
}

StoredTask done(const char* trigger, const QDate& day, char record = 1)
{
    TaskRecord task;
    task.trigger = QString::fromLatin1(trigger);
    task.status = TaskRecord::Status::Done;
    task.done = day;
    task.maker = somebody;
    return {*RecordId::fromBytes(QByteArray(16, record)), task};
}

/// The first milestone of that id in the latest spell.
const PlannedMilestone* milestone(const MilestonePlan& plan, const char* id)
{
    for (const PlannedMilestone& one : plan.latest()->milestones) {
        if (one.rule->id == QLatin1StringView(id)) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace

class MilestonePlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCalendarOf5January2026IsAsComputedByHand_data();
    void theCalendarOf5January2026IsAsComputedByHand();
    void everyTermOfAJoinedSpellMovesByTheBreak();
    void theWeek42ReportIsDueOnTheFirstWorkingDay();
    void thePlanOfActionFollowsTwoWeeksAfterTheProblemAnalysis();
    void evaluationsFollowEverySixWeeksUntilTheEnd();
    void theSecondTrackStartsSixWeeksAfterTheFirstYearEvaluation();
    void recoveryEndsWhatWasNotDueYet();
    void aRelapseOpensItAgain();
    void whatWasDoneStaysWhenTheFirstDayIsCorrected();
    void whatWasDoneStaysWhenSpellsJoin();
    void aSecondMarkOfARepeatedMilestoneCountsForTheNext();
    void ofTwoMarksTheEarliestDoneCounts();
    void aMarkOfAnotherSpellStaysThere();
    void marksWithoutASpellAreKept();
    void aMilestoneCanBeSaidNotToApply();
    void aWageSanctionMovesOnlyTheEndOfPay();
    void aWageSanctionIsAtMostFiftyTwoWeeks();
    void aLateApplicationMovesTheEndOfPayByItsDelay();
    void aSanctionComesOnTopOfALateApplication();
    void aSanctionCanBeShortenedAndObjectedTo();
    void withoutPossibilitiesThereIsNoFinalEvaluation();
    void aSafetyNetCaseIsReportedToUwvOnTheFourthDay();
    void aNoRiskCaseIsReportedToUwvInSixWeeks();
    void recoveryIsReportedToUwvWhenItKnowsOfTheAbsence();
    void employmentThatEndsDuringIllnessIsReported();
    void maternityLeaveIsRequestedFourWeeksAhead();
    void thePlanOfActionHasTheViewsOfBothSinceJuly2023();
    void versionsOfAMilestoneFollowEachOtherWithoutAGap();
};

void MilestonePlanTest::theCalendarOf5January2026IsAsComputedByHand_data()
{
    QTest::addColumn<QDate>("due");
    const auto row = [](const char* id, int year, int month, int day) { QTest::newRow(id) << QDate(year, month, day); };
    row("M01", 2026, 1, 5);
    row("M02", 2026, 1, 11);
    row("M03", 2026, 2, 15);
    row("M04", 2026, 2, 15);
    row("M05", 2026, 3, 1);
    row("M06", 2026, 4, 12); // the first one
    row("M08", 2027, 4, 25);
    row("M09", 2026, 10, 26);
    row("M10", 2026, 12, 6);
    row("M11", 2027, 1, 3);
    row("M12", 2027, 2, 14);
    row("M13", 2026, 12, 14);
    row("M14", 2027, 10, 3);
    row("M15", 2027, 10, 3);
    row("M16", 2027, 9, 12);
    row("M17", 2027, 10, 3);
    row("M18", 2027, 10, 17);
    row("M20", 2028, 1, 2);
    row("M22", 2028, 1, 3);
}

void MilestonePlanTest::theCalendarOf5January2026IsAsComputedByHand()
{
    QFETCH(const QDate, due);
    const auto plan = MilestonePlan::of(sickFrom("2026-01-05"), {});
    const PlannedMilestone* found = milestone(plan, QTest::currentDataTag());
    QVERIFY(found != nullptr);
    QCOMPARE(found->due, due);
}

void MilestonePlanTest::everyTermOfAJoinedSpellMovesByTheBreak()
{
    FieldValues joined = sickFrom("2022-07-25");
    joined.insert(QStringLiteral("past_spells"), QStringLiteral(R"([{"from":"2022-01-03","until":"2022-07-04"}])"));
    const auto plan = MilestonePlan::of(joined, {});
    QCOMPARE(milestone(plan, "M22")->due, QDate(2024, 1, 22));
    QCOMPARE(milestone(plan, "M18")->due, QDate(2022, 1, 3).addDays(650 + 21));
    QCOMPARE(milestone(plan, "M04")->due, QDate(2022, 1, 3).addDays(41)); // it was due before the break
}

void MilestonePlanTest::theWeek42ReportIsDueOnTheFirstWorkingDay()
{
    // D0 + 294 is Saturday 26 December 2026, a holiday too; Monday 28 is the first working day.
    const auto plan = MilestonePlan::of(sickFrom("2026-03-07"), {});
    QCOMPARE(milestone(plan, "M09")->due, QDate(2026, 12, 28));
}

void MilestonePlanTest::thePlanOfActionFollowsTwoWeeksAfterTheProblemAnalysis()
{
    const auto plan = MilestonePlan::of(sickFrom("2026-01-05"), {done("M04/2026-01-05", QDate(2026, 2, 1))});
    QCOMPARE(milestone(plan, "M05")->due, QDate(2026, 2, 15));
    const auto late = MilestonePlan::of(sickFrom("2026-01-05"), {done("M04/2026-01-05", QDate(2026, 4, 1))});
    QCOMPARE(milestone(late, "M05")->due, QDate(2026, 3, 1)); // a late analysis gives no more time
}

void MilestonePlanTest::evaluationsFollowEverySixWeeksUntilTheEnd()
{
    const auto plan = MilestonePlan::of(sickFrom("2026-01-05"), {done("M05/2026-01-05", QDate(2026, 3, 1))});
    std::vector<QDate> dues;
    for (const PlannedMilestone& one : plan.latest()->milestones) {
        if (one.rule->id == u"M06") {
            dues.push_back(one.due);
        }
    }
    // 673 days between 1 March 2026 and 3 January 2028: sixteen times 42 fit.
    QCOMPARE(dues.size(), std::size_t(16));
    QCOMPARE(dues.front(), QDate(2026, 4, 12));
    QCOMPARE(dues[1], QDate(2026, 5, 24));
    QCOMPARE(dues.back(), QDate(2028, 1, 2));
}

void MilestonePlanTest::theSecondTrackStartsSixWeeksAfterTheFirstYearEvaluation()
{
    const auto plan = MilestonePlan::of(sickFrom("2026-01-05"), {done("M11/2026-01-05", QDate(2026, 12, 1))});
    QCOMPARE(milestone(plan, "M12")->due, QDate(2027, 1, 12));
}

void MilestonePlanTest::recoveryEndsWhatWasNotDueYet()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("recovery_date"), QStringLiteral("2026-03-02"));
    const auto plan = MilestonePlan::of(values, {done("M04/2026-01-05", QDate(2026, 2, 10))});
    QCOMPARE(milestone(plan, "M22")->state, State::Lapsed);
    QCOMPARE(milestone(plan, "M04")->state, State::Done);
    QVERIFY(plan.toDo().empty());
}

void MilestonePlanTest::aRelapseOpensItAgain()
{
    FieldValues values = sickFrom("2026-03-16");
    values.insert(QStringLiteral("past_spells"), QStringLiteral(R"([{"from":"2026-01-05","until":"2026-03-02"}])"));
    const auto plan = MilestonePlan::of(values, {});
    QCOMPARE(milestone(plan, "M22")->state, State::Open);
    QCOMPARE(milestone(plan, "M22")->due, QDate(2028, 1, 3).addDays(14));
}

void MilestonePlanTest::whatWasDoneStaysWhenTheFirstDayIsCorrected()
{
    const std::vector<StoredTask> marks{done("M04/2026-01-05", QDate(2026, 2, 10))};
    for (const char* first : {"2025-12-20", "2026-01-05", "2026-01-19", "2026-02-20"}) {
        const auto plan = MilestonePlan::of(sickFrom(first), marks);
        QCOMPARE(milestone(plan, "M04")->state, State::Done);
        QCOMPARE(milestone(plan, "M04")->done, QDate(2026, 2, 10));
    }
}

void MilestonePlanTest::whatWasDoneStaysWhenSpellsJoin()
{
    const std::vector<StoredTask> marks{done("M04/2025-09-01", QDate(2025, 10, 1), 1),
                                        done("M04/2026-01-05", QDate(2026, 2, 10), 2)};
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("past_spells"), QStringLiteral(R"([{"from":"2025-09-01","until":"2025-11-01"}])"));
    QCOMPARE(MilestonePlan::of(values, marks).spells().size(), std::size_t(2));
    values.insert(QStringLiteral("past_spells"), QStringLiteral(R"([{"from":"2025-09-01","until":"2025-12-20"}])"));
    const auto joined = MilestonePlan::of(values, marks);
    QCOMPARE(joined.spells().size(), std::size_t(1));
    QCOMPARE(milestone(joined, "M04")->done, QDate(2025, 10, 1));
    QCOMPARE(milestone(joined, "M04")->marks, 2);
}

void MilestonePlanTest::aSecondMarkOfARepeatedMilestoneCountsForTheNext()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("past_spells"), QStringLiteral(R"([{"from":"2025-09-01","until":"2025-12-20"}])"));
    const auto plan = MilestonePlan::of(
        values, {done("M06.1/2025-09-01", QDate(2025, 12, 1), 1), done("M06.1/2026-01-05", QDate(2026, 2, 1), 2)});
    const PlannedMilestone* second = plan.find({QStringLiteral("M06"), 2, QDate(2025, 9, 1)});
    QVERIFY(second != nullptr);
    QCOMPARE(second->done, QDate(2026, 2, 1));
}

void MilestonePlanTest::ofTwoMarksTheEarliestDoneCounts()
{
    const auto plan = MilestonePlan::of(sickFrom("2026-01-05"), {done("M04/2026-01-05", QDate(2026, 2, 10), 1),
                                                                 done("M04/2026-01-05", QDate(2026, 2, 8), 2)});
    QCOMPARE(milestone(plan, "M04")->done, QDate(2026, 2, 8));
}

void MilestonePlanTest::aMarkOfAnotherSpellStaysThere()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("past_spells"), QStringLiteral(R"([{"from":"2024-01-08","until":"2024-04-01"}])"));
    const auto plan = MilestonePlan::of(values, {done("M04/2024-01-08", QDate(2024, 2, 10))});
    QCOMPARE(milestone(plan, "M04")->state, State::Open);
    QCOMPARE(plan.find({QStringLiteral("M04"), 0, QDate(2024, 1, 8)})->state, State::Done);
}

void MilestonePlanTest::marksWithoutASpellAreKept()
{
    const auto plan = MilestonePlan::of({}, {done("M04/2026-01-05", QDate(2026, 2, 10))});
    QVERIFY(plan.latest() == nullptr);
    QCOMPARE(plan.loose().size(), std::size_t(1));
}

void MilestonePlanTest::aMilestoneCanBeSaidNotToApply()
{
    StoredTask mark = done("M12/2026-01-05", {});
    mark.task.status = TaskRecord::Status::Cancelled;
    mark.task.note = QStringLiteral("back in own firm within three months");
    const auto plan = MilestonePlan::of(sickFrom("2026-01-05"), {mark});
    QCOMPARE(milestone(plan, "M12")->state, State::Cancelled);
    QVERIFY(!milestone(plan, "M12")->isToDo());
}

void MilestonePlanTest::aWageSanctionMovesOnlyTheEndOfPay()
{
    FieldValues values = sickFrom("2026-01-05");
    const auto before = MilestonePlan::of(values, {});
    values.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"until":"2028-06-05"})"));
    const auto after = MilestonePlan::of(values, {});
    QCOMPARE(milestone(after, "M22")->due, QDate(2028, 6, 5));
    QVERIFY(milestone(after, "M22")->moved);
    for (const PlannedMilestone& one : before.latest()->milestones) {
        if (one.rule->id != u"M22") {
            QCOMPARE(after.find(one.key)->due, one.due);
        }
    }
}

void MilestonePlanTest::aWageSanctionIsAtMostFiftyTwoWeeks()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"until":"2035-01-01"})"));
    QCOMPARE(milestone(MilestonePlan::of(values, {}), "M22")->due, QDate(2028, 1, 3).addDays(364));
}

void MilestonePlanTest::aLateApplicationMovesTheEndOfPayByItsDelay()
{
    const FieldValues values =
        sickFrom("2026-01-05"); // to be applied for until 17 October 2027, paid until 3 January 2028
    for (const auto& [done, end, days] :
         {std::tuple("2027-10-17", QDate(2028, 1, 3), 0), std::tuple("2027-09-01", QDate(2028, 1, 3), 0),
          std::tuple("2027-10-31", QDate(2028, 1, 17), 14)}) {
        const auto plan =
            MilestonePlan::of(values, {::done("M18/2026-01-05", QDate::fromString(QLatin1String(done), Qt::ISODate))});
        QCOMPARE(milestone(plan, "M22")->due, end);
        QCOMPARE(milestone(plan, "M22")->delayed, days);
        QVERIFY(!milestone(plan, "M22")->moved);
    }
}

void MilestonePlanTest::aSanctionComesOnTopOfALateApplication()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"until":"2035-01-01"})"));
    const auto plan = MilestonePlan::of(values, {done("M18/2026-01-05", QDate(2027, 10, 31))});
    QCOMPARE(milestone(plan, "M22")->due, QDate(2029, 1, 15)); // 17 January 2028 and 52 weeks
    values.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"until":"2028-01-10"})"));
    const auto shorter = MilestonePlan::of(values, {done("M18/2026-01-05", QDate(2027, 10, 31))});
    QCOMPARE(milestone(shorter, "M22")->due, QDate(2028, 1, 17)); // a sanction never shortens
    QVERIFY(milestone(shorter, "M21") == nullptr);
}

void MilestonePlanTest::aSanctionCanBeShortenedAndObjectedTo()
{
    FieldValues values = sickFrom("2026-01-05");
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M21") == nullptr);
    values.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"date":"2027-12-15","until":"2028-12-31"})"));
    const auto plan = MilestonePlan::of(values, {});
    QCOMPARE(milestone(plan, "M21")->opens, QDate(2028, 1, 3));
    QCOMPARE(milestone(plan, "M21")->due, QDate(2028, 10, 29)); // nine weeks before it ends
    QVERIFY(!milestone(plan, "M21")->isToDo());
    QCOMPARE(milestone(plan, "M31")->opens, QDate(2027, 12, 15));
    QCOMPARE(milestone(plan, "M31")->due, QDate(2028, 1, 26));
    QVERIFY(milestone(plan, "M30") == nullptr);
    const auto asked = MilestonePlan::of(values, {done("M21/2026-01-05", QDate(2028, 3, 1))});
    QCOMPARE(milestone(asked, "M30")->due, QDate(2028, 3, 22));
    values.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"date":"2027-12-15","until":"2028-05-03"})"));
    const auto shortened = MilestonePlan::of(values, {done("M21/2026-01-05", QDate(2028, 3, 1))});
    QCOMPARE(milestone(shortened, "M22")->due, QDate(2028, 5, 3));
    QCOMPARE(milestone(shortened, "M21")->state, State::Done);
}

void MilestonePlanTest::withoutPossibilitiesThereIsNoFinalEvaluation()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("gbm_flag"), QStringLiteral("true"));
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M15") == nullptr);
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M14") != nullptr);
}

void MilestonePlanTest::aSafetyNetCaseIsReportedToUwvOnTheFourthDay()
{
    FieldValues values = sickFrom("2026-01-05");
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M26") == nullptr);
    values.insert(QStringLiteral("safety_net_flag"), QStringLiteral("J"));
    QCOMPARE(milestone(MilestonePlan::of(values, {}), "M26")->due, QDate(2026, 1, 8));
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M25") == nullptr);
}

void MilestonePlanTest::aNoRiskCaseIsReportedToUwvInSixWeeks()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("safety_net_flag"), QStringLiteral("J"));
    values.insert(QStringLiteral("no_risk_flag"), QStringLiteral("true"));
    QCOMPARE(milestone(MilestonePlan::of(values, {}), "M25")->due, QDate(2026, 2, 15));
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M26") == nullptr);
}

void MilestonePlanTest::recoveryIsReportedToUwvWhenItKnowsOfTheAbsence()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("recovery_date"), QStringLiteral("2026-12-01"));
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M24") == nullptr);
    const auto told = MilestonePlan::of(values, {done("M09/2026-01-05", QDate(2026, 10, 20))});
    QCOMPARE(milestone(told, "M24")->due, QDate(2026, 12, 3));
    QVERIFY(milestone(told, "M24")->isToDo());
}

void MilestonePlanTest::employmentThatEndsDuringIllnessIsReported()
{
    FieldValues values = sickFrom("2026-01-05");
    values.insert(QStringLiteral("employment_end"), QStringLiteral("2026-05-31")); // a Sunday
    QCOMPARE(milestone(MilestonePlan::of(values, {}), "M23")->due, QDate(2026, 5, 29));
    values.insert(QStringLiteral("recovery_date"), QStringLiteral("2026-05-01"));
    QVERIFY(milestone(MilestonePlan::of(values, {}), "M23") == nullptr);
}

void MilestonePlanTest::maternityLeaveIsRequestedFourWeeksAhead()
{
    const FieldValues values{{QStringLiteral("leave_wazo"), QStringLiteral(R"({"due":"2026-06-30"})")}};
    const auto plan = MilestonePlan::of(values, {});
    QCOMPARE(plan.leave().size(), std::size_t(1));
    QCOMPARE(plan.leave().front().opens, QDate(2026, 5, 20)); // six weeks before 1 July
    QCOMPARE(plan.leave().front().due, QDate(2026, 6, 3));    // four weeks before 1 July
    const FieldValues twins{
        {QStringLiteral("leave_wazo"), QStringLiteral(R"({"due":"2026-06-30","multiple":"true"})")}};
    QCOMPARE(MilestonePlan::of(twins, {}).leave().front().opens, QDate(2026, 4, 22)); // ten weeks
    QCOMPARE(MilestonePlan::of(twins, {}).leave().front().due, QDate(2026, 5, 6));    // eight weeks
}

void MilestonePlanTest::thePlanOfActionHasTheViewsOfBothSinceJuly2023()
{
    const auto before = MilestonePlan::of(sickFrom("2023-05-06"), {}); // due on 30 June 2023
    QCOMPARE(milestone(before, "M05")->due, QDate(2023, 6, 30));
    QVERIFY(!milestone(before, "M05")->rule->label(Language::English).contains(u"views"));
    const auto after = MilestonePlan::of(sickFrom("2023-05-07"), {});
    QVERIFY(milestone(after, "M05")->rule->label(Language::English).contains(u"views"));
}

void MilestonePlanTest::versionsOfAMilestoneFollowEachOtherWithoutAGap()
{
    for (const Milestone& milestone : MilestoneCatalogue::all()) {
        for (QDate day(2015, 1, 1); day < QDate(2035, 1, 1); day = day.addDays(1)) {
            const auto inForce = std::count_if(
                MilestoneCatalogue::all().begin(), MilestoneCatalogue::all().end(),
                [&](const Milestone& other) { return other.id == milestone.id && other.isInForceOn(day); });
            QVERIFY2(inForce == 1, milestone.id.latin1());
        }
    }
}

QTEST_GUILESS_MAIN(MilestonePlanTest)
#include "MilestonePlanTest.moc"
