// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments between two planners' real clients at one real server. Needs a keychain: tests/run-in-session.
#include "app/letters/Letters.h"
#include "app/planning/Planning.h"
#include "app/session/KeychainStore.h"
#include "core/domain/PracticeTime.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::PracticeTime;
using domain::Role;
using Status = domain::AppointmentRecord::Status;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString bakker = QStringLiteral("bakker");
/// Each test has a Monday and two dossiers of its own: three people enrol once.
QDate monday(2026, 3, 2);
int number = 1000;

AppointmentInput at(int hour, int minute = 0)
{
    AppointmentInput input;
    input.start = PracticeTime::momentOf(monday, QTime(hour, minute));
    input.doctor = QStringLiteral("dirk");
    return input;
}

AppointmentInput becomes(Status status)
{
    AppointmentInput input;
    input.status = status;
    return input;
}

/// HR with two dossiers, two planners and a doctor.
struct Practice {
    TestServer server;
    Workplace hanneke{server, QStringLiteral("hanneke")};
    Workplace petra{server, QStringLiteral("petra")};
    Workplace paul{server, QStringLiteral("paul")};

    [[nodiscard]] bool begin()
    {
        (void)server.addUser(QStringLiteral("dirk"), Role::Doctor, {vermeer});
        (void)server.addUser(QStringLiteral("vera"), Role::Doctor, {bakker});
        (void)server.addUser(QStringLiteral("dina"), Role::Doctor, {vermeer});
        server.disable(QStringLiteral("dina"));
        if (!hanneke.begin(Role::Hr, {vermeer}) || !petra.begin(Role::Planner, {vermeer}) ||
            !paul.begin(Role::Planner, {vermeer, bakker})) {
            return false;
        }
        return true;
    }
    [[nodiscard]] bool turnPage()
    {
        monday = monday.addDays(7);
        number += 2;
        for (const int one : {number, number + 1}) {
            if (!hanneke.addDossier(QString::number(one))) {
                return false;
            }
        }
        return hanneke.sync() && petra.sync() && paul.sync();
    }
};

DossierId dossier(Workplace& person, int which = 0)
{
    return person.engine().find(QStringLiteral("vermeer/") + QString::number(number + which)).value_or(DossierId());
}

Result<RecordId> plans(Workplace& person, const AppointmentInput& input, int which = 0)
{
    const auto planning = person.engine().planning();
    return planning ? (*planning)->add(dossier(person, which), input) : failure(planning);
}

Result<void> changes(Workplace& person, const RecordId& id, const AppointmentInput& input, int which = 0)
{
    const auto planning = person.engine().planning();
    return planning ? (*planning)->change(dossier(person, which), id.toString(), input) : failure(planning);
}

QList<PlannedAppointment> refused(Workplace& person)
{
    const auto planning = person.engine().planning();
    const auto all = planning ? (*planning)->refused() : failure(planning);
    return all.value_or(QList<PlannedAppointment>());
}

/// "09:00 planned", by time; cancelled ones too.
QStringList seenBy(Workplace& person, int which = 0)
{
    QStringList seen;
    const auto view = person.engine().show(dossier(person, which), false);
    for (const AppointmentState& state : view ? view->appointments : QList<AppointmentState>()) {
        if (state.refused.isNull()) {
            seen.append(PracticeTime::wallClock(state.appointment.start).toString(u"HH:mm ") +
                        appointmentStatusName(state.appointment.status));
        }
    }
    return seen;
}

} // namespace

class PlanningSyncTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Practice> m_practice;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_practice = std::make_unique<Practice>();
        QVERIFY(m_practice->begin());
    }
    void init() { QVERIFY(m_practice->turnPage()); }

    void anAppointmentReachesTheOtherPlannerAndHr()
    {
        Practice& practice = *m_practice;
        QVERIFY(plans(practice.petra, at(9)));
        QVERIFY(practice.petra.sync() && practice.paul.sync() && practice.hanneke.sync());
        QCOMPARE(seenBy(practice.paul), QStringList{QStringLiteral("09:00 planned")});
        QCOMPARE(seenBy(practice.hanneke), QStringList{QStringLiteral("09:00 planned")});
    }

    void aDoctorIsOfferedWhereHeWorksOnly()
    {
        Workplace& paul = m_practice->paul;
        const auto planning = paul.engine().planning();
        const auto known = (*planning)->doctors();
        const auto offered = (*planning)->doctorsFor(dossier(paul));
        QVERIFY(known && offered);
        QVERIFY(known->size() > 1);
        QCOMPARE(offered->size(), 1);
        QCOMPARE(offered->first().login, QStringLiteral("dirk"));
    }

    void aDoctorWhoMayNotLogInAnyMoreIsRefusedAtOnce()
    {
        Workplace& paul = m_practice->paul;
        AppointmentInput input = at(9);
        input.doctor = QStringLiteral("dina");
        const auto planning = paul.engine().planning();
        const auto made = (*planning)->add(dossier(paul), input);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::InvalidArgument);
    }

    void aDoctorWhoDoesNotWorkForTheEmployerIsRefusedAtOnce()
    {
        Workplace& paul = m_practice->paul;
        AppointmentInput input = at(9);
        input.doctor = QStringLiteral("vera");
        const auto planning = paul.engine().planning();
        const auto made = (*planning)->add(dossier(paul), input);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(paul.engine().show(dossier(paul), false)->appointments.isEmpty());
    }

    void hrPlansNothing()
    {
        Practice& practice = *m_practice;
        const auto planned = plans(practice.hanneke, at(9));
        QVERIFY(!planned);
        QCOMPARE(planned.error().code(), ErrorCode::Forbidden);
        QCOMPARE(practice.hanneke.engine().status().outbox, quint64(0));
    }

    void aTimeThatIsTakenHereIsRefusedAtOnce()
    {
        Practice& practice = *m_practice;
        QVERIFY(plans(practice.petra, at(9)));
        const auto again = plans(practice.petra, at(9, 10), 1);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::Exists);
    }

    void theSecondOfTwoPlannersIsAskedForAnotherTime()
    {
        Practice& practice = *m_practice;
        QVERIFY(plans(practice.petra, at(9))); // neither knows of the other yet
        const auto second = plans(practice.paul, at(9), 1);
        QVERIFY(second);
        QVERIFY(practice.petra.sync() && practice.paul.sync());
        // Nobody has two at once, and what Paul wanted is not gone: it waits for him.
        QCOMPARE(seenBy(practice.paul, 1), QStringList());
        QCOMPARE(refused(practice.paul).size(), 1);
        QCOMPARE(refused(practice.paul).first().state.reason, QStringLiteral("time-taken"));
        QCOMPARE(practice.paul.engine().status().refused, quint64(1));
        QVERIFY(changes(practice.paul, *second, at(9, 20), 1));
        QVERIFY(refused(practice.paul).isEmpty());
        QVERIFY(practice.paul.sync() && practice.petra.sync());
        QCOMPARE(seenBy(practice.petra, 1), QStringList{QStringLiteral("09:20 planned")});
        QCOMPARE(seenBy(practice.petra), QStringList{QStringLiteral("09:00 planned")});
    }

    void twoMovesOfOneAppointmentAreForAPersonToDecide()
    {
        Practice& practice = *m_practice;
        const auto id = plans(practice.petra, at(9));
        QVERIFY(id && practice.petra.sync() && practice.paul.sync());
        QVERIFY(changes(practice.petra, *id, at(10)));
        QVERIFY(changes(practice.paul, *id, at(11)));
        QVERIFY(practice.petra.sync() && practice.paul.sync());
        QCOMPARE(seenBy(practice.paul), QStringList{QStringLiteral("10:00 planned")});
        QCOMPARE(refused(practice.paul).size(), 1);
        QCOMPARE(refused(practice.paul).first().state.reason, QStringLiteral("appointment-changed"));
        // He decides that his is right.
        QVERIFY(practice.paul.engine().offerAgain(refused(practice.paul).first().state.refused));
        QVERIFY(practice.paul.sync() && practice.petra.sync());
        QCOMPARE(seenBy(practice.petra), QStringList{QStringLiteral("11:00 planned")});
    }

    void aMoveAndACancellationAtOnceAreForAPersonToDecide()
    {
        Practice& practice = *m_practice;
        const auto id = plans(practice.petra, at(9));
        QVERIFY(id && practice.petra.sync() && practice.paul.sync());
        QVERIFY(changes(practice.petra, *id, becomes(Status::Cancelled)));
        QVERIFY(changes(practice.paul, *id, at(11)));
        QVERIFY(practice.petra.sync() && practice.paul.sync());
        QCOMPARE(seenBy(practice.paul), QStringList{QStringLiteral("09:00 cancelled")});
        QCOMPARE(refused(practice.paul).size(), 1);
        // He lets his go: the cancellation stays.
        QVERIFY(practice.paul.engine().takeBack(refused(practice.paul).first().state.refused));
        QVERIFY(practice.paul.sync());
        QCOMPARE(seenBy(practice.paul), QStringList{QStringLiteral("09:00 cancelled")});
        QVERIFY(refused(practice.paul).isEmpty());
    }

    void whatDoesNotContradictIsPutTogether()
    {
        Practice& practice = *m_practice;
        const auto id = plans(practice.petra, at(9));
        QVERIFY(id && practice.petra.sync() && practice.paul.sync());
        AppointmentInput elsewhere;
        elsewhere.place = QStringLiteral("Amersfoort");
        QVERIFY(changes(practice.petra, *id, at(10)));
        QVERIFY(changes(practice.paul, *id, elsewhere));
        QVERIFY(practice.petra.sync() && practice.paul.sync() && practice.petra.sync());
        for (Workplace* person : {&practice.petra, &practice.paul}) {
            QCOMPARE(seenBy(*person), QStringList{QStringLiteral("10:00 planned")});
            const auto view = person->engine().show(dossier(*person), false);
            QCOMPARE(view->appointments.first().appointment.place, QStringLiteral("Amersfoort"));
        }
    }

    void hoursReachTheOtherPlannerAndFillTheAppointmentIn()
    {
        Practice& practice = *m_practice;
        {
            const auto planning = practice.petra.engine().planning();
            QVERIFY(planning);
            const auto doctor = (*planning)->doctor(QStringLiteral("dirk"));
            QVERIFY(doctor);
            const auto set = (*planning)->setHours(doctor->id, doctor->revision,
                                                   QStringLiteral("ma 9:00-12:00/30 telefonisch 030-1234567"));
            QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().sentence()));
        }
        QVERIFY(practice.paul.sync());
        QVERIFY(plans(practice.paul, at(9, 30)));
        const auto view = practice.paul.engine().show(dossier(practice.paul), false);
        QCOMPARE(view->appointments.first().appointment.minutes, 30);
        QCOMPARE(view->appointments.first().appointment.mode, QStringLiteral("phone"));
        const auto planning = practice.paul.engine().planning();
        const auto times = (*planning)->timesOn(*(*planning)->doctor(QStringLiteral("dirk")), monday);
        QCOMPARE(times->size(), 6);
        QVERIFY(!times->at(0).isTaken && times->at(1).isTaken);
    }

    void theLettersMomentIsTheNextAppointmentsOnTheWallClock()
    {
        Practice& practice = *m_practice;
        QVERIFY(plans(practice.petra, at(9)));
        const auto letters = practice.petra.engine().letters();
        QVERIFY(letters);
        LetterChoice choice;
        choice.id = QStringLiteral("appointment-letter");
        choice.language = domain::Language::Dutch;
        const auto text = (*letters)->fill(dossier(practice.petra), choice);
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().sentence()));
        QStringList cells;
        for (const auto& block : text->blocks) {
            cells += block.cells;
        }
        QVERIFY2(cells.contains(QLocale(QStringLiteral("nl_NL")).toString(monday, u"d MMMM yyyy") +
                                QStringLiteral(" om 09:00 uur")),
                 qPrintable(cells.join(u'|')));
    }
};

QTEST_GUILESS_MAIN(PlanningSyncTest)
#include "PlanningSyncTest.moc"
