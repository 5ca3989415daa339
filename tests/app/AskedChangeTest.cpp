// SPDX-License-Identifier: GPL-3.0-or-later
// Values that an employee had corrected or removed, in real clients at a real server. Needs a keychain: tests/run-in-session.
#include "app/engine/DossierHistory.h"
#include "app/engine/ReleaseInput.h"
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/StoreDump.h"
#include "tests/support/VaultPages.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::RequestKey;
using domain::Role;

namespace {

const QString jobTitle = QStringLiteral("job_title");
const QString findings = QStringLiteral("findings");
const QString handover = QStringLiteral("work_handover");
constexpr auto unlawful = protocol::AskedChange::Kind::Unlawful;
const QString staan = QStringLiteral("fml_static");

} // namespace

class AskedChangeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_rita; ///< HR as well
    std::unique_ptr<Workplace> m_dirk; ///< doctor as well
    QString m_number;                  ///< of the dossier that the test is about
    QByteArray m_word;                 ///< that stands in this test's dossier alone

    Workplace& hr() { return m_team->hr; }
    Workplace& doctor() { return m_team->lead; }
    DossierId dossierOf(Workplace& person)
    {
        return person.engine().find(QStringLiteral("vermeer/") + m_number).value_or(DossierId());
    }
    [[nodiscard]] QString word(const char* tail = "") const { return QString::fromLatin1(m_word + tail); }
    DossierView view(Workplace& person)
    {
        return person.engine().show(dossierOf(person), true).value_or(DossierView());
    }
    void set(Workplace& person, const QString& field, const QString& value)
    {
        const auto done = person.engine().set(dossierOf(person), field, value);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    }
    void share()
    {
        for (int round = 0; round < 2; ++round) {
            for (Workplace* person : {&doctor(), &hr(), m_rita.get(), m_dirk.get()}) {
                QVERIFY2(m_team->sync(*person), qPrintable(m_team->error));
                QCOMPARE(person->synced.refused, quint64(0));
            }
        }
    }
    RecordId request(Workplace& person, RequestKey::Kind kind)
    {
        const auto requests = person.engine().requests();
        const auto id =
            requests ? SubjectRequests(*requests).add(dossierOf(person), kind, {}, 1, {}) : failure(requests);
        return id.value_or(RecordId());
    }
    Result<QList<TellWhom>> remove(Workplace& person, const RecordId& request, const QStringList& ids,
                                   protocol::AskedChange::Kind ground = protocol::AskedChange::Kind::Removed)
    {
        const auto requests = person.engine().requests();
        return requests ? requests->carryingOut().remove(dossierOf(person), request, ids, ground) : failure(requests);
    }
    /// What lies in the vault's file as its own key opens it, free pages too.
    static QByteArray kept(Workplace& person)
    {
        const auto profile = Profile::load(person.folder());
        return openedPages(person.file(QStringLiteral("vault.db")), *profile->cipher,
                           vaultKey(person.folder(), Workplace::password()))
            .toLower(); // the search index keeps words folded
    }
    bool serverHolds(const QByteArray& text)
    {
        const auto dump = m_team->server.store().read<QByteArray>(
            [](server::StoreDatabase& database) -> Result<QByteArray> { return openedDump(database); });
        return dump.value_or(text).toLower().contains(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_team = std::make_unique<MedicalTeam>();
        QVERIFY2(m_team->begin(), qPrintable(m_team->error));
        m_rita = std::make_unique<Workplace>(m_team->server, QStringLiteral("rita"));
        m_dirk = std::make_unique<Workplace>(m_team->server, QStringLiteral("dirk"));
        QVERIFY(m_rita->begin(Role::Hr, {QStringLiteral("vermeer")}));
        QVERIFY2(m_team->join(*m_dirk), qPrintable(m_team->error));
    }
    void init()
    {
        static int number = 3000;
        m_number = QString::number(++number);
        m_word = "kanarie" + m_number.toLatin1() + "x";
        NewDossier made;
        made.employer = QStringLiteral("vermeer");
        made.number = m_number;
        made.name = QStringLiteral("Jansen, Piet");
        QVERIFY(hr().engine().addDossier(made));
        QVERIFY(m_team->sync(hr()));
        share();
    }
    void cleanupTestCase()
    {
        m_rita.reset();
        m_dirk.reset();
        m_team.reset();
    }

    void whatIsRemovedLeavesTheServerAndEveryCacheAtItsNextContact()
    {
        set(hr(), jobTitle, word("een"));
        share();
        set(*m_rita, jobTitle, word("twee"));
        share();
        QVERIFY(serverHolds(m_word) && kept(hr()).contains(m_word) && kept(*m_rita).contains(m_word) &&
                kept(doctor()).contains(m_word));
        const auto told = remove(hr(), request(hr(), RequestKey::Kind::Deletion), {jobTitle});
        QVERIFY2(told, told ? "" : qPrintable(told.error().sentence()));
        QCOMPARE(view(hr()).fields.value(jobTitle).value, QString());
        QVERIFY(view(hr()).fields.value(jobTitle).waiting);
        share();
        QVERIFY(!serverHolds(m_word));
        for (Workplace* person : {&hr(), m_rita.get(), &doctor()}) {
            QVERIFY2(!kept(*person).contains(m_word), qPrintable(person->loginName()));
            QVERIFY(person->engine().search(word("een"), 5).value_or(QList<FinderHit>(1)).isEmpty());
            const DossierView shown = view(*person);
            QVERIFY(shown.history.value(jobTitle).isEmpty());
            QVERIFY(shown.fields.value(jobTitle).asked.isRemoval());
        }
    }

    void theHistorySaysThatItWasRemovedByWhomAndOnWhichRequest()
    {
        set(hr(), jobTitle, word());
        const RecordId asked = request(hr(), RequestKey::Kind::Deletion);
        share();
        QVERIFY(remove(hr(), asked, {jobTitle}));
        share();
        const auto changes = DossierHistory::filtered(DossierHistory::of(view(*m_rita)), {jobTitle, {}});
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().value.isEmpty() && changes.first().before.isEmpty());
        QCOMPARE(changes.first().author, hr().engine().status().displayName);
        QCOMPARE(changes.first().asked.request, asked);
        QVERIFY2(
            DossierHistory::stateText(changes.first()).contains(QStringLiteral("removed at the employee's request")),
            qPrintable(DossierHistory::stateText(changes.first())));
    }

    void whoJoinsLaterGetsAllButTheValue()
    {
        set(hr(), jobTitle, word());
        share();
        QVERIFY(remove(hr(), request(hr(), RequestKey::Kind::Deletion), {jobTitle}));
        share();
        set(hr(), jobTitle, QStringLiteral("Lasser"));
        share();
        Workplace late(m_team->server, QStringLiteral("late") + m_number);
        QVERIFY(late.begin(Role::Hr, {QStringLiteral("vermeer")}));
        QVERIFY2(m_team->sync(late), qPrintable(m_team->error));
        QVERIFY(late.synced.notes.isEmpty());
        QCOMPARE(view(late).fields.value(jobTitle).value, QStringLiteral("Lasser"));
        QCOMPARE(view(late).fields.value(QStringLiteral("last_name")).value, QStringLiteral("Jansen"));
        QVERIFY(!kept(late).contains(m_word));
    }

    void theMedicalFileForgetsAValueWithItsReleasesAndDraftsEverywhere()
    {
        set(doctor(), staan, QStringLiteral(R"([{"item":"%1","score":"2"}])").arg(word()));
        QVERIFY(
            doctor().engine().release(dossierOf(doctor()), {{staan}, {Role::Hr}, QStringLiteral("Werkplek"), {}, {}}));
        set(doctor(), findings, word("b"));
        share();
        QVERIFY(kept(hr()).contains(m_word) && kept(*m_dirk).contains(m_word));
        const auto told = remove(doctor(), request(doctor(), RequestKey::Kind::Medical), {staan, findings});
        QVERIFY2(told, told ? "" : qPrintable(told.error().sentence()));
        QCOMPARE(told->size(), 1);
        QVERIFY(told->first().kind == TellWhom::Kind::Release && !told->first().whom.isEmpty());
        share();
        QVERIFY(!serverHolds(m_word));
        for (Workplace* person : {&hr(), m_rita.get(), &doctor(), m_dirk.get()}) {
            QVERIFY2(!kept(*person).contains(m_word), qPrintable(person->loginName()));
        }
        QVERIFY(view(*m_dirk).fields.value(findings).asked.isRemoval());
        QVERIFY(view(*m_dirk).history.value(findings).isEmpty());
    }

    void aMedicalNoteGoesToo()
    {
        QVERIFY(doctor().engine().note(dossierOf(doctor()), word(), QString()));
        share();
        const auto notes = view(doctor()).entries;
        QCOMPARE(notes.size(), 1);
        QVERIFY(remove(doctor(), request(doctor(), RequestKey::Kind::Medical), {notes.first().id.toString()}));
        share();
        for (Workplace* person : {&doctor(), m_dirk.get()}) {
            QVERIFY(!kept(*person).contains(m_word));
            const auto left = view(*person).entries;
            QVERIFY(left.size() == 1 && left.first().asked.isRemoval() && left.first().text.isEmpty());
        }
    }

    /// His own words are the author's: he is asked, and sees nothing of what is gone.
    void whoHadChangedItMeanwhileIsAskedAboutHisOwnWordsAlone()
    {
        set(hr(), jobTitle, word());
        share();
        set(*m_rita, jobTitle, QStringLiteral("Kraanmachinist"));
        QVERIFY(remove(hr(), request(hr(), RequestKey::Kind::Deletion), {jobTitle}));
        QVERIFY(m_team->sync(hr()));
        QVERIFY(m_team->sync(*m_rita));
        const auto two = m_rita->engine().conflict(dossierOf(*m_rita), jobTitle);
        QVERIFY(two);
        QCOMPARE(two->mine.value, QStringLiteral("Kraanmachinist"));
        QVERIFY(two->theirs.value.isEmpty() && two->before.value.isEmpty());
        QVERIFY(!kept(*m_rita).contains(m_word));
        set(*m_rita, jobTitle, QString());
        share();
    }

    void aRemovalOfWhatChangedMeanwhileIsSetAsideForItsAuthor()
    {
        set(hr(), jobTitle, word());
        share();
        QVERIFY(remove(hr(), request(hr(), RequestKey::Kind::Deletion), {jobTitle}));
        set(*m_rita, jobTitle, QStringLiteral("Kok"));
        QVERIFY(m_team->sync(*m_rita));
        QVERIFY(m_team->sync(hr()));
        QCOMPARE(hr().synced.refused, quint64(1));
        QCOMPARE(view(hr()).fields.value(jobTitle).value, QStringLiteral("Kok"));
        const auto unsent = hr().engine().unsent(10);
        QVERIFY(unsent && !unsent->isEmpty() && !unsent->first().reason.isEmpty());
        QVERIFY(hr().engine().takeBack(unsent->first().id));
    }

    void aProgramThatEndsBetweenTheTwoGoesOnWhereItWas()
    {
        set(hr(), jobTitle, word());
        share();
        QVERIFY(remove(hr(), request(hr(), RequestKey::Kind::Deletion), {jobTitle}));
        hr().quit();
        QVERIFY(hr().resume());
        QVERIFY(m_team->sync(hr()));
        m_rita->quit();
        QVERIFY(m_rita->resume());
        share();
        QVERIFY(!serverHolds(m_word) && !kept(hr()).contains(m_word) && !kept(*m_rita).contains(m_word));
    }

    /// Who works there still has terms that have not ended: HR found by itself what the employer may never have.
    void whatShouldNeverHaveBeenRecordedGoesBeforeItsTermEndsEverywhere()
    {
        set(hr(), handover, word("ziek"));
        share();
        set(*m_rita, handover, word("zwaar"));
        share();
        QVERIFY(serverHolds(m_word) && kept(*m_rita).contains(m_word));
        QVERIFY(remove(hr(), request(hr(), RequestKey::Kind::Deletion), {handover}));
        QVERIFY(m_team->sync(hr()));
        QCOMPARE(hr().synced.refused, quint64(1)); // the term
        QVERIFY(serverHolds(m_word));
        const auto told = remove(hr(), request(hr(), RequestKey::Kind::Found), {handover}, unlawful);
        QVERIFY2(told, told ? "" : qPrintable(told.error().sentence()));
        for (const auto& change : hr().engine().unsent(10).value_or(QList<UnsentChange>())) {
            QVERIFY(change.reason.isEmpty() || hr().engine().takeBack(change.id));
        }
        share();
        QVERIFY(!serverHolds(m_word));
        for (Workplace* person : {&hr(), m_rita.get()}) {
            QVERIFY2(!kept(*person).contains(m_word), qPrintable(person->loginName()));
            QVERIFY(person->engine().search(word("zwaar"), 5).value_or(QList<FinderHit>(1)).isEmpty());
            QVERIFY(view(*person).history.value(handover).isEmpty());
        }
        const auto changes = DossierHistory::filtered(DossierHistory::of(view(*m_rita)), {handover, {}});
        QCOMPARE(changes.size(), 1);
        QVERIFY2(DossierHistory::stateText(changes.first()).startsWith(u"removed: should not have been recorded;"),
                 qPrintable(DossierHistory::stateText(changes.first())));
    }

    void aNoteThatShouldNeverHaveBeenWrittenSaysWhyItIsGone()
    {
        QVERIFY(hr().engine().note(dossierOf(hr()), word(), QString()));
        share();
        const RecordId note = view(hr()).entries.first().id;
        QVERIFY(remove(hr(), request(hr(), RequestKey::Kind::Found), {note.toString()}, unlawful));
        share();
        QVERIFY(!serverHolds(m_word) && !kept(*m_rita).contains(m_word));
        const auto left = view(*m_rita).entries;
        QVERIFY(left.size() == 1 && left.first().asked.isUnlawful() && left.first().text.isEmpty());
    }

    void theDoctorsFindingGoesFromEveryColleaguesComputer()
    {
        set(doctor(), findings, word());
        share();
        const RecordId found = request(doctor(), RequestKey::Kind::MedicalFound);
        const auto asked = remove(doctor(), found, {findings});
        QVERIFY(!asked && asked.error().sentence().contains(QStringLiteral("Nobody asked")));
        QVERIFY(remove(doctor(), found, {findings}, unlawful));
        share();
        QVERIFY(!serverHolds(m_word) && !kept(*m_dirk).contains(m_word) && !kept(doctor()).contains(m_word));
        QVERIFY(view(*m_dirk).fields.value(findings).asked.isUnlawful());
    }

    void aCorrectionKeepsTheOldValueAndNamesItsRequest()
    {
        set(hr(), jobTitle, QStringLiteral("Laser"));
        share();
        const RecordId asked = request(hr(), RequestKey::Kind::Correction);
        const auto requests = hr().engine().requests();
        QVERIFY(requests &&
                requests->carryingOut().correct(dossierOf(hr()), asked, jobTitle, QStringLiteral("Lasser")));
        share();
        const DossierView seen = view(*m_rita);
        QCOMPARE(seen.fields.value(jobTitle).value, QStringLiteral("Lasser"));
        QCOMPARE(seen.fields.value(jobTitle).asked.request, asked);
        QCOMPARE(seen.history.value(jobTitle).first().value, QStringLiteral("Laser"));
    }

    void whereTheDoctorDoesNotAgreeTheEmployeesOwnWordsStandBesideIt()
    {
        set(doctor(), findings, QStringLiteral("Bevinding"));
        const RecordId asked = request(doctor(), RequestKey::Kind::Medical);
        const auto requests = doctor().engine().requests();
        QVERIFY(requests && requests->carryingOut().attach(dossierOf(doctor()), asked, findings, word()));
        share();
        QCOMPARE(view(*m_dirk).fields.value(findings).value, QStringLiteral("Bevinding"));
        QVERIFY(view(*m_dirk).entries.first().text.contains(word()));
        QVERIFY(!kept(hr()).contains(m_word));
    }

    void nobodyElseCarriesAnythingOut()
    {
        set(hr(), jobTitle, word());
        const RecordId asked = request(hr(), RequestKey::Kind::Deletion);
        share();
        const auto doctors = remove(doctor(), asked, {jobTitle});
        QVERIFY(!doctors && doctors.error().sentence().endsWith(u'.'));
        for (const char* field : {"last_name", "action_plan", "findings", "nonsense"}) {
            QVERIFY2(!remove(hr(), asked, {QString::fromLatin1(field)}), field);
        }
        QVERIFY(!remove(hr(), request(hr(), RequestKey::Kind::Correction), {jobTitle}));
        QCOMPARE(view(hr()).fields.value(jobTitle).value, word());
    }
};

QTEST_GUILESS_MAIN(AskedChangeTest)
#include "AskedChangeTest.moc"
