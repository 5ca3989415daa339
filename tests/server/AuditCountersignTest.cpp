// SPDX-License-Identifier: GPL-3.0-or-later
// Privacy officers who sign what the server signed about its audit log.
#include "server/api/AuditCheckpointApi.h"
#include "server/api/AuditCountersignApi.h"
#include "server/audit/CountersignReport.h"
#include "server/store/CountersignStore.h"
#include "tests/server/AuditEntries.h"
#include "tests/server/AuditWorld.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using protocol::AuditCheckpoint;
using protocol::AuditCountersignature;
using server::AuditChainReport;
using server::CountersignReport;
using server::ServerEvent;
using server::ServerEventKind;
using server::StoreDatabase;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

struct OfficeWorld : AuditWorld {
    std::unique_ptr<Person> officer = addPerson(QStringLiteral("fg"), Role::PrivacyOfficer, {});
    std::unique_ptr<Person> hr = addPerson(QStringLiteral("hanneke"), Role::Hr, {tenant});
    server::AuditCountersignApi api{*store, clock};

    /// So many entries more, and a checkpoint over them.
    AuditCheckpoint grow(int entries = 3)
    {
        const auto made = store->write<AuditCheckpoint>([&](StoreDatabase& d) -> Result<AuditCheckpoint> {
            auto added = add(d, entries);
            return added ? sign(d) : failure(added);
        });
        return made.value_or(AuditCheckpoint());
    }
    [[nodiscard]] AuditCountersignature signedBy(const Person& person, const AuditCheckpoint& checkpoint) const
    {
        AuditCountersignature signature;
        signature.checkpoint = checkpoint;
        signature.officer = person.caller.user;
        signature.time = clock.now;
        signature.sign(person.keys.identity());
        return signature;
    }
    /// With the server's keys in hand: the employer's chain can begin anew.
    [[nodiscard]] bool forgetChain()
    {
        const auto forgotten = store->write<void>([&](StoreDatabase& d) -> Result<void> {
            for (const char* sql :
                 {"DELETE FROM audit_entry WHERE chain = ?1", "DELETE FROM audit_node WHERE chain = ?1",
                  "DELETE FROM audit_checkpoint WHERE chain = ?1"}) {
                if (auto gone = d.run(sql, tenant); !gone) {
                    return gone;
                }
            }
            return {};
        });
        return forgotten.has_value();
    }
    [[nodiscard]] Result<void> give(const Person& person, const AuditCountersignature& signature)
    {
        return api.take({.signatures = {signature}}, person.caller);
    }
    [[nodiscard]] ErrorCode refusal(const Person& person, const AuditCountersignature& signature)
    {
        const auto answer = give(person, signature);
        return answer ? ErrorCode::Internal : answer.error().code();
    }
    [[nodiscard]] CountersignReport report()
    {
        const auto found = store->read<CountersignReport>([](StoreDatabase& d) { return CountersignReport::of(d); });
        return found.value_or(CountersignReport());
    }
    [[nodiscard]] qsizetype noted()
    {
        const auto all = auditEntries(*store, TenantId());
        return std::count_if(all.begin(), all.end(), [](const ServerEvent& event) {
            return event.kind == ServerEventKind::AuditCountersigned;
        });
    }
};

} // namespace

class AuditCountersignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportSaysByWhomAndWhenAChainWasCountersigned()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, checkpoint)));
        const auto last = world.report().last(world.tenant);
        QCOMPARE(last.officer, QStringLiteral("fg"));
        QCOMPARE(last.time, qint64(world.clock.now));
        QCOMPARE(last.entries, checkpoint.size);
        const auto event = lastAuditEntry(*world.store, TenantId());
        QCOMPARE(event.kind, ServerEventKind::AuditCountersigned);
        QCOMPARE(event.user, world.officer->caller.user);
        QCOMPARE(event.count, quint64(1));
    }

    void oneOlderThanEightDaysIsSaidToBe()
    {
        OfficeWorld world;
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, world.grow())));
        QVERIFY(world.report().remark(world.tenant, QStringLiteral("vermeer"), world.clock.now + 8 * day).isEmpty());
        QVERIFY(world.report()
                    .remark(world.tenant, QStringLiteral("vermeer"), world.clock.now + 8 * day + 1)
                    .contains(QStringLiteral("more than 8 days ago")));
    }

    void theSameTwiceIsHarmless()
    {
        OfficeWorld world;
        const auto signature = world.signedBy(*world.officer, world.grow());
        QVERIFY(world.give(*world.officer, signature));
        QVERIFY(world.give(*world.officer, signature));
        QCOMPARE(world.noted(), 1);
        QCOMPARE(world.count("audit_countersign"), qint64(1));
    }

    void aQuietChainCanBeCountersignedEachDay()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, checkpoint)));
        world.clock.now += day;
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, checkpoint)));
        QCOMPARE(world.report().last(world.tenant).time, qint64(world.clock.now));
    }

    void anotherRoleMayNot()
    {
        OfficeWorld world;
        QCOMPARE(world.refusal(*world.hr, world.signedBy(*world.hr, world.grow())), ErrorCode::Forbidden);
        QCOMPARE(world.count("audit_countersign"), qint64(0));
    }

    void aSignatureOfSomebodyElseIsRefused()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        QCOMPARE(world.refusal(*world.officer, world.signedBy(*world.hr, checkpoint)), ErrorCode::Forbidden);
        auto forged = world.signedBy(*world.officer, checkpoint);
        forged.sign(world.hr->keys.identity());
        QCOMPARE(world.refusal(*world.officer, forged), ErrorCode::Forbidden);
    }

    void aCheckpointThatTheServerDidNotMakeOrOfAnotherChainOrTooOldIsRefusedAlike()
    {
        OfficeWorld world;
        const auto old = world.grow();
        const auto newest = world.grow();
        world.clock.now += server::AuditCountersignApi::staleMillis + 1;
        auto forged = newest;
        forged.root[0] = char(forged.root[0] ^ 1);
        auto elsewhere = newest;
        elsewhere.chain = crypto::randomId<TenantId>();
        auto otherEpoch = newest;
        otherEpoch.epoch = QByteArray(16, 'x');
        for (const auto& wrong : {old, forged, elsewhere, otherEpoch}) {
            QCOMPARE(world.refusal(*world.officer, world.signedBy(*world.officer, wrong)), ErrorCode::NotFound);
        }
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, newest)));
    }

    void oneThatTheNextOvertookOnTheWayIsTaken()
    {
        OfficeWorld world;
        const auto first = world.grow();
        const auto second = world.grow();
        QVERIFY(second.size > first.size);
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, first)));
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, second)));
        QCOMPARE(world.refusal(*world.officer, world.signedBy(*world.officer, first)), ErrorCode::NotFound);
    }

    void howLongAgoItWasMadeDoesNotMatterWhileNoneIsNewer()
    {
        OfficeWorld world;
        const auto quiet = world.grow();
        world.clock.now += 30 * day;
        (void)world.grow(); // while the officer's client signed
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, quiet)));
    }

    void howManyCameSinceDoesNotMatterButHowLongAgoTheFirstOfThem()
    {
        OfficeWorld world;
        const auto overtaken = world.grow();
        (void)world.grow();
        world.clock.now += server::AuditCountersignApi::staleMillis;
        (void)world.grow();
        QCOMPARE(world.refusal(*world.officer, world.signedBy(*world.officer, overtaken)), ErrorCode::NotFound);
    }

    void oneOfTomorrowIsRefused()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        world.clock.now += day;
        const auto early = world.signedBy(*world.officer, checkpoint);
        world.clock.now -= day;
        QCOMPARE(world.refusal(*world.officer, early), ErrorCode::NotFound);
    }

    void oneOfSeveralThatIsGoneIsPassedOverAndTheOthersAreKept()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        auto gone = checkpoint;
        gone.chain = crypto::randomId<TenantId>();
        QVERIFY(world.api.take(
            {.signatures = {world.signedBy(*world.officer, gone), world.signedBy(*world.officer, checkpoint)}},
            world.officer->caller));
        QCOMPARE(world.count("audit_countersign"), qint64(1));
        QCOMPARE(world.report().last(world.tenant).entries, checkpoint.size);
    }

    void oneOfSeveralThatSomebodyElseSignedTakesTheOthersWithIt()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        QVERIFY(!world.api.take(
            {.signatures = {world.signedBy(*world.officer, checkpoint), world.signedBy(*world.hr, checkpoint)}},
            world.officer->caller));
        QCOMPARE(world.count("audit_countersign"), qint64(0));
        QCOMPARE(world.noted(), 0);
    }

    /// With the server's own keys everything else can be made to fit.
    void aPastThatTheOperatorWroteAnewDiffersFromWhatWasCountersigned()
    {
        OfficeWorld world;
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, world.grow())));
        QVERIFY(world.forgetChain());
        world.clock.now += 1;
        QVERIFY(world.grow(4).size == 4);
        const auto without = world.store->read<AuditChainReport>([&](StoreDatabase& d) { return world.verify(d); });
        QVERIFY(without && without->findings.isEmpty());
        const auto with = world.store->read<AuditChainReport>(
            [&](StoreDatabase& d) { return world.verify(d, world.report().checkpoints()); });
        QVERIFY(with && !with->findings.isEmpty());
        QCOMPARE(with->findings.first().word(), QStringLiteral("rewritten"));
    }

    void aSignatureOfALaterEpochDoesNotTakeThePlaceOfTheEarlierOne()
    {
        OfficeWorld world;
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, world.grow())));
        QVERIFY(world.forgetChain());
        world.clock.now += 1;
        world.epoch = QByteArray(16, 'f');
        QVERIFY(world.give(*world.officer, world.signedBy(*world.officer, world.grow(4))));
        QCOMPARE(world.count("audit_countersign"), qint64(2));
        const auto checked = world.store->read<AuditChainReport>(
            [&](StoreDatabase& d) { return world.verify(d, world.report().checkpoints()); });
        QVERIFY(checked && !checked->findings.isEmpty());
        QCOMPARE(checked->findings.first().word(), QStringLiteral("rewritten"));
    }

    void oneThatWasPutIntoTheDatabaseIsCalledFalse()
    {
        OfficeWorld world;
        auto forged = world.signedBy(*world.officer, world.grow());
        forged.sign(world.key); // the operator has the server's keys, not the officer's
        QVERIFY(world.store->write<void>([&](StoreDatabase& d) { return server::CountersignStore(d).keep(forged); }));
        QVERIFY(world.report().last(world.tenant).isFalse);
        QCOMPARE(world.report().last(world.tenant).time, qint64(0));
        QVERIFY(world.report().checkpoints().isEmpty());
    }

    void theOfficerIsToldOfEveryChainAndOthersOfNone()
    {
        OfficeWorld world;
        const auto checkpoint = world.grow();
        server::AuditCheckpointApi checkpoints(*world.store);
        protocol::AuditCheckpointRequest request;
        request.wantsChains = true;
        request.known = {{world.tenant, 0}};
        const auto officers = checkpoints.news(request, world.officer->caller);
        QVERIFY(officers && officers->chains == QList<TenantId>{world.tenant});
        QCOMPARE(officers->news.first().checkpoint, checkpoint);
        QVERIFY(checkpoints.news(request, world.hr->caller)->chains.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditCountersignTest)
#include "AuditCountersignTest.moc"
