// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TaskRecord.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/TaskRights.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

using Status = TaskRecord::Status;

UserId person(char letter)
{
    return *UserId::fromBytes(QByteArray(16, letter));
}

TaskRecord byHand()
{
    TaskRecord task;
    task.note = QStringLiteral("Call about the workplace");
    task.due = QDate(2026, 2, 2);
    task.role = Role::CaseManager;
    task.maker = person('h').toString();
    return task;
}

TaskRecord ofMilestone(const char* trigger)
{
    TaskRecord task;
    task.trigger = QString::fromLatin1(trigger);
    task.status = Status::Done;
    task.done = QDate(2026, 2, 2);
    task.maker = person('h').toString();
    return task;
}

TaskRecord finished(TaskRecord task, const QDate& day)
{
    task.status = Status::Done;
    task.done = day;
    return task;
}

} // namespace

class TaskRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsTextIsTheFieldsCanonicalValue();
    void whatIsReadIsWhatWasWritten();
    void aTaskWithoutDescriptionDateOrOwnerIsRefused();
    void aDoneTaskWithoutADayIsRefused();
    void aMilestoneThatDoesNotExistIsRefused_data();
    void aMilestoneThatDoesNotExistIsRefused();
    void aTextThatIsNotCanonicalIsRefused();
    void differentPartsChangedAtOnceAreBothKept();
    void doneBeatsOpen();
    void whoReopensWhatHeSawDoneWins();
    void aPartThatBothChangedIsAsTheLaterOneSays();
    void mergingTheSameChangeChangesNothing();
    void everybodyOnTheDossierMayGiveATask();
    void nobodyMakesATaskInAnothersName();
    void aTaskIsChangedByMakerOwnerAndRoleOnly();
    void whatATaskIsForNeverChanges();
    void aMilestoneIsRecordedByItsRolesOnly();
};

void TaskRecordTest::itsTextIsTheFieldsCanonicalValue()
{
    const QString text = byHand().toText();
    QCOMPARE(normalise(*FieldCatalogue::find(u"task"), text).value_or(QString()), text);
}

void TaskRecordTest::whatIsReadIsWhatWasWritten()
{
    TaskRecord task = finished(byHand(), QDate(2026, 1, 30));
    task.owner = person('c').toString();
    task.start = QDate(2026, 1, 12);
    task.evidence = RecordId::fromBytes(QByteArray(16, 'd'))->toString();
    QCOMPARE(TaskRecord::parse(task.toText()).value(), task);
    QCOMPARE(TaskRecord::parse(ofMilestone("M06.3/2026-01-05").toText()).value(), ofMilestone("M06.3/2026-01-05"));
}

void TaskRecordTest::aTaskWithoutDescriptionDateOrOwnerIsRefused()
{
    TaskRecord task = byHand();
    task.note.clear();
    QVERIFY(!TaskRecord::parse(task.toText()));
    task = byHand();
    task.due = {};
    QVERIFY(!TaskRecord::parse(task.toText()));
    task = byHand();
    task.role.reset();
    QVERIFY(!TaskRecord::parse(task.toText()));
    task.owner = QStringLiteral("somebody");
    QVERIFY(!TaskRecord::parse(task.toText()));
}

void TaskRecordTest::aDoneTaskWithoutADayIsRefused()
{
    QVERIFY(!TaskRecord::parse(finished(byHand(), {}).toText()));
}

void TaskRecordTest::aMilestoneThatDoesNotExistIsRefused_data()
{
    QTest::addColumn<QString>("trigger");
    for (const char* trigger : {"M99/2026-01-05", "M04", "M04/2026-02-30", "M04.1/2026-01-05", "M06/2026-01-05",
                                "M06.0/2026-01-05", "M06.61/2026-01-05", "M06.-1/2026-01-05", "M06.1.1/2026-01-05",
                                "M06.+1/2026-01-05", "/2026-01-05", "M04/5-1-2026", "griep"}) {
        QTest::newRow(trigger) << QString::fromLatin1(trigger);
    }
}

void TaskRecordTest::aMilestoneThatDoesNotExistIsRefused()
{
    QFETCH(const QString, trigger);
    QVERIFY(!MilestoneKey::fromText(trigger));
    TaskRecord task = ofMilestone("M04/2026-01-05");
    task.trigger = trigger;
    QVERIFY(!TaskRecord::parse(task.toText()));
}

void TaskRecordTest::aTextThatIsNotCanonicalIsRefused()
{
    QVERIFY(!TaskRecord::parse(QStringLiteral("Call about the workplace")));
    QVERIFY(!TaskRecord::parse(QString()));
    QVERIFY(!TaskRecord::parse(QLatin1Char(' ') + byHand().toText()));
}

void TaskRecordTest::differentPartsChangedAtOnceAreBothKept()
{
    TaskRecord mine = byHand();
    mine.due = QDate(2026, 3, 3);
    TaskRecord theirs = byHand();
    theirs.note = QStringLiteral("Call about the chair");
    const TaskRecord merged = TaskRecord::merged(byHand(), mine, theirs);
    QCOMPARE(merged.due, mine.due);
    QCOMPARE(merged.note, theirs.note);
}

void TaskRecordTest::doneBeatsOpen()
{
    TaskRecord moved = byHand();
    moved.due = QDate(2026, 3, 3);
    const TaskRecord done = finished(byHand(), QDate(2026, 2, 1));
    for (const auto& [mine, theirs] : {std::pair(moved, done), std::pair(done, moved)}) {
        const TaskRecord merged = TaskRecord::merged(byHand(), mine, theirs);
        QCOMPARE(merged.status, Status::Done);
        QCOMPARE(merged.done, QDate(2026, 2, 1));
        QCOMPARE(merged.due, QDate(2026, 3, 3));
    }
    TaskRecord cancelled = byHand();
    cancelled.status = Status::Cancelled;
    QCOMPARE(TaskRecord::merged(byHand(), cancelled, done).status, Status::Done);
}

void TaskRecordTest::whoReopensWhatHeSawDoneWins()
{
    const TaskRecord base = finished(byHand(), QDate(2026, 2, 1));
    TaskRecord theirs = base;
    theirs.note = QStringLiteral("Called, no answer");
    const TaskRecord merged = TaskRecord::merged(base, byHand(), theirs);
    QCOMPARE(merged.status, Status::Open);
    QVERIFY(!merged.done.isValid());
    QCOMPARE(merged.note, theirs.note);
}

void TaskRecordTest::aPartThatBothChangedIsAsTheLaterOneSays()
{
    TaskRecord mine = byHand();
    mine.due = QDate(2026, 3, 3);
    TaskRecord theirs = byHand();
    theirs.due = QDate(2026, 4, 4);
    QCOMPARE(TaskRecord::merged(byHand(), mine, theirs).due, mine.due);
}

void TaskRecordTest::mergingTheSameChangeChangesNothing()
{
    const TaskRecord done = finished(byHand(), QDate(2026, 2, 1));
    QCOMPARE(TaskRecord::merged(byHand(), done, done), done);
    QCOMPARE(TaskRecord::merged(std::nullopt, done, done), done);
}

void TaskRecordTest::everybodyOnTheDossierMayGiveATask()
{
    for (const Role role : allRoles) {
        const bool worksOnDossiers =
            role != Role::Administrator && role != Role::PrivacyOfficer && role != Role::System;
        QCOMPARE(TaskRights::mayMake({person('h'), role}, byHand()), worksOnDossiers);
    }
}

void TaskRecordTest::nobodyMakesATaskInAnothersName()
{
    QVERIFY(!TaskRights::mayMake({person('x'), Role::Hr}, byHand()));
}

void TaskRecordTest::aTaskIsChangedByMakerOwnerAndRoleOnly()
{
    TaskRecord task = byHand();
    task.owner = person('o').toString();
    const TaskRecord done = finished(task, QDate(2026, 2, 1));
    QVERIFY(TaskRights::mayChange({person('h'), Role::Hr}, task, done));          // made it
    QVERIFY(TaskRights::mayChange({person('o'), Role::Planner}, task, done));     // owns it
    QVERIFY(TaskRights::mayChange({person('x'), Role::CaseManager}, task, done)); // has its role
    QVERIFY(!TaskRights::mayChange({person('x'), Role::Hr}, task, done));
    QVERIFY(!TaskRights::mayChange({person('h'), Role::Administrator}, task, done));
}

void TaskRecordTest::whatATaskIsForNeverChanges()
{
    TaskRecord other = byHand();
    other.maker = person('x').toString();
    QVERIFY(!TaskRights::mayChange({person('h'), Role::Hr}, byHand(), other));
    TaskRecord milestone = byHand();
    milestone.trigger = QStringLiteral("M02/2026-01-05");
    QVERIFY(!TaskRights::mayChange({person('h'), Role::Hr}, byHand(), milestone));
}

void TaskRecordTest::aMilestoneIsRecordedByItsRolesOnly()
{
    const TaskRecord analysis = ofMilestone("M04/2026-01-05");
    QVERIFY(TaskRights::mayMake({person('h'), Role::Doctor}, analysis));
    QVERIFY(!TaskRights::mayMake({person('h'), Role::Hr}, analysis));
    QVERIFY(
        !TaskRights::mayChange({person('h'), Role::Hr}, analysis, analysis)); // not even who made it in another role
    const TaskRecord report = ofMilestone("M09/2026-01-05");
    QVERIFY(TaskRights::mayMake({person('h'), Role::Hr}, report));
    QVERIFY(!TaskRights::mayMake({person('h'), Role::Doctor}, report));
}

QTEST_GUILESS_MAIN(TaskRecordTest)
#include "TaskRecordTest.moc"
