// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks and milestones between two people's real clients at one real server. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using Status = domain::TaskRecord::Status;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString number = QStringLiteral("vermeer/1001");

DossierId dossierOf(Workplace& person)
{
    return person.engine().find(number).value_or(DossierId());
}

QList<TaskState> tasksOf(Workplace& person)
{
    const auto view = person.engine().show(dossierOf(person), false);
    return view ? view->tasks : QList<TaskState>();
}

TaskInput task(const char* text, const char* assignee)
{
    TaskInput input;
    input.text = QString::fromLatin1(text);
    input.due = QDate(2026, 3, 2);
    input.assignee = QString::fromLatin1(assignee);
    return input;
}

TaskInput becomes(Status status)
{
    TaskInput input;
    input.status = status;
    return input;
}

bool changes(Workplace& person, const TaskInput& input)
{
    const auto tasks = tasksOf(person);
    auto guidance = person.engine().guidance();
    return guidance && tasks.size() == 1 && guidance->changeTask(dossierOf(person), tasks.first().id.toString(), input);
}

Result<void> records(Workplace& person, const char* milestone)
{
    MilestoneInput input;
    input.milestone = QString::fromLatin1(milestone);
    input.done = QDate(2026, 1, 6);
    auto guidance = person.engine().guidance();
    return guidance ? guidance->record(dossierOf(person), input) : failure(guidance);
}

domain::PlannedMilestone milestone(Workplace& person, const char* id)
{
    auto guidance = person.engine().guidance();
    const auto plan = guidance ? guidance->calendar(dossierOf(person)) : failure(guidance);
    if (plan && plan->latest() != nullptr) {
        for (const auto& one : plan->latest()->milestones) {
            if (one.rule->id == QLatin1String(id)) {
                return one;
            }
        }
    }
    return {};
}

} // namespace

class TaskSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void aTaskReachesWhomItIsFor()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace casper(server, QStringLiteral("casper"));
        begin(hanneke, casper, Role::CaseManager);
        auto guidance = hanneke.engine().guidance();
        QVERIFY(guidance && guidance->addTask(dossierOf(hanneke), task("Call about the workplace", "casper")));
        QVERIFY(hanneke.sync() && casper.sync());
        const auto due = casper.engine().guidance()->due({});
        QVERIFY(due);
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().text, QStringLiteral("Call about the workplace"));
        QCOMPARE(due->first().name, QStringLiteral("Jansen, Piet"));
        QVERIFY(hanneke.engine().guidance()->due({})->isEmpty()); // it is not hers
        QCOMPARE(tasksOf(casper).first().owner, tasksOf(hanneke).first().owner);
    }

    void whatBothChangeAtOnceIsPutTogether()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hanneke, hugo, Role::Hr);
        auto guidance = hanneke.engine().guidance();
        QVERIFY(guidance && guidance->addTask(dossierOf(hanneke), task("Call", "hr")));
        QVERIFY(hanneke.sync() && hugo.sync());
        TaskInput later;
        later.due = QDate(2026, 4, 4);
        QVERIFY(changes(hanneke, becomes(Status::Done)));
        QVERIFY(changes(hugo, later));
        QVERIFY(hanneke.sync() && hugo.sync() && hanneke.sync());
        for (Workplace* person : {&hanneke, &hugo}) {
            QCOMPARE(tasksOf(*person).size(), 1);
            QCOMPARE(tasksOf(*person).first().task.status, Status::Done);
            QCOMPARE(tasksOf(*person).first().task.due, QDate(2026, 4, 4));
            QCOMPARE(person->engine().status().conflicts, 0U);
            QCOMPARE(person->engine().status().refused, 0U);
            QCOMPARE(person->engine().status().outbox, 0U);
        }
    }

    void whoReopensADoneTaskIsHeard()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hanneke, hugo, Role::Hr);
        auto guidance = hanneke.engine().guidance();
        QVERIFY(guidance && guidance->addTask(dossierOf(hanneke), task("Call", "hr")));
        QVERIFY(changes(hanneke, becomes(Status::Done)));
        QVERIFY(hanneke.sync() && hugo.sync());
        TaskInput reworded;
        reworded.text = QStringLiteral("Call again");
        QVERIFY(changes(hanneke, reworded));
        QVERIFY(changes(hugo, becomes(Status::Open)));
        QVERIFY(hanneke.sync() && hugo.sync() && hanneke.sync());
        for (Workplace* person : {&hanneke, &hugo}) {
            QCOMPARE(tasksOf(*person).first().task.status, Status::Open);
            QCOMPARE(tasksOf(*person).first().task.note, QStringLiteral("Call again"));
        }
    }

    void aMilestoneDoneByOneIsDoneForTheOther()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace mark(server, QStringLiteral("mark"));
        begin(hanneke, mark, Role::Manager);
        QVERIFY(hanneke.engine().reportSick(dossierOf(hanneke), QDate(2026, 1, 5), 100));
        QVERIFY2(records(hanneke, "M03"), "");
        QVERIFY(hanneke.sync() && mark.sync());
        QCOMPARE(milestone(mark, "M03").state, domain::PlannedMilestone::State::Done);
        QCOMPARE(milestone(mark, "M03").done, QDate(2026, 1, 6));
        QCOMPARE(milestone(mark, "M04").due, QDate(2026, 2, 15));
    }

    void aMilestoneOfTheDoctorIsNotQueuedByHr()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace mark(server, QStringLiteral("mark"));
        begin(hanneke, mark, Role::Manager);
        QVERIFY(hanneke.engine().reportSick(dossierOf(hanneke), QDate(2026, 1, 5), 100));
        QVERIFY(hanneke.sync());
        const auto refused = records(hanneke, "M04");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Forbidden);
        QCOMPARE(hanneke.engine().status().outbox, 0U);
        QCOMPARE(milestone(hanneke, "M04").state, domain::PlannedMilestone::State::Open);
    }

    void bothMayRecordTheSameMilestone()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hanneke, hugo, Role::Hr);
        QVERIFY(hanneke.engine().reportSick(dossierOf(hanneke), QDate(2026, 1, 5), 100));
        QVERIFY(hanneke.sync() && hugo.sync());
        QVERIFY(records(hanneke, "M03"));
        QVERIFY(records(hugo, "M03"));
        QVERIFY(hanneke.sync() && hugo.sync() && hanneke.sync());
        for (Workplace* person : {&hanneke, &hugo}) {
            QCOMPARE(milestone(*person, "M03").marks, 2);
            QCOMPARE(milestone(*person, "M03").state, domain::PlannedMilestone::State::Done);
            QCOMPARE(person->engine().status().refused, 0U);
        }
    }

    void aRelapseIsOneSpellForBoth()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace mark(server, QStringLiteral("mark"));
        begin(hanneke, mark, Role::Manager);
        const DossierId dossier = dossierOf(hanneke);
        QVERIFY(hanneke.engine().reportSick(dossier, QDate(2022, 1, 3), 100));
        QVERIFY(hanneke.engine().reportRecovery(dossier, QDate(2022, 7, 4), 100));
        QVERIFY(hanneke.sync() && mark.sync());
        QVERIFY(mark.engine().reportSick(dossier, QDate(2022, 7, 25), 100)); // a manager may report, too
        QVERIFY(mark.sync() && hanneke.sync());
        QCOMPARE(milestone(hanneke, "M22").due, QDate(2024, 1, 22));
        QCOMPARE(milestone(mark, "M22").due, QDate(2024, 1, 22));
    }

    void aTaskForSomebodyOfAnotherEmployerIsRefusedAtOnce()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace casper(server, QStringLiteral("casper"));
        Workplace stranger(server, QStringLiteral("stefan"));
        begin(hanneke, casper, Role::CaseManager);
        server.grant(QStringLiteral("hanneke"), QStringLiteral("bakker"));
        QVERIFY2(stranger.begin(Role::CaseManager, {QStringLiteral("bakker")}), qPrintable(stranger.error.sentence()));
        QVERIFY(hanneke.sync());
        auto guidance = hanneke.engine().guidance();
        const auto refused = guidance->addTask(dossierOf(hanneke), task("Call", "stefan"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        QCOMPARE(hanneke.engine().status().outbox, 0U);
        QStringList offered;
        const auto colleagues = guidance->colleaguesFor(dossierOf(hanneke));
        for (const Colleague& colleague : colleagues.value_or(QList<Colleague>())) {
            offered.append(colleague.login);
        }
        QCOMPARE(offered, (QStringList{QStringLiteral("casper"), QStringLiteral("hanneke")}));
    }

    void aTaskForSomebodyWhoLeftMeanwhileIsKeptAndExplained()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace casper(server, QStringLiteral("casper"));
        begin(hanneke, casper, Role::CaseManager);
        server.revoke(QStringLiteral("casper"), vermeer);
        auto guidance = hanneke.engine().guidance();
        QVERIFY(guidance && guidance->addTask(dossierOf(hanneke), task("Call about the workplace", "casper")));
        QVERIFY(hanneke.sync());
        const auto unsent = hanneke.engine().unsent(10);
        QVERIFY(unsent);
        QCOMPARE(unsent->size(), 1);
        QVERIFY(unsent->first().values.first().value.contains(QLatin1String("Call about the workplace")));
        QVERIFY2(unsent->first().reason.contains(QLatin1String("does not work on this dossier")),
                 qPrintable(unsent->first().reason));
    }

    void theTaskOfWhoHasLeftIsDueForHisRole()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace casper(server, QStringLiteral("casper"));
        Workplace carla(server, QStringLiteral("carla"));
        begin(hanneke, casper, Role::CaseManager);
        auto guidance = hanneke.engine().guidance();
        QVERIFY(guidance && guidance->addTask(dossierOf(hanneke), task("Call", "casper")));
        QVERIFY(hanneke.sync());
        QVERIFY2(carla.begin(Role::CaseManager, {vermeer}), qPrintable(carla.error.sentence()));
        QVERIFY(carla.sync());
        QVERIFY(carla.engine().guidance()->due({})->isEmpty());
        QVERIFY(!changes(carla, becomes(Status::Done)));
        server.revoke(QStringLiteral("casper"), vermeer);
        QVERIFY(carla.sync());
        QCOMPARE(carla.engine().guidance()->due({})->size(), 1);
        QCOMPARE(tasksOf(carla).first().standIn, std::optional(Role::CaseManager));
        QVERIFY(changes(carla, becomes(Status::Done)));
        QVERIFY(carla.sync());
        QCOMPARE(carla.engine().status().refused, 0U);
        QVERIFY(carla.engine().guidance()->due({})->isEmpty());
    }

private:
    /// Both are logged in and know the dossier and each other.
    static void begin(Workplace& hr, Workplace& other, Role role)
    {
        QVERIFY2(hr.begin(Role::Hr, {vermeer}), qPrintable(hr.error.sentence()));
        QVERIFY2(other.begin(role, {vermeer}), qPrintable(other.error.sentence()));
        QVERIFY(hr.addDossier());
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
    }
};

QTEST_GUILESS_MAIN(TaskSyncTest)
#include "TaskSyncTest.moc"
