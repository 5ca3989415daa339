// SPDX-License-Identifier: GPL-3.0-or-later
// What two people wrote at once, as the vault keeps it until a person decides.
#include "app/vault/Outbox.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using Keep = ConflictDecision::Keep;

namespace {

const QString lastName = QStringLiteral("last_name");

/// Robin and Henk both changed a last name that Henk had written before.
struct Dispute : Meeting {
    Dispute() : Meeting(Role::Hr), dossier(server.importDossier(text("7"), text("Jansen")))
    {
        server.sets(world.hr, dossier, Category::Administrative, lastName, text("Janssen"));
        const bool begun = sync().has_value() && world.vault->set(dossier, lastName, text("Mine")).has_value();
        Q_ASSERT(begun);
        server.sets(world.hr, dossier, Category::Administrative, lastName, text("Theirs"));
        const auto report = sync();
        Q_ASSERT(report && report->conflicts == 1);
    }
    [[nodiscard]] ConflictView view() { return world.vault->conflict(dossier, lastName).value_or(ConflictView()); }
    [[nodiscard]] quint64 waiting() { return world.vault->counts()->outbox; }

    DossierId dossier;
};

/// Whether the line broke after the first operation of what \p sync fetches.
template <typename Sync> bool afterTheImport(Meeting& meeting, const Sync& sync)
{
    ScriptedServer& server = meeting.server;
    server.pageSize = 1;
    server.bendPage = [&server](const protocol::PullPage& page) { server.losesPulls = !page.operations.isEmpty(); };
    const bool isBroken = !sync();
    server.bendPage = {};
    server.losesPulls = false;
    return isBroken;
}

} // namespace

class ConflictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whoWritesWhileTheirSideIsFetchedAnewIsAskedAgain_data()
    {
        QTest::addColumn<bool>("inDoubt");
        QTest::newRow("for another scope") << false;
        QTest::newRow("after a restore") << true;
    }

    void whoWritesWhileTheirSideIsFetchedAnewIsAskedAgain()
    {
        QFETCH(const bool, inDoubt);
        Dispute d;
        auto& database = d.world.vault->database();
        Records records(database);
        const auto place = records.dossier(d.dossier);
        QVERIFY(place && *place);
        // As everything is forgotten to be fetched anew.
        QVERIFY(database.execute("UPDATE conflict SET theirs_author = NULL; DELETE FROM history; DELETE FROM record;"));
        QVERIFY(records.setInDoubt((*place)->tenantNumber, inDoubt));

        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Again")));

        const auto waiting = Outbox(database).waitingFor((*place)->number, RecordKind::Field, lastName.toUtf8());
        QVERIFY(waiting && *waiting);
        // The number that stood there may be that of somebody else's value by now.
        QCOMPARE((*waiting)->items.first().base, quint64(0));
    }

    void bothValuesAreThereWithWhoAndWhenAndTheOneBefore()
    {
        Dispute d;
        const auto heads = d.world.vault->conflicts(10);
        QVERIFY(heads);
        QCOMPARE(heads->size(), 1);
        QCOMPARE(heads->first().dossier, d.dossier);
        QCOMPARE(heads->first().fieldId, lastName);
        QCOMPARE(heads->first().number, text("7"));
        QVERIFY(!heads->first().medical);
        const auto view = d.view();
        QCOMPARE(view.mine.value, text("Mine"));
        QCOMPARE(view.mine.at, d.world.clock.now);
        QCOMPARE(view.theirs.value, text("Theirs"));
        QCOMPARE(view.theirs.author, text("Henk"));
        QVERIFY(view.theirs.at > 0);
        QCOMPARE(view.before.value, text("Janssen"));
        QCOMPARE(view.before.author, text("Henk"));
        QVERIFY(!view.closed);
    }

    void whoWritesWhileAnotherScopeIsBeingFetchedIsAskedAgain()
    {
        Dispute d;
        d.server.scope = QByteArray(16, 't');
        QVERIFY(afterTheImport(d, [&d] { return d.sync(); }));
        QVERIFY(d.world.vault->set(d.dossier, lastName, text("Blind")));
        const auto report = d.sync();
        QVERIFY(report);
        QCOMPARE(report->conflicts, 1U);
        QCOMPARE(d.view().theirs.value, text("Theirs"));
        QCOMPARE(d.server.operations.last().operation->items.first().value(), text("Theirs"));
    }

    void whoseClockWasPutBackIsNotAskedAboutTheOwnValueBefore()
    {
        Meeting m(Role::Hr);
        const DossierId dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, lastName, text("Before")));
        QVERIFY(m.sync());
        const auto fetchAnew = [&m] { return m.synchroniser().run(true, {}); };
        QVERIFY(afterTheImport(m, fetchAnew)); // the own value is forgotten, and did not come again yet
        m.world.clock.now -= 3'600'000;
        QVERIFY(m.world.vault->set(dossier, lastName, text("After")));
        const auto report = m.sync();
        QVERIFY(report);
        QCOMPARE(report->conflicts, 0U);
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("After"));
    }

    void aFieldThatWasEmptyBeforeHasNoValueBefore()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        const QString phone = text("phone_work");
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, phone, text("0301111111")));
        m.server.sets(m.world.hr, dossier, Category::Administrative, phone, text("0302222222"));
        m.server.sets(m.world.hr, dossier, Category::Administrative, phone, text("0303333333"));
        QVERIFY(m.sync());
        const auto view = m.world.vault->conflict(dossier, phone);
        QVERIFY(view);
        QCOMPARE(view->theirs.value, text("0303333333"));
        QCOMPARE(view->before.at, 0);
        QCOMPARE(view->before.value, QString());
    }

    void whatTheOtherChangedOnceMoreIsTheirs()
    {
        Dispute d;
        d.server.sets(d.world.doctor, d.dossier, Category::Administrative, lastName, text("Newer"));
        QVERIFY(d.sync());
        QCOMPARE(d.view().theirs.value, text("Newer"));
        QCOMPARE(d.view().theirs.author, text("Dora"));
        QCOMPARE(d.view().before.value, text("Janssen"));
    }

    void theOwnValueStandsWhenThePersonKeepsIt()
    {
        Dispute d;
        QVERIFY(d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Mine, .seenRevision = 3}));
        QCOMPARE(d.world.vault->counts()->conflicts, 0U);
        QCOMPARE(d.sync()->conflicts, 0U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Mine"));
        QCOMPARE(d.server.operations.last().operation->items.first().value(), text("Mine"));
    }

    void theOthersValueStandsWithoutAnOperation()
    {
        Dispute d;
        QVERIFY(d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Theirs}));
        QCOMPARE(d.world.vault->counts()->conflicts, 0U);
        QCOMPARE(d.waiting(), 0U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Theirs"));
    }

    void aThirdValueStandsOnTheOthersRevision()
    {
        Dispute d;
        QVERIFY(d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Other, .value = text(" Mine-Theirs ")}));
        QCOMPARE(d.world.vault->counts()->conflicts, 0U);
        QCOMPARE(d.sync()->conflicts, 0U);
        QCOMPARE(d.world.value(d.dossier, "last_name"), text("Mine-Theirs"));
        QCOMPARE(d.server.operations.last().revisions.first(), 4U);
    }

    void aValueThatIsNotValidLeavesTheQuestion()
    {
        Dispute d;
        const auto decided = d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Other, .value = {}});
        QCOMPARE(decided.error().code(), ErrorCode::InvalidArgument);
        QCOMPARE(d.world.vault->counts()->conflicts, 1U);
    }

    void whoSawAnotherValueThanTheOneThatStandsDecidesNothing()
    {
        Dispute d;
        const quint64 seen = d.view().theirsRevision;
        d.server.sets(d.world.hr, d.dossier, Category::Administrative, lastName, text("Newer"));
        QVERIFY(d.sync());
        for (const Keep keep : {Keep::Mine, Keep::Theirs, Keep::Other}) {
            const auto decided =
                d.world.vault->decide(d.dossier, lastName, {.keep = keep, .value = text("x"), .seenRevision = seen});
            QVERIFY(!decided);
            QCOMPARE(decided.error().code(), ErrorCode::Conflict);
        }
        QCOMPARE(d.world.vault->counts()->conflicts, 1U);
        QVERIFY(
            d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Mine, .seenRevision = d.view().theirsRevision}));
    }

    void whatWasDecidedIsNoQuestionAnyMore()
    {
        Dispute d;
        QVERIFY(d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Theirs}));
        QCOMPARE(d.world.vault->decide(d.dossier, lastName, {.keep = Keep::Mine}).error().code(), ErrorCode::NotFound);
        QCOMPARE(d.world.vault->conflict(d.dossier, lastName).error().code(), ErrorCode::NotFound);
        QVERIFY(d.world.vault->conflicts(10)->isEmpty());
    }

    void whoMayNotReadTheFieldAnyMoreCanOnlyLetTheOwnValueGo()
    {
        Dispute d;
        const QString born = text("birth_date");
        QVERIFY(d.world.vault->set(d.dossier, born, text("1980-01-02")));
        d.server.sets(d.world.hr, d.dossier, Category::Administrative, born, text("1980-01-03"));
        QVERIFY(d.sync());
        d.world.session.role = Role::Manager;
        d.world.open();
        const auto view = d.world.vault->conflict(d.dossier, born);
        QVERIFY(view);
        QVERIFY(view->closed);
        QVERIFY(view->mine.value.isEmpty() && view->theirs.value.isEmpty());
        QVERIFY(!d.world.vault->decide(d.dossier, born, {.keep = Keep::Mine}));
        QVERIFY(d.world.vault->decide(d.dossier, born, {.keep = Keep::Theirs}));
    }
};

QTEST_GUILESS_MAIN(ConflictTest)
#include "ConflictTest.moc"
