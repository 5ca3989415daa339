// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/AuditQueue.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/Records.h"
#include "core/crypto/AuditRatchet.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/AuditMessages.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"
#include "tests/app/VaultWorld.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using protocol::AuditEvent;
using protocol::AuditEventKind;

class AuditQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void numbersHaveNoGapsAndEachEventHoldsTheHashOfTheOneBefore()
    {
        VaultWorld world(domain::Role::Hr);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(world.vault->record(AuditEventKind::Searched));
        }
        world.open();
        QVERIFY(world.vault->record(AuditEventKind::Unlocked));
        const auto batch = app::AuditQueue(world.vault->database()).oldest();
        QVERIFY(batch);
        QCOMPARE(batch->events.size(), 6);
        QByteArray previous(32, '\0');
        for (qsizetype i = 0; i < batch->events.size(); ++i) {
            const auto event = AuditEvent::decode(batch->events[i]);
            QVERIFY(event);
            QCOMPARE(event->number, quint64(i) + 1);
            QCOMPARE(event->previousHash, previous);
            previous = crypto::sha256(batch->events[i]);
        }
    }

    void eachEventHasTheMacOfAKeyThatIsGoneWhenTheNextOneIsHere()
    {
        VaultWorld world(domain::Role::Hr);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(world.vault->record(AuditEventKind::Searched));
        }
        const auto batch = app::AuditQueue(world.vault->database()).oldest();
        const auto start = protocol::AuditRatchetStart::decode(batch->start);
        QVERIFY(start && start->since == 0);
        crypto::AuditRatchet ratchet(*crypto::RatchetId::fromBytes(start->ratchet),
                                     crypto::SecretBytes::copyOf(start->key));
        QCOMPARE(batch->macs.size(), batch->events.size());
        for (qsizetype i = 0; i < batch->events.size(); ++i) {
            QVERIFY(!ratchet.open(batch->events[i], QByteArray(32, 'x')));
            QVERIFY(ratchet.open(batch->events[i], batch->macs[i]));
        }
        auto row = world.vault->database().prepare("SELECT next_key FROM audit_ratchet");
        QVERIFY(row && row->step().value_or(false));
        QCOMPARE(row->blob(0), ratchet.key().view().toByteArray());
    }

    void anEventThatIsTakenBackTakesItsKeyAlong()
    {
        VaultWorld world(domain::Role::Hr);
        QVERIFY(world.vault->record(AuditEventKind::Searched));
        const auto key = [&world] {
            auto row = world.vault->database().prepare("SELECT next_key FROM audit_ratchet");
            return row && row->step().value_or(false) ? row->blob(0) : QByteArray();
        };
        const QByteArray before = key();
        {
            auto transaction = storage::Transaction::begin(world.vault->database());
            QVERIFY(app::AuditQueue(world.vault->database()).append({}));
            QVERIFY(key() != before);
        }
        QCOMPARE(key(), before);
        QCOMPARE(*app::AuditQueue(world.vault->database()).count(), 1U);
    }

    void aLogThatCannotBeEmptiedNowLeavesTheVaultAsPatientAsItWas()
    {
        VaultWorld world(domain::Role::Hr);
        QVERIFY(world.vault->record(AuditEventKind::Searched));
        auto& database = world.vault->database();
        const auto patience = [&database] { return storage::numberOf<int>(database.prepare("PRAGMA busy_timeout")); };
        const int before = patience().value_or(-1);
        QVERIFY(before > 0);
        auto reading = database.prepare("SELECT number FROM audit");
        QVERIFY(reading && reading->step().value_or(false));
        app::AuditQueue(database).forgetUsedKeys();
        QCOMPARE(patience().value_or(-1), before);
    }

    void whatTheServerHasIsRemovedAndTheChainGoesOn()
    {
        VaultWorld world(domain::Role::Hr);
        QVERIFY(world.vault->record(AuditEventKind::Searched));
        app::AuditQueue queue(world.vault->database());
        const QByteArray first = queue.oldest()->events.first();
        QVERIFY(queue.received(1));
        QCOMPARE(*queue.count(), 0U);
        QVERIFY(world.vault->record(AuditEventKind::Locked));
        const auto next = AuditEvent::decode(queue.oldest()->events.first());
        QCOMPARE(next->number, 2U);
        QCOMPARE(next->previousHash, crypto::sha256(first));
    }

    void showingMedicalContentIsLoggedBeforeItIsReturned()
    {
        VaultWorld world(domain::Role::Doctor);
        app::Records records(world.vault->database());
        const auto place = records.makeDossier(crypto::randomId<DossierId>(), world.tenant);
        QVERIFY(place);
        const auto author = records.person(world.me.user);
        QVERIFY(records.put({.dossier = place->number,
                             .kind = app::RecordKind::Field,
                             .record = QByteArray(16, 'x'),
                             .field = text("findings"),
                             .category = domain::Category::Medical,
                             .revision = 1,
                             .seq = 1,
                             .author = *author,
                             .at = 1,
                             .value = text("sore knee")}));
        QVERIFY(app::DossierProjection(world.vault->database()).rebuild(*place, 1));
        // Without a receipt it is not there at all.
        QVERIFY(world.reader->show(place->id, true)->fields.isEmpty());
        const auto view = world.vault->show(place->id, false);
        QVERIFY(view);
        QCOMPARE(view->fields[text("findings")].value, text("sore knee"));
        const auto batch = app::AuditQueue(world.vault->database()).oldest();
        QCOMPARE(batch->events.size(), 1);
        const auto event = AuditEvent::decode(batch->events.first());
        QCOMPARE(event->kind, AuditEventKind::Shown);
        QCOMPARE(event->dossier, place->id);
        QCOMPARE(event->object, QString());
    }

    void aReceiptOpensItsOwnDossierOnly()
    {
        VaultWorld world(domain::Role::Doctor);
        const auto other = world.vault->recordShown(crypto::randomId<DossierId>());
        QVERIFY(other);
        app::Records records(world.vault->database());
        const auto place = records.makeDossier(crypto::randomId<DossierId>(), world.tenant);
        QVERIFY(records.put({.dossier = place->number,
                             .record = QByteArray(16, 'x'),
                             .field = text("findings"),
                             .category = domain::Category::Medical,
                             .revision = 1,
                             .value = text("sore knee")}));
        QVERIFY(app::DossierProjection(world.vault->database()).rebuild(*place, 1));
        QVERIFY(world.reader->show(place->id, true, &*other)->fields.isEmpty());
    }

    void medicalFieldsAreNotNamedToTheServer()
    {
        VaultWorld world(domain::Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(!world.vault->set(dossier, text("diagnosis_cas"), text("L101")));
        const auto batch = app::AuditQueue(world.vault->database()).oldest();
        const auto refused = AuditEvent::decode(batch->events.last());
        QCOMPARE(refused->kind, AuditEventKind::Refused);
        QCOMPARE(refused->category, quint8(domain::Category::Medical));
        QCOMPARE(refused->object, QString());
        const auto made = AuditEvent::decode(batch->events.first());
        QCOMPARE(made->kind, AuditEventKind::Edited);
        QCOMPARE(made->tenant, world.tenant);
        QVERIFY(made->offline);
    }
};

QTEST_GUILESS_MAIN(AuditQueueTest)
#include "AuditQueueTest.moc"
