// SPDX-License-Identifier: GPL-3.0-or-later
// The ten most frequent jobs of who works at the occupational-health service (docs/jobs.md), by keyboard alone, in the
// real window, at a real server. Needs a keychain: tests/run-in-session.
#include "tests/gui/KeyboardDay.h"
#include "tests/gui/KeyboardPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using Status = domain::AppointmentRecord::Status;

namespace {

bool isTaken(const ui::PlanningItem& item)
{
    return !item.isFree && item.planned.state.appointment.status == Status::Planned;
}

} // namespace

class PracticeJobsTest : public QObject {
    Q_OBJECT

    KeyboardPractice m_practice;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }

    void theCompanyDoctorWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"doctor"_qs));
        QVERIFY(day.logIn());
        QVERIFY2(day.planning() && day.chooseTime(isTaken), "1 looks who comes next");
        QVERIFY2(day.openChosen(), "2 opens the dossier of who comes");
        QVERIFY2(day.reads(u"absence"_qs, u"first_sick_day"_qs), "3 reads the course of the absence");
        QVERIFY2(day.note(u"medical"_qs, u"Spreekuur: knie hersteld traag."_qs), "4 writes the consultation down");
        QVERIFY2(day.fill(u"medical"_qs, u"findings"_qs, u"Zwelling links."_qs), "5 writes what was examined");
        QVERIFY2(day.fill(u"capacity"_qs, u"work_advice"_qs, u"Zittend werk, vier uur per dag."_qs),
                 "6 advises the employer");
        QVERIFY2(day.fieldHistory(u"capacity"_qs, u"work_advice"_qs), "7 looks what was advised before");
        QVERIFY2(day.letter(u"Report of work capability"_qs), "8 writes to the employer");
        QVERIFY2(day.milestone(), "9 records a milestone");
        QVERIFY2(day.planning() && day.say(u"planningCame"_qs, Status::Done), "10 says that somebody came");
        QVERIFY(day.isAllSent());
    }

    void theDoctorsAssistantWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"assistant"_qs));
        QVERIFY(day.logIn());
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.filter(ill), "1 finds somebody in the list");
        QVERIFY2(day.reads(u"administrative"_qs, u"birth_date"_qs), "2 asks for the date of birth");
        QVERIFY2(day.note(u"medical"_qs, u"Telefonisch gesproken."_qs), "3 writes a conversation down");
        QVERIFY2(day.fill(u"medical"_qs, u"complaints"_qs, u"Pijn bij traplopen."_qs), "4 writes complaints down");
        QVERIFY2(day.fill(u"medical"_qs, u"treatment"_qs, u"Verwezen."_qs), "5 writes the treatment down");
        QVERIFY2(day.giveTask(u"Informatie opvragen"_qs), "6 gives a task");
        QVERIFY2(day.attach(m_practice.paper()), "7 attaches a document");
        QVERIFY2(day.history(), "8 looks who wrote what");
        QVERIFY2(day.plan(ill), "9 plans an appointment");
        QVERIFY2(day.news(), "10 looks what others did");
        QVERIFY(day.isAllSent());
    }

    void theOccupationalExpertWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"expert"_qs));
        QVERIFY(day.logIn());
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.find(ill.name, ill), "1 finds somebody by his name");
        QVERIFY2(day.reads(u"absence"_qs, u"first_sick_day"_qs), "2 reads the course of the absence");
        QVERIFY2(day.reads(u"capacity"_qs, u"work_advice"_qs), "3 reads what the doctor says is possible");
        QVERIFY2(day.fill(u"administrative"_qs, u"job_load_profile"_qs, u"Tilt tot tien kilo."_qs),
                 "4 writes down what the work asks");
        QVERIFY2(day.fill(u"capacity"_qs, u"adaptations"_qs, u"Tilhulp."_qs), "5 advises an adaptation");
        QVERIFY2(day.fieldHistory(u"capacity"_qs, u"adaptations"_qs), "6 looks what was advised before");
        QVERIFY2(day.giveTask(u"Werkplek bezoeken"_qs), "7 gives a task");
        QVERIFY2(day.attach(m_practice.paper()), "8 puts his report in the dossier");
        QVERIFY2(day.news(), "9 looks what others did");
        QVERIFY2(day.sync(), "10 fetches what is new");
        QVERIFY(day.isAllSent());
    }

    void thePlannerWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"planner"_qs));
        QVERIFY(day.logIn());
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.find(ill.name, ill), "1 finds who calls, by his name");
        QVERIFY2(day.reads(u"administrative"_qs, u"birth_date"_qs), "2 asks for the date of birth");
        QVERIFY2(day.reads(u"administrative"_qs, u"phone_private"_qs), "3 reads where to call back");
        QVERIFY2(day.plan(ill), "4 plans an appointment");
        QVERIFY2(day.move(ill), "5 moves it");
        QVERIFY2(day.cancel(), "6 cancels it");
        QVERIFY2(day.otherDoctor(), "7 looks at another doctor's week");
        QVERIFY2(day.addHours(u"2030-01-07 09:00-12:00/20 phone"_qs), "8 adds a day of consultation hours");
        QVERIFY2(day.chooseTime(isTaken) && day.say(u"planningMissed"_qs, Status::Missed),
                 "9 says that somebody did not come");
        QVERIFY2(day.openChosen() && day.giveTask(u"Terugbellen"_qs), "10 gives a task about him");
        QVERIFY(day.isAllSent());
    }
};

QTEST_MAIN(PracticeJobsTest)
#include "PracticeJobsTest.moc"
