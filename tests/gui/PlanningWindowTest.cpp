// SPDX-License-Identifier: GPL-3.0-or-later
// A planner at the real window, at a real server. Needs a keychain: tests/run-in-session.
#include "app/planning/Planning.h"
#include "app/session/KeychainStore.h"
#include "core/domain/PracticeTime.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/ui/Gallery.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/TimelineView.h"
#include "ui/planning/PlanningScreen.h"
#include "ui/planning/PlanningView.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/today/TodayScreen.h"

#include <QApplication>
#include <QComboBox>
#include <QTableWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString bakker = QStringLiteral("bakker");

/// HR's dossier, and a planner who set the doctor's hours of today and the days after. Another doctor works elsewhere only.
struct Practice {
    TestServer server;
    Workplace hanneke{server, QStringLiteral("hanneke")};
    Workplace petra{server, QStringLiteral("petra")};
    DossierId dossier;
    QDate today = domain::PracticeTime::wallClock(QDateTime::currentDateTimeUtc()).date();

    [[nodiscard]] bool begin()
    {
        (void)server.addUser(QStringLiteral("dirk"), Role::Doctor, {vermeer});
        (void)server.addUser(QStringLiteral("vera"), Role::Doctor, {bakker});
        if (!hanneke.begin(Role::Hr, {vermeer}) || !petra.begin(Role::Planner, {vermeer, bakker})) {
            return false;
        }
        const auto made = hanneke.addDossier();
        if (!made || !hanneke.sync() || !petra.sync()) {
            return false;
        }
        dossier = *made;
        const auto planning = petra.engine().planning();
        const auto doctor = planning ? (*planning)->doctor(QStringLiteral("dirk")) : failure(planning);
        const QString day = today.addDays(1).toString(Qt::ISODate);
        return doctor && (*planning)->setHours(doctor->id, 0, day + QStringLiteral(" 09:00-10:00/20 visit Utrecht"));
    }
    [[nodiscard]] bool planToday()
    {
        app::AppointmentInput input;
        input.start = domain::PracticeTime::momentOf(today, QTime(12, 0));
        input.doctor = QStringLiteral("dirk");
        const auto planning = petra.engine().planning();
        return planning && (*planning)->add(dossier, input);
    }
};

} // namespace

class PlanningWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void anAppointmentIsPlannedAndCancelledByTheKeyboardAlone()
    {
        Practice practice;
        QVERIFY(practice.begin());
        WindowAtWork at(practice.petra, QStringLiteral("nl"));
        QVERIFY(at.unlock() && at.openDossier(practice.dossier));
        QVERIFY(at.press(QStringLiteral("planAppointment")));
        auto* screen = at.window().planning();
        auto* view = screen->view();
        QVERIFY(at.waitFor([screen] { return screen->isVisible() && screen->doctor().has_value(); }));
        screen->go(practice.today.addDays(1));
        QVERIFY(at.waitFor([view] { return view->current() && view->current()->isFree; }));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(at.waitFor([view] { return view->current() && !view->current()->isFree; }));
        QCOMPARE(view->current()->planned.name, QStringLiteral("Jansen, Piet"));
        QVERIFY(Gallery::save(at.window(), QStringLiteral("planner-week")));
        auto* timeline = at.window().work()->dossier()->findChild<ui::TimelineView*>();
        QVERIFY(at.waitFor([timeline] { return timeline->timeline().events.size() == 1; }));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(at.press(QStringLiteral("planningCancelYes")));
        QVERIFY(at.waitFor([view] { return view->current() && view->current()->isFree; }));
    }

    void whileATimeIsChosenOnlyTheEmployersDoctorsAreOffered()
    {
        Practice practice;
        QVERIFY(practice.begin());
        WindowAtWork at(practice.petra);
        QVERIFY(at.unlock() && at.openDossier(practice.dossier));
        const auto* doctors = at.window().findChild<QComboBox*>(QStringLiteral("planningDoctor"));
        at.window().go(ui::MainWindow::Place::Planning);
        QVERIFY(at.waitFor([doctors] { return doctors->count() == 2; }));
        at.window().go(ui::MainWindow::Place::Dossiers);
        QVERIFY(at.press(QStringLiteral("planAppointment")));
        QVERIFY(at.waitFor([doctors] { return doctors->count() == 1; }));
        QCOMPARE(at.window().planning()->doctor()->login, QStringLiteral("dirk"));
        at.window().planning()->endPurpose();
        at.window().planning()->go({});
        QVERIFY(at.waitFor([doctors] { return doctors->count() == 2; }));
    }

    void theAppointmentsOfTodayStandInToday()
    {
        Practice practice;
        QVERIFY(practice.begin());
        QVERIFY(practice.planToday());
        WindowAtWork at(practice.petra);
        QVERIFY(at.unlock());
        at.window().go(ui::MainWindow::Place::Today);
        auto* table = at.window().today()->findChild<QTableWidget*>(QStringLiteral("todayAppointments"));
        QVERIFY(at.waitFor([table] { return table->isVisible() && table->rowCount() == 1; }));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Jansen, Piet"));
    }

    void anAnswerThatComesAfterTheLockNamesNobody()
    {
        Practice practice;
        QVERIFY(practice.begin() && practice.planToday());
        WindowAtWork at(practice.petra);
        QVERIFY(at.unlock());
        at.window().go(ui::MainWindow::Place::Dossiers);
        at.window().go(ui::MainWindow::Place::Today);
        Q_EMIT at.window().lockWanted(); // while today's appointments are read
        QVERIFY(at.waitFor([&at] { return at.status().locked; }));
        QCOMPARE(at.window().today()->findChild<QTableWidget*>(QStringLiteral("todayAppointments"))->rowCount(), 0);
    }

    void whoDoesNotPlanHasNoSuchPlace()
    {
        Practice practice;
        QVERIFY(practice.begin());
        WindowAtWork at(practice.hanneke);
        QVERIFY(at.unlock() && at.openDossier(practice.dossier));
        QVERIFY(!at.window().offers(ui::MainWindow::Place::Planning));
        QVERIFY(!at.window().work()->dossier()->offersPlanning());
    }
};

QTEST_MAIN(PlanningWindowTest)
#include "PlanningWindowTest.moc"
