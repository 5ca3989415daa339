// SPDX-License-Identifier: GPL-3.0-or-later
// Edits whose revision's number is somebody else's by now, since the server was put back: found by the simulation, which
// showed each as an edit that overwrote another's unseen.
#include "app/vault/DossierResealer.h"
#include "server/admin/UserAdministration.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;

class DoubtedBasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_practice.beginAtWork();
        m_dossier = CacheRows::list(m_practice.client(3).vault().database()).first().dossier;
        m_practice.server().backUp();
    }

    void whoWroteTwiceWhatHeMayNotReadIsAskedBeforeHeTakesAnothersPlace()
    {
        const char* field = "worked_hours";
        auto& mark = m_practice.client(3);
        set(mark, field, "3.5");
        sendsOnly(mark);
        set(mark, field, "5.5");
        m_practice.server().restore();
        writes(2, field, "4.5");

        goesOn(mark);

        QCOMPARE(orGiveUp(mark.vault().counts()).conflicts, 1U);
        QCOMPARE(valueFor(2, field), QStringLiteral("4.5"));
    }

    void whoseRoleChangedBeforeHeHeardOfTheRestoreIsAskedToo()
    {
        const char* field = "question_to_doctor";
        auto& hanneke = m_practice.client(1);
        set(hanneke, field, "Before?");
        sendsOnly(hanneke);
        set(hanneke, field, "After?");
        m_practice.server().restore();
        writes(2, field, "Theirs?");
        changeRole("hanneke", domain::Role::CaseManager);

        goesOn(hanneke);

        QCOMPARE(orGiveUp(hanneke.vault().counts()).conflicts, 1U);
        QCOMPARE(valueFor(2, field), QStringLiteral("Theirs?"));
    }

    void whoDecidedOverAValueThatIsGoneIsAskedAboutTheOneThatStandsThereNow()
    {
        const char* field = "findings";
        auto& anja = m_practice.client(6);
        QCOMPARE(decidesOverWhatIsGone(6, field), 1U);
        writes(SimulatedPractice::lead, field, "Theirs");

        goesOn(anja);

        QCOMPARE(orGiveUp(anja.vault().counts()).conflicts, 1U);
        QCOMPARE(valueFor(SimulatedPractice::lead, field), QStringLiteral("Theirs"));
    }

    void whoDecidedOverAValueThatIsGoneIsAskedAlsoWhenTheOneThereWasSealedAgain()
    {
        const char* field = "findings";
        auto& lead = m_practice.client(SimulatedPractice::lead);
        auto& anja = m_practice.client(6);
        QCOMPARE(decidesOverWhatIsGone(6, field), 1U);
        writes(SimulatedPractice::lead, field, "Theirs");
        sealsAgain(lead);

        goesOn(anja);
        goesOn(anja); // the key that it was sealed under came with the first

        QCOMPARE(orGiveUp(anja.vault().counts()).conflicts, 1U);
        QCOMPARE(valueFor(SimulatedPractice::lead, field), QStringLiteral("Theirs"));
    }

private:
    /// Between his own value and a colleague's, which a restore takes back then.
    /// \returns how many conflicts he had to decide.
    quint64 decidesOverWhatIsGone(int number, const char* field)
    {
        auto& who = m_practice.client(number);
        writes(number, field, "First");
        m_practice.server().backUp();
        writes(5, field, "Gone");
        set(who, field, "Mine");
        sendsOnly(who);
        const quint64 asked = orGiveUp(who.vault().counts()).conflicts;
        set(who, field, "Decided");
        m_practice.server().restore();
        return asked;
    }

    /// Under a new key of the group.
    void sealsAgain(SimulatedClient& who)
    {
        auto groups = who.groups();
        for (const TenantId& tenant : m_practice.tenants()) {
            orGiveUp(groups.rotate(tenant));
            app::DossierResealer resealer(who.vault(), tenant);
            while (orGiveUp(resealer.step())) {
            }
        }
        orGiveUp(who.sync(false));
    }

    void set(SimulatedClient& who, const char* field, const char* value)
    {
        orGiveUp(who.vault().set(m_dossier, QLatin1String(field), QString::fromLatin1(value)));
    }

    /// The line breaks before anything is fetched.
    void sendsOnly(SimulatedClient& who)
    {
        const auto breaks = [this, &who] {
            m_practice.network().loseAnswers(1);
            who.setCut(true);
        };
        m_practice.network().meanwhile(1, false, breaks, "/v1/pull");
        orGiveUp(who.sync(false) ? fail(ErrorCode::Internal, QStringLiteral("the line was not cut")) : Result<void>());
        who.setCut(false);
    }

    void writes(int who, const char* field, const char* value)
    {
        auto& client = m_practice.client(who);
        goesOn(client);
        set(client, field, value);
        orGiveUp(client.sync(false));
    }

    /// Until everything that a restore or another scope asks for is done.
    static void goesOn(SimulatedClient& who)
    {
        orGiveUp(who.login());
        for (const bool full : {false, true, false}) {
            orGiveUp(who.sync(full));
        }
    }

    QString valueFor(int who, const char* field)
    {
        auto& client = m_practice.client(who);
        goesOn(client);
        const auto view = client.show(m_dossier);
        return view ? view->fields.value(QLatin1String(field)).value : QString();
    }

    /// What belongs to the role goes from the vault, whatever the server has of it.
    void changeRole(const char* login, domain::Role role)
    {
        const bool done = m_practice.server().manage(
            QString::fromLatin1(login), [role](server::UserAdministration& people, const server::Account& account) {
                return people.setRole(account, role);
            });
        orGiveUp(done ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("role")));
    }

    SimulatedPractice m_practice;
    DossierId m_dossier;
};

QTEST_GUILESS_MAIN(DoubtedBasesTest)
#include "DoubtedBasesTest.moc"
