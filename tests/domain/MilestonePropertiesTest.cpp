// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of the calendar over seeded random histories. KLUIS_SEED picks another seed, KLUIS_CAMPAIGN=long ten times
// as many histories.
#include "tests/domain/MilestoneChance.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;
using namespace kluis::domain::test;

namespace {

using State = PlannedMilestone::State;

/// Everything a plan says, as one text.
QString described(const MilestonePlan& plan)
{
    QStringList lines;
    for (const SpellPlan& spell : plan.spells()) {
        for (const PlannedMilestone& one : spell.milestones) {
            lines.append(one.key.toText() + one.due.toString(Qt::ISODate) + milestoneStateName(one.state) +
                         one.done.toString(Qt::ISODate) + one.record.toString() + QString::number(one.marks));
        }
    }
    return lines.join(u'\n');
}

int marksIn(const MilestonePlan& plan)
{
    int count = int(plan.loose().size());
    for (const SpellPlan& spell : plan.spells()) {
        for (const PlannedMilestone& one : spell.milestones) {
            count += one.marks;
        }
    }
    return count;
}

bool isDone(const MilestonePlan& plan, const QString& id)
{
    return std::any_of(plan.spells().begin(), plan.spells().end(), [&id](const SpellPlan& spell) {
        return std::any_of(spell.milestones.begin(), spell.milestones.end(), [&id](const PlannedMilestone& one) {
            return one.rule->id == id && one.state == State::Done;
        });
    });
}

} // namespace

class MilestonePropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOrderOfTheRecordsDoesNotMatter();
    void spellsAreFourWeeksApartOrSplitByLeave();
    void daysOfAbsenceAreNeitherLostNorMade();
    void countedDaysAndDatesAreInverse();
    void noTermLiesBeforeTheFirstDay();
    void moreDaysOfAbsenceLoseNoMark();
    void anotherFirstDayLosesNothingThatWasDone();
    void aSanctionMovesTheEndOfPayAndNothingElse();
    void whatIsToDoIsNeitherDoneNorANotice();
    void joinedSpellsHaveOneCalendar();
};

void MilestonePropertiesTest::theOrderOfTheRecordsDoesNotMatter()
{
    for (int round = 0; round < rounds(); ++round) {
        Chance chance(round);
        const auto reports = chance.reports();
        const auto leave = chance.leave();
        QCOMPARE(SpellHistory::of(chance.shuffled(reports), leave).spells(), SpellHistory::of(reports, leave).spells());
        const FieldValues fields = fieldsOf(reports, leave);
        const auto marks = chance.marks(fields);
        QCOMPARE(described(MilestonePlan::of(fields, chance.shuffled(marks))),
                 described(MilestonePlan::of(fields, marks)));
    }
}

void MilestonePropertiesTest::spellsAreFourWeeksApartOrSplitByLeave()
{
    for (int round = 0; round < rounds(); ++round) {
        Chance chance(round);
        const auto history = SpellHistory::of(chance.reports(), {});
        for (std::size_t i = 1; i < history.spells().size(); ++i) {
            QVERIFY(history.spells()[i - 1].recovered().daysTo(history.spells()[i].first()) >= Spell::joiningDays);
        }
        for (const Spell& spell : history.spells()) {
            for (std::size_t i = 1; i < spell.reports().size(); ++i) {
                const auto days = spell.reports()[i - 1].recovered.daysTo(spell.reports()[i].first);
                QVERIFY(days > 0 && days < Spell::joiningDays);
            }
        }
    }
}

void MilestonePropertiesTest::daysOfAbsenceAreNeitherLostNorMade()
{
    for (int round = 0; round < rounds() / 10; ++round) {
        Chance chance(round);
        const auto reports = chance.reports();
        const auto leave = chance.leave();
        const auto history = SpellHistory::of(reports, leave);
        const auto covers = [](const std::vector<SickReport>& list, const QDate& day) {
            return std::any_of(list.begin(), list.end(), [&day](const SickReport& report) {
                return report.first <= day && (report.isOpen() || day < report.recovered);
            });
        };
        const auto open = std::find_if(reports.begin(), reports.end(), [](const SickReport& r) { return r.isOpen(); });
        const auto kept = history.reports();
        for (QDate day(2022, 1, 1); day < QDate(2027, 6, 1); day = day.addDays(1)) {
            // An open report ends where a later one begins and ends: only the days before it are certain.
            if (open != reports.end() && day >= open->first) {
                break;
            }
            const bool isLeave = leave.start.isValid() && day >= leave.start && day <= leave.end;
            QCOMPARE(covers(kept, day), covers(reports, day) && !isLeave);
        }
    }
}

void MilestonePropertiesTest::countedDaysAndDatesAreInverse()
{
    for (int round = 0; round < rounds(); ++round) {
        Chance chance(round);
        const auto history = SpellHistory::of(chance.reports(), chance.leave());
        for (const Spell& spell : history.spells()) {
            const int day = chance.below(1'000);
            QCOMPARE(spell.countedDay(spell.dateOf(day)), day);
            QVERIFY(spell.dateOf(day) < spell.dateOf(day + 1));
        }
    }
}

void MilestonePropertiesTest::noTermLiesBeforeTheFirstDay()
{
    for (int round = 0; round < rounds(); ++round) {
        Chance chance(round);
        const FieldValues fields = fieldsOf(chance.reports(), chance.leave());
        const auto plan = MilestonePlan::of(fields, chance.marks(fields));
        for (const SpellPlan& spell : plan.spells()) {
            for (const PlannedMilestone& one : spell.milestones) {
                QVERIFY2(one.due >= spell.spell.first(), one.rule->id.latin1());
                QVERIFY2(one.warnFrom >= spell.spell.first(), one.rule->id.latin1());
                QVERIFY2(one.warnFrom <= one.due, one.rule->id.latin1());
            }
        }
    }
}

void MilestonePropertiesTest::moreDaysOfAbsenceLoseNoMark()
{
    for (int round = 0; round < rounds(); ++round) {
        Chance chance(round);
        auto reports = chance.reports();
        const auto leave = chance.leave();
        const FieldValues before = fieldsOf(reports, leave);
        const auto marks = chance.marks(before);
        for (SickReport& report : reports) {
            report.recovered = report.isOpen() ? report.recovered : report.recovered.addDays(chance.below(40));
        }
        const auto after = MilestonePlan::of(fieldsOf(reports, leave), marks);
        QCOMPARE(marksIn(after), int(marks.size()));
        for (const StoredTask& mark : marks) {
            QVERIFY2(isDone(after, mark.task.milestone()->id), qPrintable(mark.task.trigger));
        }
    }
}

void MilestonePropertiesTest::anotherFirstDayLosesNothingThatWasDone()
{
    for (int round = 0; round < rounds(); ++round) {
        Chance chance(round);
        auto reports = chance.reports();
        const FieldValues before = fieldsOf(reports, {});
        const auto marks = chance.marks(before);
        for (SickReport& report : reports) {
            report.first = report.first.addDays(-chance.below(30));
        }
        QCOMPARE(marksIn(MilestonePlan::of(fieldsOf(reports, {}), marks)), int(marks.size()));
        QCOMPARE(marksIn(MilestonePlan::of({}, marks)), int(marks.size()));
    }
}

void MilestonePropertiesTest::aSanctionMovesTheEndOfPayAndNothingElse()
{
    for (int round = 0; round < rounds() / 4; ++round) {
        Chance chance(round);
        FieldValues fields = fieldsOf(chance.reports(), chance.leave());
        const auto marks = chance.marks(fields);
        const auto before = MilestonePlan::of(fields, marks);
        const QString until = chance.day().addDays(700).toString(Qt::ISODate);
        fields.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"until":"%1"})").arg(until));
        const auto after = MilestonePlan::of(fields, marks);
        for (const SpellPlan& spell : before.spells()) {
            for (const PlannedMilestone& one : spell.milestones) {
                const PlannedMilestone* then = after.find(one.key);
                QVERIFY(then != nullptr);
                const qint64 moved = one.due.daysTo(then->due);
                QVERIFY(one.rule->movesWithSanction ? moved >= 0 && moved <= 364 : moved == 0);
            }
        }
    }
}

void MilestonePropertiesTest::whatIsToDoIsNeitherDoneNorANotice()
{
    for (int round = 0; round < rounds() / 4; ++round) {
        Chance chance(round);
        const FieldValues fields = fieldsOf(chance.reports(), chance.leave());
        const auto plan = MilestonePlan::of(fields, chance.marks(fields));
        for (const PlannedMilestone& one : plan.toDo()) {
            QCOMPARE(one.state, State::Open);
            QCOMPARE(one.rule->kind, MilestoneKind::Duty);
            QVERIFY(!one.rule->recorders.isEmpty());
        }
    }
}

void MilestonePropertiesTest::joinedSpellsHaveOneCalendar()
{
    for (int round = 0; round < rounds() / 4; ++round) {
        Chance chance(round);
        const auto plan = MilestonePlan::of(fieldsOf(chance.reports(), chance.leave()), {});
        for (const SpellPlan& spell : plan.spells()) {
            const auto ends = std::count_if(spell.milestones.begin(), spell.milestones.end(),
                                            [](const PlannedMilestone& one) { return one.rule->id == u"M22"; });
            QCOMPARE(int(ends), 1);
        }
    }
}

QTEST_GUILESS_MAIN(MilestonePropertiesTest)
#include "MilestonePropertiesTest.moc"
