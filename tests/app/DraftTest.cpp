// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant prepares and the doctor approves, in real clients at a real server. Needs a keychain:
// tests/run-in-session.
#include "app/engine/DraftInput.h"
#include "app/engine/DraftState.h"
#include "app/engine/DueItem.h"
#include "app/guidance/Guidance.h"
#include "app/session/KeychainStore.h"
#include "core/protocol/RejectReason.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/StoreDump.h"
#include "tests/support/VaultPages.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using Act = DraftInput::Act;
using State = domain::DraftValue::State;

namespace {

const QString advice = QStringLiteral("work_advice");

} // namespace

class DraftTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_ada; ///< assistant
    QString m_number;                 ///< of the dossier that the test is about
    QByteArray m_word;                ///< stands in this test's draft alone

    DossierId dossierOf(Workplace& person)
    {
        return person.engine().find(QStringLiteral("vermeer/") + m_number).value_or(DossierId());
    }
    Result<void> act(Workplace& person, DraftInput input)
    {
        input.field = advice;
        return person.engine().draft(dossierOf(person), input);
    }
    Result<void> put(const QString& value) { return act(*m_ada, {.act = Act::Put, .value = value}); }
    DossierView view(Workplace& person)
    {
        return person.engine().show(dossierOf(person), false).value_or(DossierView());
    }
    QString value(Workplace& person) { return view(person).fields.value(advice).value; }
    std::optional<DraftState> draft(Workplace& person)
    {
        const auto states = DraftState::of(view(person));
        return states.isEmpty() ? std::nullopt : std::optional(states.first());
    }
    QStringList due(Workplace& person)
    {
        QStringList items;
        const auto found = person.engine().guidance()->due({});
        for (const DueItem& item : found.value_or(QList<DueItem>())) {
            items += !item.draft.isEmpty() && item.number == m_number ? QStringList(item.draft) : QStringList();
        }
        return items;
    }
    void share()
    {
        for (Workplace* person : {m_ada.get(), &m_team->lead, &m_team->hr, m_ada.get()}) {
            QVERIFY2(m_team->sync(*person), qPrintable(m_team->error));
            QCOMPARE(person->synced.refused, quint64(0));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_team = std::make_unique<MedicalTeam>();
        QVERIFY2(m_team->begin(), qPrintable(m_team->error));
        m_ada = std::make_unique<Workplace>(m_team->server, QStringLiteral("ada"));
        QVERIFY2(m_team->join(*m_ada, Role::DoctorAssistant), qPrintable(m_team->error));
    }
    /// A dossier of its own.
    void init()
    {
        static int number = 3000;
        m_number = QString::number(++number);
        m_word = "conceptwoord" + m_number.toLatin1() + "x";
        NewDossier made;
        made.employer = QStringLiteral("vermeer");
        made.number = m_number;
        made.name = QStringLiteral("Jansen, Piet");
        QVERIFY(m_team->hr.engine().addDossier(made));
        QVERIFY(m_team->sync(m_team->hr));
        share();
    }
    void cleanupTestCase()
    {
        m_ada.reset();
        m_team.reset();
    }

    void aDraftIsNotTheValueAndNobodyAtTheEmployerGetsIt()
    {
        QVERIFY(put(QString::fromLatin1(m_word)));
        QVERIFY(draft(*m_ada)->waiting); // works offline
        share();
        QCOMPARE(draft(m_team->lead)->said.value, QString::fromLatin1(m_word));
        QCOMPARE(draft(m_team->lead)->author, m_ada->engine().status().displayName);
        QVERIFY(value(m_team->lead).isEmpty() && value(m_team->hr).isEmpty());
        QVERIFY(!draft(m_team->hr));
        const auto profile = Profile::load(m_team->hr.folder());
        const QByteArray kept = openedPages(m_team->hr.file(QStringLiteral("vault.db")), *profile->cipher,
                                            vaultKey(m_team->hr.folder(), Workplace::password()));
        QVERIFY(!kept.isEmpty() && !kept.toLower().contains(m_word));
        const auto dump = m_team->server.store().read<QByteArray>([](server::StoreDatabase& database) {
            return Result<QByteArray>(rawDump(database) + openedDump(database));
        });
        QVERIFY(dump && !dump->contains(m_word));
    }

    void theDoctorsApprovalMakesItTheValueAndKeepsWhoDraftedIt()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QCOMPARE(due(m_team->lead), QStringList{QStringLiteral("work_advice_draft")});
        QVERIFY(due(*m_ada).isEmpty());
        QVERIFY(act(m_team->lead, {.act = Act::Approve}));
        share();
        QCOMPARE(value(m_team->hr), QStringLiteral("Zittend werk"));
        QCOMPARE(view(m_team->hr).fields.value(advice).author, m_team->lead.engine().status().displayName);
        QCOMPARE(draft(*m_ada)->said.state, State::Approved);
        QCOMPARE(draft(*m_ada)->said.author, m_ada->engine().status().displayName);
        QVERIFY(due(m_team->lead).isEmpty());
    }

    void theDoctorMayChangeItAndApprove()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(act(m_team->lead, {.act = Act::Approve, .value = QStringLiteral("Zittend werk, vier uur")}));
        share();
        QCOMPARE(value(m_team->hr), QStringLiteral("Zittend werk, vier uur"));
        QCOMPARE(draft(*m_ada)->said.value, QStringLiteral("Zittend werk")); // as it was drafted
    }

    void whatIsSentBackIsTheAssistantsAgainWithAWord()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(!act(m_team->lead, {.act = Act::Return}));
        QVERIFY(act(m_team->lead, {.act = Act::Return, .word = QStringLiteral("Ook de uren noemen")}));
        share();
        QCOMPARE(draft(*m_ada)->said.state, State::Returned);
        QCOMPARE(draft(*m_ada)->said.word, QStringLiteral("Ook de uren noemen"));
        QCOMPARE(due(*m_ada), QStringList{QStringLiteral("work_advice_draft")});
        QVERIFY(due(m_team->lead).isEmpty());
        QVERIFY(!act(m_team->lead, {.act = Act::Approve})); // nothing waits
        QVERIFY(put(QStringLiteral("Zittend werk, vier uur")));
        share();
        QCOMPARE(due(m_team->lead), QStringList{QStringLiteral("work_advice_draft")});
    }

    void aValueThatWasChangedMeanwhileIsNotReplacedUnseen()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(!draft(m_team->lead)->isOutdated);
        QVERIFY(m_team->lead.engine().set(dossierOf(m_team->lead), advice, QStringLiteral("Staand werk")));
        QVERIFY(draft(m_team->lead)->isOutdated);
        const auto unseen = act(m_team->lead, {.act = Act::Approve, .seenValue = QString()});
        QVERIFY(!unseen && unseen.error().code() == ErrorCode::Conflict);
        QCOMPARE(value(m_team->lead), QStringLiteral("Staand werk"));
        QVERIFY(act(m_team->lead, {.act = Act::Approve, .seenValue = QStringLiteral("Staand werk")}));
        QCOMPARE(value(m_team->lead), QStringLiteral("Zittend werk"));
    }

    void aDraftThatChangedMeanwhileIsNotApprovedUnseen()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(put(QStringLiteral("Geen werk")));
        share();
        const auto unseen = act(m_team->lead, {.act = Act::Approve, .seenDraft = QStringLiteral("Zittend werk")});
        QVERIFY(!unseen && unseen.error().code() == ErrorCode::Conflict);
    }

    void whoDecidesWhileTheDraftIsChangedIsAskedWhichStands()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(put(QStringLiteral("Geen werk"))); // not seen by the doctor yet
        QVERIFY(act(m_team->lead, {.act = Act::Return, .word = QStringLiteral("Meer uitleg")}));
        QVERIFY(m_team->sync(m_team->lead));
        QVERIFY(m_team->sync(*m_ada));
        QCOMPARE(m_ada->engine().status().conflicts, 1U);
        QVERIFY(draft(*m_ada)->conflict);
        QVERIFY(m_ada->engine().decide(dossierOf(*m_ada), QStringLiteral("work_advice_draft"),
                                       {.keep = ConflictDecision::Keep::Mine}));
        share();
        QCOMPARE(draft(m_team->lead)->said.value, QStringLiteral("Geen werk"));
    }

    void theAssistantTakesADraftBack()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(act(*m_ada, {.act = Act::TakeBack}));
        share();
        QVERIFY(!draft(m_team->lead) && due(m_team->lead).isEmpty());
    }

    void nobodyActsOutOfTurn()
    {
        QVERIFY(put(QStringLiteral("Zittend werk")));
        share();
        QVERIFY(!act(*m_ada, {.act = Act::Approve}));
        QVERIFY(!act(*m_ada, {.act = Act::Return, .word = QStringLiteral("x")}));
        QVERIFY(!act(m_team->lead, {.act = Act::Put, .value = QStringLiteral("x")}));
        QVERIFY(!act(m_team->hr, {.act = Act::Put, .value = QStringLiteral("x")}));
        // Nor by writing it straight: here, or at the server past the program.
        const auto direct = m_ada->engine().set(dossierOf(*m_ada), advice, QStringLiteral("x"));
        QVERIFY(!direct && direct.error().sentence().contains(QStringLiteral("draft")));
        QVERIFY(!m_ada->engine().set(dossierOf(*m_ada), QStringLiteral("work_advice_draft"),
                                     QStringLiteral(R"({"state":"approved","value":"x"})")));
        QVERIFY(!put(QString()));
        for (Workplace* person : {m_ada.get(), &m_team->lead, &m_team->hr}) {
            QCOMPARE(person->engine().status().outbox, 0U);
        }
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "DraftTest.moc"
