// SPDX-License-Identifier: GPL-3.0-or-later
// The ten most frequent jobs of who works at the employer (docs/jobs.md), by keyboard alone, in the real window, at a real
// server. Needs a keychain: tests/run-in-session.
#include "tests/gui/KeyboardDay.h"
#include "tests/gui/KeyboardPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;

class EmployerJobsTest : public QObject {
    Q_OBJECT

    KeyboardPractice m_practice;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }

    void thePersonnelDepartmentWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"hr.vermeer"_qs));
        QVERIFY(day.logIn());
        const auto well = day.dossier(u"none"_qs);
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.find(well.name, well), "1 finds somebody by his name");
        QVERIFY2(day.reportSick(), "2 reports him sick");
        QVERIFY2(day.reportRecovery(), "3 reports his recovery");
        QVERIFY2(day.fill(u"administrative"_qs, u"job_title"_qs, u"Planner"_qs), "4 corrects a fact");
        QVERIFY2(day.note(u"process"_qs, u"Gebeld: volgende week een dag extra."_qs), "5 notes what was agreed");
        QVERIFY2(day.giveTask(u"Bureaustoel bestellen"_qs), "6 gives a task");
        QVERIFY2(day.find(ill.number, ill) && day.milestone(), "7 records a milestone");
        QVERIFY2(day.attach(m_practice.paper()), "8 attaches a document");
        QVERIFY2(day.today(), "9 goes on with what is due");
        QVERIFY2(day.figures(), "10 looks at the figures by department");
        QVERIFY(day.isAllSent());
    }

    void theLineManagerWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"manager.vermeer"_qs));
        QVERIFY(day.logIn());
        const auto well = day.dossier(u"none"_qs);
        QVERIFY2(day.filter(well), "1 finds one of his people in the list");
        QVERIFY2(day.reportSick(), "2 reports him sick");
        QVERIFY2(day.fill(u"absence"_qs, u"expected_recovery"_qs, u"1-2-2030"_qs, u"2030-02-01"_qs),
                 "3 says when he is expected back");
        QVERIFY2(day.note(u"process"_qs, u"Bezocht op dinsdag."_qs), "4 notes what was agreed");
        QVERIFY2(day.giveTask(u"Rooster aanpassen"_qs), "5 gives a task");
        QVERIFY2(day.milestone(), "6 records a milestone");
        QVERIFY2(day.history(), "7 looks who wrote what");
        QVERIFY2(day.reportRecovery(), "8 reports his recovery");
        QVERIFY2(day.news(), "9 looks what others did");
        QVERIFY2(day.figures(), "10 looks at the figures of his department");
        QVERIFY(day.isAllSent());
    }

    void theCaseManagerWorksWithoutAMouse()
    {
        KeyboardDay day(m_practice.practice(), m_practice.account(u"case-manager.vermeer"_qs));
        QVERIFY(day.logIn());
        const auto ill = day.dossier(u"sick"_qs);
        QVERIFY2(day.filter(ill), "1 finds somebody in the list");
        QVERIFY2(day.find(ill.name, ill), "2 finds somebody by his name");
        QVERIFY2(day.reads(u"absence"_qs, u"first_sick_day"_qs), "3 reads the course of the absence");
        QVERIFY2(day.fill(u"process"_qs, u"question_to_doctor"_qs, u"Kan hij halve dagen rijden?"_qs),
                 "4 asks the doctor");
        QVERIFY2(day.note(u"process"_qs, u"Gesprek over ander werk."_qs), "5 notes what was agreed");
        QVERIFY2(day.milestone(), "6 records a milestone");
        QVERIFY2(day.giveTask(u"Plan bijstellen"_qs), "7 gives a task");
        QVERIFY2(day.attach(m_practice.paper()), "8 attaches a document");
        QVERIFY2(day.history(), "9 looks who wrote what");
        QVERIFY2(day.news(), "10 looks what others did");
        QVERIFY(day.isAllSent());
    }
};

QTEST_MAIN(EmployerJobsTest)
#include "EmployerJobsTest.moc"
