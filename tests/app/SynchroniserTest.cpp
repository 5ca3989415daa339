// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Outbox.h"
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::OperationItem;
using protocol::OperationKind;

class SynchroniserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatTheServerHasComesIntoTheVault()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"), text("Sales"));
        m.server.sets(m.world.hr, dossier, Category::Absence, text("first_sick_day"), text("2026-01-02"));
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->pulled, 2U);
        QCOMPARE(m.world.value(dossier, "first_sick_day"), text("2026-01-02"));
        QCOMPARE(m.world.reader->list(text("jans"), 5)->first().department, text("Sales"));
        QCOMPARE(m.world.vault->show(dossier, false)->fields[text("first_sick_day")].author, text("Henk"));
        QVERIFY(m.world.vault->counts()->lastSync > 0);
    }

    void manyPagesAreOneVault()
    {
        Meeting m(Role::Hr);
        m.server.pageSize = 3;
        for (int i = 0; i < 20; ++i) {
            (void)m.server.importDossier(QString::number(i), text("Jansen"));
        }
        QCOMPARE(m.sync()->pulled, 20U);
        QCOMPARE(*m.world.reader->count({}), 20);
    }

    void syncingAgainChangesNothing()
    {
        Meeting m(Role::Hr);
        (void)m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QCOMPARE(m.sync()->pulled, 0U);
        QCOMPARE(*m.world.reader->count({}), 1);
    }

    void editsReachTheServerAndStopWaiting()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.world.addDossier(text("7"), text("Jansen"));
        QVERIFY(m.world.vault->set(dossier, text("first_sick_day"), text("2026-01-02")));
        QVERIFY(m.world.vault->addEntry(dossier, text("process_note"), text("called")));
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->pushed, 3U);
        QCOMPARE(m.server.operations.size(), 3);
        const auto view = m.world.vault->show(dossier, false);
        QCOMPARE(view->fields[text("first_sick_day")].revision, 1U);
        QVERIFY(!view->fields[text("first_sick_day")].waiting);
        QVERIFY(!view->entries.first().waiting);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QVERIFY(m.sync());
        QCOMPARE(m.server.operations.size(), 3);
    }

    void editingAgainBeforeSendingSendsTheLastValueOnce()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Janssen")));
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
        QVERIFY(m.sync());
        QCOMPARE(m.server.operations.size(), 2);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("Janssen"));
    }

    void aLostAnswerNeitherDoublesNorLosesAnEdit()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        m.server.losesAnswers = true;
        QCOMPARE(m.sync().error().code(), ErrorCode::Unreachable);
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
        m.world.open(); // the program ended
        m.server.losesAnswers = false;
        QVERIFY(m.sync());
        QCOMPARE(m.server.operations.size(), 2);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansens"));
    }

    void anEditBehindOneOfUnknownFateIsNoConflictWithOneself()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        m.server.losesAnswers = true;
        QVERIFY(!m.sync());
        m.server.losesAnswers = false;
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Janssen")));
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansma")));
        QCOMPARE(m.world.vault->counts()->outbox, 2U);
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->conflicts, 0U);
        QCOMPARE(m.server.operations.size(), 3);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansma"));
        const auto history = m.world.vault->show(dossier, true)->history[text("last_name")];
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].value, text("Jansens"));
    }

    void twoDifferentValuesOfOneFieldWaitForAPerson()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->conflicts, 1U);
        const auto view = m.world.vault->show(dossier, false);
        QCOMPARE(view->fields[text("last_name")].value, text("Theirs"));
        QVERIFY(view->fields[text("last_name")].conflict);
        const auto conflict = m.world.vault->conflict(dossier, text("last_name"));
        QCOMPARE(conflict->mine.value, text("Mine"));
        QCOMPARE(conflict->theirs.value, text("Theirs"));
        QCOMPARE(conflict->theirs.author, text("Henk"));
    }

    void aPersonsDecisionEndsTheConflict()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        QCOMPARE(m.sync()->conflicts, 0U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Mine"));
        QCOMPARE(m.server.operations.last().revisions.first(), 3U);
    }

    void keepingTheOtherValueEndsTheConflictWithoutAnOperation()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Theirs")));
        QCOMPARE(m.world.vault->counts()->conflicts, 0U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void equalValuesAreNoConflict()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Same")));
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Same"));
        QCOMPARE(m.sync()->conflicts, 0U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Same"));
    }

    void theLastOfTwoWaitingValuesIsTheOneInTheConflict()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("First")));
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::serverFailure; };
        QVERIFY(m.sync()); // sent, and not decided
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        m.server.refuses = nullptr;
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        QCOMPARE(m.sync()->conflicts, 1U);
        QCOMPARE(m.world.vault->conflict(dossier, text("last_name"))->mine.value, text("Second"));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void aRefusedEditGoesBackAndItsTextIsKept()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Refused")));
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::notAllowed; };
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->refused, 1U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansen"));
        QCOMPARE(m.world.reader->list(text("refused"), 5)->size(), 0);
        const auto refused = app::Outbox(m.world.vault->database()).refused();
        QCOMPARE(refused->first().items.first().value, text("Refused"));
        QCOMPARE(refused->first().reason, QLatin1String(protocol::reason::notAllowed));
        QCOMPARE(m.world.vault->counts()->refused, 1U);
    }

    void aPoisonedEditHoldsUpNoOther()
    {
        Meeting m(Role::Hr);
        const auto first = m.server.importDossier(text("7"), text("Jansen"));
        const auto second = m.server.importDossier(text("8"), text("Smit"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(first, text("last_name"), text("Poison")));
        QVERIFY(m.world.vault->set(first, text("phone_work"), text("0301234567")));
        QVERIFY(m.world.vault->set(second, text("last_name"), text("Smits")));
        m.server.refuses = [](const protocol::Operation& op) {
            return op.items.first().value() == text("Poison") ? protocol::reason::badValue : nullptr;
        };
        const auto report = m.sync();
        QCOMPARE(report->pushed, 2U);
        QCOMPARE(report->refused, 1U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void aRefusedDossierLeavesTheListWithItsEdits()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.world.addDossier(text("7"), text("Jansen"));
        QVERIFY(m.world.vault->set(dossier, text("first_sick_day"), text("2026-01-02")));
        m.server.refuses = [](const protocol::Operation& op) {
            return op.kind == OperationKind::Dossier ? protocol::reason::duplicateNumber
                                                     : protocol::reason::unknownDossier;
        };
        QVERIFY(m.sync());
        QCOMPARE(*m.world.reader->count({}), 0);
        QCOMPARE(m.world.vault->counts()->refused, 2U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void anEditBehindARefusedOneGoesOnItsOwn()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Bad")));
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::serverFailure; };
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Good")));
        m.server.refuses = [](const protocol::Operation& op) {
            return op.items.first().value() == text("Bad") ? protocol::reason::badValue : nullptr;
        };
        QCOMPARE(m.sync()->conflicts, 0U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Good"));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void aNewScopeFetchesEverythingAnewAndKeepsTheOutbox()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        const auto gone = m.server.importDossier(text("8"), text("Gone"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Edited")));
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::serverFailure; };
        m.server.scope = QByteArray(16, 't');
        m.server.operations.removeLast(); // outside the new scope
        QVERIFY(m.sync());
        QCOMPARE(*m.world.reader->count({}), 1);
        QVERIFY(!m.world.reader->row(gone).has_value());
        QCOMPARE(m.world.reader->search(text("gone"), 5)->size(), 0);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Edited"));
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
    }

    void aFullSyncKeepsTheOutbox()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Edited")));
        const auto report = m.synchroniser().run(true, {});
        QVERIFY(report);
        QCOMPARE(report->pulled, 2U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Edited"));
        QCOMPARE(*m.world.reader->count({}), 1);
    }

    void aLostGrantLeavesTheVault()
    {
        Meeting m(Role::Hr);
        (void)m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        m.world.session.tenants.clear();
        QVERIFY(m.sync());
        QCOMPARE(*m.world.reader->count({}), 0);
    }

    void aRewoundServerIsToldAndNotFollowed()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        m.server.epoch = QByteArray(16, 'f');
        m.server.operations.clear();
        const auto report = m.sync();
        QVERIFY(report);
        QVERIFY(report->rewound);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansen"));
    }

    void aPersonMayStopIt()
    {
        Meeting m(Role::Hr);
        m.server.pageSize = 1;
        for (int i = 0; i < 5; ++i) {
            (void)m.server.importDossier(QString::number(i), text("Jansen"));
        }
        app::Synchroniser synchroniser(*m.world.vault, m.server, m.server);
        const auto stopped = synchroniser.run(false, [](const app::SyncProgress&) { return false; });
        QCOMPARE(stopped.error().code(), ErrorCode::Cancelled);
        QVERIFY(m.sync());
        QCOMPARE(*m.world.reader->count({}), 5);
    }

    void progressKnowsTheTotalFromTheFirstPage()
    {
        Meeting m(Role::Hr);
        m.server.pageSize = 2;
        for (int i = 0; i < 6; ++i) {
            (void)m.server.importDossier(QString::number(i), text("Jansen"));
        }
        QList<quint64> totals;
        app::Synchroniser synchroniser(*m.world.vault, m.server, m.server);
        QVERIFY(synchroniser.run(false, [&](const app::SyncProgress& progress) {
            if (progress.phase == text("pull")) {
                totals.append(progress.total);
            }
            return true;
        }));
        QVERIFY(!totals.isEmpty());
        for (const quint64 total : std::as_const(totals)) {
            QCOMPARE(total, 6U);
        }
    }

    void auditEventsGoOnceTheyAreWithTheServer()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.world.addDossier(text("7"), text("Jansen"));
        QVERIFY(m.world.vault->set(dossier, text("phone_work"), text("0301234567")));
        QVERIFY(m.sync());
        QCOMPARE(m.server.auditEvents.size(), 2);
        QCOMPARE(m.world.vault->counts()->audit, 0U);
    }
};

QTEST_GUILESS_MAIN(SynchroniserTest)
#include "SynchroniserTest.moc"
