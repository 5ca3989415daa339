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
#include "tests/app/StoredVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

class VaultFixtureTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoredVault> m_stored;

    [[nodiscard]] QString fact(const char* name) const { return m_stored->fact(name); }
    [[nodiscard]] Vault& vault() const { return m_stored->vault(); }

    /// A copy of the fixture, opened as this version opens a vault.
    void open(const QString& fixture)
    {
        m_stored = std::make_unique<StoredVault>(fixture);
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("vault.db"));
        QVERIFY(m_stored->copyTo(path));
        const auto opened = m_stored->open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void cleanup() { m_stored.reset(); }

    void anEarlierVaultOpensWithAllThatIsInIt_data()
    {
        QTest::addColumn<QString>("fixture");
        const QStringList fixtures = StoredVault::names();
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
        QVERIFY(vault().database().integrityCheck());
        const auto view = vault().show(m_stored->dossier(), true);
        QVERIFY2(view, view ? "" : qPrintable(view.error().sentence()));
        QCOMPARE(view->fields.value(QStringLiteral("last_name")).value, QStringLiteral("Jansen"));
        QCOMPARE(view->fields.value(QStringLiteral("org_unit")).value, QStringLiteral("Expeditie"));
        QCOMPARE(view->fields.value(QStringLiteral("first_sick_day")).value, QStringLiteral("2026-01-02"));
        QCOMPARE(**vault().value(QStringLiteral("display-name")), QByteArray("Robin"));
        const auto counts = vault().counts();
        QVERIFY(counts);
        QCOMPARE(qint64(counts->outbox), m_stored->number("outbox"));
        QCOMPARE(qint64(counts->audit), m_stored->number("audit") + 1); // it was opened
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
        const auto batch = Outbox(vault().database()).batch(100, 1 << 20, {});
        QVERIFY(batch);
        QVERIFY(!batch->isEmpty());
        for (const auto& waiting : *batch) {
            const auto operation = protocol::Operation::decode(waiting.bytes);
            QVERIFY(operation);
            QVERIFY(operation->verify(m_stored->deviceKey().publicKey()));
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
        const auto view = vault().show(m_stored->dossier(), false);
        QCOMPARE(view->tasks.size(), 1);
        QCOMPARE(view->tasks.first().task.note, fact("task"));
        auto reader = vault().reader();
        QVERIFY(reader);
        const auto due = (*reader)->due({});
        QVERIFY(due);
        QVERIFY(
            std::any_of(due->cbegin(), due->cend(), [this](const DueItem& item) { return item.text == fact("task"); }));
        Records records(vault().database());
        const auto tenant = records.tenant(m_stored->tenant());
        HeldEdits held(vault().database());
        QVERIFY(tenant && held.doubt(*tenant));
        const auto lost = held.lost(*tenant);
        QVERIFY(lost);
        QCOMPARE(lost->size(), 1);
        QCOMPARE(lost->first().items.first().value, fact("heldValue"));
    }

    void whatItLoggedIsBoundByTheRatchetThatBeginsBehindIt_data() { anEarlierVaultOpensWithAllThatIsInIt_data(); }

    void whatItLoggedIsBoundByTheRatchetThatBeginsBehindIt()
    {
        QFETCH(QString, fixture);
        open(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(vault().record(protocol::AuditEventKind::Searched));
        const auto batch = AuditQueue(vault().database()).oldest();
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
        m_stored = std::make_unique<StoredVault>(fixture);
        storage::OpenOptions asItIs;
        asItIs.cipher = m_stored->cipher();
        asItIs.readOnly = true;
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("earlier.db"));
        QVERIFY(m_stored->copyTo(path));
        auto earlier = storage::Database::open(path, m_stored->key().view(), asItIs);
        QVERIFY2(earlier, earlier ? "" : qPrintable(earlier.error().sentence()));
        const auto options = m_stored->options(m_folder->filePath(QStringLiteral("vault.db")));
        auto vault = Vault::open(options, m_stored->key(), m_stored->clock());
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().sentence()));

        const auto taken = VaultSalvage(*earlier, **vault).run({QStringLiteral("display-name")});

        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
        QVERIFY(taken->isWhole);
        const auto counts = (*vault)->counts();
        QVERIFY(counts);
        QCOMPARE(qint64(counts->outbox), m_stored->number("outbox"));
        QCOMPARE(qint64(counts->audit), m_stored->number("audit"));
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
        const DossierId dossier = m_stored->dossier();
        QVERIFY(vault().set(dossier, QStringLiteral("org_unit"), QStringLiteral("Verkoop")));
        QCOMPARE(vault().show(dossier, false)->fields.value(QStringLiteral("org_unit")).value,
                 QStringLiteral("Verkoop"));
    }
};

QTEST_GUILESS_MAIN(VaultFixtureTest)
#include "VaultFixtureTest.moc"
