// SPDX-License-Identifier: GPL-3.0-or-later
// A real vault whose audit queue goes to the real endpoint: what somebody does to it who comes later, and what either side
// does that went back to an earlier day.
#include "app/sync/AuditSender.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/AuditQueue.h"
#include "app/vault/VaultSalvage.h"
#include "core/crypto/AuditRatchet.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"
#include "server/audit/AlarmJudge.h"
#include "server/audit/DeviceLog.h"
#include "tests/app/ScriptedServer.h"
#include "tests/app/VaultWorld.h"
#include "tests/server/AuditEntries.h"
#include "tests/server/SyncFixture.h"
#include "tests/support/VaultPages.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using app::AuditQueue;
using domain::Role;
using protocol::AuditBatch;
using protocol::AuditEvent;
using protocol::AuditEventKind;
using server::DeviceLog;
using server::ServerEvent;
using server::ServerEventKind;
using server::StoreDatabase;

namespace {

struct ProofWorld {
    ProofWorld()
    {
        line.onAudit = [this](const AuditBatch& batch) -> Result<QByteArray> {
            if (cutAfter >= 0 && cutAfter-- == 0) {
                return fail(ErrorCode::Unreachable, QStringLiteral("the line broke"));
            }
            AuditBatch given = batch;
            if (isOlderServer) { // passes over the keys that it does not know
                given.macs.clear();
                given.ratchet.clear();
                given.ratchetStart.clear();
            }
            const auto receipt = office.auditApi->take(given, person->caller);
            if (!receipt) {
                return failure(receipt);
            }
            return isCut ? Result<QByteArray>(fail(ErrorCode::Unreachable, QStringLiteral("the line broke")))
                         : receipt->encode();
        };
    }

    void works(int events)
    {
        for (int i = 0; i < events; ++i) {
            QVERIFY(world.vault->record(AuditEventKind::Searched));
        }
    }
    [[nodiscard]] bool sends()
    {
        app::SyncProgressMeter progress({}, line);
        notices.clear();
        const auto sent = app::AuditSender(*world.vault, line, progress, notices).send();
        return sent.has_value() && world.vault->counts()->audit == 0;
    }
    [[nodiscard]] bool isTold() const
    {
        return std::any_of(notices.begin(), notices.end(),
                           [](const auto& one) { return one.kind == app::SyncNotice::Kind::DeviceLogParted; });
    }
    /// What the server has on record against the device.
    [[nodiscard]] QStringList record()
    {
        QStringList all;
        for (const ServerEvent& event : auditEntries(*office.store, TenantId())) {
            if (event.kind == ServerEventKind::RefusedAccess) {
                all.append(QStringLiteral("%1 %2").arg(event.object).arg(event.count));
            }
        }
        return all;
    }
    [[nodiscard]] qsizetype timesKeyed()
    {
        const auto all = auditEntries(*office.store, TenantId());
        return std::count_if(all.begin(), all.end(),
                             [](const ServerEvent& event) { return event.kind == ServerEventKind::DeviceLogKeyed; });
    }
    /// The last number that the server has.
    [[nodiscard]] quint64 reached()
    {
        const auto log = office.store->read<quint64>([&](StoreDatabase& d) -> Result<quint64> {
            auto found = DeviceLog::load(d, person->caller.device);
            return found ? Result<quint64>(found->receipt().lastNumber) : failure(found);
        });
        return log.value_or(0);
    }
    [[nodiscard]] quint64 last()
    {
        return storage::numberOf<quint64>(world.vault->database().prepare("SELECT last_number FROM audit_chain"))
            .value_or(0);
    }
    [[nodiscard]] QByteArray blob(const char* sql)
    {
        auto row = world.vault->database().prepare(sql);
        return row && row->step().value_or(false) ? row->blob(0) : QByteArray();
    }
    /// With all of the vault in hand: event \p number becomes another one, what follows is hashed anew, and where \p forges is,
    /// gets MACs of the key that is there now.
    void rewrites(quint64 number, bool forges)
    {
        auto& database = world.vault->database();
        QList<AuditEvent> events;
        auto row = database.query("SELECT bytes FROM audit WHERE number >= ?1 ORDER BY number", qint64(number));
        QVERIFY(storage::forEachRow(row, [&] { events.append(*AuditEvent::decode(row->blob(0))); }));
        QVERIFY(!events.isEmpty());
        row->reset();
        events.first().kind = AuditEventKind::Locked;
        crypto::AuditRatchet stolen(*crypto::RatchetId::fromBytes(blob("SELECT id FROM audit_ratchet")),
                                    crypto::SecretBytes::copyOf(blob("SELECT next_key FROM audit_ratchet")));
        QByteArray hash = events.first().previousHash;
        for (AuditEvent& event : events) {
            event.previousHash = hash;
            const QByteArray bytes = event.encode();
            hash = crypto::sha256(bytes);
            QVERIFY(database.run("UPDATE audit SET bytes = ?2 WHERE number = ?1", qint64(event.number), bytes));
            if (forges) {
                QVERIFY(database.run("UPDATE audit SET mac = ?2 WHERE number = ?1", qint64(event.number),
                                     stolen.seal(bytes)));
            }
        }
        QVERIFY(database.run("UPDATE audit_chain SET last_hash = ?1", hash));
    }
    [[nodiscard]] QStringList alarms()
    {
        QStringList rules;
        (void)server::AlarmJudge(*office.store, office.clock).run();
        for (const ServerEvent& event : auditEntries(*office.store, TenantId())) {
            if (event.kind == ServerEventKind::AlarmRaised) {
                rules.append(event.object);
            }
        }
        return rules;
    }
    void closes()
    {
        world.reader.reset();
        world.vault.reset();
    }
    [[nodiscard]] bool atServer(const char* sql)
    {
        return office.store->write<void>([&](StoreDatabase& d) { return d.run(sql, person->caller.device); })
            .has_value();
    }

    SyncFixture office;
    TenantId tenant = office.addEmployer(QStringLiteral("vermeer"));
    std::unique_ptr<Person> person = office.addPerson(QStringLiteral("robin"), Role::Hr, {tenant});
    VaultWorld world{Role::Hr};
    ScriptedServer line{world.tenant, world.serverKey};
    QList<app::SyncNotice> notices;
    bool isOlderServer = false;
    int cutAfter = -1;  ///< so many batches get there
    bool isCut = false; ///< the server takes what comes, and its answer is lost
};

} // namespace

class AuditProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aNewVaultsEventsHaveMacsFromTheFirstOnAndTheServerChecksThem()
    {
        ProofWorld m;
        m.works(3);
        QVERIFY(m.sends());
        QCOMPARE(m.reached(), quint64(3));
        QCOMPARE(m.timesKeyed(), 1);
        QVERIFY(m.blob("SELECT first_key FROM audit_ratchet").isEmpty());
        m.works(2);
        QVERIFY(m.sends());
        QCOMPARE(m.record(), QStringList());
        QCOMPARE(m.timesKeyed(), 1);
    }

    void theKeysOfEarlierEventsAreNowhereInTheVault()
    {
        ProofWorld m;
        m.works(1);
        const crypto::RatchetId id = *crypto::RatchetId::fromBytes(m.blob("SELECT id FROM audit_ratchet"));
        crypto::AuditRatchet ratchet(id, crypto::SecretBytes::copyOf(m.blob("SELECT first_key FROM audit_ratchet")));
        QList<QByteArray> used;
        for (int i = 0; i < 5; ++i) {
            used.append(ratchet.key().view().toByteArray());
            (void)ratchet.seal(QByteArray());
        }
        m.works(4);
        QVERIFY(m.sends());
        QCOMPARE(m.blob("SELECT next_key FROM audit_ratchet"), ratchet.key().view().toByteArray());
        QCOMPARE(QFileInfo(m.world.path + QStringLiteral("-wal")).size(), 0);
        m.closes();
        const QByteArray pages = openedPages(m.world.path, m.world.cipher, m.world.key);
        QVERIFY(pages.contains(ratchet.key().view().toByteArray()));
        for (const QByteArray& key : used) {
            QVERIFY(!pages.contains(key));
        }
    }

    void theFirstKeyIsGoneFromTheLogAlsoWhereALaterBatchDoesNotGetThere()
    {
        ProofWorld m;
        {
            auto transaction = storage::Transaction::begin(m.world.vault->database());
            QVERIFY(transaction);
            for (qsizetype i = 0; i <= protocol::limits::auditEvents; ++i) {
                QVERIFY(AuditQueue(m.world.vault->database()).append({}));
            }
            QVERIFY(transaction->commit());
        }
        m.cutAfter = 1;
        QVERIFY(!m.sends());
        QCOMPARE(m.reached(), quint64(protocol::limits::auditEvents));
        QVERIFY(m.blob("SELECT first_key FROM audit_ratchet").isEmpty());
        QCOMPARE(QFileInfo(m.world.path + QStringLiteral("-wal")).size(), 0);
    }

    void whoHasTheWholeVaultLaterAndRewritesAnEventIsFound_data()
    {
        QTest::addColumn<bool>("forges");
        QTest::newRow("with the MACs as they were") << false;
        QTest::newRow("with MACs of the key of by then") << true;
    }
    void whoHasTheWholeVaultLaterAndRewritesAnEventIsFound()
    {
        QFETCH(bool, forges);
        ProofWorld m;
        m.works(2);
        QVERIFY(m.sends());
        m.works(5);
        m.rewrites(4, forges);
        QVERIFY(m.sends()); // the device is not locked out; what it did is on the record
        QVERIFY(m.record().contains(QStringLiteral("audit-mac 4")));
        QVERIFY(m.alarms().contains(QStringLiteral("device-log-forged")));
        QVERIFY(m.isTold());
        m.works(1);
        QVERIFY(m.sends());
    }

    void whoTakesAwayEventsThatWaitAndBeginsTheRatchetAnewIsFound()
    {
        ProofWorld m;
        m.works(2);
        QVERIFY(m.sends());
        m.works(3);
        auto& database = m.world.vault->database();
        const auto before = AuditEvent::decode(m.blob("SELECT bytes FROM audit WHERE number = 3"))->previousHash;
        QVERIFY(database.execute("DELETE FROM audit WHERE number > 2; DELETE FROM audit_ratchet"));
        QVERIFY(database.run("UPDATE audit_chain SET last_number = 2, last_hash = ?1", before));
        m.works(1);
        QVERIFY(m.sends());
        QCOMPARE(m.record(), QStringList{QStringLiteral("audit-rekeyed 2")});
        QCOMPARE(m.alarms(), QStringList{QStringLiteral("device-log-forged")});
    }

    void whoDropsABatchThatWaitsIsFound()
    {
        ProofWorld m;
        m.works(2);
        QVERIFY(m.sends());
        m.works(3);
        QVERIFY(AuditQueue(m.world.vault->database()).received(5)); // as if the server had them
        QVERIFY(m.world.vault->database().execute("DELETE FROM audit WHERE number > 2"));
        m.works(1);
        QVERIFY(m.sends());
        QVERIFY(m.record().contains(QStringLiteral("audit-gap 6")));
        QVERIFY(m.alarms().contains(QStringLiteral("device-log-gaps")));
    }

    void anAnswerThatWasLostChangesNothing()
    {
        ProofWorld m;
        m.works(3);
        m.isCut = true;
        QVERIFY(!m.sends());
        QVERIFY(!m.blob("SELECT first_key FROM audit_ratchet").isEmpty());
        m.isCut = false;
        m.works(1);
        QVERIFY(m.sends());
        QCOMPARE(m.record(), QStringList());
        QCOMPARE(m.reached(), quint64(4));
        QCOMPARE(m.timesKeyed(), 1);
    }

    void whatAnEarlierProgramQueuedIsSentWithoutMacsAndBound()
    {
        ProofWorld m;
        m.works(3);
        QVERIFY(m.world.vault->database().execute("UPDATE audit SET mac = x''; DELETE FROM audit_ratchet"));
        m.works(2);
        QVERIFY(m.sends());
        QCOMPARE(m.reached(), quint64(5));
        QCOMPARE(m.record(), QStringList());
        QCOMPARE(m.timesKeyed(), 1);
    }

    void anOlderServerGetsTheEventsAndANewerOneTheRatchetAfterwards()
    {
        ProofWorld m;
        m.isOlderServer = true;
        m.works(3);
        QVERIFY(m.sends());
        m.works(1);
        QVERIFY(m.sends());
        m.isOlderServer = false;
        m.works(2);
        QVERIFY(m.sends());
        QCOMPARE(m.reached(), quint64(6));
        QCOMPARE(m.timesKeyed(), 1);
        QCOMPARE(m.record(), QStringList());
    }

    void aServerThatWasPutBackGetsTheLostEventsAndChecksThem()
    {
        ProofWorld m;
        m.works(2);
        QVERIFY(m.sends());
        QByteArray key;
        QByteArray hash;
        QVERIFY(m.office.store->read<void>([&](StoreDatabase& d) -> Result<void> {
            auto row = d.query("SELECT r.next_key, a.last_hash FROM device_ratchet r JOIN device_audit a ON a.device = "
                               "r.device WHERE r.device = ?1",
                               m.person->caller.device);
            return storage::forEachRow(row, [&] {
                key = row->blob(0);
                hash = row->blob(1);
            });
        }));
        m.works(3);
        QVERIFY(m.sends());
        QVERIFY(m.office.store->write<void>([&](StoreDatabase& d) -> Result<void> {
            auto back =
                d.run("UPDATE device_ratchet SET next_key = ?2 WHERE device = ?1", m.person->caller.device, key);
            return back ? d.run("UPDATE device_audit SET last_number = 2, last_hash = ?2 WHERE device = ?1",
                                m.person->caller.device, hash)
                        : back;
        }));
        m.works(1);
        QVERIFY(m.sends());
        QCOMPARE(m.reached(), quint64(6));
        QVERIFY(!m.isTold());
        QCOMPARE(m.record(), QStringList{QStringLiteral("audit-gap 6")}); // as of every server that was put back
        QCOMPARE(m.timesKeyed(), 1);
    }

    void withAServerThatWasPutBackToBeforeItTheRatchetIsAgreedAnewAndThatIsOnRecord()
    {
        ProofWorld m;
        m.works(3);
        QVERIFY(m.sends());
        QVERIFY(m.atServer("DELETE FROM device_audit WHERE device = ?1"));
        QVERIFY(m.atServer("DELETE FROM device_ratchet WHERE device = ?1"));
        m.works(1);
        QVERIFY(m.sends());
        QCOMPARE(m.reached(), quint64(4));
        m.works(1);
        QVERIFY(m.sends());
        QCOMPARE(m.timesKeyed(), 2);
        QVERIFY(!m.record().contains(QStringLiteral("audit-rekeyed 4")));
        m.works(1);
        m.rewrites(6, true);
        QVERIFY(m.sends());
        QVERIFY(m.record().contains(QStringLiteral("audit-mac 6")));
    }

    void aVaultThatWasPutBackGoesOnAndThatIsAnAlarm()
    {
        ProofWorld m;
        m.works(2);
        QVERIFY(m.sends());
        m.closes();
        const QString copy = m.world.folder.filePath(QStringLiteral("copy.db"));
        QVERIFY(QFile::copy(m.world.path, copy));
        m.world.open();
        m.works(3);
        QVERIFY(m.sends());
        m.closes();
        QVERIFY(QFile::remove(m.world.path) && QFile::rename(copy, m.world.path));
        QVERIFY(QFile::setPermissions(m.world.path, QFile::ReadOwner | QFile::WriteOwner));
        m.world.open();
        m.works(1);
        QVERIFY(m.sends());
        QVERIFY(m.isTold());
        QCOMPARE(m.reached(), m.last());
        QVERIFY(m.record().contains(QStringLiteral("audit-lost 0")));
        QVERIFY(m.record().contains(QStringLiteral("audit-rekeyed 5")));
        QCOMPARE(m.alarms().size(), 2);
        m.works(1);
        QVERIFY(m.sends());
        QVERIFY(!m.isTold());
    }

    void aRepairedVaultHasNoKeyOfTheOldOneAndWhatWaitsGoesWithoutAnotherEvent_data()
    {
        QTest::addColumn<bool>("isThereAlready");
        QTest::newRow("the server has none of it") << false;
        QTest::newRow("only the answer was lost") << true;
    }
    void aRepairedVaultHasNoKeyOfTheOldOneAndWhatWaitsGoesWithoutAnotherEvent()
    {
        QFETCH(bool, isThereAlready);
        ProofWorld m;
        m.works(2);
        QVERIFY(m.sends());
        m.works(3);
        if (isThereAlready) {
            m.isCut = true;
            QVERIFY(!m.sends());
            m.isCut = false;
        }
        const QByteArray key = m.blob("SELECT next_key FROM audit_ratchet");
        VaultWorld repaired(Role::Hr);
        QVERIFY(app::VaultSalvage(m.world.vault->database(), *repaired.vault).run({}));
        QCOMPARE(repaired.vault->counts()->audit, quint64(3));
        auto row = repaired.vault->database().query("SELECT count(*) FROM audit_ratchet WHERE next_key = ?1", key);
        QCOMPARE(storage::numberOf<quint64>(std::move(row)).value_or(99), quint64(0));
        std::swap(m.world.vault, repaired.vault); // the damaged one is set aside
        QVERIFY(m.sends());
        m.works(1);
        QVERIFY(m.sends());
        QCOMPARE(m.reached(), quint64(6));
        QVERIFY(!m.isTold());
        QCOMPARE(m.record(), QStringList{QStringLiteral("audit-rekeyed 5")}); // as docs/operations.md says of a repair
    }
};

QTEST_GUILESS_MAIN(AuditProofTest)
#include "AuditProofTest.moc"
