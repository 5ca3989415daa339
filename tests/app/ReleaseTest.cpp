// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor releases to the employer's side, in real clients at a real server. Needs a keychain: tests/run-in-session.
#include "app/engine/ReleaseInput.h"
#include "app/engine/ReleaseState.h"
#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/VaultPages.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString staan = QStringLiteral("fml_static");
const QString toHr = QStringLiteral("fml_static_hr");
const QString reason = QStringLiteral("Voor de inrichting van de werkplek");

} // namespace

class ReleaseTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_cora; ///< case manager
    std::unique_ptr<Workplace> m_ada;  ///< assistant

    QString m_number; ///< of the dossier that the test is about

    QByteArray m_standing; ///< a word that stands in this test's dossier alone
    QByteArray m_sitting;

    static QString itemsOf(const QByteArray& item)
    {
        return QStringLiteral(R"([{"item":"%1","score":"2"}])").arg(QString::fromLatin1(item));
    }
    DossierId dossierOf(Workplace& person)
    {
        return person.engine().find(QStringLiteral("vermeer/") + m_number).value_or(DossierId());
    }
    Result<void> set(Workplace& person, const QString& field, const QString& value)
    {
        return person.engine().set(dossierOf(person), field, value);
    }
    Result<void> release(Workplace& person, const QStringList& fields, const QList<Role>& roles,
                         const QDate& consent = {})
    {
        return person.engine().release(dossierOf(person), {fields, roles, reason, {}, consent});
    }
    Result<void> withdraw(const QStringList& fields, const QList<Role>& roles)
    {
        return m_team->lead.engine().withdrawRelease(dossierOf(m_team->lead),
                                                     {fields, roles, QStringLiteral("Klopt niet meer")});
    }
    DossierView view(Workplace& person, bool withHistory = false)
    {
        return person.engine().show(dossierOf(person), withHistory).value_or(DossierView());
    }
    QList<ReleaseState> releases(Workplace& person, bool withHistory = false)
    {
        return ReleaseState::of(view(person, withHistory));
    }
    void share()
    {
        for (Workplace* person : {&m_team->lead, &m_team->hr, m_cora.get(), m_ada.get()}) {
            QVERIFY2(m_team->sync(*person), qPrintable(m_team->error));
            QCOMPARE(person->synced.refused, quint64(0));
        }
    }
    /// What lies in the vault's file as its own key opens it, free pages too.
    static QByteArray kept(Workplace& person)
    {
        const auto profile = Profile::load(person.folder());
        return openedPages(person.file(QStringLiteral("vault.db")), *profile->cipher,
                           vaultKey(person.folder(), Workplace::password()))
            .toLower(); // the search index keeps words folded
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_team = std::make_unique<MedicalTeam>();
        QVERIFY2(m_team->begin(), qPrintable(m_team->error));
        m_cora = std::make_unique<Workplace>(m_team->server, QStringLiteral("cora"));
        m_ada = std::make_unique<Workplace>(m_team->server, QStringLiteral("ada"));
        QVERIFY(m_cora->begin(Role::CaseManager, {QStringLiteral("vermeer")}));
        QVERIFY2(m_team->join(*m_ada, Role::DoctorAssistant), qPrintable(m_team->error));
    }
    /// A dossier of its own, in which the doctor wrote what nobody has released.
    void init()
    {
        static int number = 2000;
        m_number = QString::number(++number);
        m_standing = "staanplek" + m_number.toLatin1() + "x";
        m_sitting = "zitplek" + m_number.toLatin1() + "x";
        NewDossier made;
        made.employer = QStringLiteral("vermeer");
        made.number = m_number;
        made.name = QStringLiteral("Jansen, Piet");
        QVERIFY(m_team->hr.engine().addDossier(made));
        QVERIFY(m_team->sync(m_team->hr));
        share();
        QVERIFY(set(m_team->lead, staan, itemsOf(m_standing)));
        share();
    }
    void cleanupTestCase()
    {
        m_cora.reset();
        m_ada.reset();
        m_team.reset();
    }

    void hrReadsWhatWasReleasedAndByWhomAndWhy()
    {
        QVERIFY(releases(m_team->hr).isEmpty());
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr}));
        QVERIFY(releases(m_team->lead).first().waiting); // works offline
        share();
        const auto read = releases(m_team->hr);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().said.value, itemsOf(m_standing));
        QCOMPARE(read.first().said.reason, reason);
        QCOMPARE(read.first().author, m_team->lead.engine().status().displayName);
        QVERIFY(!view(m_team->hr).fields.contains(staan));
    }

    void aRoleThatIsNotNamedGetsNothing()
    {
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr}));
        share();
        QVERIFY(releases(*m_cora).isEmpty());
        QVERIFY(!kept(*m_cora).contains(m_standing));
        QVERIFY(release(m_team->lead, {staan}, {Role::CaseManager}));
        share();
        QCOMPARE(releases(*m_cora).first().said.value, itemsOf(m_standing));
    }

    void whatTheDoctorChangesAfterwardsStaysHis()
    {
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr}));
        QVERIFY(set(m_team->lead, staan, itemsOf(m_sitting)));
        share();
        QCOMPARE(releases(m_team->hr).first().said.value, itemsOf(m_standing));
        QVERIFY(!kept(m_team->hr).contains(m_sitting));
        QVERIFY(releases(m_team->lead).first().isOvertaken);
    }

    void whatIsTakenBackLeavesTheComputersOfTheOthers()
    {
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr, Role::CaseManager}));
        share();
        QVERIFY(withdraw({staan}, {Role::Hr}));
        share();
        const auto read = releases(m_team->hr, true);
        QCOMPARE(read.size(), 1);
        QVERIFY(read.first().said.isWithdrawn());
        QCOMPARE(read.first().said.reason, QStringLiteral("Klopt niet meer"));
        m_team->hr.engine().lock();
        QVERIFY(m_team->hr.resume() || m_team->hr.login()); // opens under another key (decision 26)
        QVERIFY(!kept(m_team->hr).contains(m_standing));
        QVERIFY(!releases(*m_cora).first().said.isWithdrawn()); // the other's stays
        QCOMPARE(releases(m_team->lead, true).size(), 3);       // and what was
    }

    void whoWasAwayMeanwhileLearnsTheEndAndNothingBetween()
    {
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr}));
        share();
        QVERIFY(set(m_team->lead, staan, itemsOf(m_sitting)));
        QVERIFY(m_team->sync(m_team->lead));
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr}));
        QVERIFY(m_team->sync(m_team->lead));
        QVERIFY(withdraw({staan}, {Role::Hr}));
        share();
        QVERIFY(releases(m_team->hr).first().said.isWithdrawn());
        QVERIFY(!kept(m_team->hr).contains(m_sitting));
    }

    void onlyTheDoctorReleasesAndNothingIsQueuedForAnybodyElse()
    {
        for (Workplace* person : {&m_team->hr, m_cora.get(), m_ada.get()}) {
            const auto done = release(*person, {staan}, {Role::Hr});
            QVERIFY(!done && done.error().code() == ErrorCode::Forbidden);
            QCOMPARE(person->engine().status().outbox, 0U);
        }
        // Nor by typing into the field that says so.
        for (const QString& field : {toHr, QStringLiteral("fml_released")}) {
            QVERIFY(!set(m_team->lead, field, QStringLiteral(R"({"released":"true","reason":"x","value":"[]"})")));
        }
    }

    void whatTheDoctorDidNotSeeIsNotReleased()
    {
        ReleaseInput input{{staan}, {Role::Hr}, reason, {{staan, itemsOf(m_standing)}}};
        QVERIFY(set(m_team->lead, staan, itemsOf(m_sitting))); // as when a colleague's value came meanwhile
        const auto unseen = m_team->lead.engine().release(dossierOf(m_team->lead), input);
        QVERIFY(!unseen && unseen.error().code() == ErrorCode::Conflict);
        input.seen = {{staan, itemsOf(m_sitting)}};
        QVERIFY(m_team->lead.engine().release(dossierOf(m_team->lead), input));
    }

    void thereMustBeSomethingToReleaseAndAReason()
    {
        QVERIFY(!release(m_team->lead, {QStringLiteral("fml_social")}, {Role::Hr})); // empty
        QVERIFY(!release(m_team->lead, {QStringLiteral("findings")}, {Role::Hr}));   // never
        QVERIFY(!release(m_team->lead, {staan}, {Role::Manager}));
        QVERIFY(!m_team->lead.engine().release(dossierOf(m_team->lead), {{staan}, {Role::Hr}, {}}));
        QVERIFY(!withdraw({staan}, {Role::Hr})); // nothing is
        QCOMPARE(m_team->lead.engine().status().outbox, 0U);
    }

    void aScreeningGoesOutWithTheEmployeesConsentAlone()
    {
        const QString screening = QStringLiteral("screening_result");
        QVERIFY(set(m_team->lead, screening, QStringLiteral(R"({"consent":"false","outcome":"fit"})")));
        QVERIFY(!release(m_team->lead, {screening}, {Role::Hr}, QDate(2026, 11, 2)));
        QVERIFY(set(m_team->lead, screening, QStringLiteral(R"({"consent":"true","outcome":"fit"})")));
        QVERIFY(!release(m_team->lead, {screening}, {Role::Hr}));
        QVERIFY(release(m_team->lead, {screening}, {Role::Hr}, QDate(2026, 11, 2)));
        share();
        QCOMPARE(releases(m_team->hr).first().said.consent, QDate(2026, 11, 2));
    }

    void aSealedValueIsCopiedByTheDoctorsClient()
    {
        QVERIFY(set(m_team->lead, QStringLiteral("safety_net_category"), QStringLiteral("organ")));
        QVERIFY(release(m_team->lead, {QStringLiteral("safety_net_category")}, {Role::Hr}));
        share();
        QCOMPARE(releases(m_team->hr).first().said.value, QStringLiteral("organ"));
    }

    void theListOfPossibilitiesSaysWhetherSomethingOfItIsReleased()
    {
        const auto says = [this] {
            return view(*m_ada).fields.value(QStringLiteral("fml_released")).value.contains(u"\"released\":\"true\"");
        };
        QVERIFY(release(m_team->lead, {staan}, {Role::Hr, Role::CaseManager}));
        share();
        QVERIFY(says());
        QVERIFY(withdraw({staan}, {Role::CaseManager}));
        share();
        QVERIFY(says());
        QVERIFY(withdraw({staan}, {Role::Hr}));
        share();
        QVERIFY(!says());
    }
};

QTEST_GUILESS_MAIN(ReleaseTest)
#include "ReleaseTest.moc"
