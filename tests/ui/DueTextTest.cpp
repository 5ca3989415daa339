// SPDX-License-Identifier: GPL-3.0-or-later
// View models of what is to be done.
#include "app/guidance/Guidance.h"
#include "ui/dossier/CalendarLines.h"
#include "ui/tasks/DueGroup.h"

#include <QTest>

using namespace kluis;
using namespace kluis::ui;

namespace {

const QDate today(2026, 3, 2); // a Monday
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

app::DueItem milestone(const char* key, const QDate& due)
{
    app::DueItem item;
    item.name = QStringLiteral("Jansen, Piet");
    item.employer = QStringLiteral("vermeer");
    item.number = QStringLiteral("1001");
    item.item = QString::fromLatin1(key);
    item.due = due;
    item.roles.add(domain::Role::Hr);
    return item;
}

app::DossierView absentSince(const char* first)
{
    app::DossierView view;
    view.fields[QStringLiteral("first_sick_day")].value = QString::fromLatin1(first);
    return view;
}

const CalendarLine* lineOf(const CalendarLines& calendar, const char* id)
{
    for (const CalendarLine& line : calendar.lines) {
        if (line.item.startsWith(QLatin1String(id))) {
            return &line;
        }
    }
    return nullptr;
}

CalendarLines linesOf(const app::DossierView& view, domain::Role role, const QDate& day, const QLocale& locale)
{
    return CalendarLines::of(view, app::Guidance::calendarOf(view), role, day, locale);
}

} // namespace

class DueTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueStandsUnderLateThisWeekAndLater()
    {
        const auto groups = DueGroup::of(
            {milestone("M03/2026-01-05", QDate(2026, 2, 27)), milestone("M05/2026-01-05", today),
             milestone("M06.1/2026-01-05", QDate(2026, 3, 8)), milestone("M09/2026-01-05", QDate(2026, 3, 9))},
            {}, today, english);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].kind, DueGroup::Kind::Overdue);
        QCOMPARE(groups[1].kind, DueGroup::Kind::ThisWeek);
        QCOMPARE(groups[1].lines.size(), 2);
        QCOMPARE(groups[2].kind, DueGroup::Kind::Later);
    }

    void whatIsLateSaysSoInWords()
    {
        const auto groups = DueGroup::of({milestone("M03/2026-01-05", QDate(2026, 2, 27))}, {}, today, english);
        QVERIFY(groups[0].lines[0].late);
        QVERIFY(groups[0].lines[0].when.contains(QStringLiteral("3 days late")));
        QCOMPARE(DueGroup::dayText(today, today, english), QStringLiteral("today"));
    }

    void aMilestoneHasTheNameOfTheLaw()
    {
        QCOMPARE(DueGroup::milestoneText(QStringLiteral("M04/2026-01-05"), english),
                 QStringLiteral("Problem analysis"));
        QCOMPARE(DueGroup::milestoneText(QStringLiteral("M04/2026-01-05"), QLocale(QLocale::Dutch)),
                 QStringLiteral("Probleemanalyse"));
        QVERIFY(DueGroup::milestoneText(QStringLiteral("M06.2/2026-01-05"), english).endsWith(QStringLiteral("(2)")));
    }

    void aTaskIsItsOwnersByName()
    {
        app::DueItem item = milestone("", today);
        item.isTask = true;
        item.text = QStringLiteral("Call");
        item.person = QStringLiteral("casper");
        const app::Colleague casper{UserId(), QStringLiteral("casper"), QStringLiteral("Casper de Wit"),
                                    domain::Role::CaseManager};
        const auto groups = DueGroup::of({item}, {casper}, today, english);
        QCOMPARE(groups[0].lines[0].whose, QStringLiteral("Casper de Wit"));
        QCOMPARE(groups[0].lines[0].what, QStringLiteral("Call"));
    }

    void theCalendarSaysWhichDayAndWeekItIs()
    {
        const auto calendar = linesOf(absentSince("2026-01-05"), domain::Role::Hr, today, english);
        QVERIFY2(calendar.summary.contains(QStringLiteral("day 57, week 9 of 104")), qPrintable(calendar.summary));
    }

    void onlyWhoseItIsRecordsAMilestone()
    {
        const auto hr = linesOf(absentSince("2026-01-05"), domain::Role::Hr, today, english);
        const auto doctor = linesOf(absentSince("2026-01-05"), domain::Role::Doctor, today, english);
        QVERIFY(!lineOf(hr, "M04")->mayRecord);
        QVERIFY(lineOf(doctor, "M04")->mayRecord);
        QVERIFY(lineOf(hr, "M04")->late);
        QCOMPARE(lineOf(hr, "M04")->state, QStringLiteral("15 days late"));
    }

    void ofEvaluationsOnlyTheNextIsShown()
    {
        const auto calendar = linesOf(absentSince("2026-01-05"), domain::Role::Hr, today, english);
        const auto count = std::count_if(calendar.lines.cbegin(), calendar.lines.cend(), [](const CalendarLine& line) {
            return line.item.startsWith(QLatin1String("M06"));
        });
        QCOMPARE(int(count), 1);
    }

    void aRoleWithoutDossiersHasNoCalendar()
    {
        QVERIFY(!linesOf(absentSince("2026-01-05"), domain::Role::Administrator, today, english).offered);
    }

    void aMedicalDocumentIsNoEvidenceToChoose()
    {
        app::DossierView view = absentSince("2026-01-05");
        app::DocumentState medical;
        medical.category = domain::Category::Medical;
        medical.name = QStringLiteral("letter.pdf");
        app::DocumentState plan;
        plan.name = QStringLiteral("plan.pdf");
        view.documents = {medical, plan};
        const auto calendar = linesOf(view, domain::Role::Doctor, today, english);
        QCOMPARE(calendar.documents.size(), 1);
        QCOMPARE(calendar.documents.first().second, QStringLiteral("plan.pdf"));
    }
};

QTEST_MAIN(DueTextTest)
#include "DueTextTest.moc"
