// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories, in whatever disorder, counted once by the sums of spans and once by asking about every single day.
#include "core/insight/Tally.h"

#include <QTest>

#include <optional>
#include <random>

using namespace kluis::insight;

namespace {

/// What one day of one person was, read off the untidied history in the plainest way.
class SlowCount {
public:
    explicit SlowCount(const EmployeeAbsence& person) : m_person(person) {}

    [[nodiscard]] bool employed(DayNumber day) const { return has(m_person.employed, day); }
    [[nodiscard]] bool onLeave(DayNumber day) const
    {
        return employed(day) && std::any_of(m_person.leaves.begin(), m_person.leaves.end(),
                                            [day](const DaySpan& leave) { return has(leave, day); });
    }
    /// The report that counts on the day: of those begun by then the latest, if it still runs.
    [[nodiscard]] std::optional<std::size_t> report(DayNumber day) const
    {
        if (!employed(day) || onLeave(day)) {
            return std::nullopt;
        }
        std::optional<std::size_t> latest;
        for (std::size_t i = 0; i < m_person.reports.size(); ++i) {
            const DaySpan& days = m_person.reports[i].days;
            if (days.from <= day && (!latest || days.from > m_person.reports[*latest].days.from)) {
                latest = i;
            }
        }
        return latest && has(m_person.reports[*latest].days, day) ? latest : std::nullopt;
    }
    [[nodiscard]] qint64 hundredths(DayNumber day) const
    {
        qint64 part = 10'000;
        for (const AbsenceStep& step : m_person.reports[*report(day)].steps) {
            part = step.from <= day ? step.hundredths : part;
        }
        return part;
    }
    /// A case goes on over two days when both belong to the same report.
    [[nodiscard]] bool begins(DayNumber day) const { return report(day) && report(day) != report(day - 1); }
    [[nodiscard]] bool endsBefore(DayNumber day) const { return report(day - 1) && report(day) != report(day - 1); }
    [[nodiscard]] qint64 daysBack(DayNumber last) const
    {
        qint64 days = 1;
        while (!begins(last)) {
            --last;
            ++days;
        }
        return days;
    }

    /// The hours that were in force on the day.
    [[nodiscard]] qint64 partTime(DayNumber day) const
    {
        qint64 inForce = m_person.partTime;
        for (const HoursStep& step : m_person.hours) {
            inForce = step.from <= day ? step.partTime : inForce;
        }
        return inForce;
    }

private:
    static bool has(const DaySpan& span, DayNumber day) { return span.from <= day && day < span.until; }

    EmployeeAbsence m_person;
};

Tally slowly(const EmployeeAbsence& person, const Period& period)
{
    const SlowCount count(person);
    const DurationClasses& classes = DurationClasses::usual();
    const DaySpan window = period.days();
    Tally tally;
    std::array<bool, DurationClasses::most> seen{};
    for (DayNumber day = window.from; day < window.until; ++day) {
        if (count.endsBefore(day)) {
            ++tally.ended;
            ++tally.lengths.cases;
            tally.lengths.employees = 1;
            tally.lengths.days += count.daysBack(day - 1);
        }
        tally.employmentDays += count.employed(day) ? 1 : 0;
        tally.capacity += count.employed(day) ? count.partTime(day) : 0;
        tally.leave += count.onLeave(day) ? qint64(10'000) * count.partTime(day) : 0;
        if (!count.report(day)) {
            continue;
        }
        tally.withReport = 1;
        tally.started += count.begins(day) ? 1 : 0;
        // Each day goes to the class of its case, which is known on the case's last day within the period.
        DayNumber last = day;
        while (last + 1 < window.until && count.report(last + 1) && !count.begins(last + 1)) {
            ++last;
        }
        const std::size_t index = classes.classOf(count.daysBack(last));
        const qint64 sick = count.hundredths(day) * count.partTime(day);
        tally.sick += sick;
        tally.classes.at(index).sick += sick;
        tally.classes.at(index).cases += day == last ? 1 : 0;
        tally.classes.at(index).employees += seen.at(index) ? 0 : 1;
        seen.at(index) = true;
    }
    tally.employees = tally.employmentDays > 0 ? 1 : 0;
    return tally;
}

class RandomPerson {
public:
    explicit RandomPerson(quint32 seed) : m_random(seed) {}

    EmployeeAbsence make()
    {
        EmployeeAbsence person;
        person.partTime = between(0, 15'000);
        for (DayNumber from = day(-300, 100); between(0, 2) == 0; from += between(1, 90)) {
            person.hours.push_back({from, between(0, 15'000)});
        }
        if (between(0, 2) == 0) {
            person.employed.from = day(-300, 200);
        }
        if (between(0, 2) == 0) {
            person.employed.until = day(-100, 500);
        }
        for (int i = between(0, 5); i > 0; --i) {
            person.reports.push_back(report());
        }
        if (between(0, 3) == 0) {
            const DayNumber from = day(-200, 300);
            person.leaves.push_back({from, from + between(0, 120)});
        }
        return person;
    }
    Period period()
    {
        const QDate from = m_first.addDays(between(-100, 300));
        return *Period::of(from, from.addDays(between(0, 250)));
    }

private:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    DayNumber day(int least, int most) { return dayNumber(m_first.addDays(between(least, most))); }
    SickReport report()
    {
        // First days differ, as those of reports in one dossier do.
        DayNumber from = day(-400, 400);
        while (std::find(m_used.begin(), m_used.end(), from) != m_used.end()) {
            ++from;
        }
        m_used.push_back(from);
        SickReport made{{from, between(0, 4) == 0 ? never : from + between(0, 90)}, {}};
        DayNumber at = from;
        for (int i = between(0, 3); i > 0; --i) {
            at += between(0, 30);
            made.steps.push_back({at, between(0, 100) * 100});
            ++at;
        }
        return made;
    }

    std::mt19937 m_random;
    QDate m_first{2026, 1, 1};
    std::vector<DayNumber> m_used;
};

} // namespace

class TallyOracleTest : public QObject {
    Q_OBJECT

    static void compare(const Tally& fast, const Tally& slow)
    {
        QCOMPARE(fast.employees, slow.employees);
        QCOMPARE(fast.employmentDays, slow.employmentDays);
        QCOMPARE(fast.capacity, slow.capacity);
        QCOMPARE(fast.sick, slow.sick);
        QCOMPARE(fast.leave, slow.leave);
        QCOMPARE(fast.started, slow.started);
        QCOMPARE(fast.ended, slow.ended);
        QCOMPARE(fast.lengths.cases, slow.lengths.cases);
        QCOMPARE(fast.lengths.days, slow.lengths.days);
        QCOMPARE(fast.lengths.employees, slow.lengths.employees);
        QCOMPARE(fast.withReport, slow.withReport);
        for (std::size_t i = 0; i < fast.classes.size(); ++i) {
            QCOMPARE(fast.classes.at(i).cases, slow.classes.at(i).cases);
            QCOMPARE(fast.classes.at(i).employees, slow.classes.at(i).employees);
            QCOMPARE(fast.classes.at(i).sick, slow.classes.at(i).sick);
        }
    }

private Q_SLOTS:
    void sumsOfSpansAreTheSumsOfDays()
    {
        const bool isLong = qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long");
        const quint32 first = qEnvironmentVariable("KLUIS_SEED", QStringLiteral("1")).toUInt();
        const quint32 count = isLong ? 50'000 : 300;
        for (quint32 seed = first; seed < first + count; ++seed) {
            RandomPerson random(seed);
            const EmployeeAbsence person = random.make();
            const Period period = random.period();
            EmployeeAbsence tidy = person;
            tidy.tidy();
            Tally fast;
            fast.add(tidy, period, DurationClasses::usual());
            compare(fast, slowly(person, period));
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(QStringLiteral("KLUIS_SEED=%1").arg(seed)));
            }
        }
    }

    void tidyingTwiceIsTidyingOnce()
    {
        for (quint32 seed = 1; seed < 500; ++seed) {
            EmployeeAbsence once = RandomPerson(seed).make();
            once.tidy();
            EmployeeAbsence twice = once;
            twice.tidy();
            QVERIFY2(once == twice, qPrintable(QString::number(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TallyOracleTest)
#include "TallyOracleTest.moc"
