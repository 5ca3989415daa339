// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/RecordedAbsence.h"

#include <QTest>

using namespace kluis::insight;

/// What a dossier's fields, and what stood in them before, tell of reports.
class RecordedAbsenceTest : public QObject {
    Q_OBJECT

    RecordedAbsence m_recorded;

    static DayNumber day(int month, int date) { return dayNumber(QDate(2026, month, date)); }

    void write(qint64 at, const QList<std::pair<const char*, const char*>>& values)
    {
        for (const auto& [field, value] : values) {
            m_recorded.add(QString::fromLatin1(field), at, QString::fromLatin1(value));
        }
    }
    [[nodiscard]] std::vector<SickReport> reports() const { return m_recorded.employee().reports; }
    [[nodiscard]] std::vector<DaySpan> spans() const
    {
        std::vector<DaySpan> days;
        for (const SickReport& report : reports()) {
            days.push_back(report.days);
        }
        return days;
    }

private Q_SLOTS:
    void init() { m_recorded = {}; }

    void aRunningReportIsOpen()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), never}}));
    }

    void aRecoveredReportEndsOnTheFirstDayRecovered()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 20)}}));
    }

    void anEarlierReportIsInTheHistory()
    {
        write(1, {{"first_sick_day", "2026-01-10"}, {"course", "2026-01-10 100; 2026-01-15 50"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        write(3, {{"first_sick_day", "2026-02-01"},
                  {"recovery_date", ""},
                  {"course", "2026-01-10 100; 2026-01-15 50; 2026-02-01 100"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 20)}, {day(2, 1), never}}));
        QCOMPARE(reports()[0].steps, std::vector<AbsenceStep>({{day(1, 10), 10'000}, {day(1, 15), 5'000}}));
        QCOMPARE(reports()[1].steps, std::vector<AbsenceStep>({{day(2, 1), 10'000}}));
    }

    void aReasonThatIsLeftOverDoesNotTakeTheNextReportBack()
    {
        write(1, {{"first_sick_day", "2026-01-10"}, {"reported_at", "2026-01-10T09:00:00"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        write(3, {{"end_reason", "withdrawn"}});
        QVERIFY(spans().empty());
        // A line manager, who may not clear the reason.
        write(4, {{"first_sick_day", "2026-02-01"}, {"reported_at", "2026-02-01T09:00:00"}, {"recovery_date", ""}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(2, 1), never}}));
        write(5, {{"recovery_date", "2026-02-08"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(2, 1), day(2, 8)}}));
    }

    void whoMayNotReadTheReasonLearnsThatAReportNeverWas()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-20"}, {"report_withdrawn", "true"}});
        QVERIFY(spans().empty());
    }

    void theDaysOfALeaveCutAReportForWhoMayNotReadTheLeave()
    {
        write(1, {{"first_sick_day", "2026-01-10"}, {"leave_days", R"({"end":"2026-03-31","start":"2026-02-01"})"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(2, 1)}, {day(4, 1), never}}));
    }

    void ofSeveralReportsToldAtOneMomentAllCount()
    {
        write(1, {{"first_sick_day", "2026-03-01"},
                  {"course", "2026-01-10 100; 2026-01-15 50; 2026-03-01 100"},
                  {"past_spells", "[{\"from\":\"2026-01-10\",\"until\":\"2026-01-20\"}]"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 20)}, {day(3, 1), never}}));
        QCOMPARE(reports()[0].steps, std::vector<AbsenceStep>({{day(1, 10), 10'000}, {day(1, 15), 5'000}}));
    }

    void aReportIsNotCountedTwiceBecauseItStandsAmongTheEarlierOnes()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        write(3, {{"first_sick_day", "2026-02-01"},
                  {"recovery_date", ""},
                  {"past_spells", "[{\"from\":\"2026-01-10\",\"until\":\"2026-01-20\"}]"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 20)}, {day(2, 1), never}}));
    }

    void aCorrectedFirstDayIsNotAnotherReport()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"first_sick_day", "2026-01-12"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 12), never}}));
    }

    void aFirstDayCorrectedAfterRecoveryIsNotAnotherReport()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        write(3, {{"first_sick_day", "2026-01-12"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 12), day(1, 20)}}));
    }

    void aRecoveryCorrectedLaterCounts()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        write(3, {{"recovery_date", "2026-01-22"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 22)}}));
    }

    void aNewReportTakenBackLeavesTheOneBefore()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-20"}});
        write(3, {{"first_sick_day", "2026-02-01"}, {"recovery_date", ""}});
        write(4, {{"first_sick_day", "2026-01-10"}, {"recovery_date", "2026-01-20"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 20)}}));
    }

    void aWithdrawnReportNeverWas()
    {
        write(1, {{"first_sick_day", "2026-01-10"}});
        write(2, {{"recovery_date", "2026-01-10"}, {"end_reason", "withdrawn"}});
        QVERIFY(spans().empty());
        write(3, {{"first_sick_day", "2026-02-01"}, {"recovery_date", ""}, {"end_reason", ""}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(2, 1), never}}));
    }

    void whoWorksTheWholeTimeAgainIsNotIllAnyMore()
    {
        write(1, {{"first_sick_day", "2026-01-10"}, {"course", "2026-01-10 100; 2026-01-15 0"}});
        QCOMPARE(spans(), std::vector<DaySpan>({{day(1, 10), day(1, 15)}}));
    }

    void aDeviceWithAnEarlyClockKeepsTheFieldsOrder()
    {
        write(100, {{"first_sick_day", "2026-01-10"}});
        write(101, {{"recovery_date", "2026-01-20"}});
        write(50, {{"first_sick_day", "2026-02-01"}});
        write(51, {{"recovery_date", "2026-02-03"}});
        const auto found = spans();
        QCOMPARE(found.back(), (DaySpan{day(2, 1), day(2, 3)}));
    }

    void thePartTimeFactorIsHoursByNorm_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("norm");
        QTest::addColumn<int>("factor");
        QTest::newRow("part time") << QStringLiteral("24") << QStringLiteral("40") << 6'000;
        QTest::newRow("more than full") << QStringLiteral("40") << QStringLiteral("36") << 11'111;
        QTest::newRow("rounded") << QStringLiteral("25") << QStringLiteral("36") << 6'944;
        QTest::newRow("no norm") << QStringLiteral("24") << QString() << 10'000;
        QTest::newRow("norm of zero") << QStringLiteral("24") << QStringLiteral("0") << 10'000;
        QTest::newRow("no hours") << QString() << QString() << 10'000;
    }
    void thePartTimeFactorIsHoursByNorm()
    {
        QFETCH(QString, hours);
        QFETCH(QString, norm);
        QFETCH(int, factor);
        m_recorded.add(QStringLiteral("contract_hours"), 1, hours);
        m_recorded.add(QStringLiteral("norm_hours"), 1, norm);
        QCOMPARE(m_recorded.employee().partTime, factor);
    }

    void otherHoursCountFromTheDayTheyWereRecorded()
    {
        const auto at = [](int month, int date) {
            return QDateTime(QDate(2026, month, date), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        };
        write(at(1, 5), {{"contract_hours", "40"}});
        write(at(2, 1), {{"norm_hours", "40"}}); // now it is known, and was so from the beginning
        write(at(4, 1), {{"contract_hours", "30"}});
        write(at(4, 1) + 1, {{"contract_hours", "20"}}); // a slip, mended on the same day
        write(at(6, 1), {{"contract_hours", "20"}});
        const EmployeeAbsence employee = m_recorded.employee();
        QCOMPARE(employee.partTime, 10'000);
        QCOMPARE(employee.hours, std::vector<HoursStep>({{day(4, 1), 5'000}}));
    }

    void theLastDaysOfEmploymentAndLeaveBelongToThem()
    {
        write(1, {{"employment_start", "2026-01-01"},
                  {"employment_end", "2026-12-31"},
                  {"leave_wazo", R"({"start":"2026-03-01","end":"2026-03-10"})"}});
        const EmployeeAbsence employee = m_recorded.employee();
        QCOMPARE(employee.employed.length(), qint64(365));
        QCOMPARE(employee.leaves, std::vector<DaySpan>({{day(3, 1), day(3, 11)}}));
    }

    void nonsenseIsNoAbsence()
    {
        write(1, {{"first_sick_day", "soon"}, {"course", "{["}, {"leave_wazo", "[1,2"}, {"contract_hours", "x"}});
        const EmployeeAbsence employee = m_recorded.employee();
        QVERIFY(employee.reports.empty());
        QVERIFY(employee.leaves.empty());
        QCOMPARE(employee.partTime, 10'000);
    }
};

QTEST_GUILESS_MAIN(RecordedAbsenceTest)
#include "RecordedAbsenceTest.moc"
