// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's days: what they hold, what the keyboard does in them, and the table that says the same.
#include "ui/planning/PlanningView.h"
#include "core/domain/PracticeTime.h"
#include "tests/ui/Shown.h"
#include "ui/planning/PlanningScreen.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::ui;
using domain::PracticeTime;
using Status = domain::AppointmentRecord::Status;

namespace {

const QDate monday(2026, 3, 2);
const QString hours = QStringLiteral("mon 09:00-10:00/20 visit Utrecht\nwed 09:00-10:00/20 phone");

QDateTime wall(const QDate& day, int hour, int minute = 0)
{
    return PracticeTime::momentOf(day, QTime(hour, minute));
}

app::PlannedAppointment jansen(int hour, int minute, Status status = Status::Planned)
{
    app::PlannedAppointment planned;
    planned.name = QStringLiteral("Jansen, Piet");
    planned.dossier = *DossierId::fromBytes(QByteArray(16, 'd'));
    planned.state.id = *RecordId::fromBytes(QByteArray(16, 'r'));
    planned.state.appointment.start = wall(monday, hour, minute);
    planned.state.appointment.status = status;
    planned.state.appointment.mode = QStringLiteral("visit");
    return planned;
}

PlanningDays week(const QList<app::PlannedAppointment>& appointments, const QDateTime& now = wall(monday, 8))
{
    return PlanningDays::of(hours, appointments, monday, 7, now, QLocale(QStringLiteral("en_GB")));
}

app::PlannedAppointment bakker(int hour, int minute)
{
    app::PlannedAppointment planned = jansen(hour, minute);
    planned.name = QStringLiteral("Bakker, Els");
    planned.dossier = *DossierId::fromBytes(QByteArray(16, 'e'));
    planned.state.id = *RecordId::fromBytes(QByteArray(16, 's'));
    return planned;
}

app::DoctorAtWork dirk()
{
    return {*UserId::fromBytes(QByteArray(16, 'u')), QStringLiteral("dirk"), QStringLiteral("D. de Vries"), 1, hours};
}

app::DoctorAtWork dora()
{
    return {*UserId::fromBytes(QByteArray(16, 'v')), QStringLiteral("dora"), QStringLiteral("D. Smit"), 1, hours};
}

/// Dirk's Monday with these, and the table beside it.
struct Week {
    PlanningScreen screen;
    QTableWidget* table = screen.findChild<QTableWidget*>(QStringLiteral("planningTable"));
    QPushButton* yes = screen.findChild<QPushButton*>(QStringLiteral("planningCancelYes"));

    explicit Week(const QList<app::PlannedAppointment>& appointments)
    {
        screen.setDoctors({dirk(), dora()});
        screen.go(monday);
        set(appointments);
    }
    void set(const QList<app::PlannedAppointment>& appointments)
    {
        screen.setAppointments(appointments, wall(monday, 8));
    }
};

} // namespace

class PlanningViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoctorsNameIsReadableWholeWhenItComesLater()
    {
        PlanningScreen screen;
        screen.resize(1000, 700);
        screen.show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
        (void)screen.grab(); // sizes are settled, as at the first look at the planning
        app::DoctorAtWork named = dirk();
        named.name = QStringLiteral("Wilhelmina van Oldenbarnevelt");
        screen.setDoctors({named});
        const auto* doctors = screen.findChild<QComboBox*>(QStringLiteral("planningDoctor"));
        QTRY_VERIFY(doctors->width() >= doctors->fontMetrics().horizontalAdvance(named.name));
        const QStringList clipped = test::clippedTexts(screen);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
        Look::apply(*qApp);
    }

    void anAppointmentTakesThePlaceOfItsSlot()
    {
        const auto items = week({jansen(9, 20)}).days.first().items;
        QCOMPARE(items.size(), 3);
        QVERIFY(items[0].isFree && !items[1].isFree && items[2].isFree);
        QVERIFY(items[1].spoken.contains(QStringLiteral("Jansen, Piet")));
    }

    void aCancelledAppointmentIsAFreeTime()
    {
        QVERIFY(week({jansen(9, 20, Status::Cancelled)}).days.first().items[1].isFree);
    }

    void whatIsPastIsNotFree() { QCOMPARE(week({}, wall(monday, 9, 30)).days.first().items.size(), 1); }

    void anAppointmentOutsideTheHoursIsShown()
    {
        const auto days = week({jansen(18, 0)});
        QVERIFY(!days.days.first().items.last().isFree);
        QVERIFY(days.lastHour >= 19);
    }

    void theWeekBeginsAsTheLocaleSays()
    {
        QCOMPARE(PlanningDays::startOfWeek(monday.addDays(2), QLocale(QStringLiteral("nl_NL"))), monday);
        QCOMPARE(PlanningDays::startOfWeek(monday.addDays(2), QLocale(QStringLiteral("en_US"))), monday.addDays(-1));
    }

    void theDayOfTheClocksChangeShowsWallClockTimes()
    {
        const QDate sunday(2026, 10, 25);
        const auto days = PlanningDays::of(QStringLiteral("sun 09:00-09:20/20"), {}, sunday, 1, wall(monday, 8),
                                           QLocale(QStringLiteral("nl_NL")));
        QCOMPARE(days.days.first().items.first().start.time(), QTime(9, 0));
    }

    void arrowsGoThroughTheDayAndFromDayToDay()
    {
        PlanningView view;
        view.setDays(week({jansen(9, 20)}));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.current()->planned.name, QStringLiteral("Jansen, Piet"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Jansen, Piet")));
        QTest::keyClick(&view, Qt::Key_Right); // Tuesday has no hours
        QVERIFY(!view.current());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current()->start.date(), monday.addDays(2));
    }

    void beyondTheLastDayTheNextWeekIsAsked()
    {
        PlanningView view;
        view.setDays(week({}));
        QSignalSpy turned(&view, &PlanningView::turned);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(turned.size(), 1);
        QCOMPARE(turned.first().first().toInt(), -1);
    }

    void enterChoosesAFreeTimeForWhomItIsWanted()
    {
        PlanningScreen screen;
        screen.setDoctors({dirk()});
        screen.go(monday);
        screen.setAppointments({jansen(9, 20)}, wall(monday, 8));
        QSignalSpy chosen(&screen, &PlanningScreen::timeChosen);
        QSignalSpy needed(&screen, &PlanningScreen::purposeNeeded);
        QTest::keyClick(screen.view(), Qt::Key_Return);
        QCOMPARE(needed.size(), 1);
        screen.choosePurpose({jansen(9, 0).dossier, QStringLiteral("Jansen, Piet"), {}});
        QTest::keyClick(screen.view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PlanningItem>().start, PracticeTime::wallClock(wall(monday, 9)));
    }

    void whereNoDoctorWorksForTheEmployerItSaysSo()
    {
        PlanningScreen screen;
        screen.setDoctors({});
        screen.go(monday);
        screen.choosePurpose({jansen(9, 0).dossier, QStringLiteral("Jansen, Piet"), {}});
        screen.setAppointments({}, wall(monday, 8));
        const auto labels = screen.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("No doctor works for the employer of Jansen, Piet"));
        }));
    }

    void delCancelsTheChosenAppointment()
    {
        PlanningScreen screen;
        screen.setDoctors({dirk()});
        screen.go(monday);
        screen.setAppointments({jansen(9, 20)}, wall(monday, 8));
        QSignalSpy wanted(&screen, &PlanningScreen::statusWanted);
        QTest::keyClick(screen.view(), Qt::Key_Delete);
        QCOMPARE(wanted.size(), 0); // a free time is nobody's to cancel
        QTest::keyClick(screen.view(), Qt::Key_Down);
        QTest::keyClick(screen.view(), Qt::Key_Delete);
        QCOMPARE(wanted.size(), 0); // it is asked first
        screen.findChild<QPushButton*>(QStringLiteral("planningCancelYes"))->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).value<Status>(), Status::Cancelled);
    }

    void theAnswerCancelsWhoWasAskedAboutWhateverIsChosenMeanwhile()
    {
        Week week({jansen(9, 0), bakker(9, 20)});
        QSignalSpy wanted(&week.screen, &PlanningScreen::statusWanted);
        QTest::keyClick(week.screen.view(), Qt::Key_Delete);
        week.screen.view()->choose(0, 1);
        week.yes->click();
        QCOMPARE(wanted.first().first().value<app::PlannedAppointment>().name, QStringLiteral("Jansen, Piet"));
    }

    void theQuestionGoesWhenTheAppointmentIsMovedMeanwhile()
    {
        Week week({jansen(9, 0)});
        QTest::keyClick(week.screen.view(), Qt::Key_Delete);
        QVERIFY(!week.yes->parentWidget()->isHidden());
        week.set({jansen(9, 40)});
        QVERIFY(week.yes->parentWidget()->isHidden());
    }

    void aChosenAppointmentStaysChosenWhereItIsMovedTo()
    {
        Week week({jansen(9, 0)});
        week.set({bakker(9, 0), jansen(9, 40)}); // a sync: somebody else has that time now
        QCOMPARE(week.screen.view()->current()->planned.name, QStringLiteral("Jansen, Piet"));
    }

    void whereAChosenAppointmentIsGoneNobodyElseIsChosen()
    {
        Week week({jansen(9, 0), bakker(9, 20)});
        week.set({bakker(9, 0)});
        QVERIFY(!week.screen.view()->current());
        QVERIFY(!week.screen.findChild<QPushButton*>(QStringLiteral("planningCame"))->isEnabled());
    }

    void theTablesRowIsWhatIsChosenInThePicture()
    {
        Week week({jansen(9, 0), bakker(9, 20)});
        QTest::keyClick(week.screen.view(), Qt::Key_Down);
        QCOMPARE(week.table->currentRow(), 1);
        week.table->setCurrentCell(0, 0); // as a screen reader does, without the keyboard's focus
        QCOMPARE(week.screen.view()->current()->planned.name, QStringLiteral("Jansen, Piet"));
        QTest::keyClick(week.screen.view(), Qt::Key_Down);
        QCOMPARE(week.table->currentRow(), 1);
    }

    void aSyncThatBroughtNothingLeavesEverythingAsItStands()
    {
        Week week({jansen(9, 0), bakker(9, 20)});
        week.screen.view()->choose(0, 1);
        const auto* cell = week.table->item(1, 0);
        QSignalSpy changed(week.screen.view(), &PlanningView::currentChanged);
        auto* doctors = week.screen.findChild<QComboBox*>(QStringLiteral("planningDoctor"));
        QSignalSpy filled(doctors->model(), &QAbstractItemModel::rowsInserted);
        week.screen.setDoctors({dirk(), dora()});
        week.set({jansen(9, 0), bakker(9, 20)});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(filled.size(), 0);
        QCOMPARE(week.table->item(1, 0), cell);
        QCOMPARE(week.table->currentRow(), 1);
    }

    void anotherDoctorTakesTheHoursOfTheOneBeforeAway()
    {
        Week week({});
        week.screen.choosePurpose({jansen(9, 0).dossier, QStringLiteral("Jansen, Piet"), {}});
        QSignalSpy chosen(&week.screen, &PlanningScreen::timeChosen);
        week.screen.chooseDoctor(dora().id);
        QTest::keyClick(week.screen.view(), Qt::Key_Return); // before Dora's days are read
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(week.table->rowCount(), 0);
    }

    void aDoctorChangesHisOwnHoursOnly()
    {
        Week week({});
        const auto* hoursButton = week.screen.findChild<QPushButton*>(QStringLiteral("planningHours"));
        QVERIFY(hoursButton->isEnabled()); // a planner changes everybody's
        week.screen.setSelf(dora().id);
        QVERIFY(!hoursButton->isEnabled());
        week.screen.chooseDoctor(dora().id);
        QVERIFY(hoursButton->isEnabled());
    }

    void noTwoButtonsHaveOneLetter()
    {
        Week week({jansen(9, 0)});
        QStringList letters;
        for (const auto* button : week.screen.findChildren<QPushButton*>()) {
            const qsizetype at = button->text().indexOf(u'&');
            if (at >= 0) {
                letters.append(button->text().mid(at + 1, 1).toLower());
            }
        }
        QVERIFY(letters.size() > 7);
        QVERIFY2(letters.removeDuplicates() == 0, qPrintable(letters.join(u' ')));
    }

    void theTableSaysWhatThePictureShows()
    {
        PlanningScreen screen;
        screen.setDoctors({dirk()});
        screen.go(monday);
        screen.setAppointments({jansen(9, 20)}, wall(monday, 8));
        const auto* table = screen.findChild<QTableWidget*>(QStringLiteral("planningTable"));
        int items = 0;
        for (const PlanningDay& day : screen.view()->days().days) {
            items += int(day.items.size());
        }
        QCOMPARE(table->rowCount(), items);
        QCOMPARE(table->item(1, 3)->text(), QStringLiteral("Jansen, Piet"));
        QVERIFY(table->item(1, 0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Jansen, Piet")));
    }

    void nothingOfAnybodyStaysAfterLocking()
    {
        PlanningScreen screen;
        screen.setDoctors({dirk()});
        screen.go(monday);
        screen.setAppointments({jansen(9, 20)}, wall(monday, 8));
        QTest::keyClick(screen.view(), Qt::Key_Down);
        QTest::keyClick(screen.view(), Qt::Key_Delete); // the question names him too
        screen.choosePurpose({jansen(9, 20).dossier, QStringLiteral("Jansen, Piet"), {}});
        screen.forget();
        for (const auto* part : screen.findChildren<QWidget*>()) {
            QVERIFY2(!part->accessibleName().contains(QStringLiteral("Jansen")), part->metaObject()->className());
        }
        for (const auto* label : screen.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(QStringLiteral("Jansen")));
        }
        QVERIFY(screen.view()->days().days.isEmpty());
        QVERIFY(!screen.view()->accessibleDescription().contains(QStringLiteral("Jansen")));
        QCOMPARE(screen.findChild<QTableWidget*>(QStringLiteral("planningTable"))->rowCount(), 0);
    }

    void aPictureForTheEye_data() { test::Variant::rows(); }
    void aPictureForTheEye()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        PlanningScreen screen;
        screen.resize(Look::space(280), Look::space(160));
        screen.setDoctors({dirk()});
        screen.go(monday);
        screen.setAppointments({jansen(9, 0, Status::Done), jansen(9, 20), jansen(9, 40, Status::Missed)},
                               wall(monday, 8));
        screen.show();
        test::look(screen, QStringLiteral("planning-week"));
    }
};

QTEST_MAIN(PlanningViewTest)
#include "PlanningViewTest.moc"
