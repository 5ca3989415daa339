// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done, by keyboard.
#include "ui/tasks/DueList.h"
#include "app/guidance/Guidance.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/CalendarPanel.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/dossier/TaskForm.h"
#include "ui/tasks/TaskDialog.h"
#include "ui/today/TodayScreen.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using namespace kluis::ui;

namespace {

const QDate today(2026, 3, 2);

app::DueItem item(const char* key, const QDate& due, char dossier)
{
    app::DueItem made;
    made.dossier = *DossierId::fromBytes(QByteArray(16, dossier));
    made.name = QStringLiteral("Jansen, Piet");
    made.item = QString::fromLatin1(key);
    made.due = due;
    return made;
}

QList<DueGroup> groups()
{
    return DueGroup::of({item("M03/2026-01-05", QDate(2026, 2, 15), 'a'), item("M05/2026-01-05", today, 'b')}, {},
                        today, QLocale::c());
}

CalendarLines calendar()
{
    app::DossierView view;
    view.fields[QStringLiteral("first_sick_day")].value = QStringLiteral("2026-01-05");
    return CalendarLines::of(view, app::Guidance::calendarOf(view), domain::Role::Hr, today, QLocale::c());
}

app::Colleague casper()
{
    return {*UserId::fromBytes(QByteArray(16, 'c')), QStringLiteral("casper"), QStringLiteral("Casper de Boer"),
            domain::Role::CaseManager};
}

app::TaskState taskOfCasper()
{
    app::TaskState state;
    state.id = *RecordId::fromBytes(QByteArray(16, 't'));
    state.task.note = QStringLiteral("Call");
    state.task.due = today;
    state.task.owner = casper().id.toString();
    state.owner = casper().name;
    return state;
}

} // namespace

class DueListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensTheDossierAndSpaceSaysItIsDone()
    {
        DueList list;
        list.setGroups(groups(), true);
        list.show();
        std::optional<DossierId> opened;
        std::optional<DueLine> done;
        connect(&list, &DueList::dossierWanted, this, [&](const DossierId& dossier) { opened = dossier; });
        connect(&list, &DueList::doneWanted, this, [&](const DueLine& line) { done = line; });
        auto* tree = list.findChild<QTreeWidget*>(QStringLiteral("due"));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened, DossierId::fromBytes(QByteArray(16, 'a')));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(done);
        QCOMPARE(done->item, QStringLiteral("M03/2026-01-05"));
    }

    void theChosenLineStaysChosenWhenOthersGo()
    {
        DueList list;
        list.setGroups(groups(), true);
        auto* tree = list.findChild<QTreeWidget*>(QStringLiteral("due"));
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        auto fewer = groups();
        fewer.removeFirst();
        list.setGroups(fewer, true);
        QCOMPARE(tree->currentItem(), tree->topLevelItem(0)->child(0));
    }

    void whenNothingIsDueTheScreenSaysWhatComesHere()
    {
        TodayScreen screen;
        screen.resize(900, 600);
        screen.list()->setGroups({}, true);
        screen.show();
        QVERIFY(test::visibleTexts(screen).contains(QStringLiteral("Nothing is due")));
    }

    void forgettingLeavesNoName()
    {
        TodayScreen screen;
        screen.resize(900, 600);
        screen.list()->setGroups(groups(), true);
        screen.show();
        screen.list()->forget();
        QCOMPARE(screen.findChild<QTreeWidget*>(QStringLiteral("due"))->topLevelItemCount(), 0);
    }

    void aMilestoneIsRecordedBelowTheList()
    {
        CalendarPanel panel;
        panel.setCalendar(calendar());
        panel.show();
        std::optional<app::MilestoneInput> recorded;
        connect(&panel, &CalendarPanel::milestoneRecorded, this,
                [&](const app::MilestoneInput& input) { recorded = input; });
        // The first that is open and this role's stands chosen.
        panel.findChild<QPushButton*>(QStringLiteral("milestoneDone"))->click();
        QVERIFY(recorded);
        QCOMPARE(recorded->milestone, QStringLiteral("M03/2026-01-05"));
        QCOMPARE(recorded->status, domain::TaskRecord::Status::Done);
        QCOMPARE(recorded->done, QDate::currentDate());
    }

    void whatAnotherRoleRecordsOffersNoButton()
    {
        CalendarPanel panel;
        panel.setCalendar(calendar());
        panel.show();
        auto* tree = panel.findChild<QTreeWidget*>(QStringLiteral("calendar"));
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            if (tree->topLevelItem(i)->data(0, Qt::UserRole).toString().startsWith(QLatin1String("M04"))) {
                tree->setCurrentItem(tree->topLevelItem(i));
            }
        }
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("milestoneDone"))->isVisible());
    }

    void aTaskIsGivenByKeyboard()
    {
        TaskForm form;
        form.show();
        std::optional<app::TaskInput> given;
        connect(&form, &TaskForm::taskGiven, this, [&](const app::TaskInput& input) { given = input; });
        auto* line = form.findChild<QLineEdit*>(QStringLiteral("taskText"));
        QTest::keyClicks(line, QStringLiteral("Call"));
        auto* assignee = form.findChild<QComboBox*>(QStringLiteral("taskAssignee"));
        assignee->setEditText(QStringLiteral("casper"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(given);
        QCOMPARE(given->text.value_or(QString()), QStringLiteral("Call"));
        QCOMPARE(given->assignee.value_or(QString()), QStringLiteral("casper"));
        QVERIFY(line->text().isEmpty());
        form.restore(*given);
        QCOMPARE(line->text(), QStringLiteral("Call"));
    }

    void aColleagueIsOfferedByNameWithHisRole()
    {
        TaskForm form;
        std::optional<app::TaskInput> given;
        connect(&form, &TaskForm::taskGiven, this, [&](const app::TaskInput& input) { given = input; });
        form.setColleagues({casper()});
        auto* assignee = form.findChild<QComboBox*>(QStringLiteral("taskAssignee"));
        const QString role = domain::roleLabel(domain::Role::CaseManager, domain::languageOf(QLocale()));
        const int index = assignee->findText(QStringLiteral("Casper de Boer (%1)").arg(role));
        QVERIFY(index >= 0);
        assignee->setCurrentIndex(index);
        form.findChild<QLineEdit*>(QStringLiteral("taskText"))->setText(QStringLiteral("Call"));
        form.findChild<QPushButton*>(QStringLiteral("giveTask"))->click();
        QVERIFY(given);
        QCOMPARE(given->assignee.value_or(QString()), casper().id.toString());
    }

    void colleaguesOfOneNameAreToldApart()
    {
        TaskForm form;
        auto other = casper();
        other.id = *UserId::fromBytes(QByteArray(16, 'd'));
        other.login = QStringLiteral("casper2");
        form.setColleagues({casper(), other});
        auto* assignee = form.findChild<QComboBox*>(QStringLiteral("taskAssignee"));
        const int second = assignee->findData(other.id.toString());
        QVERIFY(assignee->itemText(second).contains(QStringLiteral("casper2")));
        QVERIFY(assignee->itemText(assignee->findData(casper().id.toString())) != assignee->itemText(second));
    }

    void onlyWhatWasChangedIsSaidOfATask()
    {
        TaskDialog dialog(*DossierId::fromBytes(QByteArray(16, 'a')), taskOfCasper(), {casper()}, new MedicalTextRules,
                          nullptr);
        dialog.show();
        const QSignalSpy saved(&dialog, &TaskDialog::saveWanted);
        auto* due = dialog.findChild<QDateEdit*>(QStringLiteral("taskDue"));
        QCOMPARE(due->date(), today);
        due->setDate(today.addDays(7));
        QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("taskText")), Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(dialog.changes().due, std::optional(today.addDays(7)));
        QVERIFY(!dialog.changes().text && !dialog.changes().assignee);
        dialog.showProblem(QStringLiteral("It is somebody else's."));
        QVERIFY(dialog.isVisible());
        QCOMPARE(due->date(), today.addDays(7));
    }

    void whoHasLeftStaysNamedUntilATaskIsGivenToAnother()
    {
        TaskDialog dialog(*DossierId::fromBytes(QByteArray(16, 'a')), taskOfCasper(), {}, new MedicalTextRules,
                          nullptr);
        auto* assignee = dialog.findChild<QComboBox*>(QStringLiteral("taskAssignee"));
        QVERIFY(assignee->currentText().contains(QStringLiteral("Casper de Boer")));
        QVERIFY(!dialog.changes().assignee);
        assignee->setCurrentIndex(assignee->findData(QStringLiteral("hr")));
        QCOMPARE(dialog.changes().assignee, std::optional(QStringLiteral("hr")));
    }

    void aTaskOfTheListIsChangedByKeyboardAndAMilestoneIsNot()
    {
        DueList list;
        auto lines = groups();
        lines[1].lines[0].isTask = true;
        list.setGroups(lines, true);
        list.show();
        QSignalSpy wanted(&list, &DueList::editWanted);
        auto* tree = list.findChild<QTreeWidget*>(QStringLiteral("due"));
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QTest::keyClick(tree, Qt::Key_F2);
        QCOMPARE(wanted.count(), 0);
        QVERIFY(!list.findChild<QPushButton*>(QStringLiteral("editDue"))->isEnabled());
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        QTest::keyClick(tree, Qt::Key_F2);
        QCOMPARE(wanted.count(), 1);
    }

    void aTaskOfTheDossierIsChangedAndARequestIsNot()
    {
        app::DossierView view;
        view.tasks.append(taskOfCasper());
        auto request = taskOfCasper();
        request.id = *RecordId::fromBytes(QByteArray(16, 'r'));
        request.task.trigger = domain::RequestKey{domain::RequestKey::Kind::Access, today}.toText();
        view.tasks.append(request);
        CalendarPanel panel;
        panel.setCalendar(
            CalendarLines::of(view, app::Guidance::calendarOf(view), domain::Role::Hr, today, QLocale::c()));
        panel.show();
        QSignalSpy wanted(&panel, &CalendarPanel::taskEditWanted);
        auto* tree = panel.findChild<QTreeWidget*>(QStringLiteral("calendar"));
        auto* edit = panel.findChild<QPushButton*>(QStringLiteral("editTask"));
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            tree->setCurrentItem(tree->topLevelItem(i));
            edit->click();
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), taskOfCasper().id.toString());
        QVERIFY(!edit->isVisible());
    }

    void aRoleIsGivenByItsName()
    {
        TaskForm form;
        std::optional<app::TaskInput> given;
        connect(&form, &TaskForm::taskGiven, this, [&](const app::TaskInput& input) { given = input; });
        auto* line = form.findChild<QLineEdit*>(QStringLiteral("taskText"));
        line->setText(QStringLiteral("Call"));
        form.findChild<QComboBox*>(QStringLiteral("taskAssignee"))->setCurrentIndex(2);
        form.findChild<QPushButton*>(QStringLiteral("giveTask"))->click();
        QVERIFY(given);
        QCOMPARE(given->assignee.value_or(QString()), QStringLiteral("case-manager"));
    }
};

QTEST_MAIN(DueListTest)
#include "DueListTest.moc"
