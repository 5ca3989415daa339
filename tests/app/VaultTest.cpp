// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DossierProjection.h"
#include "app/vault/Outbox.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/Operation.h"
#include "core/storage/Rows.h"
#include "tests/app/VaultWorld.h"

#include <QFile>
#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anEditIsOnTheScreenAndInTheOutboxAtOnce()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(world.vault->set(dossier, text("first_sick_day"), text("2026-01-02")));
        const auto view = world.vault->show(dossier, false);
        QVERIFY(view);
        QCOMPARE(view->fields[text("first_sick_day")].value, text("2026-01-02"));
        QVERIFY(view->fields[text("first_sick_day")].waiting);
        QCOMPARE(view->fields[text("first_sick_day")].author, text("Robin"));
        QCOMPARE(view->row.waiting, 2);
        QCOMPARE(view->row.status, text("sick"));
        QCOMPARE(view->row.week, 1);
        QCOMPARE(world.vault->counts()->outbox, 2U);
    }

    void onlyTheNewestNotesAreReadWhereNoMoreAreAskedFor()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        app::Records records(world.vault->database());
        const auto number =
            storage::numberOf(world.vault->database().query("SELECT number FROM dossier WHERE id = ?1", dossier));
        QVERIFY(number);
        for (int i = 0; i < 6; ++i) { // as the server has them, in no order
            app::RecordValue note;
            note.dossier = *number;
            note.kind = app::RecordKind::Entry;
            note.record = crypto::randomId<RecordId>().bytes();
            note.field = text("process_note");
            note.category = domain::Category::Process;
            note.revision = 1;
            note.at = 1'000 + (i * 5) % 6;
            note.value = QStringLiteral("note %1").arg((i * 5) % 6);
            QVERIFY(records.put(note));
        }
        world.clock.now += 1'000;
        QVERIFY(world.vault->addEntry(dossier, text("process_note"), text("waits")));
        const auto newest = world.vault->show(dossier, false, 3);
        QVERIFY(newest);
        QStringList read;
        for (const auto& note : newest->entries) {
            read.append(note.text);
        }
        QCOMPARE(read, QStringList({text("waits"), text("note 5"), text("note 4")}));
        QCOMPARE(newest->olderNotes, QList<domain::Category>({domain::Category::Process}));
        const auto all = world.vault->show(dossier, false);
        QCOMPARE(all->entries.size(), 7);
        QVERIFY(all->olderNotes.isEmpty());
        QVERIFY(world.vault->show(dossier, false, 7)->olderNotes.isEmpty());
    }

    void theNewestNotesAreFoundByTheirIndex()
    {
        VaultWorld world(Role::Hr);
        auto plan = world.vault->database().query(
            "EXPLAIN QUERY PLAN SELECT value FROM record r WHERE r.dossier = 1 AND r.category = 5 AND r.kind IN (2, 9) "
            "ORDER BY r.at DESC LIMIT 9");
        QVERIFY(plan && *plan->step());
        QVERIFY2(plan->text(3).contains(text("record_note")), qPrintable(plan->text(3)));
        QVERIFY2(!*plan->step(), "nothing is sorted");
    }

    void anEditOutlivesTheProgram()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(world.vault->set(dossier, text("phone_work"), text("030-1234567")));
        world.open();
        QCOMPARE(world.value(dossier, "phone_work"), text("0301234567"));
        QCOMPARE(world.vault->counts()->outbox, 2U);
    }

    void aQueuedOperationIsSignedByTheDevice()
    {
        VaultWorld world(Role::Hr);
        QVERIFY(!world.addDossier(text("7"), text("Jansen")).isNull());
        app::Outbox outbox(world.vault->database());
        const auto batch = outbox.batch(10, 1 << 20, {});
        QVERIFY(batch && batch->size() == 1);
        const auto operation = protocol::Operation::decode(batch->first().bytes);
        QVERIFY(operation);
        QVERIFY(operation->verify(world.me.deviceKey.publicKey()));
        QCOMPARE(operation->kind, protocol::OperationKind::Dossier);
        QCOMPARE(operation->author, world.me.user);
    }

    void whatTheRoleMayNotWriteIsRefusedAndNothingIsQueued()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        const auto before = world.vault->counts();
        const auto refused = world.vault->set(dossier, text("diagnosis_cas"), text("L101"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Forbidden);
        const auto after = world.vault->counts();
        QCOMPARE(after->outbox, before->outbox);
        QCOMPARE(after->audit, before->audit + 1); // the refusal itself is logged
    }

    void aBadValueIsRefusedAndNothingIsQueued()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        const auto refused = world.vault->set(dossier, text("first_sick_day"), text("31-02-2026"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        QCOMPARE(world.vault->counts()->outbox, 1U);
    }

    void aFieldThatIsADocumentTakesNoText_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("field");
        for (const Role role : domain::loginRoles) {
            for (const domain::Field* field : domain::FieldCatalogue::all()) {
                const bool isMedical = field->category() == domain::Category::Medical;
                if (domain::AccessPolicy::takesDocuments(*field) && domain::AccessPolicy::mayWrite(role, *field) &&
                    isMedical == domain::isMedical(role)) {
                    QTest::addRow("%s %s", qPrintable(domain::roleName(role)), field->id().data())
                        << int(role) << QString(field->id());
                }
            }
        }
    }

    /// Readers would pass over it as over something that a newer program wrote.
    void aFieldThatIsADocumentTakesNoText()
    {
        QFETCH(int, role);
        QFETCH(QString, field);
        VaultWorld world{Role(role)};
        const DossierId dossier = world.addBsn(text("111222333")).id;
        const auto before = world.vault->counts();
        for (const char* value : {"Opbouw met een uur per week.", ""}) {
            const auto refused = world.vault->set(dossier, field, text(value));
            QVERIFY2(!refused, value);
            QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
            QVERIFY2(refused.error().sentence().contains(domain::FieldCatalogue::find(field)->label(QLocale())),
                     qPrintable(refused.error().sentence()));
        }
        QCOMPARE(world.vault->counts()->outbox, before->outbox);
    }

    void fieldsOfOneCallAreAllSetOrNone()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(!world.vault->setFields(
            dossier, {{text("first_sick_day"), text("2026-01-02")}, {text("recovery_date"), text("no day")}}));
        QCOMPARE(world.value(dossier, "first_sick_day"), QString());
        QCOMPARE(world.vault->counts()->outbox, 1U);
    }

    void aValueThatIsThereAlreadyQueuesNothing()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(world.vault->set(dossier, text("last_name"), text(" Jansen ")));
        QCOMPARE(world.vault->counts()->outbox, 1U);
    }

    void anUnknownDossierIsNotFound()
    {
        VaultWorld world(Role::Hr);
        const auto missing = world.vault->set(crypto::randomId<DossierId>(), text("last_name"), text("X"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code(), ErrorCode::NotFound);
    }

    void aPersonnelNumberIsGivenOnce()
    {
        VaultWorld world(Role::Hr);
        QVERIFY(!world.addDossier(text("7"), text("Jansen")).isNull());
        const auto second = world.vault->addDossier(
            world.tenant, {{text("personnel_no"), text("7")}, {text("last_name"), text("Smit")}});
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Exists);
    }

    void namedValuesAreKeptAndRemoved()
    {
        VaultWorld world(Role::Hr);
        QVERIFY(world.vault->setValue(text("a"), "one"));
        QVERIFY(world.vault->setValue(text("a"), "two"));
        world.open();
        QCOMPARE(world.vault->value(text("a"))->value(), QByteArray("two"));
        QVERIFY(world.vault->removeValue(text("a")));
        QVERIFY(!world.vault->value(text("a"))->has_value());
    }

    void aNoteIsAddedAndStaysInOrder()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(world.vault->addEntry(dossier, text("process_note"), text("called")));
        world.clock.now += 1000;
        QVERIFY(world.vault->addEntry(dossier, text("process_note"), text("called again")));
        const auto view = world.vault->show(dossier, false);
        QCOMPARE(view->entries.size(), 2);
        QCOMPARE(view->entries[0].text, text("called again"));
        QVERIFY(view->entries[0].waiting);
    }

    void everyEditIsAnAuditEvent()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Jansen"));
        QVERIFY(world.vault->set(dossier, text("phone_work"), text("0301234567")));
        QCOMPARE(world.vault->counts()->audit, 2U);
    }

    void anotherRoleFindsNothingOfWhatTheLastOneSaw()
    {
        VaultWorld world(Role::Hr);
        const auto place = world.addBsn(text("999990019"));
        QVERIFY(app::DossierProjection(world.vault->database()).rebuild(place, 1));
        QCOMPARE(world.reader->search(text("999990019"), 5)->size(), 1);
        world.session.role = Role::Manager;
        world.open();
        QCOMPARE(world.reader->search(text("999990019"), 5)->size(), 0);
        QVERIFY(!world.reader->row(place.id).has_value());
    }

    void theFileHoldsNoReadableWord()
    {
        VaultWorld world(Role::Hr);
        const auto dossier = world.addDossier(text("7"), text("Canarybird"));
        QVERIFY(world.vault->addEntry(dossier, text("process_note"), text("canarynote")));
        for (const char* name : {"vault.db", "vault.db-wal"}) {
            QFile file(world.folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll().toLower();
            QVERIFY(!bytes.contains("canarybird"));
            QVERIFY(!bytes.contains("canarynote"));
        }
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "VaultTest.moc"
