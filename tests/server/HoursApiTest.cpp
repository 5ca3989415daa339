// SPDX-License-Identifier: GPL-3.0-or-later
// Who sets and reads the hours of a doctor.
#include "server/api/HoursApi.h"
#include "core/domain/AppointmentRecord.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using protocol::HoursList;

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

struct Practice {
    SyncFixture world;
    server::HoursApi api{*world.store, world.clock};
    TenantId vermeer = world.addEmployer(name("vermeer"));
    TenantId bakker = world.addEmployer(name("bakker"));
    std::unique_ptr<Person> doctor = world.addPerson(name("dirk"), Role::Doctor, {vermeer});

    int set(const Person& who, const char* text, quint64 base = 0)
    {
        server::HttpRequest request;
        request.body = protocol::SetHours{doctor->caller.user, base, name(text)}.encode();
        return api.set(request, who.caller).status;
    }
    HoursList list(const Person& who)
    {
        const auto response = api.list({}, who.caller);
        return HoursList::decode(response.body).value_or(HoursList());
    }
};

constexpr char mondays[] = "mon 09:00-12:00/20 visit Utrecht";

} // namespace

class HoursApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoPlansSetsAndReadsThem_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : domain::loginRoles) {
            QTest::newRow(domain::roleName(role).latin1()) << int(role);
        }
    }

    void whoPlansSetsAndReadsThem()
    {
        QFETCH(const int, role);
        Practice practice;
        QCOMPARE(practice.set(*practice.doctor, mondays), 200);
        const auto person = practice.world.addPerson(name("somebody"), Role(role), {practice.vermeer});
        const bool reads = domain::AppointmentRecord::mayPlan(Role(role));
        QCOMPARE(practice.list(*person).all.size(), reads ? 1 : 0);
        // Another doctor does not set his colleague's.
        QCOMPARE(practice.set(*person, "tue 09:00-10:00/20 visit", 1) == 200, reads && Role(role) != Role::Doctor);
    }

    void whoSharesNoEmployerSeesAndSetsNothing()
    {
        Practice practice;
        QCOMPARE(practice.set(*practice.doctor, mondays), 200);
        const auto stranger = practice.world.addPerson(name("stranger"), Role::Planner, {practice.bakker});
        QVERIFY(practice.list(*stranger).all.isEmpty());
        QCOMPARE(practice.set(*stranger, mondays, 1), 404);
    }

    void theSecondOfTwoChangesIsToldOfTheFirst()
    {
        Practice practice;
        const auto planner = practice.world.addPerson(name("petra"), Role::Planner, {practice.vermeer});
        QCOMPARE(practice.set(*practice.doctor, mondays), 200);
        QCOMPARE(practice.set(*planner, "tue 09:00-10:00/20 visit"), 409);
        QCOMPARE(practice.list(*planner).all.first().hours, name(mondays));
    }

    void theDirectoryGrowsSoThatClientsLearnOfIt()
    {
        Practice practice;
        const auto before = practice.world.directoryApi->of(practice.doctor->caller)->version;
        QCOMPARE(practice.set(*practice.doctor, mondays), 200);
        QCOMPARE(practice.world.directoryApi->of(practice.doctor->caller)->version, before + 1);
    }

    void aChangeIsInTheLog()
    {
        Practice practice;
        const auto before = practice.world.count("audit_entry");
        QCOMPARE(practice.set(*practice.doctor, mondays), 200);
        QCOMPARE(practice.world.count("audit_entry"), before + 1);
    }

    void whatIsNoHoursIsRefused()
    {
        Practice practice;
        QVERIFY(practice.set(*practice.doctor, "now and then") >= 400);
        QVERIFY(practice.set(*practice.doctor, "ma 9:00-12:00/20") >=
                400); // not canonical: a person's form is the client's
        QVERIFY(practice.list(*practice.doctor).all.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HoursApiTest)
#include "HoursApiTest.moc"
