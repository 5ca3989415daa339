// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a role writes and may not read: a manager's worked hours. The simulation found each of these.
#include "core/protocol/ConflictReason.h"
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;

namespace {

/// As the real server shows an operation of which the caller may read nothing.
void makeLink(protocol::PulledOperation& pulled)
{
    pulled.operation.reset();
    pulled.encodedOperation.clear();
    pulled.revisions.clear();
}

} // namespace

class WriteOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatWasSentLeavesTheCacheOfWhoMayNotReadIt()
    {
        Meeting m(Role::Manager);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("12.5")));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.value(dossier, "worked_hours"), QString());
    }

    void heCanWriteItASecondTime()
    {
        Meeting m(Role::Manager);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("12.5")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("20.5")));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->refused, 0U);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("20.5"));
    }

    void whatSomebodyElseFilledInIsAQuestionWithoutAnAnswerToSee()
    {
        Meeting m(Role::Manager);
        const auto dossier = contested(m);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.vault->counts()->refused, 0U);
        const auto view = m.world.vault->conflict(dossier, text("worked_hours"));
        QVERIFY(view);
        QVERIFY(view->unseen);
        QVERIFY(!view->closed);
        QCOMPARE(view->mine.value, text("12.5"));
        QCOMPARE(view->theirs.value, QString());
        QCOMPARE(view->theirsRevision, 1U);
    }

    void theQuestionHoldsUpNothing()
    {
        Meeting m(Role::Manager);
        static_cast<void>(contested(m));
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("2026-01-02"));
    }

    void heMayReplaceWhatHeMayNotRead()
    {
        Meeting m(Role::Manager);
        const auto dossier = contested(m);
        QVERIFY(m.world.vault->decide(dossier, text("worked_hours"), {.keep = app::ConflictDecision::Keep::Mine}));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->conflicts, 0U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("12.5"));
    }

    void heMayLetHisOwnGo()
    {
        Meeting m(Role::Manager);
        const auto dossier = contested(m);
        const auto length = m.server.operations.size();
        QVERIFY(m.world.vault->decide(dossier, text("worked_hours"), {.keep = app::ConflictDecision::Keep::Theirs}));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->conflicts, 0U);
        QCOMPARE(m.server.operations.size(), length);
    }

    void hisOwnEarlierValueIsNoQuestion()
    {
        Meeting m(Role::Manager);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("12.5")));
        QVERIFY(m.sync());
        QVERIFY(m.synchroniser().run(true, {})); // forgets which revision it was
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("20.5")));
        m.server.bendAnswers = saysOwnValue;
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->conflicts, 0U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("20.5"));
    }

    void whatIsOlderThanHisOwnIsNotOfferedAgain()
    {
        Meeting m(Role::Manager);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("12.5")));
        m.server.refuses = [](const protocol::Operation&) { return protocol::reason::unknownDossier; };
        QVERIFY(m.sync());
        m.server.refuses = nullptr;
        m.world.clock.now += 60'000;
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("20.5")));
        QVERIFY(m.sync());
        const auto refused = m.world.vault->unsent(10)->first().id;
        QCOMPARE(m.world.vault->offerAgain(refused).error().code(), ErrorCode::Conflict);
        QVERIFY(m.world.vault->takeBack(refused));
    }

    void aServerThatNamesTheVeryNumberItStandsOnIsNotAskedForEver()
    {
        Meeting m(Role::Manager);
        const auto dossier = begin(m);
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("12.5")));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("20.5")));
        m.server.bendAnswers = [](protocol::PushResponse& response) {
            for (auto& result : response.results) {
                result.status = protocol::PushStatus::Conflict;
                result.revisions = {1};
                result.reason = QLatin1String(protocol::reason::ownValue);
            }
        };
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->refused, 1U);
    }

    void anOlderServerThatDoesNotTellTheRevisionSetsItAside()
    {
        Meeting m(Role::Manager);
        const auto dossier = begin(m);
        m.server.sets(m.world.hr, dossier, Category::Absence, text("worked_hours"), text("8.5"));
        QVERIFY(m.world.vault->set(dossier, text("worked_hours"), text("12.5")));
        m.server.bendAnswers = [](protocol::PushResponse& response) {
            response.results.first().revisions.clear();
            makeLink(*response.results.first().current);
        };
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->refused, 1U);
    }

private:
    static void saysOwnValue(protocol::PushResponse& response)
    {
        for (auto& result : response.results) {
            if (result.current) {
                makeLink(*result.current);
                result.reason = QLatin1String(protocol::reason::ownValue);
            }
        }
    }
    /// HR filled it in first; a day of the manager's own goes with it.
    static DossierId contested(Meeting& m)
    {
        const auto dossier = begin(m);
        m.server.sets(m.world.hr, dossier, Category::Absence, text("worked_hours"), text("8.5"));
        [[maybe_unused]] const auto first = m.world.vault->set(dossier, text("worked_hours"), text("12.5"));
        [[maybe_unused]] const auto other = m.world.vault->set(dossier, text("first_sick_day"), text("2026-01-02"));
        [[maybe_unused]] const auto synced = m.sync();
        return dossier;
    }
    static DossierId begin(Meeting& m)
    {
        m.server.bendPage = [](protocol::PullPage& page) {
            for (auto& pulled : page.operations) {
                if (pulled.operation && pulled.operation->items.first().fieldId() == text("worked_hours")) {
                    makeLink(pulled);
                }
            }
        };
        m.server.bendAnswers = [](protocol::PushResponse& response) {
            for (auto& result : response.results) {
                if (result.current) {
                    makeLink(*result.current);
                }
            }
        };
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        [[maybe_unused]] const auto synced = m.sync();
        return dossier;
    }
};

QTEST_GUILESS_MAIN(WriteOnlyTest)
#include "WriteOnlyTest.moc"
