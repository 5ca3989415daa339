// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ClassTable.h"
#include "core/insight/FigureBuilder.h"
#include "tests/insight/Eliminator.h"

#include <QTest>

#include <random>

using namespace kluis::insight;

namespace {

constexpr std::size_t classes = 4;

std::vector<Shown> withheld(const std::vector<GroupClasses>& groups)
{
    return withholdClassTable(groups, classes);
}

/// What follows from everything that is told: the sum of each class, of each group, and the classes that are shown.
kluis::test::Eliminator knownOf(const std::vector<GroupClasses>& groups, const std::vector<Shown>& shown)
{
    kluis::test::Eliminator known(groups.size() * classes);
    for (std::size_t index = 0; index < classes; ++index) {
        std::vector<std::size_t> column;
        qint64 people = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            column.push_back(i * classes + index);
            people += shown[i] == Shown::Yes ? 0 : groups[i].people.at(index);
            if (shown[i] == Shown::Yes) {
                known.add({column.back()});
            }
        }
        known.add(column);
        for (std::size_t i = 0; i < groups.size() && people == 0; ++i) {
            known.add({i * classes + index}); // a sum of nothing is a sum of nothings
        }
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].isGroupShown) {
            known.add({i * classes, i * classes + 1, i * classes + 2, i * classes + 3});
        }
    }
    return known;
}

bool isAnySumFew(const std::vector<GroupClasses>& groups)
{
    bool isAny = false;
    for (std::size_t index = 0; index < classes; ++index) {
        qint64 people = 0;
        for (const GroupClasses& group : groups) {
            people += group.people.at(index);
        }
        isAny = isAny || isFew(people);
    }
    return isAny;
}

} // namespace

class ClassTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesWithFiveOrNobodyAreShown()
    {
        QCOMPARE(withheld({{{5, 0, 9}}, {{6, 8}}}), std::vector<Shown>({Shown::Yes, Shown::Yes}));
    }

    void aClassOfAFewCantBeTakenFromTheSumOfAll()
    {
        QCOMPARE(withheld({{{9, 3}}, {{7, 6}}, {{20, 20}}}),
                 std::vector<Shown>({Shown::Small, Shown::Beside, Shown::Yes}));
    }

    void groupsThatTogetherAreEnoughNeedNoCompany()
    {
        QCOMPARE(withheld({{{9, 3}}, {{7, 2}}, {{20, 20}}}),
                 std::vector<Shown>({Shown::Small, Shown::Small, Shown::Yes}));
    }

    void whereAllWithheldFellIllEquallyLongFurtherOnesJoin()
    {
        // Their own sums are shown: with one class alone, those would be the class.
        QCOMPARE(withheld({{{3}}, {{4}}, {{0, 30}}}), std::vector<Shown>({Shown::Small, Shown::Small, Shown::Beside}));
    }

    void aGroupThatHasNoFiguresHasNoClasses()
    {
        QCOMPARE(withheld({{{5, 5}, false}, {{9, 9}}}), std::vector<Shown>({Shown::Beside, Shown::Yes}));
    }

    void noClassOfAFewFollowsFromWhatIsTold()
    {
        std::mt19937 random(11);
        int told = 0;
        int kept = 0;
        for (int round = 0; round < 5'000; ++round) {
            std::vector<GroupClasses> groups(std::size_t(random() % 6 + 2));
            const unsigned most = 4 + random() % 40;
            for (GroupClasses& group : groups) {
                group.isGroupShown = random() % 8 != 0;
                for (std::size_t index = 0; index < classes; ++index) {
                    group.people.at(index) = random() % 3 == 0 ? 0 : qint64(random() % most);
                }
            }
            if (isAnySumFew(groups)) {
                continue; // a total of which a class is withheld has no classes by group
            }
            const auto shown = withheld(groups);
            if (std::none_of(shown.begin(), shown.end(), [](Shown each) { return each == Shown::Yes; })) {
                ++kept;
                continue; // nothing but the margins, which are told anyway
            }
            const auto known = knownOf(groups, shown);
            for (std::size_t i = 0; i < groups.size(); ++i) {
                told += shown[i] == Shown::Yes ? 1 : 0;
                for (std::size_t index = 0; index < classes; ++index) {
                    const std::size_t cell = i * classes + index;
                    QVERIFY2(!isFew(groups[i].people.at(index)) || !known.holds({cell}),
                             QByteArray::number(round).constData());
                    for (std::size_t other = i + 1; other < groups.size(); ++other) {
                        const qint64 both = groups[i].people.at(index) + groups[other].people.at(index);
                        QVERIFY2(!isFew(both) || groups[i].people.at(index) == 0 ||
                                     !known.holds({cell, other * classes + index}),
                                 QByteArray::number(round).constData());
                    }
                }
            }
        }
        qInfo("groups told: %d; tables of which nothing is told: %d", told, kept);
        QVERIFY(told > 1'000 && kept > 100);
    }

    void departmentsHaveTheClassesThatWereWorkedOutByHand()
    {
        const auto day = [](int month, int date) { return dayNumber(QDate(2026, month, date)); };
        FigureBuilder builder({*Period::of(QDate(2026, 1, 1), QDate(2026, 3, 31)), Breakdown::Department});
        const auto add = [&](int people, const char* department, DayNumber from, DayNumber until) {
            EmployeeAbsence made;
            if (from < until) {
                made.reports = {{{from, until}, {}}};
            }
            for (int i = 0; i < people; ++i) {
                builder.add(made, 1, QString::fromLatin1(department));
            }
        };
        add(5, "Sales", day(1, 5), day(1, 10));   // 5 days
        add(5, "Sales", day(2, 1), day(2, 21));   // 20 days
        add(10, "Sales", day(1, 1), day(1, 1));   // not ill
        add(6, "Finance", day(3, 1), day(3, 4));  // 3 days
        add(14, "Finance", day(1, 1), day(1, 1)); // not ill
        const auto figures = builder.finish({});
        QVERIFY(!figures.isAnyClassWithheld());
        const Tally& finance = figures.rows[0].tally;
        QCOMPARE(finance.classes[0].cases, qint64(6));
        QCOMPARE(finance.percentageOf(0).text(3), QStringLiteral("1.000")); // 18 of 1800 days
        QCOMPARE(finance.percentageOf(1).text(3), QStringLiteral("0.000"));
        const Tally& sales = figures.rows[1].tally;
        QCOMPARE(sales.classes[1].cases, qint64(5));
        QCOMPARE(sales.percentageOf(0).text(3), QStringLiteral("1.389")); // 25 of 1800
        QCOMPARE(sales.percentageOf(1).text(3), QStringLiteral("5.556")); // 100 of 1800
        QCOMPARE(sales.percentage().text(3), QStringLiteral("6.944"));
    }

    void whereAClassOfTheWholeIsWithheldNoDepartmentFillsItIn()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 1, 1), QDate(2026, 3, 31)), Breakdown::Department});
        EmployeeAbsence brief;
        brief.reports = {{{dayNumber(QDate(2026, 1, 5)), dayNumber(QDate(2026, 1, 8))}, {}}};
        EmployeeAbsence lasting;
        lasting.reports = {{{dayNumber(QDate(2026, 1, 5)), never}, {}}};
        for (int i = 0; i < 10; ++i) {
            builder.add(brief, 1, QStringLiteral("Sales"));
            builder.add(i < 2 ? lasting : EmployeeAbsence(), 1, QStringLiteral("Finance"));
        }
        const auto figures = builder.finish({});
        QCOMPARE(figures.total.classes[2], Shown::Small);
        for (const FigureRow& row : figures.rows) {
            QCOMPARE(row.classes, std::vector<Shown>(4, Shown::Beside));
            QCOMPARE(row.tally.classes[0].cases, qint64(0));
        }
    }

    void anEmployersClassesAreThoseThatItIsToldAlone()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 1, 1), QDate(2026, 3, 31)), Breakdown::Employer});
        EmployeeAbsence brief;
        brief.reports = {{{dayNumber(QDate(2026, 1, 5)), dayNumber(QDate(2026, 1, 8))}, {}}};
        for (int i = 0; i < 10; ++i) {
            builder.add(brief, 1, {});
            builder.add(i < 3 ? brief : EmployeeAbsence(), 2, {});
        }
        const auto figures = builder.finish({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}});
        QCOMPARE(figures.rows[0].classes[0], Shown::Yes);
        QCOMPARE(figures.rows[0].tally.classes[0].cases, qint64(10));
        QCOMPARE(figures.rows[1].classes[0], Shown::Small);
        QCOMPARE(figures.rows[1].tally.classes[0].cases, qint64(0));
    }
};

QTEST_GUILESS_MAIN(ClassTableTest)
#include "ClassTableTest.moc"
