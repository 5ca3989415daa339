// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of the calendar over seeded random histories. KLUIS_SEED picks another seed, KLUIS_CAMPAIGN=long ten times
// as many histories.
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/MilestonePlan.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::domain;

namespace {

using State = PlannedMilestone::State;

int rounds()
{
    return qEnvironmentVariable("KLUIS_CAMPAIGN") == u"long" ? 20'000 : 1'000;
}

/// A made-up history: reports that may overlap, leave, and marks of milestones on any day.
class Chance {
public:
    explicit Chance(int round) : m_random(quint32(qEnvironmentVariableIntValue("KLUIS_SEED") * 100'003 + round)) {}

    int below(int bound) { return int(m_random.bounded(bound)); }
    QDate day() { return QDate(2022, 1, 1).addDays(below(1'500)); }

    std::vector<SickReport> reports()
    {
        std::vector<SickReport> made;
        for (int i = below(5); i >= 0; --i) {
            const QDate first = day();
            const bool isOpen = i == 0 && below(2) == 0;
            made.push_back({first, isOpen ? QDate() : first.addDays(below(300))});
        }
        return made;
    }

    MaternityLeave leave()
    {
        MaternityLeave leave;
        if (below(4) == 0) {
            leave.start = day();
            leave.end = leave.start.addDays(111);
            leave.joins = below(2) == 0;
        }
        return leave;
    }

    std::vector<StoredTask> marks(const FieldValues& fields)
    {
        std::vector<StoredTask> made;
        const auto plan = MilestonePlan::of(fields, {});
        for (const SpellPlan& spell : plan.spells()) {
            for (const PlannedMilestone& milestone : spell.milestones) {
                if (below(4) == 0) {
                    TaskRecord task;
                    task.trigger = milestone.key.toText();
                    task.status = TaskRecord::Status::Done;
                    task.done = milestone.due.addDays(below(21) - 14);
                    task.maker = UserId().toString();
                    made.push_back({*RecordId::fromBytes(QByteArray(15, '\1') + char(made.size())), task});
                }
            }
        }
        return made;
    }

    template <typename T> std::vector<T> shuffled(std::vector<T> list)
    {
        std::shuffle(list.begin(), list.end(), m_random);
        return list;
    }

private:
    QRandomGenerator m_random;
};

/// The fields that hold these reports: the last as the present one, the others put away.
FieldValues fieldsOf(const std::vector<SickReport>& reports, const MaternityLeave& leave)
{
    FieldValues fields;
    const auto tidy = SpellHistory::of(reports, {}).reports();
    QStringList past;
    for (std::size_t i = 0; i + 1 < tidy.size(); ++i) {
        past.append(tidy[i].first.toString(Qt::ISODate) + u'|' + tidy[i].recovered.toString(Qt::ISODate));
    }
    fields.insert(QStringLiteral("past_spells"),
                  normalise(*FieldCatalogue::find(u"past_spells"), past.join(u';')).value_or(QString()));
    if (!tidy.empty()) {
        fields.insert(QStringLiteral("first_sick_day"), tidy.back().first.toString(Qt::ISODate));
        fields.insert(QStringLiteral("recovery_date"), tidy.back().recovered.toString(Qt::ISODate));
    }
    if (leave.start.isValid()) {
        fields.insert(QStringLiteral("leave_wazo"),
                      QStringLiteral(R"({"end":"%1","start":"%2"})")
                          .arg(leave.end.toString(Qt::ISODate), leave.start.toString(Qt::ISODate)));
        fields.insert(QStringLiteral("leave_joins"), leave.joins ? QStringLiteral("true") : QStringLiteral("false"));
    }
    return fields;
}

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
