// SPDX-License-Identifier: GPL-3.0-or-later
// People at work, and what stands out among them.
#include "server/audit/AlarmJudge.h"
#include "core/crypto/Sha256.h"
#include "tests/server/AuditWorld.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using protocol::AuditEvent;
using protocol::AuditEventKind;
using server::AlarmJudge;
using server::AlarmRule;
using server::ServerEvent;
using server::ServerEventKind;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;

/// Somebody at a computer, whose events reach the server by the endpoint.
struct AlarmWorld : AuditWorld {
    AlarmWorld()
    {
        for (int i = 0; i < 400; ++i) {
            dossiers.append(crypto::randomId<DossierId>());
        }
        at(14, 0);
    }

    /// It is so late on the server's day.
    void at(int hourOfDay, int minuteOfHour)
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(clock.now).date();
        clock.now = QDateTime(day, QTime(hourOfDay, minuteOfHour)).toMSecsSinceEpoch();
    }
    void happens(AuditEventKind kind, qint64 time, const DossierId& dossier = {}, const TenantId& where = {})
    {
        AuditEvent event;
        event.number = ++last;
        event.previousHash = lastHash;
        event.time = time;
        event.kind = kind;
        event.tenant = where.isNull() ? tenant : where;
        event.dossier = dossier;
        waiting.events.append(event.encode());
        lastHash = crypto::sha256(waiting.events.last());
    }
    /// Opens \p count different dossiers, one each \p millis, from now on.
    void reads(int count, qint64 millis)
    {
        for (int i = 0; i < count; ++i) {
            clock.now += millis;
            happens(AuditEventKind::Opened, clock.now, dossiers.at(i));
        }
    }
    /// What the computer logged comes to the server.
    [[nodiscard]] bool sync()
    {
        const auto taken = auditApi->take(std::exchange(waiting, {}), person->caller);
        return taken && !taken->isBroken;
    }
    [[nodiscard]] qint64 raised() { return qint64(judge.run().value_or(999)); }
    [[nodiscard]] QList<ServerEvent> alarms()
    {
        QList<ServerEvent> found;
        const auto read = store->read<void>([&](server::StoreDatabase& d) -> Result<void> {
            auto row = d.query("SELECT n, event FROM audit_entry WHERE chain = ?1 ORDER BY n", TenantId());
            return storage::forEachRow(row, [&] {
                const auto bytes = d.columns().open(
                    server::sealed::auditEvent, server::ColumnCipher::row(TenantId(), row->int64(0)), row->blobView(1));
                const auto event = bytes ? ServerEvent::decode(*bytes) : failure(bytes);
                if (event && event->kind == ServerEventKind::AlarmRaised) {
                    found.append(*event);
                }
            });
        });
        return read ? found : QList<ServerEvent>();
    }
    [[nodiscard]] bool set(const char* name, const std::function<void(AlarmRule&)>& change)
    {
        return store
            ->write<void>([&](server::StoreDatabase& d) -> Result<void> {
                auto rules = AlarmRule::all(d);
                for (AlarmRule& rule : *rules) {
                    if (QByteArrayView(rule.name) == name) {
                        change(rule);
                        return rule.store(d);
                    }
                }
                return fail(ErrorCode::NotFound, QStringLiteral("no such rule"));
            })
            .has_value();
    }
    [[nodiscard]] bool log(ServerEventKind kind, int times)
    {
        return store
            ->write<void>([&](server::StoreDatabase& d) -> Result<void> {
                for (int i = 0; i < times; ++i) {
                    clock.now += 1000;
                    ServerEvent event;
                    event.kind = kind;
                    event.time = clock.now;
                    event.user = person->caller.user;
                    event.outcome = quint16(ErrorCode::Forbidden);
                    if (auto appended = server::AuditLog::append(d, event); !appended) {
                        return appended;
                    }
                }
                return {};
            })
            .has_value();
    }

    /// Opens one dossier so often, as it lies in the log afterwards.
    [[nodiscard]] bool opensAgain(int times, qint64 millis)
    {
        return store
            ->write<void>([&](server::StoreDatabase& d) -> Result<void> {
                for (int i = 0; i < times; ++i) {
                    clock.now += millis;
                    AuditEvent own;
                    own.number = quint64(i + 1);
                    own.previousHash = QByteArray(32, '\0');
                    own.time = clock.now;
                    own.kind = AuditEventKind::Opened;
                    own.tenant = tenant;
                    own.dossier = dossiers.last();
                    ServerEvent event;
                    event.kind = ServerEventKind::DeviceEvent;
                    event.time = clock.now;
                    event.tenant = tenant;
                    event.user = person->caller.user;
                    event.payload = own.encode();
                    if (auto appended = server::AuditLog::append(d, event); !appended) {
                        return appended;
                    }
                }
                return {};
            })
            .has_value();
    }

    QList<DossierId> dossiers;
    std::unique_ptr<Person> person = addPerson(QStringLiteral("hanneke"), Role::Hr, {tenant});
    AlarmJudge judge{*store, clock};
    protocol::AuditBatch waiting;
    quint64 last = 0;
    QByteArray lastHash = QByteArray(32, '\0');
};

} // namespace

class AlarmJudgeTest : public QObject {
    Q_OBJECT

    /// Processor time that the alarms take when one dossier was opened so often; 0 when they could not be judged.
    static std::clock_t costOfJudging(int openings)
    {
        AlarmWorld world;
        if (!world.opensAgain(openings, 30)) {
            return 0;
        }
        const std::clock_t begun = std::clock();
        return world.raised() == 0 ? std::clock() - begun : 0;
    }

private Q_SLOTS:
    void anOrdinaryDayRaisesNothing()
    {
        AlarmWorld world;
        world.at(9, 0);
        for (int day = 0; day < 5; ++day) {
            world.at(9, 0);
            world.reads(40, 12 * minute); // eight hours
            QVERIFY(world.sync());
            QCOMPARE(world.raised(), 0);
            world.clock.now += 24 * hour;
        }
    }

    void oneDossierOpenedTimeAndAgainIsOneDossier()
    {
        AlarmWorld world;
        for (int i = 0; i < 300; ++i) {
            world.clock.now += 10'000;
            world.happens(AuditEventKind::Opened, world.clock.now, world.dossiers.first());
        }
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 0);
    }

    void whoLeafsThroughManyDossiersIsToldOfOnce()
    {
        AlarmWorld world;
        world.reads(120, 20'000);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.raised(), 0);
        const auto alarms = world.alarms();
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(alarms.first().object, QStringLiteral("many-dossiers"));
        QCOMPARE(alarms.first().subject, world.person->caller.user);
        QCOMPARE(alarms.first().count, 61U);
    }

    void whoDoesSoAgainTheNextDayIsToldOfAgain()
    {
        AlarmWorld world;
        world.reads(70, 20'000);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
        world.clock.now += 24 * hour;
        world.at(14, 0);
        world.reads(70, 20'000);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
    }

    void whatWasReadOfflineCountsWhenItWasRead()
    {
        AlarmWorld world;
        world.at(9, 0);
        world.reads(61, 20 * minute); // twenty hours, some of them at night, but never many at once
        QVERIFY(world.set("at-night", [](AlarmRule& rule) { rule.isOn = false; }));
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 0);
    }

    void manyReadOfflineInAnHourAreToldOfWhenTheyArrive()
    {
        AlarmWorld world;
        world.reads(61, 30'000);
        world.clock.now += 20 * hour;
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
    }

    void readingAtNightIsToldOf()
    {
        AlarmWorld world;
        world.at(2, 0);
        world.reads(4, minute);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.alarms().first().object, QStringLiteral("at-night"));
    }

    void theSameByDayIsNot()
    {
        AlarmWorld world;
        world.at(15, 0);
        world.reads(4, minute);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 0);
    }

    void readingWithAnEmployerWithoutAGrantIsToldOf()
    {
        AlarmWorld world;
        const TenantId other = world.addEmployer(QStringLiteral("dewit"));
        world.happens(AuditEventKind::Opened, world.clock.now, world.dossiers.first(), other);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.alarms().first().object, QStringLiteral("outside-grants"));
    }

    void aGapInADevicesLogIsToldOf()
    {
        AlarmWorld world;
        world.happens(AuditEventKind::Opened, world.clock.now, world.dossiers.first());
        world.happens(AuditEventKind::Opened, world.clock.now, world.dossiers.first());
        world.waiting.events.removeFirst();
        QVERIFY(!world.sync());
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.alarms().first().object, QStringLiteral("device-log-gaps"));
    }

    /// One person decides it, so somebody else hears of it without looking (docs/decisions/0097).
    void whatIsRemovedBeforeItsTermIsToldOf()
    {
        AlarmWorld world;
        QVERIFY(world.log(ServerEventKind::ValueRemoved, 5));
        QCOMPARE(world.raised(), 0);
        QVERIFY(world.log(ServerEventKind::UnlawfulRemoved, 1));
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.alarms().first().object, QStringLiteral("unlawful-removals"));
        QCOMPARE(world.alarms().first().subject, world.person->caller.user);
    }

    void manyFailuresAreToldOf_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("rule");
        QTest::newRow("logins") << int(ServerEventKind::LoginFailed) << QStringLiteral("failed-logins");
        QTest::newRow("refusals") << int(ServerEventKind::RefusedAccess) << QStringLiteral("refusals");
        QTest::newRow("exports") << int(ServerEventKind::Exported) << QStringLiteral("exports");
    }
    void manyFailuresAreToldOf()
    {
        QFETCH(int, kind);
        QFETCH(QString, rule);
        AlarmWorld world;
        QVERIFY(world.log(ServerEventKind(kind), 10));
        QCOMPARE(world.raised(), 0);
        QVERIFY(world.log(ServerEventKind(kind), 1));
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.alarms().first().object, rule);
    }

    void aChangedRuleIsWhatCounts()
    {
        AlarmWorld world;
        QVERIFY(world.set("many-dossiers", [](AlarmRule& rule) { rule.most = 5; }));
        world.reads(6, minute);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
    }

    void aRuleThatIsOffRaisesNothing()
    {
        AlarmWorld world;
        QVERIFY(world.set("many-dossiers", [](AlarmRule& rule) { rule.isOn = false; }));
        world.reads(120, 20'000);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 0);
    }

    void aServerThatStartsAnewGoesOnCountingAndRepeatsNothing()
    {
        AlarmWorld world;
        world.reads(50, 20'000);
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 0);
        world.reads(70, 20'000);
        QVERIFY(world.sync());
        AlarmJudge second(*world.store, world.clock);
        QCOMPARE(second.run().value_or(99), 1U);
        AlarmJudge third(*world.store, world.clock);
        QCOMPARE(third.run().value_or(99), 0U);
        QCOMPARE(world.alarms().size(), 1);
    }

    void whoFillsTheLogHidesNothing()
    {
        AlarmWorld world;
        QVERIFY(world.opensAgain(40'000, 30)); // twenty minutes
        QCOMPARE(world.raised(), 0);
        world.reads(60, 20'000); // with the one above: one too many
        QVERIFY(world.sync());
        QCOMPARE(world.raised(), 1);
        QCOMPARE(world.alarms().first().object, QStringLiteral("many-dossiers"));
    }

    void whoFillsTheLogHoldsNobodyUp()
    {
        const std::clock_t few = costOfJudging(10'000);
        const std::clock_t many = costOfJudging(40'000);
        QVERIFY(few > 0);
        QVERIFY2(many < 8 * few, qPrintable(QStringLiteral("%1 for %2").arg(many).arg(few))); // its square would be 16
    }

    void ofTwoServersOnOneStoreOneRaisesIt()
    {
        AlarmWorld world;
        AlarmJudge other(*world.store, world.clock);
        world.reads(70, 20'000);
        QVERIFY(world.sync());
        QCOMPARE(world.raised() + qint64(other.run().value_or(99)), 1);
    }
};

QTEST_GUILESS_MAIN(AlarmJudgeTest)
#include "AlarmJudgeTest.moc"
