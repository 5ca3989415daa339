// SPDX-License-Identifier: GPL-3.0-or-later
// A server that was put back to a backup, and a client that fetched everything anew since. The simulation found these.
#include "app/vault/HeldEdits.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Rows.h"
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

    void aDirectoryThatCountsFromLessIsFetchedToo()
    {
        Meeting m(Role::Hr);
        m.server.directoryVersion = 9;
        begin(m);
        const Colleague newcomer(Role::Hr, text("Nynke"));
        m.server.people.append(&newcomer);
        m.server.directoryVersion = 3;
        restore(m);
        QVERIFY(fetchAnew(m));
        QCOMPARE(storage::numberOf<int>(m.world.vault->database().query(
                     "SELECT count(*) FROM person WHERE id = ?1 AND display_name <> ''", newcomer.user)),
                 1);
    }

    void aValueMadeOnALostOneOfTheSamePersonTakesItsPlace()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Lost")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        restore(m);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.vault->counts()->conflicts, 0U);
        QCOMPARE(m.server.operations.size(), 2);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("Mine"));
    }

    void aValueMadeOnALostOneOfSomebodyElseIsAQuestionToItsAuthor()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Lost"));
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

    void aRevisionOfTheSameNumberIsNotTheOneThatWasSeen()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Lost"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        restore(m);
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("Theirs"));
        QCOMPARE(openConflicts(*m.world.vault)->size(), 1);
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

    void nothingIsSentToAServerInAnotherEpoch()
    {
        Meeting m(Role::Hr);
        const auto dossier = standingOnALostOne(m);
        const auto length = m.server.operations.size();
        const auto report = m.sync();
        QVERIFY(report);
        QVERIFY(report->rewound);
        QCOMPARE(m.server.operations.size(), length);
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Second"));
    }

    void whatWasConfirmedCountsAsNotSentFromTheFirstSyncThatIsToldOfTheRestore()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->doubted, 0U);
        restore(m);
        QVERIFY(m.sync()->rewound);
        QCOMPARE(m.world.vault->counts()->doubted, 1U);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.world.vault->counts()->doubted, 0U);
    }

    void aValueOnALostOneDoesNotTakeThePlaceOfAnothersUnseen()
    {
        Meeting m(Role::Hr);
        static_cast<void>(standingOnALostOne(m));
        QVERIFY(m.sync()->rewound);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("Theirs"));
        const auto conflicts = openConflicts(*m.world.vault);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().mine.value, text("Second"));
        QCOMPARE(conflicts->first().theirs.value, text("Theirs"));
    }

    void whatWasNotSentBeforeTheRestoreCanStillBeReplacedAfterIt()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("First")));
        m.server.epoch = QByteArray(16, 'f');
        QVERIFY(m.sync()->rewound);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        QCOMPARE(m.world.vault->counts()->outbox, 1U);
    }

    void anEditThatWasShownBeforeTheRestoreIsOfferedAgainUnderItsOwnId()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        QVERIFY(m.sync());
        const auto id = m.server.operations.last().operation->id;
        restore(m);
        auto synchroniser = m.synchroniser();
        QVERIFY(synchroniser.run(true, {}));
        QCOMPARE(m.server.operations.size(), 2);
        QCOMPARE(m.server.operations.last().operation->id, id);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansens"));
        QVERIFY(isTold(synchroniser, app::SyncNotice::Kind::LostEditsOffered));
    }

    void aNewDossierThatWasLostIsMadeAgain()
    {
        Meeting m(Role::Hr);
        static_cast<void>(begin(m));
        const auto made = m.world.addDossier(text("8"), text("Bakker"));
        QVERIFY(m.world.vault->set(made, text("phone_work"), text("0301111111")));
        QVERIFY(m.sync());
        restore(m);
        QVERIFY(fetchAnew(m));
        QCOMPARE(m.world.value(made, "last_name"), text("Bakker"));
        QCOMPARE(m.world.value(made, "phone_work"), text("0301111111"));
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
    }

    void whatTheServerStillHasIsNotOfferedAgain()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        QVERIFY(m.sync());
        const auto pushes = m.server.pushSizes.size();
        auto synchroniser = m.synchroniser();
        QVERIFY(synchroniser.run(true, {}));
        QCOMPARE(m.server.pushSizes.size(), pushes);
        QVERIFY(!isTold(synchroniser, app::SyncNotice::Kind::LostEditsOffered));
    }

    void anEditThatSomebodyWroteOverSinceTheRestoreIsAQuestion()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Mine")));
        QVERIFY(m.sync());
        restore(m);
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        QVERIFY(fetchAnew(m));
        const auto conflicts = openConflicts(*m.world.vault);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().mine.value, text("Mine"));
        QCOMPARE(conflicts->first().theirs.value, text("Theirs"));
    }

    void whatIsKeptForARestoreLeavesWithTheScope()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        QVERIFY(m.sync());
        QCOMPARE(heldRows(m), 1);
        m.world.session.tenants.clear();
        QVERIFY(m.sync());
        QCOMPARE(heldRows(m), 0);
    }

    void whatIsKeptForARestoreGoesAfterSomeWeeks()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        QVERIFY(m.sync());
        m.world.clock.now += app::HeldEdits::keptFor + 1;
        QVERIFY(m.sync());
        QCOMPARE(heldRows(m), 0);
    }

    void lostAuditEventsAreSentAgain()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("First")));
        QVERIFY(m.sync());
        const auto all = m.server.auditEvents;
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        m.server.auditEvents.clear(); // the server has none of them any more
        m.server.onAudit = takesAudit(m);
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->audit, 0U);
        QVERIFY(m.server.auditEvents.size() > all.size());
        QCOMPARE(m.server.auditEvents.first(), all.first());
    }

    void auditEventsThatNobodyHasAreAGapThatIsToldOf()
    {
        Meeting m(Role::Hr);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("First")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->database().execute("DELETE FROM audit"));
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        m.server.auditEvents.clear();
        m.server.onAudit = takesAudit(m);
        auto synchroniser = m.synchroniser();
        QVERIFY(synchroniser.run(false, {}));
        QVERIFY(isTold(synchroniser, app::SyncNotice::Kind::DeviceLogParted));
        QCOMPARE(m.world.vault->counts()->audit, 0U);
        QVERIFY(m_lost);
    }

private:
    /// One value is confirmed and not shown, the next stands on it; the server lost the first, and somebody else has made a
    /// revision of that number since.
    static DossierId standingOnALostOne(Meeting& m)
    {
        const auto dossier = begin(m);
        [[maybe_unused]] const auto first = m.world.vault->set(dossier, text("last_name"), text("First"));
        m.server.losesPulls = true;
        [[maybe_unused]] const auto pushed = m.sync();
        [[maybe_unused]] const auto second = m.world.vault->set(dossier, text("last_name"), text("Second"));
        m.server.losesPulls = false;
        restore(m);
        m.server.sets(m.world.hr, dossier, Category::Administrative, text("last_name"), text("Theirs"));
        return dossier;
    }
    static bool isTold(const app::Synchroniser& synchroniser, app::SyncNotice::Kind kind)
    {
        const auto& notices = synchroniser.notices();
        return std::any_of(notices.begin(), notices.end(), [kind](const auto& notice) { return notice.kind == kind; });
    }
    static int heldRows(Meeting& m)
    {
        auto row = m.world.vault->database().prepare("SELECT count(*) FROM held_edit");
        return row && row->step().value_or(false) ? int(row->int64(0)) : -1;
    }
    /// As the real server takes events: in order, or it says where to go on.
    std::function<Result<QByteArray>(const protocol::AuditBatch&)> takesAudit(Meeting& m)
    {
        m_lost = false;
        return [this, &m](const protocol::AuditBatch& batch) -> Result<QByteArray> {
            protocol::AuditReceipt receipt{0, QByteArray(32, '\0')};
            const auto note = [&receipt](const QByteArray& event) {
                receipt = {protocol::AuditEvent::decode(event)->number, crypto::sha256(event)};
            };
            if (!m.server.auditEvents.isEmpty()) {
                note(m.server.auditEvents.last());
            }
            m_lost = m_lost || batch.isLost;
            if (batch.isLost) {
                return receipt.encode();
            }
            const auto first = protocol::AuditEvent::decode(batch.events.first());
            if (first->number != receipt.lastNumber + 1 || first->previousHash != receipt.lastHash) {
                receipt.isBroken = true;
                return receipt.encode();
            }
            m.server.auditEvents += batch.events;
            note(batch.events.last());
            return receipt.encode();
        };
    }
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
        m.server.refuses = [&m](const protocol::Operation& op) -> const char* {
            QByteArray head(32, '\0');
            bool stands = op.seenHead == head;
            quint64 n = 0;
            for (const auto& known : std::as_const(m.server.operations)) {
                if (known.dossier == op.dossier && known.category == op.category) {
                    head = protocol::chainHead(known.dossier, known.category, head, ++n, known.digest);
                    stands = stands || op.seenHead == head;
                }
            }
            return stands ? nullptr : protocol::reason::futureRevision;
        };
    }
    /// What the person is advised to do.
    static Result<app::SyncReport> fetchAnew(Meeting& m) { return m.synchroniser().run(true, {}); }

    bool m_lost = false;
};

QTEST_GUILESS_MAIN(RestoredServerTest)
#include "RestoredServerTest.moc"
