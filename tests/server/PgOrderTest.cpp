// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"
#include "server/audit/AuditLog.h"
#include "server/store/ChangeStore.h"
#include "server/store/RecordStore.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::PushStatus;
using server::Store;
using server::StoreDatabase;

namespace {

constexpr int writers = 4;

/// A server of its own on the world's database: what another process would be.
struct OtherServer {
    explicit OtherServer(SyncFixture& world)
        : store(*world.openStore(world.columnKey)),
          screen(*store, world.clock, server::BlobFiles(QString()), QString()),
          push(*store, replay, world.clock, screen)
    {
    }

    QList<protocol::PushResult> send(const Person& person, const QList<protocol::Operation>& ops)
    {
        protocol::PushRequest request;
        for (const protocol::Operation& op : ops) {
            request.operations.append(op.encode());
        }
        server::HttpRequest http;
        http.body = request.encode();
        const auto answer = protocol::PushResponse::decode(push.push(http, person.caller).body);
        return answer ? answer->results : QList<protocol::PushResult>();
    }

    std::unique_ptr<Store> store;
    server::MedicalLogReplay replay;
    server::DocumentScreen screen;
    server::PushApi push;
};

protocol::Operation newDossier(SyncFixture& world, const Person& hr, const TenantId& tenant, const QString& number)
{
    return world.operation(hr, tenant, crypto::randomId<DossierId>(), Category::Administrative,
                           {SyncFixture::field(QStringLiteral("personnel_no"), number),
                            SyncFixture::field(QStringLiteral("last_name"), QStringLiteral("Jansen"))},
                           protocol::OperationKind::Dossier);
}

/// Everything a reader finds behind \p cursor.
QList<quint64> seqsAfter(Store& store, const TenantId& tenant, quint64 cursor)
{
    return store
        .read<QList<quint64>>([&](StoreDatabase& database) -> Result<QList<quint64>> {
            server::ChangeStore changes(database);
            const auto stream = changes.stream(tenant);
            if (!stream) {
                return failure(stream);
            }
            QList<quint64> seqs;
            const auto done = changes.forEachAfter(stream->number, cursor, {{Category::Administrative}, {}, {}},
                                                   [&seqs](const server::StoredChange& change) -> Result<bool> {
                                                       seqs.append(change.seq);
                                                       return true;
                                                   });
            return done ? Result<QList<quint64>>(seqs) : failure(done);
        })
        .value_or(QList<quint64>());
}

/// Puts an operation into the store, as a push does once it was judged.
Result<server::Accepted> accept(StoreDatabase& database, const protocol::Operation& op)
{
    return server::RecordStore(database).accept(op, op.encode(), 1);
}

} // namespace

/// Several servers write at once into one PostgreSQL database: the order of an employer's operations, and everything that
/// is read before it is written.
class PgOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SyncFixture>();
        m_tenant = m_world->addEmployer(QStringLiteral("vermeer"));
        m_hr = m_world->addPerson(QStringLiteral("hr"), Role::Hr, {m_tenant});
    }

    void aReaderThatFollowsNeverSkipsARowHoweverManyWriteAtOnce()
    {
        constexpr int each = 25;
        std::atomic<int> running = writers;
        std::atomic<int> applied = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&, i] {
                OtherServer server(*m_world);
                for (int n = 0; n < each; ++n) {
                    const auto results = server.send(
                        *m_hr, {newDossier(*m_world, *m_hr, m_tenant, QStringLiteral("%1-%2").arg(i).arg(n))});
                    applied += results.size() == 1 && results.first().status == PushStatus::Applied ? 1 : 0;
                }
                --running;
            });
        }
        quint64 cursor = 0;
        bool skipped = false;
        for (bool isLast = false; !isLast;) {
            isLast = running == 0;
            for (const quint64 seq : seqsAfter(*m_world->store, m_tenant, cursor)) {
                skipped = skipped || seq != cursor + 1;
                cursor = seq;
            }
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(applied.load(), writers * each);
        QVERIFY(!skipped);
        QCOMPARE(cursor, quint64(writers * each));
    }

    void ofTwoEditsOfOneRevisionOneIsAConflict()
    {
        const DossierId dossier = m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1"));
        constexpr int rounds = 20;
        std::atomic<int> applied = 0;
        std::atomic<int> conflicts = 0;
        std::barrier together(2);
        const auto edit = [&](const QString& title) {
            OtherServer server(*m_world);
            for (int round = 0; round < rounds; ++round) {
                const auto op =
                    m_world->operation(*m_hr, m_tenant, dossier, Category::Administrative,
                                       {SyncFixture::field(QStringLiteral("job_title"), title, quint64(round))});
                together.arrive_and_wait();
                const auto results = server.send(*m_hr, {op});
                const auto status = results.isEmpty() ? PushStatus::Rejected : results.first().status;
                applied += status == PushStatus::Applied ? 1 : 0;
                conflicts += status == PushStatus::Conflict ? 1 : 0;
                together.arrive_and_wait();
            }
        };
        std::thread other(edit, QStringLiteral("Lasser"));
        edit(QStringLiteral("Kok"));
        other.join();
        QCOMPARE(applied.load(), rounds);
        QCOMPARE(conflicts.load(), rounds);
    }

    void theAuditChainsAreSoundAfterManyWroteAtOnce()
    {
        const TenantId other = m_world->addEmployer(QStringLiteral("bakker"));
        const auto colleague = m_world->addPerson(QStringLiteral("colleague"), Role::Hr, {other});
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&, i] {
                OtherServer server(*m_world);
                const bool isFirst = i % 2 == 0;
                for (int n = 0; n < 10; ++n) {
                    // Of every two the second is for an employer its author has no grant for: the practice's chain.
                    const Person& person = isFirst ? *m_hr : *colleague;
                    const TenantId& place = isFirst == (n % 2 == 0) ? m_tenant : other;
                    server.send(person, {newDossier(*m_world, person, place, QStringLiteral("%1-%2").arg(i).arg(n))});
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        const auto chains = m_world->store->read<QList<server::AuditLog::Chain>>(
            [](StoreDatabase& database) { return server::AuditLog::verify(database); });
        QVERIFY(chains);
        quint64 entries = 0;
        for (const auto& chain : *chains) {
            QCOMPARE(chain.brokenAt, quint64(0));
            entries += chain.entries;
        }
        QCOMPARE(entries, quint64(writers * 10));
    }

    void aLaterNumberIsNeverSeenBeforeAnEarlierOne()
    {
        m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1"));
        const auto first = newDossier(*m_world, *m_hr, m_tenant, QStringLiteral("2"));
        const auto second = newDossier(*m_world, *m_hr, m_tenant, QStringLiteral("3"));
        std::thread later;
        QList<quint64> seen;
        const auto done = m_world->store->writeFor<void>({m_tenant}, [&](StoreDatabase& database) -> Result<void> {
            const auto accepted = accept(database, first);
            later = std::thread([&] {
                OtherServer server(*m_world);
                server.send(*m_hr, {second});
                seen = seqsAfter(*server.store, m_tenant, 1);
            });
            std::this_thread::sleep_for(slowCommit);
            return accepted ? Result<void>() : failure(accepted);
        });
        later.join();
        QVERIFY(done);
        QCOMPARE(seen, (QList<quint64>{2, 3}));
    }

    void whoWritesForAnEmployerReadsWhatTheOneBeforeWrote()
    {
        m_world->addDossier(*m_hr, m_tenant, QStringLiteral("1"));
        const auto first = newDossier(*m_world, *m_hr, m_tenant, QStringLiteral("2"));
        quint64 seen = 0;
        std::thread next;
        const auto done = m_world->store->writeFor<void>({m_tenant}, [&](StoreDatabase& database) -> Result<void> {
            next = std::thread([&] {
                OtherServer server(*m_world);
                seen = server.store
                           ->writeFor<quint64>({m_tenant},
                                               [&](StoreDatabase& other) -> Result<quint64> {
                                                   const auto stream = server::ChangeStore(other).stream(m_tenant);
                                                   return stream ? Result<quint64>(stream->seq) : failure(stream);
                                               })
                           .value_or(0);
            });
            std::this_thread::sleep_for(slowCommit);
            const auto accepted = accept(database, first);
            return accepted ? Result<void>() : failure(accepted);
        });
        next.join();
        QVERIFY(done);
        QCOMPARE(seen, quint64(2));
    }

private:
    static constexpr std::chrono::milliseconds slowCommit{700};

    std::unique_ptr<SyncFixture> m_world;
    TenantId m_tenant;
    std::unique_ptr<Person> m_hr;
};

QTEST_GUILESS_MAIN(PgOrderTest)
#include "PgOrderTest.moc"
