// SPDX-License-Identifier: GPL-3.0-or-later
// What a dossier's history tells of the values that stand, stood, wait, were refused or are disputed.
#include "app/engine/DossierHistory.h"
#include "core/domain/FieldValue.h"
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using app::DossierChange;
using app::DossierHistory;
using domain::Category;
using domain::Role;
using State = app::DossierChange::State;

namespace {

const QString lastName = QStringLiteral("last_name");

/// Henk changed a last name twice, and Robin has both.
struct Named : Meeting {
    Named() : Meeting(Role::Hr), dossier(server.importDossier(text("7"), text("Jansen")))
    {
        server.sets(world.hr, dossier, Category::Administrative, lastName, text("Janssen"));
        const bool begun = sync().has_value();
        Q_ASSERT(begun);
    }
    [[nodiscard]] QList<DossierChange> changes(const QString& fieldId = lastName)
    {
        const auto view = world.vault->show(dossier, true);
        const auto all = view ? world.vault->history(*view) : Result<QList<DossierChange>>(failure(view));
        return all ? DossierHistory::filtered(*all, {fieldId, {}}) : QList<DossierChange>();
    }

    DossierId dossier;
};

QStringList valuesOf(const QList<DossierChange>& changes)
{
    QStringList values;
    for (const DossierChange& change : changes) {
        values.append(change.value);
    }
    return values;
}

} // namespace

class DossierHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void eachValueTellsWhatStoodThereBefore()
    {
        Named n;
        const auto changes = n.changes();
        QCOMPARE(valuesOf(changes), (QStringList{text("Janssen"), text("Jansen")}));
        QCOMPARE(changes[0].before, text("Jansen"));
        QCOMPARE(changes[0].author, text("Henk"));
        QCOMPARE(changes[0].state, State::Present);
        QCOMPARE(changes[1].state, State::Past);
        QVERIFY(changes[1].isFirst && !changes[0].isFirst);
    }

    void theServersValueStaysInTheHistoryUnderOneThatWaits()
    {
        Named n;
        QVERIFY(n.world.vault->set(n.dossier, lastName, text("Waiting")));
        const auto changes = n.changes();
        QCOMPARE(valuesOf(changes), (QStringList{text("Waiting"), text("Janssen"), text("Jansen")}));
        QCOMPARE(changes[0].state, State::Waiting);
        QCOMPARE(changes[0].before, text("Janssen"));
        QCOMPARE(changes[0].revision, 0U);
        QVERIFY(changes[1].revision > changes[2].revision);
    }

    void onesOwnDisputedValueStandsBesideTheOthers()
    {
        Named n;
        QVERIFY(n.world.vault->set(n.dossier, lastName, text("Mine")));
        n.server.sets(n.world.hr, n.dossier, Category::Administrative, lastName, text("Theirs"));
        QVERIFY(n.sync());
        const auto changes = n.changes();
        QCOMPARE(changes.size(), 4);
        const auto mine = std::find_if(changes.cbegin(), changes.cend(),
                                       [](const DossierChange& one) { return one.state == State::Undecided; });
        QVERIFY(mine != changes.cend());
        QCOMPARE(mine->value, text("Mine"));
        QCOMPARE(mine->before, text("Janssen"));
        QVERIFY(!mine->author.isEmpty());
        const auto theirs = std::find_if(changes.cbegin(), changes.cend(),
                                         [](const DossierChange& one) { return one.state == State::Present; });
        QVERIFY(theirs != changes.cend());
        QCOMPARE(theirs->value, text("Theirs"));
    }

    void aRefusedValueIsToldWithItsReason()
    {
        Named n;
        n.server.refuses = [](const protocol::Operation&) { return protocol::reason::badValue; };
        QVERIFY(n.world.vault->set(n.dossier, lastName, text("Refused")));
        QVERIFY(n.sync());
        const auto changes = n.changes();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].value, text("Refused"));
        QCOMPARE(changes[0].state, State::Refused);
        QCOMPARE(changes[0].reason, QString::fromLatin1(protocol::reason::badValue));
        QCOMPARE(changes[1].state, State::Present);
    }

    void onePersonsValuesCanBeLookedAtAlone()
    {
        Named n;
        QVERIFY(n.world.vault->set(n.dossier, lastName, text("Waiting")));
        const auto own = DossierHistory::filtered(n.changes(), {{}, n.changes().first().author});
        QCOMPARE(valuesOf(own), QStringList{text("Waiting")});
    }

    void theFileHoldsEveryValueAndRunsNoFormula()
    {
        Named n;
        QVERIFY(n.world.vault->set(n.dossier, text("org_unit"), text("=1+1")));
        const auto csv = DossierHistory::toCsv(n.changes({}), Role::Hr, QLocale(QLocale::Dutch, QLocale::Netherlands));
        QVERIFY(csv.contains("Jansen") && csv.contains("Janssen;Jansen;Henk;"));
        QVERIFY(csv.contains("'=1+1"));
    }

    void anExportIsInTheAuditQueue()
    {
        Named n;
        const quint64 before = n.world.vault->counts()->audit;
        const auto csv = n.world.vault->historyCsv(n.dossier, {lastName, {}}, QLocale::c());
        QVERIFY(csv && csv->contains("Janssen,Jansen,Henk"));
        QCOMPARE(n.world.vault->counts()->audit, before + 2); // opened, and exported
    }

    void aMaskedValueStaysMaskedInTheFile()
    {
        Named n;
        QVERIFY(n.world.vault->set(n.dossier, text("bsn"), text("999990019")));
        QCOMPARE(n.changes(text("bsn")).first().value, text("999990019"));
        const auto csv = DossierHistory::toCsv(n.changes(text("bsn")), Role::Hr, QLocale::c());
        QVERIFY(!csv.contains("999990019"));
        QVERIFY(csv.contains(domain::maskedValue().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(DossierHistoryTest)
#include "DossierHistoryTest.moc"
