// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/AbsenceMerge.h"
#include "core/domain/AbsenceState.h"
#include "core/domain/SpellHistory.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using domain::FieldValues;
using intake::ImportedAbsence;

namespace {

AbsenceReport::Reporter reporter()
{
    return {.login = QStringLiteral("hanneke"),
            .role = domain::Role::Hr,
            .now = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::LocalTime)};
}

ImportedAbsence told(const QDate& first, const std::vector<std::pair<QDate, int>>& steps, const QDate& recovered = {})
{
    ImportedAbsence absence;
    absence.first = first;
    for (const auto& [day, percent] : steps) {
        absence.steps.push_back({day, *domain::Percentage::fromWhole(percent)});
    }
    absence.recovered = recovered;
    return absence;
}

/// Puts them in one after the other, as a file tells them.
FieldValues after(FieldValues values, const std::vector<ImportedAbsence>& absences)
{
    for (const ImportedAbsence& absence : absences) {
        const auto changes = AbsenceMerge::changes(values, absence, reporter());
        if (!changes) {
            qWarning("%s", qPrintable(changes.error().sentence()));
            return {};
        }
        for (auto it = changes->cbegin(); it != changes->cend(); ++it) {
            values.insert(it.key(), it.value());
        }
    }
    return values;
}

bool isRefused(const FieldValues& values, const ImportedAbsence& absence)
{
    const auto changes = AbsenceMerge::changes(values, absence, reporter());
    return !changes && changes.error().code() == ErrorCode::InvalidArgument;
}

const QDate d1(2026, 1, 5);
const QDate d2(2026, 2, 2);
const QDate d3(2026, 3, 2);
const QDate e1(2026, 6, 1);
const QDate e2(2026, 6, 15);

} // namespace

class AbsenceMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesOfACourseMakeOneReport()
    {
        const auto values = after({}, {told(d1, {{d1, 100}}), told(d1, {{d2, 50}}), told(d1, {}, d3)});
        QCOMPARE(values.value(QStringLiteral("first_sick_day")), QStringLiteral("2026-01-05"));
        QCOMPARE(values.value(QStringLiteral("recovery_date")), QStringLiteral("2026-03-02"));
        QCOMPARE(domain::AbsenceState::on(d2, values).percentage.hundredths(), 5000);
        QCOMPARE(domain::AbsenceState::on(d1, values).percentage.hundredths(), 10000);
    }

    void theSameLinesAgainChangeNothing()
    {
        const std::vector<ImportedAbsence> lines{told(d1, {{d1, 100}}), told(d1, {{d2, 50}}), told(d1, {}, d3),
                                                 told(e1, {{e1, 80}}), told(e1, {}, e2)};
        const auto once = after({}, lines);
        QVERIFY(!once.isEmpty());
        QCOMPARE(after(once, lines), once);
    }

    void aLaterReportPutsTheEarlierOneAway()
    {
        const auto values = after({}, {told(d1, {}, d3), told(e1, {{e1, 100}})});
        const auto reports = domain::SpellHistory::of(values).reports();
        QCOMPARE(reports.size(), std::size_t(2));
        QVERIFY(reports[0] == (domain::SickReport{d1, d3}));
        QVERIFY(reports[1].isOpen());
    }

    void anEarlierReportIsAddedBehindTheOneThatIsKnown()
    {
        const auto values = after({}, {told(e1, {{e1, 100}}), told(d1, {{d1, 60}}, d3)});
        const auto reports = domain::SpellHistory::of(values).reports();
        QCOMPARE(reports.size(), std::size_t(2));
        QVERIFY(reports[0] == (domain::SickReport{d1, d3}));
        QCOMPARE(values.value(QStringLiteral("first_sick_day")), QStringLiteral("2026-06-01"));
    }

    void aMessageThatOnlyTellsALaterStepBeginsTheReportWhole()
    {
        const auto values = after({}, {told(d1, {{d2, 40}})});
        QVERIFY(domain::AbsenceState::on(d1, values).percentage.isFull());
        QCOMPARE(domain::AbsenceState::on(d2, values).percentage.hundredths(), 4000);
    }

    void aCorrectedRecoveryIsTakenOver()
    {
        const auto values = after({}, {told(d1, {}, d2), told(d1, {}, d3)});
        QCOMPARE(values.value(QStringLiteral("recovery_date")), QStringLiteral("2026-03-02"));
    }

    void whatAPersonMustDecideIsRefused()
    {
        const auto running = after({}, {told(d1, {{d1, 100}})});
        QVERIFY(isRefused(running, told(e1, {{e1, 100}}))); // the first one still runs
        const auto closed = after({}, {told(d1, {}, d3), told(e1, {{e1, 100}})});
        QVERIFY(isRefused(closed, told(d1, {}, d2)));                            // closed with another day
        QVERIFY(isRefused(closed, told(d2, {}, QDate(2026, 4, 1))));             // overlaps
        QVERIFY(isRefused(closed, told(QDate(2025, 1, 1), {})));                 // earlier, without an end
        QVERIFY(isRefused(after({}, {told(d1, {}, d2)}), told(d1, {{d3, 50}}))); // absent after the recovery
    }
};

QTEST_GUILESS_MAIN(AbsenceMergeTest)
#include "AbsenceMergeTest.moc"
