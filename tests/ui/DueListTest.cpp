// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done, by keyboard.
#include "ui/tasks/DueList.h"
#include "app/guidance/Guidance.h"
#include "tests/ui/ClipCheck.h"
#include "ui/dossier/CalendarPanel.h"
#include "ui/dossier/TaskForm.h"
#include "ui/today/TodayScreen.h"

#include <QComboBox>
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
