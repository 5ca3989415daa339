// SPDX-License-Identifier: GPL-3.0-or-later
// Devices whose events have MACs, and what comes to the server of events that somebody rewrote before they were sent.
#include "server/audit/AlarmJudge.h"
#include "server/audit/DeviceLog.h"
#include "tests/server/AuditEntries.h"
#include "tests/server/SyncFixture.h"
#include "tests/support/KeyedDevice.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using protocol::AuditBatch;
using server::DeviceLog;
using server::ServerEvent;
using server::ServerEventKind;
using server::StoreDatabase;

namespace {

struct RatchetWorld : SyncFixture {
    TenantId tenant = addEmployer(QStringLiteral("vermeer"));
    std::unique_ptr<Person> doctor = addPerson(QStringLiteral("cd"), Role::Doctor, {tenant});
    KeyedDevice device{tenant};

    protocol::AuditReceipt take(const AuditBatch& batch)
    {
        const auto receipt = auditApi->take(batch, doctor->caller);
        return receipt.value_or(protocol::AuditReceipt{.lastNumber = 9'999'999, .isBroken = true});
    }
    /// The server knows the first key, and the first \p count events.
    [[nodiscard]] bool begin(qsizetype count)
    {
        device.work(count);
        AuditBatch first = device.batch(1, count);
        first.ratchetStart = device.start();
        return !take(first).isBroken;
    }
    [[nodiscard]] ServerEvent last() { return lastAuditEntry(*store, TenantId()); }
    [[nodiscard]] bool says(const char* what, quint64 place)
    {
        const ServerEvent told = last();
        return told.kind == ServerEventKind::RefusedAccess && told.object == QLatin1StringView(what) &&
               told.count == place && told.device == doctor->caller.device;
    }
    [[nodiscard]] QStringList alarms()
    {
        QStringList rules;
        (void)server::AlarmJudge(*store, clock).run();
        for (const ServerEvent& event : auditEntries(*store, TenantId())) {
            if (event.kind == ServerEventKind::AlarmRaised) {
                rules.append(event.object);
            }
        }
        return rules;
    }
    [[nodiscard]] bool run(const char* sql)
    {
        return store->write<void>([&](StoreDatabase& d) { return d.run(sql, doctor->caller.device); }).has_value();
    }
    /// How far the device's log is, to be put back later.
    struct Past {
        qint64 number = 0;
        QByteArray hash;
        QByteArray key;
    };
    [[nodiscard]] Past past()
    {
        Past found;
        (void)store->read<void>([&](StoreDatabase& d) -> Result<void> {
            auto row =
                d.query("SELECT a.last_number, a.last_hash, r.next_key FROM device_audit a JOIN device_ratchet r "
                        "ON r.device = a.device WHERE a.device = ?1",
                        doctor->caller.device);
            return storage::forEachRow(row, [&] { found = {row->int64(0), row->blob(1), row->blob(2)}; });
        });
        return found;
    }
    [[nodiscard]] bool putBack(const Past& to)
    {
        return store
            ->write<void>([&](StoreDatabase& d) -> Result<void> {
                auto back = d.run("UPDATE device_audit SET last_number = ?2, last_hash = ?3 WHERE device = ?1",
                                  doctor->caller.device, to.number, to.hash);
                return back ? d.run("UPDATE device_ratchet SET next_key = ?2 WHERE device = ?1", doctor->caller.device,
                                    to.key)
                            : back;
            })
            .has_value();
    }
};

} // namespace

class AuditRatchetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsWithTheirMacsAreTakenAndTheServerSaysWhichRatchetItGoesBy()
    {
        RatchetWorld world;
        world.device.work(3);
        AuditBatch first = world.device.batch(1, 3);
        first.ratchetStart = world.device.start();
        const auto receipt = world.take(first);
        QVERIFY(!receipt.isBroken);
        QCOMPARE(receipt.lastNumber, quint64(3));
        QCOMPARE(receipt.ratchet, world.device.ratchet.id().bytes());
        QCOMPARE(world.last().kind, ServerEventKind::DeviceLogKeyed);
        QCOMPARE(world.alarms(), QStringList());
    }

    /// VERIFICATION 19: whoever has all of the vault later alters, leaves out, puts in, changes the order, drops a batch; makes
    /// the hashes fit and the MACs as well as the key of by then allows, and sends it with the device's own key.
    void anEventRewrittenAtAnyOfAThousandPlacesBeforeItWasSentIsFoundWithItsNumber()
    {
        RatchetWorld world;
        constexpr qsizetype places = 1000;
        QVERIFY(world.begin(1));
        world.device.work(places + 3);
        for (qsizetype at = 1; at <= places; ++at) {
            auto altered = world.device.entries[at];
            auto event = *protocol::AuditEvent::decode(altered.event);
            event.time += 1;
            altered.event = event.encode();
            const auto& first = world.device.entries[at];
            const auto& second = world.device.entries[at + 1];
            const auto& third = world.device.entries[at + 2];
            const QList<KeyedDevice::Entry> batches[] = {
                {altered, second, third}, {second, third}, {altered, first, second}, {second, first, third}, {third}};
            const auto kind = at % qsizetype(std::size(batches));
            const auto forged = world.device.chained(batches[kind], at, (at / 5) % 2 == 0);
            const auto refused = world.take(world.device.batch(forged));
            QVERIFY(refused.isBroken);
            QCOMPARE(refused.lastNumber, quint64(at));
            QVERIFY2(world.says(DeviceLog::wrongMac, quint64(at) + 1), qPrintable(QString::number(at)));
            QVERIFY(!world.take(world.device.batch(at + 1, at + 1)).isBroken);
        }
        QCOMPARE(world.alarms(), QStringList{QStringLiteral("device-log-forged")});
    }

    void theEndOfAQueueThatWasTakenOffIsFoundWithTheNextEvent()
    {
        RatchetWorld world;
        QVERIFY(world.begin(1));
        world.device.work(5); // of which somebody takes off the last three and lets the device go on
        world.device.entries.resize(3);
        world.device.work(1);
        QVERIFY(world.take(world.device.batch(2, 4)).isBroken);
        QVERIFY(world.says(DeviceLog::wrongMac, 4));
    }

    void aBatchThatComesAgainChangesNothing()
    {
        RatchetWorld world;
        QVERIFY(world.begin(3));
        world.device.work(2);
        QVERIFY(!world.take(world.device.batch(4, 5)).isBroken);
        const auto again = world.take(world.device.batch(4, 5));
        QVERIFY(!again.isBroken);
        QCOMPARE(again.lastNumber, quint64(5));
        world.device.work(1);
        QVERIFY(!world.take(world.device.batch(5, 6)).isBroken);
    }

    void twoServersOnOneStoreThatGetTheSameBatchesTakeEachEventOnce()
    {
        RatchetWorld world;
        QVERIFY(world.begin(1));
        constexpr qsizetype batches = 20;
        constexpr qsizetype each = 3;
        world.device.work(batches * each);
        const auto another = world.openStore(world.columnKey);
        QVERIFY(another);
        server::AuditApi second(**another, world.clock);
        const auto send = [&](server::AuditApi& api, std::atomic<int>& broken) {
            for (qsizetype i = 0; i < batches; ++i) {
                const auto receipt =
                    api.take(world.device.batch(2 + i * each, 1 + (i + 1) * each), world.doctor->caller);
                broken += !receipt || receipt->isBroken ? 1 : 0;
            }
        };
        std::atomic<int> broken = 0;
        std::thread other([&] { send(second, broken); });
        send(*world.auditApi, broken);
        other.join();
        QCOMPARE(broken.load(), 0);
        QCOMPARE(world.take({}).lastNumber, quint64(1 + batches * each));
        QCOMPARE(auditEntries(*world.store, world.tenant).size(), 1 + batches * each);
        QCOMPARE(world.alarms(), QStringList());
    }

    void aBatchThatOvertookTheOneBeforeIsTakenWhenItComesAgain()
    {
        RatchetWorld world;
        QVERIFY(world.begin(1));
        world.device.work(4);
        QVERIFY(world.take(world.device.batch(4, 5)).isBroken);
        QVERIFY(world.says(DeviceLog::gap, 4));
        QVERIFY(!world.take(world.device.batch(2, 3)).isBroken);
        const auto then = world.take(world.device.batch(4, 5));
        QVERIFY(!then.isBroken);
        QCOMPARE(then.lastNumber, quint64(5));
    }

    void anOlderProgramsEventsAreTakenUntilTheFirstWithAMac()
    {
        RatchetWorld world;
        world.device.work(2);
        AuditBatch older = world.device.batch(1, 2);
        older.macs.clear();
        older.ratchet.clear();
        QVERIFY(!world.take(older).isBroken);
        world.device.ratchet = crypto::AuditRatchet::generate();
        world.device.firstKey = world.device.ratchet.key().view().toByteArray();
        const QByteArray start = world.device.start(2, crypto::sha256(world.device.entries[1].event));
        world.device.work(1);
        AuditBatch keyed = world.device.batch(3, 3);
        keyed.ratchetStart = start;
        QVERIFY(!world.take(keyed).isBroken);
        world.device.work(1);
        older = world.device.batch(4, 4);
        older.macs.clear();
        QVERIFY(world.take(older).isBroken);
        QVERIFY(world.says(DeviceLog::noMac, 4));
        QCOMPARE(world.alarms(), QStringList{QStringLiteral("device-log-forged")});
    }

    void whatWaitedWithoutAMacWhenTheRatchetBeganIsBoundByItsLastHash()
    {
        RatchetWorld world;
        world.device.work(3);
        AuditBatch first = world.device.batch(1, 1);
        first.macs.clear();
        first.ratchetStart = world.device.start(3, crypto::sha256(world.device.entries[2].event));
        QVERIFY(!world.take(first).isBroken);
        auto altered = world.device.entries[1];
        auto event = *protocol::AuditEvent::decode(altered.event);
        event.time += 1;
        altered.event = event.encode();
        AuditBatch forged = world.device.batch(world.device.chained({altered, world.device.entries[2]}, 1, false));
        forged.macs.clear();
        QVERIFY(world.take(forged).isBroken);
        QVERIFY(world.says(DeviceLog::wrongMac, 3));
        AuditBatch honest = world.device.batch(2, 3);
        honest.macs.clear();
        QVERIFY(!world.take(honest).isBroken);
    }

    void aStartThatComesAgainIsNoOther()
    {
        RatchetWorld world;
        QVERIFY(world.begin(2));
        world.device.work(1);
        AuditBatch again = world.device.batch(1, 3);
        again.ratchetStart = world.device.start();
        const auto receipt = world.take(again);
        QVERIFY(!receipt.isBroken);
        QCOMPARE(receipt.lastNumber, quint64(3));
        QCOMPARE(world.alarms(), QStringList());
    }

    void aRatchetBegunAnewThatNobodyAskedForIsAnAlarm()
    {
        RatchetWorld world;
        QVERIFY(world.begin(2));
        world.device.ratchet = crypto::AuditRatchet::generate();
        world.device.firstKey = world.device.ratchet.key().view().toByteArray();
        const QByteArray start = world.device.start(2, crypto::sha256(world.device.entries[1].event));
        world.device.work(1);
        AuditBatch other = world.device.batch(3, 3);
        other.ratchetStart = start;
        const auto receipt = world.take(other);
        QVERIFY(!receipt.isBroken); // it is not locked out
        QCOMPARE(receipt.ratchet, world.device.ratchet.id().bytes());
        QCOMPARE(world.alarms(), QStringList{QStringLiteral("device-log-forged")});
        const auto entries = auditEntries(*world.store, TenantId());
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const ServerEvent& event) {
            return event.object == QLatin1StringView(DeviceLog::rekeyed) && event.count == 2;
        }));
    }

    void macsUnderAnotherRatchetThanTheOneHeldAreRefused()
    {
        RatchetWorld world;
        QVERIFY(world.begin(2));
        world.device.ratchet = crypto::AuditRatchet::generate();
        world.device.work(1);
        const auto receipt = world.take(world.device.batch(3, 3));
        QVERIFY(receipt.isBroken);
        QVERIFY(!receipt.ratchet.isEmpty());
        QVERIFY(world.says(DeviceLog::otherKey, 3));
    }

    void aRatchetThatBeginsBeforeWhatIsHeldIsRefused()
    {
        RatchetWorld world;
        QVERIFY(world.begin(3));
        world.device.ratchet = crypto::AuditRatchet::generate();
        AuditBatch other = world.device.batch(3, 3);
        other.ratchetStart = world.device.start(1, crypto::sha256(world.device.entries[0].event));
        QVERIFY(world.take(other).isBroken);
        QVERIFY(world.says(DeviceLog::gap, 2));
    }

    void aServerThatWasPutBackChecksWhatIsSentAgainByItsOwnOlderKey()
    {
        RatchetWorld world;
        QVERIFY(world.begin(2));
        const auto past = world.past();
        world.device.work(4);
        QVERIFY(!world.take(world.device.batch(3, 6)).isBroken);
        QVERIFY(world.putBack(past));
        world.device.work(1);
        const auto behind = world.take(world.device.batch(7, 7));
        QVERIFY(behind.isBroken);
        QCOMPARE(behind.lastNumber, quint64(2));
        QCOMPARE(behind.ratchet, world.device.ratchet.id().bytes());
        auto altered = world.device.entries[2];
        altered.mac[0] = char(altered.mac[0] ^ 1);
        QVERIFY(world.take(world.device.batch({altered})).isBroken);
        QVERIFY(!world.take(world.device.batch(3, 7)).isBroken);
    }

    void aServerThatWasPutBackToBeforeTheRatchetTakesTheEventsAndSaysThatItHasNone()
    {
        RatchetWorld world;
        QVERIFY(world.begin(3));
        QVERIFY(world.run("DELETE FROM device_audit WHERE device = ?1"));
        QVERIFY(world.run("DELETE FROM device_ratchet WHERE device = ?1"));
        const auto receipt = world.take(world.device.batch(1, 3));
        QVERIFY(!receipt.isBroken);
        QCOMPARE(receipt.ratchet, QByteArray());
    }

    void theKeyLiesSealedInTheStore()
    {
        RatchetWorld world;
        QVERIFY(world.begin(2));
        const QByteArray stored = world.past().key;
        QVERIFY(stored.size() > crypto::AuditRatchet::keySize);
        QVERIFY(!stored.contains(world.device.ratchet.key().view().toByteArray()));
    }

    void notAMacForEachEventIsRefused()
    {
        RatchetWorld world;
        world.device.work(2);
        AuditBatch batch = world.device.batch(1, 2);
        batch.macs.removeLast();
        const auto answer = world.auditApi->take(batch, world.doctor->caller);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(AuditRatchetTest)
#include "AuditRatchetTest.moc"
