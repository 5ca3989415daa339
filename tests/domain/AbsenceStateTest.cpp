// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DossierHeader.h"

#include <QTest>

using namespace kluis::domain;

namespace {

const QDate firstDay(2026, 1, 5);

AbsenceState stateOn(const QDate& today, const char* course = "", const char* recovered = "")
{
    return AbsenceState::on(today, {{QStringLiteral("first_sick_day"), firstDay.toString(Qt::ISODate)},
                                    {QStringLiteral("course"), QString::fromLatin1(course)},
                                    {QStringLiteral("recovery_date"), QString::fromLatin1(recovered)}});
}

} // namespace

class AbsenceStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weeksAreCountedFromTheFirstSickDay();
    void withoutASickDayThereIsNoAbsence();
    void aSickDayToComeIsNoAbsenceYet();
    void withoutACourseAbsenceIsWhole();
    void aCourseMakesItPartial();
    void onTheRecoveryDateTheSpellHasEnded();
    void aRecoveryBeforeTheSpellBelongsToAnEarlierOne();
    void aCourseThatCannotBeReadChangesNothing();
    void aHeaderShowsWhatTheFieldsGive();
    void statusesHaveNamesAndLabels();
};

void AbsenceStateTest::weeksAreCountedFromTheFirstSickDay()
{
    // The last days of weeks 6, 8, 42, 52, 91, 93, and the first day after 104 weeks, for a spell from 5 January 2026.
    QCOMPARE(AbsenceState::weekNumber(firstDay, firstDay), 1);
    QCOMPARE(AbsenceState::weekNumber(firstDay, firstDay.addDays(6)), 1);
    QCOMPARE(AbsenceState::weekNumber(firstDay, firstDay.addDays(7)), 2);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2026, 2, 15)), 6);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2026, 2, 16)), 7);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2026, 3, 1)), 8);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2026, 10, 25)), 42);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2027, 1, 3)), 52);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2027, 10, 3)), 91);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2027, 10, 17)), 93);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2028, 1, 2)), 104);
    QCOMPARE(AbsenceState::weekNumber(firstDay, QDate(2028, 1, 3)), 105);
    QCOMPARE(AbsenceState::weekNumber(firstDay, firstDay.addDays(-1)), 0);
    QCOMPARE(AbsenceState::weekNumber(QDate(), firstDay), 0);
}

void AbsenceStateTest::withoutASickDayThereIsNoAbsence()
{
    QCOMPARE(AbsenceState::on(firstDay, {}).status, AbsenceStatus::None);
    QCOMPARE(AbsenceState::on(firstDay, {}).week, 0);
}

void AbsenceStateTest::aSickDayToComeIsNoAbsenceYet()
{
    QCOMPARE(stateOn(firstDay.addDays(-1)).status, AbsenceStatus::None);
    QCOMPARE(stateOn(firstDay).status, AbsenceStatus::Sick);
}

void AbsenceStateTest::withoutACourseAbsenceIsWhole()
{
    const auto state = stateOn(QDate(2026, 1, 20));
    QCOMPARE(state.status, AbsenceStatus::Sick);
    QCOMPARE(state.week, 3);
    QVERIFY(state.percentage.isFull());
}

void AbsenceStateTest::aCourseMakesItPartial()
{
    constexpr auto course = R"([{"date":"2026-01-05","percentage":"100"},{"date":"2026-02-02","percentage":"37.5"}])";
    QCOMPARE(stateOn(QDate(2026, 2, 1), course).status, AbsenceStatus::Sick);
    const auto state = stateOn(QDate(2026, 2, 2), course);
    QCOMPARE(state.status, AbsenceStatus::Partial);
    QCOMPARE(state.percentage.hundredths(), 3750);
    QCOMPARE(stateOn(firstDay, R"([{"date":"2026-01-05","percentage":"0"}])").status, AbsenceStatus::Recovered);
}

void AbsenceStateTest::onTheRecoveryDateTheSpellHasEnded()
{
    QCOMPARE(stateOn(QDate(2026, 1, 19), "", "2026-01-20").status, AbsenceStatus::Sick);
    const auto state = stateOn(QDate(2026, 1, 20), "", "2026-01-20");
    QCOMPARE(state.status, AbsenceStatus::Recovered);
    QCOMPARE(state.week, 0);
    QVERIFY(state.percentage.isZero());
}

void AbsenceStateTest::aRecoveryBeforeTheSpellBelongsToAnEarlierOne()
{
    QCOMPARE(stateOn(QDate(2026, 1, 20), "", "2025-12-01").status, AbsenceStatus::Sick);
}

void AbsenceStateTest::aCourseThatCannotBeReadChangesNothing()
{
    QVERIFY(stateOn(QDate(2026, 1, 20), "???").percentage.isFull());
}

void AbsenceStateTest::aHeaderShowsWhatTheFieldsGive()
{
    const auto header = DossierHeader::fromFields({{QStringLiteral("personnel_no"), QStringLiteral("10001")},
                                                   {QStringLiteral("last_name"), QStringLiteral("Jansen")},
                                                   {QStringLiteral("given_name"), QStringLiteral("Piet")},
                                                   {QStringLiteral("org_unit"), QStringLiteral("Kantoor")},
                                                   {QStringLiteral("first_sick_day"), QStringLiteral("2026-01-05")}},
                                                  QDate(2026, 1, 12));
    QCOMPARE(header.number, QStringLiteral("10001"));
    QCOMPARE(header.name, QStringLiteral("Jansen, Piet"));
    QCOMPARE(header.department, QStringLiteral("Kantoor"));
    QCOMPARE(header.absence.week, 2);
}

void AbsenceStateTest::statusesHaveNamesAndLabels()
{
    for (const auto& [status, name] :
         {std::pair(AbsenceStatus::None, "none"), std::pair(AbsenceStatus::Sick, "sick"),
          std::pair(AbsenceStatus::Partial, "partial"), std::pair(AbsenceStatus::Recovered, "recovered")}) {
        QCOMPARE(absenceStatusName(status), QLatin1StringView(name));
        QCOMPARE(absenceStatusFromName(QString::fromLatin1(name)), std::optional(status));
        QVERIFY(!absenceStatusLabel(status, Language::Dutch).isEmpty());
    }
    QVERIFY(!absenceStatusFromName(u"ill"));
}

QTEST_GUILESS_MAIN(AbsenceStateTest)
#include "AbsenceStateTest.moc"
