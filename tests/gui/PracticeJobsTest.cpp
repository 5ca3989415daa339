// SPDX-License-Identifier: GPL-3.0-or-later
// The ten most frequent jobs of who works at the occupational-health service (docs/jobs.md), by keyboard alone, in the
// real window, at a real server. Needs a keychain: tests/run-in-session.
#include "tests/gui/KeyboardDay.h"
#include "tests/gui/KeyboardPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;

class PracticeJobsTest : public QObject {
    Q_OBJECT

    KeyboardPractice m_practice;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }

    void theCompanyDoctorWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"doctor"_qs));
        QVERIFY(day.logIn());
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.find(ill.name, ill), "1 finds somebody by his name");
        QVERIFY2(day.reads(u"absence"_qs, u"first_sick_day"_qs), "2 reads the course of the absence");
        QVERIFY2(day.note(u"medical"_qs, u"Spreekuur: knie hersteld traag."_qs), "3 writes the consultation down");
        QVERIFY2(day.fill(u"medical"_qs, u"findings"_qs, u"Zwelling links."_qs), "4 writes what was examined");
        QVERIFY2(day.fill(u"medical"_qs, u"treatment"_qs, u"Fysiotherapie."_qs), "5 writes the treatment down");
        QVERIFY2(day.fill(u"capacity"_qs, u"work_advice"_qs, u"Zittend werk, vier uur per dag."_qs),
                 "6 advises the employer");
        QVERIFY2(day.milestone(), "7 records a milestone");
        QVERIFY2(day.giveTask(u"Informatie opvragen"_qs), "8 gives a task");
        QVERIFY2(day.attach(m_practice.paper()), "9 attaches a document");
        QVERIFY2(day.history(), "10 looks who wrote what");
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
        QVERIFY2(day.fill(u"capacity"_qs, u"adaptations"_qs, u"Sta-zitbureau."_qs), "6 advises an adaptation");
        QVERIFY2(day.giveTask(u"Spreekuur plannen"_qs), "7 gives a task");
        QVERIFY2(day.attach(m_practice.paper()), "8 attaches a document");
        QVERIFY2(day.history(), "9 looks who wrote what");
        QVERIFY2(day.news(), "10 looks what others did");
        QVERIFY(day.isAllSent());
    }

    void theOccupationalExpertWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"expert"_qs));
        QVERIFY(day.logIn());
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.find(ill.number, ill), "1 finds somebody by his number");
        QVERIFY2(day.reads(u"absence"_qs, u"first_sick_day"_qs), "2 reads the course of the absence");
        QVERIFY2(day.reads(u"administrative"_qs, u"job_title"_qs), "3 reads what his work is");
        QVERIFY2(day.fill(u"administrative"_qs, u"job_load_profile"_qs, u"Tilt tot tien kilo."_qs),
                 "4 writes down what the work asks");
        QVERIFY2(day.fill(u"capacity"_qs, u"adaptations"_qs, u"Tilhulp."_qs), "5 advises an adaptation");
        QVERIFY2(day.giveTask(u"Werkplek bezoeken"_qs), "6 gives a task");
        QVERIFY2(day.attach(m_practice.paper()), "7 puts his report in the dossier");
        QVERIFY2(day.history(), "8 looks who wrote what");
        QVERIFY2(day.sync(), "9 fetches what is new");
        QVERIFY2(day.news(), "10 looks what others did");
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
        QVERIFY2(day.reads(u"absence"_qs, u"first_sick_day"_qs), "4 reads since when he is ill");
        QVERIFY2(day.filter(day.dossier({}, 1)), "5 finds the next in the list");
        QVERIFY2(day.giveTask(u"Terugbellen"_qs), "6 gives a task");
        QVERIFY2(day.history(), "7 looks who wrote what");
        QVERIFY2(day.find(ill.number, ill), "8 finds somebody by his number");
        QVERIFY2(day.news(), "9 looks what others did");
        QVERIFY2(day.sync(), "10 fetches what is new");
        QVERIFY(day.isAllSent());
    }
};

QTEST_MAIN(PracticeJobsTest)
#include "PracticeJobsTest.moc"
