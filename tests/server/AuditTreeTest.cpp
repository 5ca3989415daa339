// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MerkleTree.h"
#include "server/api/AuditCheckpointApi.h"
#include "server/audit/CheckpointFiles.h"
#include "server/audit/CheckpointKeeper.h"
#include "tests/server/AuditWorld.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using protocol::AuditCheckpoint;
using protocol::AuditCheckpointAnswer;
using protocol::AuditCheckpointRequest;
using server::AuditTree;

namespace {

/// With the keeper that a running server has.
struct KeptWorld : AuditWorld {
    [[nodiscard]] bool fill(int entries)
    {
        return store->write<void>([&](server::StoreDatabase& d) { return add(d, entries); }).has_value();
    }
    [[nodiscard]] bool keep() { return server::CheckpointKeeper(*store, keys, folder.path(), clock).run().has_value(); }
    [[nodiscard]] QList<AuditCheckpoint> checkpoints()
    {
        const auto all =
            store->read<QList<AuditCheckpoint>>([&](server::StoreDatabase& d) { return AuditTree(d, tenant).all(); });
        return all.value_or(QList<AuditCheckpoint>());
    }
    [[nodiscard]] bool run(const char* sql)
    {
        return store->write<void>([&](server::StoreDatabase& d) { return d.run(sql, tenant); }).has_value();
    }
    [[nodiscard]] Result<AuditCheckpointAnswer> asked(quint64 held, const server::Caller& caller)
    {
        AuditCheckpointRequest request;
        request.known.append({tenant, held});
        return server::AuditCheckpointApi(*store).news(request, caller);
    }
    [[nodiscard]] qint64 noted(server::ServerEventKind kind)
    {
        qint64 found = 0;
        const auto read = store->read<void>([&](server::StoreDatabase& d) -> Result<void> {
            auto row = d.query("SELECT n, event FROM audit_entry WHERE chain = ?1", TenantId());
            return storage::forEachRow(row, [&] {
                const auto bytes = d.columns().open(
                    server::sealed::auditEvent, server::ColumnCipher::row(TenantId(), row->int64(0)), row->blobView(1));
                const auto event = bytes ? server::ServerEvent::decode(*bytes) : failure(bytes);
                found += event && event->kind == kind;
            });
        });
        return read ? found : -1;
    }

    server::ServerKeys keys{.databaseKey = {},
                            .fakeSaltKey = {},
                            .signingKey = crypto::SigningKeyPair::generate(),
                            .practice = {},
                            .systemUser = {},
                            .systemDevice = {},
                            .tlsPublicKeyInfo = {},
                            .tlsKeyDigest = {}};
};

constexpr int fiveMinutes = 5 * 60 * 1000;

} // namespace

class AuditTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckpointIsMadeAfterAThousandEntriesOrFiveMinutes()
    {
        KeptWorld world;
        QVERIFY(world.fill(10) && world.keep());
        QCOMPARE(world.checkpoints().size(), 1);
        QVERIFY(world.fill(100) && world.keep());
        QCOMPARE(world.checkpoints().size(), 1);
        QVERIFY(world.fill(900));
        QCOMPARE(world.checkpoints().size(), 1);
        QVERIFY(world.keep());
        QCOMPARE(world.checkpoints().size(), 2);
        QCOMPARE(world.checkpoints().last().size, 1010U);
        QVERIFY(world.fill(1));
        world.clock.now += fiveMinutes;
        QVERIFY(world.keep());
        QCOMPARE(world.checkpoints().last().size, 1011U);
    }

    void whereNothingHappenedNothingIsSigned()
    {
        KeptWorld world;
        QVERIFY(world.fill(10) && world.keep());
        world.clock.now += 10 * fiveMinutes;
        QVERIFY(world.keep());
        QCOMPARE(world.checkpoints().size(), 1);
    }

    void itIsSignedByTheServersKeyAndLiesInAFileToo()
    {
        KeptWorld world;
        QVERIFY(world.fill(10) && world.keep());
        const AuditCheckpoint made = world.checkpoints().first();
        QVERIFY(made.isSignedBy(world.keys.signingKey.publicKey()));
        const auto files = server::CheckpointFiles(world.folder.path()).read();
        QVERIFY(files && files->contains(made));
    }

    void everyCheckpointIsProvedToBeginWithEveryEarlierOne()
    {
        KeptWorld world;
        for (const int entries : {1, 6, 1000, 17, 1024, 1100, 2048, 3}) {
            QVERIFY(world.fill(entries));
            QVERIFY(world.store->write<AuditCheckpoint>([&](server::StoreDatabase& d) { return world.sign(d); }));
        }
        const auto all = world.checkpoints();
        QCOMPARE(all.size(), 8);
        for (const AuditCheckpoint& first : all) {
            for (const AuditCheckpoint& second : all) {
                const auto proof = world.store->read<QList<QByteArray>>([&](server::StoreDatabase& d) {
                    return AuditTree(d, world.tenant).proof(first.size, second.size);
                });
                QVERIFY(proof);
                QCOMPARE(crypto::MerkleTree::isConsistent(first.size, first.root, second.size, second.root, *proof),
                         first.size <= second.size);
            }
        }
    }

    void aChainThatBecameShorterIsNotSignedButToldOnce()
    {
        KeptWorld world;
        QVERIFY(world.fill(20) && world.keep());
        QVERIFY(world.run("DELETE FROM audit_entry WHERE chain = ?1 AND n > 15"));
        server::CheckpointKeeper keeper(*world.store, world.keys, world.folder.path(), world.clock);
        QVERIFY(keeper.run());
        QVERIFY(keeper.run());
        QCOMPARE(world.checkpoints().size(), 1);
        QCOMPARE(world.noted(server::ServerEventKind::AuditShorter), 1);
    }

    void whereEntriesAndCheckpointsAreGoneTogetherTheFileTellsAndIsKept()
    {
        KeptWorld world;
        QVERIFY(world.fill(20) && world.keep());
        const AuditCheckpoint made = world.checkpoints().first();
        QVERIFY(world.run("DELETE FROM audit_entry WHERE chain = ?1 AND n > 15"));
        QVERIFY(world.run("DELETE FROM audit_checkpoint WHERE chain = ?1"));
        server::CheckpointKeeper keeper(*world.store, world.keys, world.folder.path(), world.clock);
        QVERIFY(keeper.run());
        QVERIFY(keeper.run());
        QCOMPARE(world.noted(server::ServerEventKind::AuditShorter), 1);
        const auto files = server::CheckpointFiles(world.folder.path()).read();
        QVERIFY(files && files->contains(made));
    }

    void afterARestoreTheNextLookSignsUnderTheNewEpoch()
    {
        KeptWorld world;
        QVERIFY(world.fill(20) && world.keep());
        const QByteArray before = world.checkpoints().first().epoch;
        QVERIFY(world.store->write<void>([](server::StoreDatabase& d) {
            return d.run("UPDATE practice SET server_epoch = ?1", QByteArray(16, 'n'));
        }));
        QVERIFY(world.keep());
        QCOMPARE(world.checkpoints().size(), 1);
        QVERIFY(world.checkpoints().first().epoch != before);
        QCOMPARE(world.checkpoints().first().epoch, QByteArray(16, 'n'));
    }

    void aClientIsGivenTheNewestWithItsProof()
    {
        KeptWorld world;
        const auto hr = world.addPerson(QStringLiteral("hr"), domain::Role::Hr, {world.tenant});
        QVERIFY(world.fill(1005) && world.keep());
        const AuditCheckpoint held = world.checkpoints().last();
        QVERIFY(world.fill(1300) && world.keep());
        const auto answer = world.asked(held.size, hr->caller);
        QVERIFY(answer);
        QCOMPARE(answer->news.size(), 1);
        const auto& news = answer->news.first();
        QCOMPARE(news.checkpoint, world.checkpoints().last());
        QVERIFY(crypto::MerkleTree::isConsistent(held.size, held.root, news.checkpoint.size, news.checkpoint.root,
                                                 news.proof));
    }

    void aClientThatHoldsTheNewestIsShownThatItStillStands()
    {
        KeptWorld world;
        const auto hr = world.addPerson(QStringLiteral("hr"), domain::Role::Hr, {world.tenant});
        QVERIFY(world.fill(10) && world.keep());
        const auto answer = world.asked(10, hr->caller);
        QVERIFY(answer);
        QCOMPARE(answer->news.size(), 1);
        QCOMPARE(answer->news.first().checkpoint.size, 10U);
        QVERIFY(answer->news.first().proof.isEmpty());
    }

    void whoHasNoGrantIsToldNothingOfAnEmployersChain()
    {
        KeptWorld world;
        const auto stranger = world.addPerson(QStringLiteral("hr"), domain::Role::Hr, {});
        QVERIFY(world.fill(10) && world.keep());
        const auto answer = world.asked(0, stranger->caller);
        QVERIFY(answer && answer->news.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditTreeTest)
#include "AuditTreeTest.moc"
