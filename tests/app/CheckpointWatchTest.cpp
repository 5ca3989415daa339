// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that remember what a real server signed about its audit log. Needs a keychain: tests/run-in-session.
#include "app/audit/AuditDesk.h"
#include "app/session/KeychainStore.h"
#include "app/sync/SyncNotice.h"
#include "server/audit/AuditLog.h"
#include "server/audit/CheckpointKeeper.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using protocol::AuditCheckpoint;
using server::StoreDatabase;

#define VERIFY_PERSON(person, step)                                                                                    \
    QVERIFY2((person).step, qPrintable((person).error.sentence() + (person).error.detail()))

class CheckpointWatchTest : public QObject {
    Q_OBJECT

    static constexpr int untilNext = 6 * 60; // seconds: checkpoints are asked for each five minutes

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;

    void keep()
    {
        m_server->clock().advanceSeconds(untilNext);
        QVERIFY(
            server::CheckpointKeeper(m_server->store(), m_server->keys(), m_server->folder(), m_server->clock()).run());
    }
    /// Synchronises when checkpoints are due; \returns what the person is told.
    [[nodiscard]] QStringList told()
    {
        m_server->clock().advanceSeconds(untilNext);
        return m_hr->sync() ? m_hr->synced.warnings : QStringList{m_hr->error.sentence()};
    }
    [[nodiscard]] AuditCheckpoint held()
    {
        auto desk = m_hr->engine().audit();
        const auto all = desk ? desk->checkpoints() : failure(desk);
        return all && !all->isEmpty() ? all->first() : AuditCheckpoint();
    }
    [[nodiscard]] bool run(const char* sql)
    {
        return m_server->store()
            .write<void>([&](StoreDatabase& database) { return database.run(sql, TenantId()); })
            .has_value();
    }
    [[nodiscard]] static QStringList says(SyncNotice::Kind kind)
    {
        return SyncNotice::warnings({{.kind = kind, .tenant = {}, .dossier = {}}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        VERIFY_PERSON(*m_hr, begin(domain::Role::Hr, {QStringLiteral("vermeer")}));
        keep();
        QCOMPARE(told(), QStringList());
        QVERIFY(held().size > 0);
    }
    void cleanup()
    {
        m_hr.reset();
        m_server.reset();
    }

    void aLogThatGrewIsFollowed()
    {
        const quint64 before = held().size;
        keep();
        QCOMPARE(told(), QStringList());
        QVERIFY(held().size > before);
    }

    void theSameCheckpointOnceMoreIsNothingNew()
    {
        const AuditCheckpoint before = held();
        QCOMPARE(told(), QStringList());
        QCOMPARE(held(), before);
    }

    void aRolledBackCheckpointIsToldAtEachSyncAndNotFollowed()
    {
        keep();
        QCOMPARE(told(), QStringList());
        const AuditCheckpoint before = held();
        QVERIFY(run("DELETE FROM audit_checkpoint WHERE chain = ?1 AND size = "
                    "(SELECT max(size) FROM audit_checkpoint WHERE chain = ?1)"));
        const QStringList changed = says(SyncNotice::Kind::AuditLogChanged);
        QCOMPARE(told(), changed);
        VERIFY_PERSON(*m_hr, sync());
        QCOMPARE(m_hr->synced.warnings, changed);
        QCOMPARE(held(), before);
    }

    void aServerThatKeepsSilentAboutAChainIsTold()
    {
        QVERIFY(run("DELETE FROM audit_checkpoint WHERE chain = ?1"));
        QCOMPARE(told(), says(SyncNotice::Kind::AuditLogChanged));
    }

    void aPastThatWasRewrittenIsTold()
    {
        QVERIFY(run("UPDATE audit_entry SET hash = x'0000000000000000000000000000000000000000000000000000000000000000' "
                    "WHERE chain = ?1 AND n = 1"));
        QVERIFY(run("DELETE FROM audit_checkpoint WHERE chain = ?1")); // signed anew over what stands there now
        QVERIFY(m_server->store().write<void>([&](StoreDatabase& database) -> Result<void> {
            server::ServerEvent event;
            event.time = m_server->clock().unixMillis();
            return server::AuditLog::append(database, event);
        }));
        keep();
        QCOMPARE(told(), says(SyncNotice::Kind::AuditLogChanged));
    }

    void aCheckpointThatTheServerDidNotSignIsTold()
    {
        QVERIFY(run("UPDATE audit_checkpoint SET root = "
                    "x'0000000000000000000000000000000000000000000000000000000000000000' WHERE chain = ?1"));
        QCOMPARE(told(), says(SyncNotice::Kind::AuditLogForged));
    }

    void afterARestoreThatIsToldAndWhatWasKnownIsKeptAside()
    {
        const AuditCheckpoint before = held();
        QVERIFY(m_server->store().write<void>([](StoreDatabase& database) {
            return database.run("UPDATE practice SET server_epoch = ?1", QByteArray(16, 'n'));
        }));
        keep();
        VERIFY_PERSON(*m_hr, sync());
        QVERIFY(m_hr->synced.rewound); // and everything is to be fetched anew, as the person is told
        const auto fetched = m_hr->engine().sync(true, {});
        QVERIFY(fetched);
        QCOMPARE(fetched->warnings, says(SyncNotice::Kind::AuditLogRestored));
        auto desk = m_hr->engine().audit();
        const auto all = desk ? desk->checkpoints() : failure(desk);
        QVERIFY(all && all->contains(before));
        QVERIFY(
            std::any_of(all->begin(), all->end(), [](const auto& one) { return one.epoch == QByteArray(16, 'n'); }));
        QCOMPARE(told(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CheckpointWatchTest)
#include "CheckpointWatchTest.moc"
