// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults of earlier versions, as they lay on somebody's disk: every later release opens them with all that is in them.
// A fixture never changes and is never removed.
#include "app/vault/AuditQueue.h"
#include "app/vault/DoubtedBases.h"
#include "app/vault/HeldEdits.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/VaultReader.h"
#include "app/vault/VaultSalvage.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/Operation.h"
#include "tests/app/FixtureVault.h"

#include <QDir>

using namespace kluis;
using namespace kluis::app;

class VaultFixtureTest : public QObject, private test::FixtureVault {
    Q_OBJECT

    static QString folderOf(const QString& fixture) { return QStringLiteral(KLUIS_VAULT_FIXTURES "/") + fixture; }
    void open(const QString& fixture) { FixtureVault::open(folderOf(fixture), domain::Role::Hr, std::nullopt); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void cleanup() { close(); }

    void anEarlierVaultOpensWithAllThatIsInIt_data()
    {
        QTest::addColumn<QString>("fixture");
        const auto fixtures = QDir(QStringLiteral(KLUIS_VAULT_FIXTURES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(fixtures.size() >= 2);
        for (const QString& fixture : fixtures) {
            QTest::newRow(qPrintable(fixture)) << fixture;
        }
    }

    void anEarlierVaultOpensWithAllThatIsInIt()
    {
        QFETCH(QString, fixture);
        open(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(m_vault->database().integrityCheck());
        const auto view = m_vault->show(known<DossierId>("dossier"), true);
        QVERIFY2(view, view ? "" : qPrintable(view.error().sentence()));
        QCOMPARE(view->fields.value(QStringLiteral("last_name")).value, QStringLiteral("Jansen"));
        QCOMPARE(view->fields.value(QStringLiteral("org_unit")).value, QStringLiteral("Expeditie"));
        QCOMPARE(view->fields.value(QStringLiteral("first_sick_day")).value, QStringLiteral("2026-01-02"));
        QCOMPARE(**m_vault->value(QStringLiteral("display-name")), QByteArray("Robin"));
        const auto counts = m_vault->counts();
        QVERIFY(counts);
        QCOMPARE(qint64(counts->outbox), number("outbox"));
        QCOMPARE(qint64(counts->audit), number("audit") + 1); // it was opened
        QCOMPARE(counts->dossiers, quint64(1));
    }

    void whatWaitedInItCanStillBeSent_data() { anEarlierVaultOpensWithAllThatIsInIt_data(); }

    void whatWaitedInItCanStillBeSent()
    {
        QFETCH(QString, fixture);
        open(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        const auto batch = Outbox(m_vault->database()).batch(100, 1 << 20, {});
        QVERIFY(batch);
        QVERIFY(!batch->isEmpty());
        for (const auto& waiting : *batch) {
            const auto operation = protocol::Operation::decode(waiting.bytes);
            QVERIFY(operation);
            QVERIFY(operation->verify(m_deviceKey->publicKey()));
        }
    }

    void tasksAndWhatIsKeptForARestoreAreThere_data()
    {
        QTest::addColumn<QString>("fixture");
        for (const char* fixture : {"v15-aegis-256", "v15-chacha20"}) {
            QTest::newRow(fixture) << QString::fromLatin1(fixture);
        }
    }

    void tasksAndWhatIsKeptForARestoreAreThere()
    {
        QFETCH(QString, fixture);
        open(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        const auto view = m_vault->show(known<DossierId>("dossier"), false);
        QCOMPARE(view->tasks.size(), 1);
        QCOMPARE(view->tasks.first().task.note, word("task"));
        auto reader = m_vault->reader();
        QVERIFY(reader);
        const auto due = (*reader)->due({});
        QVERIFY(due);
        QVERIFY(
            std::any_of(due->cbegin(), due->cend(), [this](const DueItem& item) { return item.text == word("task"); }));
        Records records(m_vault->database());
        const auto tenant = records.tenant(known<TenantId>("tenant"));
        HeldEdits held(m_vault->database());
        QVERIFY(tenant && held.doubt(*tenant));
        const auto lost = held.lost(*tenant);
        QVERIFY(lost);
        QCOMPARE(lost->size(), 1);
        QCOMPARE(lost->first().items.first().value, word("heldValue"));
    }

    void whatItLoggedIsBoundByTheRatchetThatBeginsBehindIt_data() { anEarlierVaultOpensWithAllThatIsInIt_data(); }

    void whatItLoggedIsBoundByTheRatchetThatBeginsBehindIt()
    {
        QFETCH(QString, fixture);
        open(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(m_vault->record(protocol::AuditEventKind::Searched));
        const auto batch = AuditQueue(m_vault->database()).oldest();
        QVERIFY(batch && batch->events.size() >= 2);
        const auto start = protocol::AuditRatchetStart::decode(batch->start);
        QVERIFY(start);
        const QByteArray& before = batch->events[batch->events.size() - 2];
        QCOMPARE(start->since, protocol::AuditEvent::decode(before)->number);
        QCOMPARE(start->sinceHash, crypto::sha256(before));
        QCOMPARE(batch->macs.count(QByteArray()), batch->macs.size() - 1);
        QVERIFY(!batch->macs.last().isEmpty());
    }

    void whatWaitsInADamagedOneIsTakenOver_data() { anEarlierVaultOpensWithAllThatIsInIt_data(); }

    void whatWaitsInADamagedOneIsTakenOver()
    {
        QFETCH(QString, fixture);
        copy(folderOf(fixture), QStringLiteral("earlier.db"));
        if (QTest::currentTestFailed()) {
            return;
        }
        storage::OpenOptions asItIs;
        asItIs.cipher = cipher();
        asItIs.readOnly = true;
        auto earlier = storage::Database::open(m_path, key("key").view(), asItIs);
        QVERIFY2(earlier, earlier ? "" : qPrintable(earlier.error().sentence()));
        VaultOptions options;
        options.path = m_folder->filePath(QStringLiteral("vault.db"));
        options.cipher = cipher();
        auto vault = Vault::open(options, key("key"), m_clock);
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().sentence()));

        const auto taken = VaultSalvage(*earlier, **vault).run({QStringLiteral("display-name")});

        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
        QVERIFY(taken->isWhole);
        const auto counts = (*vault)->counts();
        QVERIFY(counts);
        QCOMPARE(qint64(counts->outbox), number("outbox"));
        QCOMPARE(qint64(counts->audit), number("audit"));
        const auto waiting = Outbox((*vault)->database()).batch(1000, 1'000'000, {});
        QVERIFY(waiting);
        for (const OutboxEntry& entry : *waiting) { // a restore that the old vault was not told of the new one never is
            QVERIFY(DoubtedBases((*vault)->database()).has(entry).value_or(false));
        }
    }

    void itIsEditedAsANewOne_data() { anEarlierVaultOpensWithAllThatIsInIt_data(); }

    void itIsEditedAsANewOne()
    {
        QFETCH(QString, fixture);
        open(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        const DossierId dossier = known<DossierId>("dossier");
        QVERIFY(m_vault->set(dossier, QStringLiteral("org_unit"), QStringLiteral("Verkoop")));
        QCOMPARE(m_vault->show(dossier, false)->fields.value(QStringLiteral("org_unit")).value,
                 QStringLiteral("Verkoop"));
    }
};

QTEST_GUILESS_MAIN(VaultFixtureTest)
#include "VaultFixtureTest.moc"
