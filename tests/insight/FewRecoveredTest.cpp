// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody's duration, and no small group's figures, can be worked out of an answer: of a cell, or of what is left when the
// others are taken from a total.
#include "core/insight/FigureBuilder.h"
#include "tests/insight/Eliminator.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace kluis::insight;

namespace {

DayNumber day(int year, int month, int date)
{
    return dayNumber(QDate(year, month, date));
}

Period year()
{
    return *Period::of(QDate(2026, 1, 1), QDate(2026, 12, 31));
}

/// Ill for \p days and recovered on \p recovered.
EmployeeAbsence recoveredOn(DayNumber recovered, int days)
{
    EmployeeAbsence made;
    made.reports = {{{recovered - days, recovered}, {}}};
    return made;
}

void add(FigureBuilder& builder, int people, const EmployeeAbsence& each, const char* department = "",
         qint64 employer = 1)
{
    for (int i = 0; i < people; ++i) {
        builder.add(each, employer, QString::fromLatin1(department));
    }
}

const FigureRow& monthOf(const std::vector<FigureRow>& rows, const QDate& first)
{
    for (const FigureRow& row : rows) {
        if (row.period.from() == first) {
            return row;
        }
    }
    qFatal("no such month");
}

/// What somebody knows who has one answer and all about who is in which of its cells, but for the figures: the sums that
/// are shown, over the days and departments that no cell tells apart.
class Onlooker {
public:
    explicit Onlooker(const InsightFigures& figures) : m_figures(figures) {}

    void meets(int person, DayNumber day, const QString& department)
    {
        std::vector<bool> cells{holds(m_figures.period, day)};
        for (const FigureRow& row : m_figures.rows) {
            cells.push_back(holds(row.period, day) &&
                            (m_figures.breakdown != Breakdown::Department || row.name == department));
        }
        for (const auto* rows : {&m_figures.trend, &m_figures.rolling}) {
            for (const FigureRow& row : *rows) {
                cells.push_back(holds(row.period, day));
            }
        }
        m_people[cells].insert(person);
    }
    /// Of fewer than five people whose sum follows from those for which \p isShown.
    template <typename IsShown> [[nodiscard]] bool worksOutAFew(IsShown isShown) const
    {
        std::vector<bool> shown{isShown(m_figures.total)};
        for (const auto* rows : {&m_figures.rows, &m_figures.trend, &m_figures.rolling}) {
            for (const FigureRow& row : *rows) {
                shown.push_back(isShown(row));
            }
        }
        kluis::test::Eliminator known(m_people.size());
        for (std::size_t cell = 0; cell < shown.size(); ++cell) {
            std::vector<std::size_t> of;
            std::size_t place = 0;
            for (const auto& [cells, people] : m_people) {
                if (cells[cell]) {
                    of.push_back(place);
                }
                ++place;
            }
            if (shown[cell]) {
                known.add(of);
            }
        }
        std::vector<const std::set<int>*> people;
        for (const auto& [cells, those] : m_people) {
            people.push_back(&those);
        }
        for (std::size_t i = 0; i < people.size(); ++i) {
            for (std::size_t j = i; j < people.size(); ++j) {
                std::set<int> both = *people[i];
                both.insert(people[j]->begin(), people[j]->end());
                const auto one = std::vector<std::size_t>{i};
                if (isFew(qint64(both.size())) && known.holds(i == j ? one : std::vector<std::size_t>{i, j})) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    static bool holds(const Period& period, DayNumber day)
    {
        return period.days().from <= day && day < period.days().until;
    }

    const InsightFigures& m_figures;
    std::map<std::vector<bool>, std::set<int>> m_people; ///< by the cells that they are in together
};

/// An employer of a few dozen people who come, go, fall ill and recover at random.
struct RandomEmployer {
    explicit RandomEmployer(unsigned seed) : random(seed)
    {
        const int count = between(5, 60);
        const int waves = between(2, 12); // many fall ill together, or months are those of a few only
        for (int i = 0; i < count; ++i) {
            EmployeeAbsence made;
            made.employed.from = between(0, 2) == 0 ? DayNumber(first + between(0, 800)) : 0;
            made.employed.until = between(0, 3) == 0 ? DayNumber(first + between(300, 1200)) : never;
            for (int n = between(0, 3); n > 0; --n) {
                const auto from = DayNumber(first + 90 * between(12 - waves, 12) + between(0, 25));
                made.reports.push_back({{from, from + between(1, 20)}, {}});
            }
            made.tidy();
            people.push_back({made, QString(QChar(u'A' + between(0, 3)))});
        }
    }
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); }
    Period period()
    {
        const QDate last = QDate::fromJulianDay(first + between(700, 1000));
        const int kind = between(0, 3);
        const QDate from = kind == 0   ? last.addDays(1).addYears(-1)
                           : kind == 1 ? QDate(last.year(), last.month(), 1).addMonths(-between(0, 20))
                                       : last.addDays(-between(0, 1000));
        return *Period::of(from, last);
    }

    const DayNumber first = day(2023, 1, 1);
    std::mt19937 random;
    std::vector<std::pair<EmployeeAbsence, QString>> people;
};

} // namespace

class FewRecoveredTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMonthInWhichTwoRecoveredHasNoMeanDuration()
    {
        FigureBuilder builder({year(), Breakdown::Month});
        add(builder, 20, {});
        add(builder, 2, recoveredOn(day(2026, 3, 10), 7));
        const auto figures = builder.finish({});
        for (const auto* rows : {&figures.rows, &figures.trend}) {
            const FigureRow& march = monthOf(*rows, QDate(2026, 3, 1));
            QCOMPARE(march.shown, Shown::Yes);
            QCOMPARE(march.tally.ended, qint64(2));
            QVERIFY(march.tally.isDurationWithheld());
            QVERIFY(!march.tally.meanDuration().isKnown());
        }
        QVERIFY(figures.total.tally.isDurationWithheld());
        QVERIFY(figures.isAnyDurationWithheld());
    }

    void fiveWhoRecoveredHaveOne()
    {
        FigureBuilder builder({year(), Breakdown::Month});
        add(builder, 5, recoveredOn(day(2026, 3, 10), 7));
        const auto figures = builder.finish({});
        QCOMPARE(monthOf(figures.rows, QDate(2026, 3, 1)).tally.meanDuration().text(1), QStringLiteral("7.0"));
        QCOMPARE(figures.total.tally.meanDuration().text(1), QStringLiteral("7.0"));
        QVERIFY(!figures.isAnyDurationWithheld());
    }

    void fiveRecoveriesOfOnePersonAreOnePersons()
    {
        EmployeeAbsence often;
        for (int month = 1; month <= 5; ++month) {
            often.reports.push_back({{day(2026, month, 1), day(2026, month, 4)}, {}});
        }
        FigureBuilder builder({year(), Breakdown::None});
        add(builder, 20, {});
        builder.add(often, 1, {});
        QVERIFY(builder.finish({}).total.tally.isDurationWithheld());
    }

    void theMonthOfAFewDoesNotFollowFromTheOthers()
    {
        FigureBuilder builder({year(), Breakdown::Month});
        add(builder, 2, recoveredOn(day(2026, 3, 10), 7));
        add(builder, 6, recoveredOn(day(2026, 5, 10), 3));
        add(builder, 9, recoveredOn(day(2026, 6, 10), 3));
        const auto figures = builder.finish({});
        QCOMPARE(figures.total.tally.lengths.employees, qint64(17));
        QVERIFY(monthOf(figures.rows, QDate(2026, 3, 1)).tally.isDurationWithheld());
        QVERIFY(monthOf(figures.rows, QDate(2026, 5, 1)).tally.isDurationWithheld());
        QVERIFY(!monthOf(figures.rows, QDate(2026, 6, 1)).tally.isDurationWithheld());
    }

    void aMonthBesideItIsOneOfThePeriod()
    {
        FigureBuilder builder({year(), Breakdown::None});
        add(builder, 5, recoveredOn(day(2025, 5, 10), 3)); // fewest of all, and of no use: the year before
        add(builder, 2, recoveredOn(day(2026, 3, 10), 7));
        add(builder, 6, recoveredOn(day(2026, 5, 10), 3));
        const auto figures = builder.finish({});
        QVERIFY(!monthOf(figures.trend, QDate(2025, 5, 1)).tally.isDurationWithheld());
        QVERIFY(monthOf(figures.trend, QDate(2026, 5, 1)).tally.isDurationWithheld());
    }

    void theDepartmentOfAFewDoesNotFollowFromTheTotal()
    {
        FigureBuilder builder({year(), Breakdown::Department});
        add(builder, 20, recoveredOn(day(2026, 3, 10), 7), "Sales");
        add(builder, 10, recoveredOn(day(2026, 3, 10), 7), "Finance");
        add(builder, 18, {}, "Board");
        add(builder, 2, recoveredOn(day(2026, 3, 10), 90), "Board");
        const auto figures = builder.finish({});
        QVERIFY(figures.rows[0].tally.isDurationWithheld()); // Board
        QVERIFY(figures.rows[1].tally.isDurationWithheld()); // Finance, beside it
        QVERIFY(!figures.rows[2].tally.isDurationWithheld());
        QVERIFY(!figures.total.tally.isDurationWithheld());
    }

    void whoRecoveredInADepartmentThatIsWithheldStaysUnknown()
    {
        FigureBuilder builder({year(), Breakdown::Department});
        add(builder, 2, recoveredOn(day(2026, 3, 10), 90), "Board");
        add(builder, 2, {}, "Board");
        add(builder, 6, {}, "Finance"); // withheld beside the Board, and nobody recovered there
        add(builder, 20, recoveredOn(day(2026, 3, 10), 7), "Sales");
        const auto figures = builder.finish({});
        QCOMPARE(figures.rows[2].shown, Shown::Yes);
        QVERIFY(figures.rows[2].tally.isDurationWithheld());
    }

    void whoRecoveredAfterLeavingStaysUnknown()
    {
        EmployeeAbsence left = recoveredOn(day(2026, 1, 1), 90); // the day after the last one
        left.employed.until = day(2026, 1, 1);
        FigureBuilder builder({year(), Breakdown::Department});
        builder.add(left, 1, QStringLiteral("Board"));
        add(builder, 20, recoveredOn(day(2026, 3, 10), 7), "Sales");
        const auto figures = builder.finish({});
        QCOMPARE(figures.rows.size(), std::size_t(1));
        QVERIFY(figures.rows[0].tally.isDurationWithheld());
    }

    void ofSeveralEmployersOnlyThoseWithEnoughAreCountedIn()
    {
        FigureBuilder builder({year(), Breakdown::None});
        add(builder, 6, recoveredOn(day(2026, 3, 10), 7), "", 1);
        add(builder, 6, recoveredOn(day(2026, 3, 10), 9), "", 2);
        add(builder, 10, {}, "", 3);
        add(builder, 1, recoveredOn(day(2026, 3, 10), 100), "", 3);
        const auto figures = builder.finish({});
        QCOMPARE(figures.total.tally.ended, qint64(13));
        QCOMPARE(figures.total.tally.meanDuration().text(1), QStringLiteral("8.0"));
        QVERIFY(figures.isAnyDurationWithheld());
    }

    void aDurationClassThatOneEmployerWithholdsIsWithheldOfAll()
    {
        FigureBuilder builder({year(), Breakdown::None});
        add(builder, 8, recoveredOn(day(2026, 3, 10), 3), "", 1);
        add(builder, 8, recoveredOn(day(2026, 3, 10), 100), "", 1);
        add(builder, 8, recoveredOn(day(2026, 3, 10), 3), "", 2);
        add(builder, 2, recoveredOn(day(2026, 3, 10), 100), "", 2);
        const auto figures = builder.finish({});
        QCOMPARE(figures.total.classes[2], Shown::Small);
        QCOMPARE(figures.total.tally.classes[2].cases, qint64(0));
    }

    void noFewCanBeWorkedOutOfAnyAnswer()
    {
        int withheld = 0;
        int told = 0;
        for (unsigned seed = 1; seed <= 240; ++seed) {
            RandomEmployer employer(seed);
            const auto breakdown = std::array{Breakdown::None, Breakdown::Month, Breakdown::Department}[seed % 3];
            const Period period = employer.period();
            FigureBuilder builder({period, breakdown});
            for (const auto& [person, department] : employer.people) {
                builder.add(person, 1, department);
            }
            const auto figures = builder.finish({});
            Onlooker ofDurations(figures);
            Onlooker ofEmployed(figures);
            for (int i = 0; i < int(employer.people.size()); ++i) {
                const auto& [person, department] = employer.people[std::size_t(i)];
                for (const SickReport& report : person.reports) {
                    ofDurations.meets(i, report.days.until, department);
                }
                const DayNumber from = std::max(person.employed.from, employer.first - 800);
                for (DayNumber each = from; each < std::min(person.employed.until, period.days().until); ++each) {
                    ofEmployed.meets(i, each, department);
                }
            }
            const auto isDurationShown = [](const FigureRow& row) {
                const bool isRolling = row.tally.employees == 0 && row.tally.employmentDays > 0; // tells no durations
                return row.shown == Shown::Yes && !row.tally.isDurationWithheld() && !isRolling;
            };
            QVERIFY2(!ofDurations.worksOutAFew(isDurationShown), QByteArray::number(seed).constData());
            QVERIFY2(!ofEmployed.worksOutAFew([](const FigureRow& row) { return row.shown == Shown::Yes; }),
                     QByteArray::number(seed).constData());
            for (const FigureRow& row : figures.trend) {
                withheld += row.tally.isDurationWithheld() ? 1 : 0;
                told += row.tally.lengths.cases > 0 ? 1 : 0;
            }
        }
        qInfo("mean durations of months: %d withheld, %d told", withheld, told);
        QVERIFY(withheld > 100 && told > 20);
    }
};

QTEST_GUILESS_MAIN(FewRecoveredTest)
#include "FewRecoveredTest.moc"
