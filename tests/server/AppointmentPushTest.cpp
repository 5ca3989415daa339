// SPDX-License-Identifier: GPL-3.0-or-later
// What the server takes of appointments, from whom, and that a doctor's time is taken once.
#include "core/crypto/Random.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/AppointmentReason.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::AppointmentRecord;
using domain::Category;
using domain::Role;
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

/// Two employers with a dossier each, and a planner who works for both.
struct Practice {
    SyncFixture world;
    TenantId vermeer = world.addEmployer(name("vermeer"));
    TenantId bakker = world.addEmployer(name("bakker"));
    std::unique_ptr<Person> hr = world.addPerson(name("hr"), Role::Hr, {vermeer, bakker});
    std::unique_ptr<Person> planner = world.addPerson(name("petra"), Role::Planner, {vermeer, bakker});
    std::unique_ptr<Person> doctor = world.addPerson(name("dirk"), Role::Doctor, {vermeer, bakker});
    DossierId jansen = world.addDossier(*hr, vermeer, name("1"));
    DossierId smit = world.addDossier(*hr, bakker, name("1"));
    QByteArray record = crypto::randomId<RecordId>().bytes();

    [[nodiscard]] AppointmentRecord at(int hour, int minute = 0) const
    {
        AppointmentRecord appointment;
        appointment.start = QDateTime(QDate(2026, 3, 2), QTime(hour, minute), Qt::UTC);
        appointment.doctor = doctor->caller.user.toString();
        return appointment;
    }
    PushResult push(const Person& who, const DossierId& dossier, const QByteArray& id, const QString& value,
                    quint64 base = 0, const char* field = "appointment")
    {
        const TenantId tenant = dossier == jansen ? vermeer : bakker;
        return world.push(who,
                          world.operation(who, tenant, dossier, Category::Process,
                                          {OperationItem::plain(id, name(field), value, base)}, OperationKind::Task));
    }
    PushResult plan(const AppointmentRecord& appointment, quint64 base = 0)
    {
        return push(*planner, jansen, record, appointment.toText(), base);
    }
    PushResult planOther(const AppointmentRecord& appointment)
    {
        return push(*planner, smit, crypto::randomId<RecordId>().bytes(), appointment.toText());
    }
};

void compareRefusal(const PushResult& result, const char* key)
{
    QCOMPARE(result.status, PushStatus::Rejected);
    QCOMPARE(result.reason, QString::fromLatin1(key));
}

} // namespace

class AppointmentPushTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoPlansMakesAppointments_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : domain::loginRoles) {
            QTest::newRow(domain::roleName(role).latin1()) << int(role);
        }
    }

    void onlyWhoPlansMakesAppointments()
    {
        QFETCH(const int, role);
        Practice practice;
        const auto person = practice.world.addPerson(name("somebody"), Role(role), {practice.vermeer});
        const auto result = practice.push(*person, practice.jansen, practice.record, practice.at(8).toText());
        QCOMPARE(result.status == PushStatus::Applied, AppointmentRecord::mayPlan(Role(role)));
    }

    void appointmentsComeToWhoMayReadThem_data() { onlyWhoPlansMakesAppointments_data(); }

    void appointmentsComeToWhoMayReadThem()
    {
        QFETCH(const int, role);
        Practice practice;
        AppointmentRecord appointment = practice.at(8);
        appointment.place = name("Kanarie8472");
        QCOMPARE(practice.plan(appointment).status, PushStatus::Applied);
        const auto person = practice.world.addPerson(name("reader"), Role(role), {practice.vermeer});
        // The line manager is to know the time only (the rights table), so nothing yet.
        const bool reads = Role(role) == Role::Hr || Role(role) == Role::CaseManager || Role(role) == Role::Doctor ||
                           Role(role) == Role::DoctorAssistant || Role(role) == Role::Planner;
        QCOMPARE(practice.world.pullBytes(*person, practice.vermeer).contains("Kanarie8472"), reads);
    }

    void aTimeIsTakenOnceAlsoOverEmployers()
    {
        Practice practice;
        QCOMPARE(practice.plan(practice.at(8)).status, PushStatus::Applied);
        compareRefusal(practice.planOther(practice.at(8, 15)), reason::timeTaken);
    }

    void theNextSlotIsFree()
    {
        Practice practice;
        QCOMPARE(practice.plan(practice.at(8)).status, PushStatus::Applied);
        QCOMPARE(practice.planOther(practice.at(8, 20)).status, PushStatus::Applied);
    }

    void aCancelledTimeIsFreeAgain()
    {
        Practice practice;
        AppointmentRecord appointment = practice.at(8);
        QCOMPARE(practice.plan(appointment).status, PushStatus::Applied);
        appointment.status = AppointmentRecord::Status::Cancelled;
        QCOMPARE(practice.plan(appointment, 1).status, PushStatus::Applied);
        QCOMPARE(practice.planOther(practice.at(8)).status, PushStatus::Applied);
    }

    void aMovedAppointmentLeavesItsTime()
    {
        Practice practice;
        QCOMPARE(practice.plan(practice.at(8)).status, PushStatus::Applied);
        QCOMPARE(practice.plan(practice.at(8, 10), 1).status, PushStatus::Applied); // over its own time
        QCOMPARE(practice.planOther(practice.at(7, 50)).status, PushStatus::Applied);
        compareRefusal(practice.planOther(practice.at(8, 20)), reason::timeTaken);
    }

    void aRefusedMoveKeepsTheTimeItHad()
    {
        Practice practice;
        QCOMPARE(practice.plan(practice.at(8)).status, PushStatus::Applied);
        QCOMPARE(practice.planOther(practice.at(9)).status, PushStatus::Applied);
        compareRefusal(practice.plan(practice.at(9), 1), reason::timeTaken);
        compareRefusal(practice.planOther(practice.at(8)), reason::timeTaken);
    }

    void anAppointmentThatWasMissedKeepsItsTime()
    {
        Practice practice;
        AppointmentRecord appointment = practice.at(8);
        appointment.status = AppointmentRecord::Status::Missed;
        QCOMPARE(practice.plan(appointment).status, PushStatus::Applied);
        compareRefusal(practice.planOther(practice.at(8)), reason::timeTaken);
    }

    void nobodysTimeIsTakenWhoIsNoDoctorOfTheEmployer()
    {
        Practice practice;
        AppointmentRecord appointment = practice.at(8);
        const auto others = practice.world.addPerson(name("dora"), Role::Doctor, {practice.bakker});
        const auto assistant = practice.world.addPerson(name("anna"), Role::DoctorAssistant, {practice.vermeer});
        for (const UserId& who : {others->caller.user, assistant->caller.user, crypto::randomId<UserId>()}) {
            appointment.doctor = who.toString();
            compareRefusal(practice.plan(appointment), reason::badValue);
        }
        QCOMPARE(practice.world.count("booked_time"), 0);
    }

    void theAppointmentOfADoctorWhoLeftIsEndedAndNotMoved()
    {
        Practice practice;
        AppointmentRecord appointment = practice.at(8);
        QCOMPARE(practice.plan(appointment).status, PushStatus::Applied);
        const auto left = practice.world.store->write<bool>([&practice](server::StoreDatabase& database) {
            return server::AccountStore(database).revoke(practice.doctor->caller.user, practice.vermeer);
        });
        QVERIFY(left && *left);
        compareRefusal(practice.plan(practice.at(9), 1), reason::badValue);
        appointment.status = AppointmentRecord::Status::Missed;
        QCOMPARE(practice.plan(appointment, 1).status, PushStatus::Applied);
        appointment.status = AppointmentRecord::Status::Cancelled;
        QCOMPARE(practice.plan(appointment, 2).status, PushStatus::Applied);
        appointment.status = AppointmentRecord::Status::Planned; // it would take the time anew
        compareRefusal(practice.plan(appointment, 3), reason::badValue);
    }

    void aTaskNeverBecomesAnAppointment()
    {
        Practice practice;
        domain::TaskRecord task;
        task.note = name("Call");
        task.due = QDate(2026, 3, 2);
        task.role = Role::Hr;
        task.maker = practice.planner->caller.user.toString();
        QCOMPARE(practice.push(*practice.planner, practice.jansen, practice.record, task.toText(), 0, "task").status,
                 PushStatus::Applied);
        compareRefusal(practice.plan(practice.at(8), 1), reason::notAllowed);
    }

    void theFieldIsNoWayAroundTheTime()
    {
        Practice practice;
        const auto result = practice.world.push(
            *practice.planner,
            practice.world.operation(*practice.planner, practice.vermeer, practice.jansen, Category::Process,
                                     {SyncFixture::field(name("appointment"), practice.at(8).toText())}));
        compareRefusal(result, reason::notAllowed);
    }

    void aValueThatIsNoAppointmentIsRefused()
    {
        Practice practice;
        compareRefusal(practice.push(*practice.planner, practice.jansen, practice.record, name("{}")),
                       reason::badValue);
    }

    void whatLiesInTheStoreTellsNeitherWhoseTimeItIsNorWhen()
    {
        Practice practice;
        QCOMPARE(practice.plan(practice.at(8)).status, PushStatus::Applied);
        QCOMPARE(practice.world.count("booked_time"), 4);
        // A blind index of sixteen bytes each, and nothing of the moment beside it.
        const auto widths = practice.world.store->read<qint64>([](server::StoreDatabase& database) {
            return database.number("SELECT count(*) FROM booked_time WHERE length(tick) = 16");
        });
        QCOMPARE(widths.value_or(0), 4);
    }
};

QTEST_GUILESS_MAIN(AppointmentPushTest)
#include "AppointmentPushTest.moc"
