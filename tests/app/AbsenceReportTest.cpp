// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/AbsenceReport.h"
#include "core/domain/AbsenceState.h"
#include "core/domain/PracticeTime.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using domain::FieldValues;

namespace {

const QDate monday(2026, 11, 2);

AbsenceReport::Reporter reporter(domain::Role role)
{
    return {.login = QStringLiteral("hanneke"),
            .role = role,
            .now = QDateTime(monday, QTime(9, 30), domain::PracticeTime::zone())};
}

FieldValues apply(FieldValues values, const FieldValues& changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        values.insert(it.key(), it.value());
    }
    return values;
}

FieldValues afterSick(double percentage = 100)
{
    return *AbsenceReport::sick({}, monday, percentage, reporter(domain::Role::Hr));
}

} // namespace

class AbsenceReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSickReportBeginsASpell()
    {
        const auto changes = afterSick();
        QCOMPARE(changes.value(QStringLiteral("first_sick_day")), QStringLiteral("2026-11-02"));
        QCOMPARE(changes.value(QStringLiteral("reported_by")), QStringLiteral("hanneke"));
        QCOMPARE(changes.value(QStringLiteral("reported_at")), QStringLiteral("2026-11-02T09:30:00"));
        const auto state = domain::AbsenceState::on(monday.addDays(8), changes);
        QVERIFY(state.status == domain::AbsenceStatus::Sick);
        QCOMPARE(state.week, 2);
    }

    void aNewReportPutsTheOneThatEndedAway()
    {
        FieldValues values = afterSick();
        values = apply(values, *AbsenceReport::recovered(values, monday.addDays(14), 100, reporter(domain::Role::Hr)));
        const auto changes = AbsenceReport::sick(values, monday.addDays(30), 100, reporter(domain::Role::Manager));
        QVERIFY(changes);
        QCOMPARE(changes->value(QStringLiteral("past_spells")),
                 QStringLiteral(R"([{"from":"2026-11-02","reported":"2026-11-02T09:30:00","until":"2026-11-16"}])"));
        QCOMPARE(changes->value(QStringLiteral("first_sick_day")), QStringLiteral("2026-12-02"));
        // Sixteen days between: the week goes on from the fourteen days that were counted.
        QCOMPARE(domain::AbsenceState::on(monday.addDays(30), apply(values, *changes)).week, 3);
    }

    void aReportFromTheSameDayCorrectsTheOneThereIs()
    {
        FieldValues values = afterSick();
        values = apply(values, *AbsenceReport::recovered(values, monday.addDays(14), 100, reporter(domain::Role::Hr)));
        const auto changes = AbsenceReport::sick(values, monday, 100, reporter(domain::Role::Hr));
        QVERIFY(changes && !changes->contains(QStringLiteral("past_spells")));
    }

    void aManagerReportsWithoutACourse()
    {
        const auto changes = AbsenceReport::sick({}, monday, 100, reporter(domain::Role::Manager));
        QVERIFY(changes);
        QVERIFY(!changes->contains(QStringLiteral("course")));
        QVERIFY(domain::AbsenceState::on(monday, *changes).status == domain::AbsenceStatus::Sick);
    }

    void partOfTheTimeIsAStepOfTheCourse()
    {
        const auto state = domain::AbsenceState::on(monday, afterSick(40));
        QVERIFY(state.status == domain::AbsenceStatus::Partial);
        QCOMPARE(state.percentage.toDouble(), 40.0);
    }

    void recoveringInPartKeepsTheSpell()
    {
        const auto before = afterSick();
        const auto changes = AbsenceReport::recovered(before, monday.addDays(7), 25, reporter(domain::Role::Hr));
        QVERIFY(changes);
        const auto state = domain::AbsenceState::on(monday.addDays(7), apply(before, *changes));
        QVERIFY(state.status == domain::AbsenceStatus::Partial);
        QCOMPARE(state.percentage.toDouble(), 75.0);
        QCOMPARE(state.week, 2);
    }

    void fullRecoveryEndsTheSpell()
    {
        const auto before = afterSick();
        const auto changes = AbsenceReport::recovered(before, monday.addDays(7), 100, reporter(domain::Role::Hr));
        QVERIFY(changes);
        const auto after = apply(before, *changes);
        QVERIFY(domain::AbsenceState::on(monday.addDays(7), after).status == domain::AbsenceStatus::Recovered);
        QVERIFY(domain::AbsenceState::on(monday.addDays(6), after).status == domain::AbsenceStatus::Sick);
    }

    void aNewSpellForgetsHowTheOldOneEnded()
    {
        const auto first = afterSick();
        const auto healed =
            apply(first, *AbsenceReport::recovered(first, monday.addDays(7), 100, reporter(domain::Role::Hr)));
        const auto again = AbsenceReport::sick(healed, monday.addDays(60), 100, reporter(domain::Role::Hr));
        QVERIFY(again);
        QVERIFY(again->value(QStringLiteral("recovery_date")).isEmpty());
        const auto state = domain::AbsenceState::on(monday.addDays(60), apply(healed, *again));
        QVERIFY(state.status == domain::AbsenceStatus::Sick);
        QCOMPARE(state.week, 1);
    }

    void aNewReportEmptiesWhatWasOfTheOneBeforeAsFarAsItsWriterMay()
    {
        FieldValues values = afterSick();
        for (const char* field : {"expected_recovery", "safety_net_flag", "work_accident_flag", "work_advice"}) {
            values.insert(QString::fromLatin1(field), QStringLiteral("x"));
        }
        values = apply(values, *AbsenceReport::recovered(values, monday.addDays(7), 100, reporter(domain::Role::Hr)));
        const auto cleared = [&values](const QDate& from, domain::Role role) {
            const auto changes = AbsenceReport::sick(values, from, 100, reporter(role));
            QStringList fields;
            for (const char* field : {"expected_recovery", "safety_net_flag", "work_accident_flag", "work_advice"}) {
                const auto change = changes->constFind(QString::fromLatin1(field));
                if (change != changes->cend() && change->isEmpty()) {
                    fields.append(change.key());
                }
            }
            return fields.join(u' ');
        };
        QCOMPARE(cleared(monday.addDays(60), domain::Role::Hr),
                 QStringLiteral("expected_recovery safety_net_flag work_accident_flag"));
        QCOMPARE(cleared(monday.addDays(60), domain::Role::Manager),
                 QStringLiteral("expected_recovery work_accident_flag"));
        // Within four weeks the spell goes on, and what was said of it.
        QCOMPARE(cleared(monday.addDays(20), domain::Role::Hr), QStringLiteral("expected_recovery"));
    }

    void nobodyRecoversWhoIsNotSick()
    {
        const auto changes = AbsenceReport::recovered({}, monday, 100, reporter(domain::Role::Hr));
        QVERIFY(!changes);
        QCOMPARE(changes.error().code(), ErrorCode::InvalidArgument);
    }

    void impossibleReportsAreRefused()
    {
        QVERIFY(!AbsenceReport::sick({}, QDate(), 100, reporter(domain::Role::Hr)));
        for (const double percentage : {0.0, -1.0, 100.5}) {
            QVERIFY(!AbsenceReport::sick({}, monday, percentage, reporter(domain::Role::Hr)));
        }
    }
};

QTEST_GUILESS_MAIN(AbsenceReportTest)
#include "AbsenceReportTest.moc"
