// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/Outbox.h"
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::OperationKind;

class MedicalSyncTest : public QObject {
    Q_OBJECT

    /// Operations that wait, keys that nobody wrote among them.
    static quint64 queued(Meeting& m) { return app::Outbox(m.world.vault->database()).waiting().value_or(0); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void medicalValuesAreSealedOnTheWayAndReadBack()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        QVERIFY(m.world.vault->addEntry(dossier, text("consult_note"), text("rest for a week")));
        QVERIFY(m.world.vault->addEntry(dossier, text("working_note"), text("ask about sport")));
        QCOMPARE(queued(m), 4U); // the content key goes first
        QVERIFY(m.sync());
        QCOMPARE(m.server.operations.size(), 5);
        QCOMPARE(m.server.operations[1].operation->kind, OperationKind::ContentKey);
        for (const auto& pulled : std::as_const(m.server.operations)) {
            const QByteArray bytes = pulled.operation->encode();
            QVERIFY(!bytes.contains("sore knee") && !bytes.contains("findings") && !bytes.contains("rest for"));
        }
        // A second vault of the same person has it from the server alone.
        QVERIFY(m.synchroniser().run(true, {}));
        m.world.open();
        const auto view = m.world.vault->show(dossier, false);
        QCOMPARE(view->fields[text("findings")].value, text("sore knee"));
        QCOMPARE(view->entries.size(), 2);
        QCOMPARE(m.world.reader->search(text("knee"), 5)->size(), 1);
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("better")));
        QCOMPARE(m.sync()->conflicts, 0U);
        QCOMPARE(m.server.operations.last().revisions.first(), 2U);
    }

    void sealedValuesWaitForTheirKey()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        QVERIFY(m.sync());
        m.world.keys->setLog({}); // as on a device that has not seen the log yet
        m.world.keys->forgetDossier(dossier);
        QVERIFY(!m.synchroniser().run(true, {}).has_value() || m.world.vault->counts()->sealed == 1U);
        m.world.keys->setLog(m.world.log);
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->openSealed());
        QCOMPARE(m.world.vault->counts()->sealed, 0U);
        QCOMPARE(m.world.value(dossier, "findings"), text("sore knee"));
    }

    void anEditThatFailsLeavesNoKeyBehind()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        m.world.keys->setKitPending(true);
        QCOMPARE(m.world.vault->set(dossier, text("findings"), text("sore knee")).error().code(),
                 ErrorCode::NotConfirmed);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        m.world.keys->setKitPending(false);
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        QCOMPARE(queued(m), 2U); // the key's own operation and the value
    }

    void theKeyBesideAValueIsNoChangeOfAPersons()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        QCOMPARE(m.world.vault->unsent(10)->size(), 1);
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::notAMember; };
        QCOMPARE(m.sync()->refused, 1U);
        QCOMPARE(m.world.vault->unsent(10)->size(), 1);
        QCOMPARE(m.world.vault->counts()->refused, 1U);
    }

    void whatTheServerRefusesForItsKeyIsSealedAgainAndSent()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        const auto old = *m.world.keys->groupKey(m.world.tenant, 1);
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        m.server.losesAnswers = true; // it was sent, and what became of it is not known
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::oldEpoch; };
        QVERIFY(!m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knees"))); // waits behind
        QVERIFY(m.world.vault->addEntry(dossier, text("consult_note"), text("rest for a week")));
        m.server.losesAnswers = false;
        bool renewed = false;
        m.server.refuses = [&](const protocol::Operation& op) -> const char* {
            if (op.category == Category::Medical && !renewed) {
                return op.kind == OperationKind::ContentKey ? protocol::reason::oldEpoch : protocol::reason::unknownKey;
            }
            return nullptr;
        };
        m.server.onCatchUp = [&] {
            if (!renewed) {
                crypto::MedicalLogWriter writer(m.world.log, m.world.me.user, m.world.me.keys.identity());
                renewed = writer.startEpoch(m.world.tenant, *old, 2).has_value();
                m.world.keys->setLog(m.world.log);
            }
        };
        const auto report = m.sync();
        QVERIFY(report && renewed);
        QCOMPARE(report->refused, 0U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.value(dossier, "findings"), text("sore knees"));
        int keys = 0;
        for (const auto& pulled : std::as_const(m.server.operations)) {
            keys += pulled.operation->kind == OperationKind::ContentKey ? 1 : 0;
        }
        QCOMPARE(keys, 1); // the one under the newest group key
        QVERIFY(m.synchroniser().run(true, {}));
        QCOMPARE(m.world.value(dossier, "findings"), text("sore knees"));
        QCOMPARE(m.world.vault->show(dossier, false)->entries.size(), 1);
    }

    void aRefusalForItsKeyThatNothingExplainsLeavesTheEditWaiting()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        m.server.refuses = [](const protocol::Operation& op) -> const char* {
            return op.category == Category::Medical ? protocol::reason::oldEpoch : nullptr;
        };
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->refused, 0U);
        QCOMPARE(queued(m), 2U);
        m.server.refuses = {};
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void clearingAMedicalValueIsAValueToo()
    {
        Meeting m(Role::Doctor);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("sore knee")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), QString()));
        QVERIFY(m.sync());
        QVERIFY(m.synchroniser().run(true, {}));
        const auto view = m.world.vault->show(dossier, true);
        QCOMPARE(view->fields[text("findings")].value, QString());
        QCOMPARE(view->history[text("findings")].first().value, text("sore knee"));
        QCOMPARE(m.world.reader->search(text("knee"), 5)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(MedicalSyncTest)
#include "MedicalSyncTest.moc"
