// SPDX-License-Identifier: GPL-3.0-or-later
// What lengthens the 104 weeks, over random histories: breaks between joined reports, a late application, a wage sanction.
#include "tests/domain/MilestoneChance.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;
using namespace kluis::domain::test;

class MilestoneExtensionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLateApplicationMovesTheEndOfPayByItsDelayAndNothingElse()
    {
        for (int round = 0; round < rounds() / 4; ++round) {
            Chance chance(round);
            const FieldValues fields = fieldsOf(chance.reports(), chance.leave());
            auto marks = chance.marks(fields);
            std::erase_if(marks, [](const StoredTask& mark) { return mark.task.milestone()->id == u"M18"; });
            const auto before = MilestonePlan::of(fields, marks);
            const SpellPlan* spell = before.latest();
            if (spell == nullptr) {
                continue; // all of it was leave
            }
            const auto* application = before.find({QStringLiteral("M18"), 0, spell->spell.first()});
            const int late = chance.below(300) - 100;
            TaskRecord task;
            task.trigger = application->key.toText();
            task.status = TaskRecord::Status::Done;
            task.done = application->due.addDays(late);
            task.maker = UserId().toString();
            marks.push_back({*RecordId::fromBytes(QByteArray(16, '\2')), task});
            const auto after = MilestonePlan::of(fields, marks);
            if (after.find(application->key)->done != task.done) {
                continue; // the day lies nearer to another spell
            }
            for (const SpellPlan& each : before.spells()) {
                for (const PlannedMilestone& one : each.milestones) {
                    const bool isPay = one.rule->id == u"M22" && each.spell.first() == spell->spell.first();
                    const auto* then = after.find(one.key);
                    QVERIFY2(then != nullptr, qPrintable(one.key.toText()));
                    QCOMPARE(one.due.daysTo(then->due), isPay ? std::max(late, 0) : 0);
                }
            }
        }
    }

    void aBreakMovesWhatComesAfterItByItsDays()
    {
        for (int round = 0; round < rounds() / 4; ++round) {
            Chance chance(round);
            const QDate first = chance.day();
            const int ill = 1 + chance.below(700);
            const int well = 1 + chance.below(60);
            const QDate recovered = first.addDays(ill);
            const auto whole = MilestonePlan::of(fieldsOf({{first, {}}}, {}), {});
            const auto broken =
                MilestonePlan::of(fieldsOf({{first, recovered}, {recovered.addDays(well), {}}}, {}), {});
            const bool isJoined = well < Spell::joiningDays;
            QCOMPARE(broken.spells().size(), std::size_t(isJoined ? 1 : 2));
            for (const PlannedMilestone& one : whole.latest()->milestones) {
                if (one.rule->base != MilestoneBase::FirstDay) {
                    continue;
                }
                const MilestoneKey key{one.key.id, 0, isJoined ? first : recovered.addDays(well)};
                const auto* then = broken.find(key);
                QVERIFY2(then != nullptr, qPrintable(key.toText()));
                const qint64 moved = !isJoined ? ill + well : one.rule->due >= ill ? well : 0;
                QCOMPARE(one.due.daysTo(then->due), moved);
            }
        }
    }

    void theEndOfPayIsNeverEarlierThanTheLawsNorLaterThanASanctionMayMakeIt()
    {
        int shown = 0;
        for (int round = 0; round < rounds(); ++round) {
            Chance chance(round);
            FieldValues fields = fieldsOf(chance.reports(), chance.leave());
            const auto marks = chance.marks(fields);
            fields.insert(QStringLiteral("wage_sanction"), QStringLiteral(R"({"date":"%1","until":"%2"})")
                                                               .arg(chance.day().addDays(600).toString(Qt::ISODate),
                                                                    chance.day().addDays(900).toString(Qt::ISODate)));
            const auto plan = MilestonePlan::of(fields, marks);
            const SpellPlan* spell = plan.latest();
            if (spell == nullptr) {
                continue; // all of it was leave
            }
            const auto* pay = plan.find({QStringLiteral("M22"), 0, spell->spell.first()});
            const QDate law = spell->spell.dateOf(728).addDays(pay->delayed);
            QVERIFY(pay->due >= law && pay->due <= law.addDays(364));
            QCOMPARE(pay->moved, pay->due > law);
            const auto* request = plan.find({QStringLiteral("M21"), 0, spell->spell.first()});
            QCOMPARE(request != nullptr, pay->moved);
            if (request != nullptr) {
                ++shown;
                QCOMPARE(request->opens, law);
                QVERIFY(request->due >= law && request->due <= pay->due);
            }
        }
        QVERIFY(shown > 50);
    }
};

QTEST_GUILESS_MAIN(MilestoneExtensionTest)
#include "MilestoneExtensionTest.moc"
