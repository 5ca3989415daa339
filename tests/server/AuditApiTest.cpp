// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"
#include "server/audit/AuditLog.h"
#include "tests/server/AuditEntries.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::AuditBatch;
using protocol::AuditEvent;

class AuditApiTest : public QObject {
    Q_OBJECT

private:
    static QString name(const char* text) { return QString::fromLatin1(text); }

    static AuditBatch chainOf(const TenantId& tenant, quint64 count)
    {
        AuditBatch batch;
        QByteArray hash(32, '\0');
        for (quint64 n = 1; n <= count; ++n) {
            AuditEvent event;
            event.number = n;
            event.previousHash = hash;
            event.kind = protocol::AuditEventKind::Shown;
            event.tenant = tenant;
            event.category = quint8(Category::Medical);
            batch.events.append(event.encode());
            hash = crypto::sha256(batch.events.last());
        }
        return batch;
    }

    static quint64 entriesOf(SyncFixture& world, const TenantId& tenant)
    {
        const auto chains = world.store->read<QList<server::AuditLog::Chain>>(
            [](server::StoreDatabase& d) { return server::AuditLog::verify(d); });
        for (const auto& chain : *chains) {
            if (chain.tenant == tenant) {
                return chain.brokenAt == 0 ? chain.entries : 0;
            }
        }
        return 0;
    }

    static server::ServerEvent lastEntry(SyncFixture& world, const TenantId& chain)
    {
        return lastAuditEntry(*world.store, chain);
    }

private Q_SLOTS:
    void eventsBecomePartOfTheEmployersChain()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        const auto receipt = world.auditApi->take(chainOf(tenant, 3), doctor->caller);
        QVERIFY(receipt && receipt->lastNumber == 3);
        QCOMPARE(entriesOf(world, tenant), quint64(3));
    }

    void aBatchSentAgainChangesNothing()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        (void)world.auditApi->take(chainOf(tenant, 3), doctor->caller);
        const auto again = world.auditApi->take(chainOf(tenant, 3), doctor->caller);
        QVERIFY(again && again->lastNumber == 3);
        QCOMPARE(entriesOf(world, tenant), quint64(3));
    }

    void aGapOrAChangedEventIsRefusedAndRecorded()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        AuditBatch batch = chainOf(tenant, 3);
        batch.events.removeAt(1);
        const auto receipt = world.auditApi->take(batch, doctor->caller);
        QVERIFY(receipt && receipt->isBroken);
        QCOMPARE(receipt->lastNumber, quint64(0));
        QCOMPARE(entriesOf(world, tenant), quint64(0));
        QCOMPARE(entriesOf(world, TenantId()), quint64(1));
    }

    /// VERIFICATION 19: altered, left out, put in between, in another order, a batch dropped.
    void aQueueTamperedWithAtAnyOfAThousandPlacesIsRefusedWithTheNumber()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        constexpr qsizetype places = 1000;
        const QList<QByteArray> chain = chainOf(tenant, places + 3).events;
        for (qsizetype at = 0; at < places; ++at) {
            auto altered = *AuditEvent::decode(chain[at]);
            altered.time += 1;
            const QByteArray& first = chain[at];
            const QByteArray& second = chain[at + 1];
            const QByteArray& third = chain[at + 2];
            const QList<QByteArray> batches[] = {{altered.encode(), second, third},
                                                 {second, third},
                                                 {altered.encode(), first, second},
                                                 {second, first, third},
                                                 {third}};
            const auto kind = at % qsizetype(std::size(batches));
            const auto refused = world.auditApi->take({.events = batches[kind]}, doctor->caller);
            QVERIFY(refused && refused->isBroken);
            QCOMPARE(refused->lastNumber, quint64(at));
            const auto told = lastEntry(world, TenantId());
            QCOMPARE(told.object, name("audit-gap"));
            QCOMPARE(told.count, quint64(at) + (kind == 4 ? 3 : 2)); // the entry's number is `at` + 1
            const auto taken = world.auditApi->take({.events = {first}}, doctor->caller);
            QVERIFY(taken && !taken->isBroken);
        }
        QCOMPARE(entriesOf(world, tenant), quint64(places));
    }

    void aDeviceWhoseChainIsLostLearnsWhereToGoOnAndThatIsRecorded()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        const AuditBatch before = chainOf(tenant, 3);
        (void)world.auditApi->take(before, doctor->caller);
        const auto lost = world.auditApi->take({.events = {}, .isLost = true}, doctor->caller);
        QVERIFY(lost && lost->lastNumber == 3);
        QCOMPARE(lost->lastHash, crypto::sha256(before.events.last()));
        QCOMPARE(entriesOf(world, tenant), quint64(3));
        QCOMPARE(entriesOf(world, TenantId()), quint64(1));
    }

    void eventsThatComeWithALostChainAreNotTaken()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        AuditBatch batch = chainOf(tenant, 2);
        batch.isLost = true;
        const auto receipt = world.auditApi->take(batch, doctor->caller);
        QVERIFY(receipt && receipt->lastNumber == 0 && receipt->lastHash == QByteArray(32, '\0'));
        QCOMPARE(entriesOf(world, tenant), quint64(0));
    }

    void theNameOfAMedicalFieldIsRefused()
    {
        SyncFixture world;
        const TenantId tenant = world.addEmployer(name("vermeer"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {tenant});
        AuditEvent event;
        event.number = 1;
        event.tenant = tenant;
        event.category = quint8(Category::Medical);
        event.object = name("diagnosis_cas");
        AuditBatch batch;
        batch.events = {event.encode()};
        const auto answer = world.auditApi->take(batch, doctor->caller);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::Malformed);
    }

    void anEmployerWithoutGrantGetsNothingInItsChain()
    {
        SyncFixture world;
        const TenantId ours = world.addEmployer(name("vermeer"));
        const TenantId theirs = world.addEmployer(name("dewit"));
        const auto doctor = world.addPerson(name("cd"), Role::Doctor, {ours});
        QVERIFY(world.auditApi->take(chainOf(theirs, 2), doctor->caller));
        QCOMPARE(entriesOf(world, theirs), quint64(0));
        QCOMPARE(entriesOf(world, TenantId()), quint64(2));
    }
};

QTEST_GUILESS_MAIN(AuditApiTest)
#include "AuditApiTest.moc"
