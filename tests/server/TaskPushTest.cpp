// SPDX-License-Identifier: GPL-3.0-or-later
// What the server takes of tasks, and from whom.
#include "core/crypto/Random.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/TaskReason.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using domain::TaskRecord;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;
using protocol::PushStatus;
namespace reason = protocol::reason;

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

/// One employer, its HR and a dossier.
struct Office {
    SyncFixture world;
    TenantId tenant = world.addEmployer(name("vermeer"));
    std::unique_ptr<Person> hr = world.addPerson(name("hr"), Role::Hr, {tenant});
    DossierId dossier = world.addDossier(*hr, tenant, name("1"));
    QByteArray record = crypto::randomId<RecordId>().bytes();

    std::unique_ptr<Person> person(const char* login, Role role)
    {
        return world.addPerson(name(login), role, {tenant});
    }

    static TaskRecord task(const Person& maker, Role forRole)
    {
        TaskRecord made;
        made.note = name("Call about the workplace");
        made.due = QDate(2026, 2, 2);
        made.role = forRole;
        made.maker = maker.caller.user.toString();
        return made;
    }
    static TaskRecord taskFor(const Person& maker, const Person& owner)
    {
        TaskRecord made = task(maker, Role::Hr);
        made.role.reset();
        made.owner = owner.caller.user.toString();
        return made;
    }
    void withdrawGrant(const Person& who)
    {
        QVERIFY(world.store->write<bool>([&](server::StoreDatabase& database) -> Result<bool> {
            const auto gone = server::AccountStore(database).revoke(who.caller.user, tenant);
            return gone ? Result<bool>(true) : failure(gone);
        }));
    }
    static TaskRecord milestone(const Person& maker, const char* trigger)
    {
        TaskRecord made;
        made.trigger = name(trigger);
        made.status = TaskRecord::Status::Done;
        made.done = QDate(2026, 2, 2);
        made.maker = maker.caller.user.toString();
        return made;
    }
    PushResult push(const Person& who, const QString& value, quint64 base = 0)
    {
        return world.push(who, world.operation(who, tenant, dossier, Category::Process,
                                               {OperationItem::plain(record, name("task"), value, base)},
                                               OperationKind::Task));
    }
    PushResult push(const Person& who, const TaskRecord& value, quint64 base = 0)
    {
        return push(who, value.toText(), base);
    }
};

TaskRecord finished(TaskRecord task)
{
    task.status = TaskRecord::Status::Done;
    task.done = QDate(2026, 2, 1);
    return task;
}

void compareRefusal(const PushResult& result, const char* key)
{
    QCOMPARE(result.status, PushStatus::Rejected);
    QCOMPARE(result.reason, QString::fromLatin1(key));
}

} // namespace

class TaskPushTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyOnTheDossierGivesTasks_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("isTaken");
        for (const Role role : domain::loginRoles) {
            const bool works = role != Role::Administrator && role != Role::PrivacyOfficer;
            QTest::newRow(domain::roleName(role).latin1()) << int(role) << works;
        }
    }

    void everybodyOnTheDossierGivesTasks()
    {
        QFETCH(const int, role);
        QFETCH(const bool, isTaken);
        Office office;
        const auto person = office.person("somebody", Role(role));
        const PushResult result = office.push(*person, Office::task(*person, Role::Hr));
        QCOMPARE(result.status, isTaken ? PushStatus::Applied : PushStatus::Rejected);
    }

    void aTaskReachesEverybodyWhoReadsTheDossier()
    {
        Office office;
        const auto manager = office.person("m", Role::Manager);
        QCOMPARE(office.push(*office.hr, Office::task(*office.hr, Role::Manager)).status, PushStatus::Applied);
        bool isThere = false;
        for (const auto& pulled : office.world.pullAll(*manager, office.tenant)) {
            isThere = isThere || (pulled.operation && pulled.operation->kind == OperationKind::Task &&
                                  !pulled.operation->items.first().isRedacted());
        }
        QVERIFY(isThere);
    }

    void aTaskInAnothersNameIsRefused()
    {
        Office office;
        const auto doctor = office.person("d", Role::Doctor);
        compareRefusal(office.push(*doctor, Office::task(*office.hr, Role::Doctor)), reason::notAllowed);
    }

    void aMilestoneIsTakenFromItsRolesOnly()
    {
        Office office;
        const auto doctor = office.person("d", Role::Doctor);
        compareRefusal(office.push(*office.hr, Office::milestone(*office.hr, "M04/2026-01-05")), reason::notAllowed);
        QCOMPARE(office.push(*doctor, Office::milestone(*doctor, "M04/2026-01-05")).status, PushStatus::Applied);
    }

    void aTaskIsChangedByThoseWhoseItIsOnly()
    {
        Office office;
        const auto manager = office.person("m", Role::Manager);
        const auto caseManager = office.person("c", Role::CaseManager);
        const TaskRecord task = Office::task(*office.hr, Role::CaseManager);
        QCOMPARE(office.push(*office.hr, task).status, PushStatus::Applied);
        compareRefusal(office.push(*manager, finished(task), 1), reason::notAllowed);
        QCOMPARE(office.push(*caseManager, finished(task), 1).status, PushStatus::Applied);
        QCOMPARE(office.push(*office.hr, task, 2).status, PushStatus::Applied); // who made it opens it again
    }

    void nobodyTakesATaskOverByChangingIt()
    {
        Office office;
        const auto manager = office.person("m", Role::Manager);
        QCOMPARE(office.push(*office.hr, Office::task(*office.hr, Role::CaseManager)).status, PushStatus::Applied);
        compareRefusal(office.push(*manager, Office::task(*manager, Role::Manager), 1), reason::notAllowed);
        compareRefusal(office.push(*manager, Office::task(*manager, Role::Manager)), reason::notAllowed);
    }

    void aTaskForSomebodyOfAnotherEmployerIsRefused()
    {
        Office office;
        const TenantId other = office.world.addEmployer(name("bakker"));
        const auto stranger = office.world.addPerson(name("s"), Role::CaseManager, {other});
        compareRefusal(office.push(*office.hr, Office::taskFor(*office.hr, *stranger)), reason::taskOwner);
        const auto colleague = office.person("c", Role::CaseManager);
        QCOMPARE(office.push(*office.hr, Office::taskFor(*office.hr, *colleague)).status, PushStatus::Applied);
        compareRefusal(office.push(*office.hr, Office::taskFor(*office.hr, *stranger), 1), reason::taskOwner);
    }

    void aTaskForAManagerOfAnotherDepartmentIsRefused()
    {
        Office office;
        office.dossier = office.world.addDossier(*office.hr, office.tenant, name("2"), name("Logistics"));
        const auto there = office.world.addPerson(name("a"), Role::Manager, {office.tenant}, name("Sales"));
        const auto here = office.world.addPerson(name("b"), Role::Manager, {office.tenant}, name("Logistics"));
        compareRefusal(office.push(*office.hr, Office::taskFor(*office.hr, *there)), reason::taskOwner);
        QCOMPARE(office.push(*office.hr, Office::taskFor(*office.hr, *here)).status, PushStatus::Applied);
    }

    void aTaskForNobodyTheServerKnowsIsRefused()
    {
        Office office;
        TaskRecord task = Office::taskFor(*office.hr, *office.hr);
        task.owner = crypto::randomId<UserId>().toString();
        compareRefusal(office.push(*office.hr, task), reason::taskOwner);
    }

    void aTaskWhoseOwnerHasLeftIsHisRolesToFinish()
    {
        Office office;
        const auto leaver = office.person("c", Role::CaseManager);
        const auto successor = office.person("n", Role::CaseManager);
        const auto manager = office.person("m", Role::Manager);
        const TaskRecord task = Office::taskFor(*office.hr, *leaver);
        QCOMPARE(office.push(*office.hr, task).status, PushStatus::Applied);
        compareRefusal(office.push(*successor, finished(task), 1), reason::notAllowed);
        office.withdrawGrant(*leaver);
        compareRefusal(office.push(*manager, finished(task), 1), reason::notAllowed);
        QCOMPARE(office.push(*successor, finished(task), 1).status, PushStatus::Applied);
    }

    void aStaleChangeIsAConflictThatShowsTheStandingTask()
    {
        Office office;
        const TaskRecord task = Office::task(*office.hr, Role::Hr);
        QCOMPARE(office.push(*office.hr, task).status, PushStatus::Applied);
        QCOMPARE(office.push(*office.hr, finished(task), 1).status, PushStatus::Applied);
        TaskRecord moved = task;
        moved.due = QDate(2026, 3, 3);
        const PushResult result = office.push(*office.hr, moved, 1);
        QCOMPARE(result.status, PushStatus::Conflict);
        QVERIFY(result.current && result.current->operation);
        QCOMPARE(result.current->operation->items[0].value(), finished(task).toText());
    }

    void whatIsNoTaskIsRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a text") << name("Call about the workplace");
        QTest::newRow("no description") << name(R"({"due":"2026-02-02","role":"hr"})");
        QTest::newRow("no milestone") << name(R"({"done":"2026-02-02","status":"done","trigger":"M99/2026-01-05"})");
    }

    void whatIsNoTaskIsRefused()
    {
        QFETCH(const QString, value);
        Office office;
        compareRefusal(office.push(*office.hr, value), reason::badValue);
    }

    void aTaskIsNeverMedicalAndCarriesNoOtherField()
    {
        Office office;
        const auto doctor = office.person("d", Role::Doctor);
        const auto pushed = [&](Category category, const OperationItem& item) {
            return office.world.push(*doctor, office.world.operation(*doctor, office.tenant, office.dossier, category,
                                                                     {item}, OperationKind::Task));
        };
        const QString value = Office::task(*doctor, Role::Doctor).toText();
        compareRefusal(pushed(Category::Medical, OperationItem::sealed(office.record, QByteArray(200, 'x'), 0)),
                       reason::malformed);
        compareRefusal(pushed(Category::Administrative, OperationItem::plain(office.record, name("task"), value, 0)),
                       reason::malformed);
        compareRefusal(pushed(Category::Process, OperationItem::plain("task", name("task"), value, 0)),
                       reason::malformed);
        compareRefusal(pushed(Category::Process, OperationItem::plain(office.record, name("process_note"), value, 0)),
                       reason::notAllowed);
    }
};

QTEST_GUILESS_MAIN(TaskPushTest)
#include "TaskPushTest.moc"
