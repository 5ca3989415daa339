// SPDX-License-Identifier: GPL-3.0-or-later
// Devices of which nothing is heard for longer than their lease.
#include "server/audit/SilenceWatch.h"
#include "server/audit/AlarmJudge.h"
#include "server/store/DeviceWatchStore.h"
#include "tests/server/AuditEntries.h"
#include "tests/server/SyncFixture.h"
#include "tests/support/KeyedDevice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using server::AlarmRule;
using server::DeviceWatchStore;
using server::ServerEvent;
using server::ServerEventKind;
using server::StoreDatabase;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 day = 24 * hour;
constexpr qint64 away = 21 * day; ///< allowed as the program comes

struct QuietWorld : SyncFixture {
    TenantId tenant = addEmployer(QStringLiteral("vermeer"));
    std::unique_ptr<Person> hr = addPerson(QStringLiteral("hanneke"), Role::Hr, {tenant});
    server::SilenceWatch watch{*store, clock};

    [[nodiscard]] bool leaseFor(qint64 millis)
    {
        return store
            ->write<void>([&](StoreDatabase& d) {
                return DeviceWatchStore(d).leaseGiven(hr->caller.device, millis == 0 ? 0 : clock.now + millis);
            })
            .has_value();
    }
    [[nodiscard]] QList<ServerEvent> told()
    {
        QList<ServerEvent> found;
        for (const ServerEvent& event : auditEntries(*store, TenantId())) {
            if (event.kind == ServerEventKind::DeviceSilent || event.kind == ServerEventKind::AlarmRaised) {
                found.append(event);
            }
        }
        return found;
    }
};

} // namespace

class SilenceWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeviceThatSaysNothingForLongerThanItsLeaseAndAHolidayIsAnAlarm()
    {
        QuietWorld world;
        QVERIFY(world.leaseFor(day));
        world.clock.now += away + day;
        QCOMPARE(world.watch.run().value_or(99), quint64(0));
        world.clock.now += hour;
        QCOMPARE(world.watch.run().value_or(99), quint64(1));
        QCOMPARE(server::AlarmJudge(*world.store, world.clock).run().value_or(99), quint64(1));
        const auto told = world.told();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].user, world.hr->caller.user);
        QCOMPARE(told[0].device, world.hr->caller.device);
        QCOMPARE(told[0].count, quint64(21 * 24 + 1));
        QCOMPARE(told[1].object, QStringLiteral("device-silent"));
        QCOMPARE(told[1].subject, world.hr->caller.user);
    }

    void aServerThatWasOffJudgesNobodyForADay()
    {
        QuietWorld world;
        QVERIFY(world.leaseFor(day));
        world.clock.now += 60 * day;
        server::SilenceWatch begun(*world.store, world.clock);
        world.clock.now += day - hour; // clients speak when they can
        QCOMPARE(begun.run().value_or(99), quint64(0));
        world.clock.now += hour;
        QCOMPARE(begun.run().value_or(99), quint64(1));
    }

    void aSecondDeviceOfTheSamePersonIsAnAlarmOfItsOwn()
    {
        QuietWorld world;
        const auto other = world.addPerson(QStringLiteral("robin"), Role::Hr, {world.tenant});
        QVERIFY(world.leaseFor(day));
        QVERIFY(world.store->write<void>([&](StoreDatabase& d) -> Result<void> {
            auto moved =
                d.run("UPDATE device SET user = ?1 WHERE id = ?2", world.hr->caller.user, other->caller.device);
            return moved ? DeviceWatchStore(d).leaseGiven(other->caller.device, world.clock.now + 2 * day) : moved;
        }));
        server::AlarmJudge judge(*world.store, world.clock);
        for (const qint64 later : {away + day + hour, day}) {
            world.clock.now += later;
            QCOMPARE(world.watch.run().value_or(99), quint64(1));
            QCOMPARE(judge.run().value_or(99), quint64(1));
        }
    }

    void itIsToldOnceALease()
    {
        QuietWorld world;
        server::SilenceWatch another(*world.store, world.clock);
        QVERIFY(world.leaseFor(day));
        world.clock.now += away + 2 * day;
        QCOMPARE(world.watch.run().value_or(99), quint64(1));
        QCOMPARE(world.watch.run().value_or(99), quint64(0));
        QVERIFY(world.leaseFor(day));
        world.clock.now += away + 2 * day;
        QCOMPARE(another.run().value_or(99), quint64(1));
        QCOMPARE(world.watch.run().value_or(99), quint64(0));
    }

    void aDeviceOfWhichEventsCameIsNotSilent()
    {
        QuietWorld world;
        QVERIFY(world.leaseFor(day));
        world.clock.now += away;
        KeyedDevice device(world.tenant);
        device.work(1);
        auto batch = device.batch(1, 1);
        batch.ratchetStart = device.start();
        const auto taken = world.auditApi->take(batch, world.hr->caller);
        QVERIFY(taken && !taken->isBroken);
        world.clock.now += 2 * day;
        QCOMPARE(world.watch.run().value_or(99), quint64(0));
    }

    void aDeviceThatLoggedOutOrHasNoLeaseOwesNothing()
    {
        QuietWorld world;
        QVERIFY(world.leaseFor(day));
        QVERIFY(world.leaseFor(0));
        world.clock.now += 60 * day;
        QCOMPARE(world.watch.run().value_or(99), quint64(0));
    }

    void aDeviceThatCanSayNothingAnyMoreOwesNothing_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("revoked") << QByteArray("UPDATE device SET state = 3 WHERE id = ?1");
        QTest::newRow("wiped") << QByteArray("INSERT INTO wipe_order(id, device, time, bytes, placed_at, wiped_at) "
                                             "VALUES (?1, ?1, 1, x'00', 1, 1)");
        QTest::newRow("closed") << QByteArray("UPDATE user SET disabled_at = 1 WHERE id = (SELECT user FROM device "
                                              "WHERE id = ?1)");
    }
    void aDeviceThatCanSayNothingAnyMoreOwesNothing()
    {
        QFETCH(QByteArray, change);
        QuietWorld world;
        QVERIFY(world.leaseFor(day));
        QVERIFY(world.store->write<void>([&](StoreDatabase& d) { return d.run(change, world.hr->caller.device); }));
        world.clock.now += 60 * day;
        QCOMPARE(world.watch.run().value_or(99), quint64(0));
    }

    void theOperatorSaysHowLongIsAllowed()
    {
        QuietWorld world;
        QVERIFY(world.leaseFor(day));
        QVERIFY(world.store->write<void>([](StoreDatabase& d) -> Result<void> {
            for (AlarmRule& rule : AlarmRule::presets()) {
                if (rule.kind == AlarmRule::Kind::DeviceSilent) {
                    rule.minutes = 60;
                    return rule.store(d);
                }
            }
            return {};
        }));
        world.clock.now += day + 2 * hour;
        QCOMPARE(world.watch.run().value_or(99), quint64(1));
    }
};

QTEST_GUILESS_MAIN(SilenceWatchTest)
#include "SilenceWatchTest.moc"
