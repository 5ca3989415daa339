// SPDX-License-Identifier: GPL-3.0-or-later
// What a vault does with a value that an employee had removed, and with what it kept of it for other days.
#include "app/retention/CarryingOut.h"
#include "app/retention/SubjectRequests.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Rows.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::RequestKey;
using domain::Role;

namespace {

/// HR's desk with a dossier that was begun here, of which a value is to go.
struct Desk : Meeting {
    Desk() : Meeting(Role::Hr)
    {
        const auto made = world.vault->addDossier(world.tenant, {{text("personnel_no"), text("7")},
                                                                 {text("last_name"), text("Jansen")},
                                                                 {text("job_title"), text("Kanariebegin")}});
        dossier = made.value_or(DossierId());
        request = SubjectRequests(*world.vault, *world.reader)
                      .add(dossier, RequestKey::Kind::Deletion, {}, 1, {})
                      .value_or(RecordId());
        const bool begun = sync().has_value();
        Q_ASSERT(begun);
    }
    Result<SyncReport> remove()
    {
        const auto done = CarryingOut(*world.vault).remove(dossier, request, {text("job_title")});
        return done ? sync() : failure(done);
    }
    /// Back to the very beginning, as the real server takes it from there.
    void restore()
    {
        server.forgetAfter(0);
        server.epoch = QByteArray(16, 'f');
    }
    qint64 rows(const char* sql)
    {
        return storage::numberOf(world.vault->database().query(QByteArrayView(sql))).value_or(-1);
    }

    DossierId dossier;
    RecordId request;
};

} // namespace

class RemovedValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void nothingThatIsKeptForOtherDaysHoldsIt()
    {
        Desk desk;
        QVERIFY(desk.world.vault->set(desk.dossier, text("job_title"), text("Kanarielater")));
        QVERIFY(desk.sync());
        QVERIFY(desk.rows("SELECT count(*) FROM held_item WHERE value LIKE 'Kanarie%'") == 2);
        QVERIFY(desk.remove());
        QCOMPARE(desk.rows("SELECT count(*) FROM held_item WHERE value LIKE 'Kanarie%'"), 0);
        QCOMPARE(desk.rows("SELECT count(*) FROM held_edit WHERE instr(CAST(bytes AS TEXT), 'Kanarie') > 0"), 0);
        QCOMPARE(desk.rows("SELECT count(*) FROM outbox"), 0);
        QCOMPARE(desk.rows("SELECT count(*) FROM history WHERE value LIKE 'Kanarie%'"), 0);
        QVERIFY(desk.world.vault->hasOutlivedKey().value_or(false));
    }

    void anImportThatSetItCantBringItBack()
    {
        Desk desk;
        QVERIFY(desk.world.vault->database().execute(
            "INSERT INTO import_run(number, tenant, at, format) VALUES (1, 1, 1, 'csv'); INSERT INTO "
            "import_change(run, dossier, "
            "made, before, after) SELECT 1, id, 0, '{\"job_title\":\"Kanarie\",\"given_name\":\"Piet\"}', '' FROM "
            "dossier"));
        QVERIFY(desk.remove());
        QCOMPARE(
            desk.rows("SELECT count(*) FROM import_change WHERE before = '{\"given_name\":\"Piet\"}' AND after = ''"),
            1);
    }

    /// The dossier and its other values are offered to a server that lost them; the removed one never.
    void aRestoredServerGetsTheRestAndNotTheValue()
    {
        Desk desk;
        QVERIFY(desk.remove());
        desk.restore();
        QVERIFY(desk.sync()->rewound);
        QVERIFY(desk.synchroniser().run(true, {}));
        QVERIFY(!desk.server.operations.isEmpty());
        bool isNamed = false;
        for (const auto& stored : std::as_const(desk.server.operations)) {
            QVERIFY(stored.operation && !stored.operation->encode().contains("Kanarie"));
            QVERIFY(!stored.operation->isFullyRedacted());
            isNamed = isNamed || stored.operation->encode().contains("Jansen");
        }
        QVERIFY(isNamed);
        QCOMPARE(desk.world.value(desk.dossier, "last_name"), text("Jansen"));
        QCOMPARE(desk.world.vault->counts()->outbox, 0U);
    }

    void aLaterValueStandsOnTheRemoval()
    {
        Desk desk;
        QVERIFY(CarryingOut(*desk.world.vault).remove(desk.dossier, desk.request, {text("job_title")}));
        QVERIFY(desk.world.vault->set(desk.dossier, text("job_title"), text("Lasser")));
        QVERIFY(desk.sync());
        QCOMPARE(desk.world.vault->counts()->outbox, 0U);
        const auto view = desk.world.vault->show(desk.dossier, true);
        QVERIFY(view);
        QCOMPARE(view->fields.value(text("job_title")).value, text("Lasser"));
        QCOMPARE(view->history.value(text("job_title")).size(), 1);
        QVERIFY(view->history.value(text("job_title")).first().asked.isRemoval());
    }

    /// The simulation found this one.
    void whatWasWrittenAfterARefusedRemovalIsNoRemoval()
    {
        Desk desk;
        QVERIFY(CarryingOut(*desk.world.vault).remove(desk.dossier, desk.request, {text("job_title")}));
        QVERIFY(desk.world.vault->set(desk.dossier, text("job_title"), text("Lasser")));
        desk.server.refuses = [](const protocol::Operation& op) {
            return op.items.first().asked().isRemoval() ? protocol::reason::legalHold : nullptr;
        };
        QVERIFY(desk.sync());
        const auto counts = desk.world.vault->counts();
        QVERIFY(counts->refused == 1 && counts->outbox == 0);
        const auto& last = desk.server.operations.last().operation->items.first();
        QCOMPARE(last.value(), text("Lasser"));
        QVERIFY(!last.asked().isAsked());
    }

    /// The simulation found this one: it stood on the second removal's number, which was a colleague's value by then.
    void whatWasWrittenAfterTwoRefusedRemovalsMeetsWhatAColleagueWrote()
    {
        Desk desk;
        auto& vault = *desk.world.vault;
        QVERIFY(CarryingOut(vault).remove(desk.dossier, desk.request, {text("job_title")}));
        QVERIFY(vault.set(desk.dossier, text("job_title"), text("Tussen")));
        QVERIFY(CarryingOut(vault).remove(desk.dossier, desk.request, {text("job_title")}));
        QVERIFY(vault.set(desk.dossier, text("job_title"), text("Lasser")));
        desk.server.sets(desk.world.hr, desk.dossier, domain::Category::Administrative, text("job_title"),
                         text("Schilder"));
        desk.server.refuses = [](const protocol::Operation& op) {
            return op.items.first().asked().isRemoval() ? protocol::reason::noRequest : nullptr;
        };
        QVERIFY(desk.sync());
        QCOMPARE(vault.counts()->conflicts, 1U);
        QCOMPARE(vault.counts()->outbox, 0U);
        QCOMPARE(desk.server.operations.last().operation->items.first().value(), text("Schilder"));
    }

    /// Neither the removal nor what was written after it gets lost with the server's past.
    void aRestoredServerGetsTheRemovalAndWhatWasWrittenAfterIt()
    {
        Desk desk;
        QVERIFY(CarryingOut(*desk.world.vault).remove(desk.dossier, desk.request, {text("job_title")}));
        QVERIFY(desk.world.vault->set(desk.dossier, text("job_title"), text("Lasser")));
        desk.server.epoch = QByteArray(16, 'f'); // put back to what it is now
        QVERIFY(desk.sync()->rewound);
        QVERIFY(desk.synchroniser().run(true, {}));
        QCOMPARE(desk.world.vault->counts()->outbox, 0U);
        QCOMPARE(desk.world.value(desk.dossier, "job_title"), text("Lasser"));
        const auto& operations = desk.server.operations;
        QVERIFY(std::any_of(operations.cbegin(), operations.cend(),
                            [](const auto& stored) { return stored.operation->items.first().asked().isRemoval(); }));
    }

    /// The crash test found this one: the note stood there beside the removal that waited.
    void aNoteWhoseRemovalWaitsIsShownOnceAndWithoutItsText()
    {
        Desk desk;
        const auto note = desk.world.vault->addEntry(desk.dossier, text("process_note"), text("Kanarie"));
        QVERIFY(note && desk.world.vault->addEntry(desk.dossier, text("process_note"), text("Blijft")) && desk.sync());
        CarryingOut carrying(*desk.world.vault);
        QVERIFY(carrying.remove(desk.dossier, desk.request, {note->toString()}));
        const auto entries = desk.world.vault->show(desk.dossier, false)->entries;
        QCOMPARE(entries.size(), 2);
        for (const EntryState& entry : entries) {
            QCOMPARE(entry.text, entry.id == *note ? QString() : text("Blijft"));
        }
        const auto values = carrying.values(desk.dossier);
        QVERIFY(values && std::none_of(values->cbegin(), values->cend(),
                                       [&](const AskableValue& value) { return value.id == note->toString(); }));
    }

    void theOwnLogHasWhatShouldNeverHaveBeenRecordedAsAGroundOfItsOwn()
    {
        Desk desk;
        const auto logged = [&desk](protocol::AuditEventKind kind) {
            int found = 0;
            auto row = desk.world.vault->database().query("SELECT bytes FROM audit ORDER BY number");
            const auto read = storage::forEachRow(row, [&] {
                const auto event = protocol::AuditEvent::decode(row->blob(0));
                found += event && event->kind == kind && event->object == u"job_title" ? 1 : 0;
            });
            return read ? found : -1;
        };
        const int edits = logged(protocol::AuditEventKind::Edited);
        QVERIFY(CarryingOut(*desk.world.vault)
                    .remove(desk.dossier, desk.request, {text("job_title")}, protocol::AskedChange::Kind::Unlawful));
        QCOMPARE(logged(protocol::AuditEventKind::UnlawfulRemoved), 1);
        QCOMPARE(logged(protocol::AuditEventKind::Edited), edits);
    }

    void ofWhatTheServerNeverHadNothingIsSaid()
    {
        Desk desk;
        QVERIFY(desk.world.vault->set(desk.dossier, text("given_name"), text("Kanarie")));
        QVERIFY(CarryingOut(*desk.world.vault).remove(desk.dossier, desk.request, {text("given_name")}));
        QCOMPARE(desk.world.vault->counts()->outbox, 0U);
        QCOMPARE(desk.world.value(desk.dossier, "given_name"), QString());
    }
};

QTEST_GUILESS_MAIN(RemovedValueTest)
#include "RemovedValueTest.moc"
