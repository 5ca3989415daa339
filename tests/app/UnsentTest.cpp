// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that are not at the server: listed, taken back, offered again.
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Category;
using domain::Role;
namespace reason = protocol::reason;

namespace {

const QString lastName = QStringLiteral("last_name");

/// Robin's desk with one dossier from the server.
struct Desk : Meeting {
    explicit Desk(Role role = Role::Hr) : Meeting(role), dossier(server.importDossier(text("7"), text("Jansen")))
    {
        const bool begun = sync().has_value();
        Q_ASSERT(begun);
    }
    void refuse(const char* why)
    {
        server.refuses = [why](const protocol::Operation&) { return why; };
    }
    [[nodiscard]] QList<UnsentChange> unsent() { return world.vault->unsent(100).value_or(QList<UnsentChange>()); }
    [[nodiscard]] VaultCounts counts() { return world.vault->counts().value_or(VaultCounts()); }

    DossierId dossier;
};

} // namespace

class UnsentTest : public QObject {
    Q_OBJECT

    static constexpr qint64 day = 24LL * 3600 * 1000;

    /// A change that was refused, of a field that its author may not read any more.
    static void closeOne(Desk& d)
    {
        QVERIFY(d.world.vault->set(d.dossier, text("birth_date"), text("1980-01-02")));
        d.refuse(reason::notAllowed);
        QVERIFY(d.sync());
        d.world.session.role = Role::Manager;
        d.world.open();
        QCOMPARE(d.unsent().size(), 1);
        QVERIFY(d.unsent().first().closed && !d.unsent().first().reason.isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatWaitsIsListedWithDossierFieldValueAndTime()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 1);
        QCOMPARE(unsent.first().dossier, d.dossier);
        QCOMPARE(unsent.first().name, text("Jansens"));
        QCOMPARE(unsent.first().values.first().fieldId, lastName);
        QCOMPARE(unsent.first().values.first().value, text("Jansens"));
        QCOMPARE(unsent.first().at, d.world.clock.now);
        QVERIFY(unsent.first().reason.isEmpty());
        QVERIFY(unsent.first().mayTakeBack && unsent.first().mayOpen && !unsent.first().mayOfferAgain);
    }

    void whatIsTakenBackIsNotSentAndTheOldValueStands()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        QVERIFY(d.world.vault->takeBack(d.unsent().first().id));
        QVERIFY(d.unsent().isEmpty());
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Jansen"));
        QCOMPARE(d.world.reader->row(d.dossier)->name, text("Jansen"));
        const auto before = d.server.operations.size();
        QVERIFY(d.sync());
        QCOMPARE(d.server.operations.size(), before);
    }

    void whatTheServerMayHaveIsNotTakenBack()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        d.server.losesAnswers = true;
        QVERIFY(!d.sync());
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 1);
        QVERIFY(!unsent.first().mayTakeBack);
        QCOMPARE(d.world.vault->takeBack(unsent.first().id).error().code(), ErrorCode::Conflict);
        QCOMPARE(d.counts().outbox, 1U);
    }

    void anEditBehindOneOnItsWayIsListedTooAndTakenBackAlone()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("First")));
        d.server.losesAnswers = true;
        QVERIFY(!d.sync());
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Second")));
        QCOMPARE(d.unsent().size(), 2);
        QVERIFY(d.world.vault->takeBack(d.unsent().last().id));
        QCOMPARE(d.unsent().size(), 1);
        d.server.losesAnswers = false;
        QCOMPARE(d.sync()->conflicts, 0U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("First"));
    }

    /// Found by the simulation: the later one went on standing on it, and so on whatever came in its place.
    void anEditIsNotTakenBackFromUnderALaterOne()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("First")));
        d.server.losesAnswers = true;
        QVERIFY(!d.sync());
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Second")));
        const auto first = d.unsent().first().id;
        Outbox outbox(d.world.vault->database());
        QVERIFY(outbox.markUnsent((*outbox.find(first))->position)); // as by an answer that it came under an old key
        QVERIFY(!d.unsent().first().mayTakeBack);
        QCOMPARE(d.world.vault->takeBack(first).error().code(), ErrorCode::Conflict);
        QVERIFY(d.world.vault->takeBack(d.unsent().last().id));
        QVERIFY(d.world.vault->takeBack(first));
        QVERIFY(d.unsent().isEmpty());
    }

    /// Found by the simulation: it took the place of the later one of the same hand.
    void whatIsOlderThanOnesOwnPresentValueIsNotOfferedAgain()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Refused")));
        d.refuse(reason::notAllowed);
        QVERIFY(d.sync());
        d.server.refuses = nullptr;
        d.world.clock.now += 60'000;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Later")));
        QVERIFY(d.sync());
        QCOMPARE(d.world.vault->offerAgain(d.unsent().first().id).error().code(), ErrorCode::Conflict);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Later"));
    }

    void aNewDossierTakenBackLeavesWithAllThatWasWrittenInIt()
    {
        Desk d;
        const DossierId made = d.world.addDossier(text("8"), text("Bakker"));
        QVERIFY(d.world.vault->set(made, text("phone_work"), text("0301234567")));
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 2);
        QCOMPARE(unsent.first().kind, UnsentChange::Kind::NewDossier);
        QVERIFY(d.world.vault->takeBack(unsent.first().id));
        QVERIFY(d.unsent().isEmpty());
        QVERIFY(!d.world.reader->row(made));
        QCOMPARE(d.counts().dossiers, 1U);
    }

    void whatWasRefusedComesFirstAndHoldsUpNothing()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, text("phone_work"), text("0301234567")));
        d.refuse(reason::notAllowed);
        QCOMPARE(d.sync()->refused, 1U);
        d.server.refuses = {};
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 2);
        QCOMPARE(unsent.first().reason, text(reason::notAllowed));
        QCOMPARE(unsent.first().values.first().value, text("0301234567"));
        QVERIFY(unsent.first().mayOfferAgain && unsent.first().mayTakeBack);
        QCOMPARE(d.sync()->pushed, 1U);
        QCOMPARE(d.unsent().size(), 1);
    }

    void aRefusedEditIsOfferedAgainWithItsOwnTime()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        const qint64 edited = d.world.clock.now;
        d.refuse(reason::notAllowed);
        QVERIFY(d.sync());
        d.server.refuses = {};
        d.world.clock.now += 3'600'000;
        QVERIFY(d.world.vault->offerAgain(d.unsent().first().id));
        QCOMPARE(d.counts().refused, 0U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Jansens"));
        QCOMPARE(d.sync()->pushed, 1U);
        QCOMPARE(d.server.operations.last().operation->deviceTime, edited);
    }

    void offeredAgainItAsksWhereSomebodyElseWroteMeanwhile()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Mine")));
        d.refuse(reason::notAllowed);
        QVERIFY(d.sync());
        d.server.refuses = {};
        d.server.sets(d.world.hr, d.dossier, Category::Administrative, lastName, text("Theirs"));
        QVERIFY(d.sync());
        QVERIFY(d.world.vault->offerAgain(d.unsent().first().id));
        QCOMPARE(d.sync()->conflicts, 1U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Theirs"));
    }

    void anOlderRefusedEditDoesNotPushANewerOneAside()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Older")));
        d.refuse(reason::notAllowed);
        QVERIFY(d.sync());
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Newer")));
        const auto again = d.world.vault->offerAgain(d.unsent().first().id);
        QCOMPARE(again.error().code(), ErrorCode::Conflict);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Newer"));
        QCOMPARE(d.counts().refused, 1U);
    }

    void aRefusedNewDossierIsNamedAndOfferedAgainWithAllThatWasWrittenInIt()
    {
        Desk d;
        const DossierId made = d.world.addDossier(text("8"), text("Bakker"));
        QVERIFY(d.world.vault->set(made, text("phone_work"), text("0301234567")));
        d.refuse(reason::duplicateNumber);
        QCOMPARE(d.sync()->refused, 2U); // as many as are listed
        d.server.refuses = {};
        QCOMPARE(d.counts().refused, 2U);
        const auto unsent = d.unsent();
        QCOMPARE(unsent.first().kind, UnsentChange::Kind::NewDossier);
        QCOMPARE(unsent.first().name, text("Bakker"));
        QVERIFY(unsent.first().mayOfferAgain && !unsent.first().mayOpen);
        QVERIFY(d.world.vault->offerAgain(unsent.first().id));
        QCOMPARE(d.world.value(made, "phone_work"), text("0301234567"));
        QCOMPARE(d.sync()->pushed, 2U);
        QVERIFY(d.unsent().isEmpty());
    }

    void aRefusedNoteIsOfferedAgain()
    {
        Desk d;
        QVERIFY(d.world.vault->addEntry(d.dossier, text("process_note"), text("Called.")));
        d.refuse(reason::unknownDossier);
        QVERIFY(d.sync());
        d.server.refuses = {};
        QCOMPARE(d.unsent().first().kind, UnsentChange::Kind::Note);
        QVERIFY(d.world.vault->offerAgain(d.unsent().first().id));
        QVERIFY(d.sync());
        QCOMPARE(d.world.vault->show(d.dossier, false)->entries.size(), 1);
    }

    void aWaitingNoteIsWrittenAnewAndOnlyItsNewTextIsSent()
    {
        Desk d;
        QVERIFY(d.world.vault->addEntry(d.dossier, text("process_note"), text("Caled.")));
        QVERIFY(d.unsent().first().mayRewrite);
        QVERIFY(d.world.vault->rewrite(d.unsent().first().id, text("Called.")));
        QCOMPARE(d.unsent().size(), 1);
        QCOMPARE(d.sync()->pushed, 1U);
        const auto entries = d.world.vault->show(d.dossier, false)->entries;
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().text, text("Called."));
    }

    void aRefusedTextIsWrittenAnewAndGoesOnWhatItsAuthorHadSeen()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Mine")));
        d.refuse(reason::badValue);
        QVERIFY(d.sync());
        d.server.refuses = {};
        d.server.sets(d.world.hr, d.dossier, Category::Administrative, lastName, text("Theirs"));
        QVERIFY(d.sync());
        QVERIFY(d.unsent().first().mayRewrite);
        QVERIFY(d.world.vault->rewrite(d.unsent().first().id, text("Mine, better")));
        QCOMPARE(d.counts().refused, 0U);
        QCOMPARE(d.sync()->conflicts, 1U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Theirs"));
    }

    void aMedicalTextWrittenAnewIsSealedAnew()
    {
        Desk d(Role::Doctor);
        QVERIFY(d.world.vault->set(d.dossier, text("findings"), text("sore nee")));
        const auto id = d.unsent().first().id;
        QVERIFY(d.world.vault->rewrite(id, text("sore knee")));
        QVERIFY(d.unsent().first().id != id);
        QCOMPARE(d.world.value(d.dossier, "findings"), text("sore knee"));
    }

    void whatIsNoTextOrMayBeAtTheServerIsNotWrittenAnew()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, text("birth_date"), text("1980-01-02")));
        QVERIFY(!d.unsent().first().mayRewrite);
        QCOMPARE(d.world.vault->rewrite(d.unsent().first().id, text("1980-01-03")).error().code(),
                 ErrorCode::InvalidArgument);
        QVERIFY(d.world.vault->takeBack(d.unsent().first().id));
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        d.server.losesAnswers = true;
        QVERIFY(!d.sync());
        QVERIFY(!d.unsent().first().mayRewrite);
        QCOMPARE(d.world.vault->rewrite(d.unsent().first().id, text("Jans")).error().code(), ErrorCode::Conflict);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Jansens"));
    }

    void aTextThatIsNoneLeavesTheWaitingOneAsItWas()
    {
        Desk d;
        QVERIFY(d.world.vault->addEntry(d.dossier, text("process_note"), text("Called.")));
        const auto id = d.unsent().first().id;
        QCOMPARE(d.world.vault->rewrite(id, text("  ")).error().code(), ErrorCode::InvalidArgument);
        QCOMPARE(d.unsent().first().id, id);
    }

    void aMedicalTextIsLeftOutOfTheListAndShownOnRecord()
    {
        Desk d(Role::Doctor);
        QVERIFY(d.world.vault->set(d.dossier, text("findings"), text("sore knee")));
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 1); // and not the content key that goes along
        QVERIFY(unsent.first().medical && unsent.first().values.first().value.isEmpty());
        const quint64 events = d.counts().audit;
        QCOMPARE(d.world.vault->unsentChange(unsent.first().id)->values.first().value, text("sore knee"));
        QCOMPARE(d.counts().audit, events + 1);
    }

    void whatARoleMayNotReadAnyMoreIsCountedAndNotShown()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, text("birth_date"), text("1980-01-02")));
        d.world.session.role = Role::Manager;
        d.world.open();
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 1);
        QVERIFY(unsent.first().closed && unsent.first().values.first().value.isEmpty());
        QVERIFY(d.world.vault->unsentChange(unsent.first().id)->values.first().value.isEmpty());
        QVERIFY(d.world.vault->takeBack(unsent.first().id));
    }

    void whatIsClosedIsKeptForThirtyDaysAndToldOnceAWeekBefore()
    {
        Desk d;
        closeOne(d);
        const auto look = [&d](qint64 days) {
            d.world.clock.now += days * day;
            return d.world.vault->lookAtNotAccepted().value_or(99);
        };
        QCOMPARE(look(0), quint64(0));
        QCOMPARE(d.unsent().first().keptUntil, d.world.clock.now + 30 * day);
        QCOMPARE(look(22), quint64(0));
        QCOMPARE(look(1), quint64(1));
        QCOMPARE(look(1), quint64(0));
        QCOMPARE(look(5), quint64(0));
        QCOMPARE(d.unsent().size(), 1);
        QCOMPARE(look(1), quint64(0));
        QVERIFY(d.unsent().isEmpty());
        QCOMPARE(d.counts().refused, quint64(0));
    }

    void howeverLongTheComputerWasOffNothingGoesUntold()
    {
        Desk d;
        closeOne(d);
        QVERIFY(d.world.vault->lookAtNotAccepted());
        d.world.clock.now += 200 * day;
        QCOMPARE(d.world.vault->lookAtNotAccepted().value_or(99), quint64(1));
        QCOMPARE(d.unsent().first().keptUntil, d.world.clock.now + 7 * day);
        d.world.clock.now += 6 * day;
        QCOMPARE(d.world.vault->lookAtNotAccepted().value_or(99), quint64(0));
        QCOMPARE(d.unsent().size(), 1);
        d.world.clock.now += 1 * day;
        QVERIFY(d.world.vault->lookAtNotAccepted());
        QVERIFY(d.unsent().isEmpty());
    }

    void withTheRightBackNothingRunsAndItCanBeSent()
    {
        Desk d;
        closeOne(d);
        QVERIFY(d.world.vault->lookAtNotAccepted());
        d.world.clock.now += 25 * day;
        QCOMPARE(d.world.vault->lookAtNotAccepted().value_or(99), quint64(1));
        d.world.session.role = Role::Hr;
        d.world.open();
        QVERIFY(d.sync());
        d.world.clock.now += 200 * day;
        QCOMPARE(d.world.vault->lookAtNotAccepted().value_or(99), quint64(0));
        const auto unsent = d.unsent();
        QCOMPARE(unsent.size(), 1);
        QVERIFY(!unsent.first().closed && unsent.first().keptUntil == 0);
        QCOMPARE(unsent.first().values.first().value, text("1980-01-02"));
        QVERIFY(unsent.first().mayOfferAgain);
    }

    void whatIsNotMedicalIsInNoFileForALead()
    {
        Desk d;
        closeOne(d);
        QVERIFY(!d.unsent().first().mayHandOn);
        QVERIFY(d.world.vault->handOn().value_or(QList<QByteArray>{"x"}).isEmpty());
    }

    void whatWasSentIsNotThereToTakeBack()
    {
        Desk d;
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Jansens")));
        const OpId id = d.unsent().first().id;
        QVERIFY(d.sync());
        QCOMPARE(d.world.vault->takeBack(id).error().code(), ErrorCode::NotFound);
        QCOMPARE(d.world.vault->offerAgain(id).error().code(), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(UnsentTest)
#include "UnsentTest.moc"
