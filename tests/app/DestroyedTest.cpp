// SPDX-License-Identifier: GPL-3.0-or-later
// What two people destroyed leaves the vault, and nothing leaves it on the server's word alone.
#include "core/crypto/DestructionConfirmation.h"
#include "core/protocol/RejectReason.h"
#include "core/retention/RetentionTerm.h"
#include "core/storage/Rows.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Category;
using domain::Role;
using retention::Part;

namespace {

/// Robin's desk with two dossiers from the server, of which one is about to be destroyed.
struct Desk : Meeting {
    explicit Desk(Role role = Role::Hr)
        : Meeting(role), gone(server.importDossier(text("7"), text("Kanarie"))),
          kept(server.importDossier(text("8"), text("Bakker")))
    {
        server.people.append(&privacy);
        server.sets(world.hr, gone, Category::Absence, text("work_handover"), text("Parkiet"));
        const bool begun = sync().has_value();
        Q_ASSERT(begun);
        order.practice = world.session.practice;
        order.id = crypto::randomId<RecordId>();
        order.tenant = world.tenant;
        order.dossier = gone;
        order.part = quint8(Part::Employer);
        order.proposer = world.hr.user;
        order.time = world.clock.now;
        order.sign(world.hr.keys.identity());
        confirmation.order = order.id;
        confirmation.orderDigest = order.digest();
        confirmation.confirmer = privacy.user;
        confirmation.time = world.clock.now;
        confirmation.sign(privacy.keys.identity());
    }
    /// The next sync brings the word of it, with a change of the other dossier.
    Result<SyncReport> tell(bool whole = true)
    {
        server.sets(world.hr, kept, Category::Administrative, text("phone_work"), text("0301234567"));
        server.bendPage = [this, whole](protocol::PullPage& page) {
            // The server has nothing of it any more.
            page.operations.removeIf([this](const protocol::PulledOperation& op) { return op.dossier == gone; });
            if (!page.operations.isEmpty()) {
                page.destroyed.append({page.nextCursor, whole, order.encode(), confirmation.encode()});
            }
        };
        auto report = sync();
        server.bendPage = {};
        return report;
    }
    /// The server was put back to a backup, and destroyed it again before anybody asked.
    Result<SyncReport> tellAfterARestore()
    {
        server.epoch = QByteArray(16, 'f');
        server.refuses = [this](const protocol::Operation& op) {
            return op.dossier == gone ? protocol::reason::dossierDestroyed : nullptr;
        };
        server.bendPage = [this](protocol::PullPage& page) {
            page.operations.removeIf([this](const protocol::PulledOperation& op) { return op.dossier == gone; });
            if (!page.epochChanged && !page.more) {
                page.nextCursor += 1; // its own place in the stream, behind what the backup held
                page.destroyed.append({page.nextCursor, true, order.encode(), confirmation.encode()});
            }
        };
        auto report = synchroniser().run(true, {});
        server.bendPage = {};
        return report;
    }
    [[nodiscard]] bool isThere(const DossierId& dossier) { return world.vault->show(dossier, true).has_value(); }
    [[nodiscard]] qint64 rows(const char* sql)
    {
        return storage::numberOf(world.vault->database().query(QByteArrayView(sql))).value_or(-1);
    }

    test::Colleague privacy{Role::PrivacyOfficer, QStringLiteral("Petra")};
    DossierId gone;
    DossierId kept;
    DestructionOrder order;
    DestructionConfirmation confirmation;
};

} // namespace

class DestroyedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatTwoPeopleSignedLeavesTheVault()
    {
        Desk d;
        QVERIFY(d.tell());
        QVERIFY(!d.isThere(d.gone));
        QVERIFY(d.isThere(d.kept));
        QCOMPARE(d.world.vault->counts()->dossiers, 1U);
        QVERIFY(d.world.reader->list(text("Kanarie"), 10)->isEmpty());
        QCOMPARE(d.world.reader->list(text("Bakker"), 10)->size(), 1);
    }

    void theVaultIsMarkedForANewKey()
    {
        Desk d;
        QVERIFY(!*d.world.vault->value(QString::fromLatin1(Records::outlivedName)));
        QVERIFY(d.tell());
        QVERIFY(*d.world.vault->value(QString::fromLatin1(Records::outlivedName)));
    }

    void aSecondSignatureOfSomebodyElsesKeyTakesNothing()
    {
        Desk d;
        d.confirmation.sign(d.world.doctor.keys.identity());
        QCOMPARE(d.tell().error().code(), ErrorCode::Untrusted);
        QVERIFY(d.isThere(d.gone));
    }

    void onePersonTwiceTakesNothing()
    {
        Desk d;
        d.confirmation.confirmer = d.order.proposer;
        d.confirmation.sign(d.world.hr.keys.identity());
        QCOMPARE(d.tell().error().code(), ErrorCode::Untrusted);
        QVERIFY(d.isThere(d.gone));
    }

    void peopleNobodyKnowsTakeNothing()
    {
        Desk d;
        const test::Colleague stranger(Role::PrivacyOfficer, QStringLiteral("Niemand"));
        d.confirmation.confirmer = stranger.user;
        d.confirmation.sign(stranger.keys.identity());
        QCOMPARE(d.tell().error().code(), ErrorCode::Untrusted);
        QVERIFY(d.isThere(d.gone));
    }

    void aConfirmationOfAnotherOrderTakesNothing()
    {
        Desk d;
        d.order.dossier = d.kept; // signed anew by the first, never confirmed by the second
        d.order.sign(d.world.hr.keys.identity());
        QCOMPARE(d.tell().error().code(), ErrorCode::Untrusted);
        QVERIFY(d.isThere(d.kept) && d.isThere(d.gone));
    }

    void anUnsentEditGoesToTheTrayWithTheReason()
    {
        Desk d;
        d.server.refuses = [](const protocol::Operation& op) {
            return op.category == Category::Absence ? protocol::reason::dossierDestroyed : nullptr;
        };
        QVERIFY(d.world.vault->set(d.gone, text("work_handover"), text("Mine")));
        QVERIFY(d.tell());
        const auto unsent = d.world.vault->unsent(10);
        QCOMPARE(unsent->size(), 1);
        QCOMPARE(unsent->first().reason, text(protocol::reason::dossierDestroyed));
        QCOMPARE(unsent->first().values.first().value, text("Mine"));
    }

    void ofAnOpenQuestionTheOwnSideGoesToTheTray()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.gone, text("work_handover"), text("Mine")));
        d.server.sets(d.world.hr, d.gone, Category::Absence, text("work_handover"), text("Theirs"));
        QVERIFY(d.sync());
        QCOMPARE(d.world.vault->counts()->conflicts, 1U);
        QVERIFY(d.tell());
        QCOMPARE(d.world.vault->counts()->conflicts, 0U);
        const auto unsent = d.world.vault->unsent(10);
        QCOMPARE(unsent->size(), 1);
        QCOMPARE(unsent->first().values.first().value, text("Mine"));
    }

    void aChangeConfirmedJustBeforeIsGoneWithTheRest()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.gone, text("work_handover"), text("Mine")));
        d.server.losesPulls = true;
        QVERIFY(!d.sync());
        d.server.losesPulls = false;
        const auto report = d.tell();
        QVERIFY(report && report->warnings.isEmpty());
        QVERIFY(!d.isThere(d.gone));
        QCOMPARE(d.world.vault->counts()->outbox, 0U);
        QVERIFY(d.world.vault->unsent(10)->isEmpty());
    }

    void theDoctorKeepsWhatTheMedicalPartNeeds()
    {
        Desk d(Role::Doctor);
        QVERIFY(d.tell(false));
        const auto view = d.world.vault->show(d.gone, true);
        QVERIFY(view);
        QCOMPARE(view->fields.value(text("last_name")).value, text("Kanarie"));
        QVERIFY(!view->fields.contains(text("work_handover")));
        QCOMPARE(d.rows("SELECT count(*) FROM record WHERE category = 2"), 0);
    }

    void whoDestroyedItAlreadyTakesItAsDoneAfterARestore()
    {
        Desk d;
        QVERIFY(d.tell());
        const auto report = d.tellAfterARestore();
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QVERIFY(report->warnings.isEmpty());
        QVERIFY(!d.isThere(d.gone) && d.isThere(d.kept));
        QCOMPARE(d.world.vault->counts()->outbox, 0U);
        QVERIFY(d.world.vault->unsent(10)->isEmpty());
    }

    void whoHadNotHeardOfItBeforeTheRestoreLosesItAfterIt()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.gone, text("work_handover"), text("Mine")));
        QVERIFY(d.sync()); // and is kept for a server that loses it
        const auto report = d.tellAfterARestore();
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence()));
        QVERIFY(d.sync());
        QVERIFY(!d.isThere(d.gone) && d.isThere(d.kept));
        QCOMPARE(d.world.vault->counts()->outbox, 0U);
        const auto unsent = d.world.vault->unsent(10);
        QVERIFY(unsent);
        for (const auto& change : *unsent) { // offered again, or not: never taken
            QCOMPARE(change.reason, text(protocol::reason::dossierDestroyed));
        }
    }

    void theSameWordTwiceChangesNothingMore()
    {
        Desk d;
        QVERIFY(d.tell());
        QVERIFY(d.tell());
        QVERIFY(!d.isThere(d.gone) && d.isThere(d.kept));
    }
};

QTEST_GUILESS_MAIN(DestroyedTest)
#include "DestroyedTest.moc"
