// SPDX-License-Identifier: GPL-3.0-or-later
// A server that was put back to a backup, and a client that fetched everything anew since. The simulation found these.
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"
#include "tests/support/OpenConflicts.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;

class RestoredServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aNoteMadeOnTheLostPastIsSentOnThePresentOne()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->addEntry(dossier, text("process_note"), text("lost")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->addEntry(dossier, text("process_note"), text("called")));
        restore(m);
        QVERIFY(m.sync()->rewound);
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("called"));
    }

    void aValueMadeOnALostOneIsAQuestionToItsAuthor()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Lost")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        restore(m);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        const auto conflicts = openConflicts(*m.world.vault);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().mine.value, text("Mine"));
        QCOMPARE(conflicts->first().theirs.value, text("Jansen"));
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("Mine"));
    }

    void anEditThatWasConfirmedAndNotShownYetIsOfferedAgain()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        m.server.losesPulls = true;
        QVERIFY(!m.sync());
        QCOMPARE(m.server.operations.size(), 2);
        m.server.losesPulls = false;
        restore(m);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.server.operations.size(), 2);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansens"));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void theLastOfSeveralLostValuesIsTheOneThatCounts()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        m.server.losesPulls = true;
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("First")));
        QVERIFY(!m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        QVERIFY(!m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Third")));
        m.server.losesPulls = false;
        restore(m);
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        const auto conflicts = openConflicts(*m.world.vault);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().mine.value, text("Third"));
        QCOMPARE(conflicts->first().theirs.value, text("Theirs"));
    }

    void aConfirmedValueDoesNotTakeThePlaceOfALaterOneInAConflict()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        m.server.losesPulls = true;
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("First")));
        QVERIFY(!m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        m.server.losesPulls = false;
        restore(m);
        for (const char* theirs : {"Theirs", "Theirs too"}) {
            m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text(theirs));
        }
        QVERIFY(m.sync()->rewound);
        QVERIFY(fetchAnew(m));
        const auto conflicts = openConflicts(*m.world.vault);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().mine.value, text("Second"));
    }

private:
    static DossierId begin(Meeting& m)
    {
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        [[maybe_unused]] const auto synced = m.sync();
        return dossier;
    }
    /// Back to where only the import was there. What stands on more is refused, as the real server does.
    static void restore(Meeting& m)
    {
        m.server.forgetAfter(1);
        m.server.epoch = QByteArray(16, 'f');
        const QByteArray held = protocol::chainHead(m.server.operations.first().dossier, Category::Administrative,
                                                    QByteArray(32, '\0'), 1, m.server.operations.first().digest);
        m.server.refuses = [held](const protocol::Operation& op) -> const char* {
            const bool stands = op.seenHead == held || op.seenHead == QByteArray(32, '\0');
            return stands ? nullptr : protocol::reason::futureRevision;
        };
    }
    /// What the person is advised to do.
    static Result<app::SyncReport> fetchAnew(Meeting& m) { return m.synchroniser().run(true, {}); }
};

QTEST_GUILESS_MAIN(RestoredServerTest)
#include "RestoredServerTest.moc"
