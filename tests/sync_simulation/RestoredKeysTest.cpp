// SPDX-License-Identifier: GPL-3.0-or-later
// Content keys of a dossier, made on keys that a server put back to a backup does not have any more.
#include "app/vault/DossierResealer.h"
#include "app/vault/DoubtedBases.h"
#include "app/vault/Records.h"
#include "server/admin/UserAdministration.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;

class RestoredKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<SimulatedPractice>(); }

    void init() { m_practice->beginAtWork(); }

    /// Found by the simulation.
    void whatIsSealedUnderAKeyMadeAfterLostOnesArrives()
    {
        auto& anja = m_practice->client(6);
        const auto line = CacheRows::list(anja.vault().database()).first();
        writes(dirk(), line, "before");
        m_practice->server().backUp();
        const QStringList two{QStringLiteral("dora"), QStringLiteral("dirk")};
        for (const QStringList& named : {two, QStringList(), two}) {
            restrict(line, named);
            writes(dora(), line, "made on the way"); // each phase has a key of its own
        }
        orGiveUp(dirk().sync(false));
        restrict(line, {});
        orGiveUp(dirk().log().catchUp());
        orGiveUp(dirk().vault().set(line.dossier, QLatin1String(another), QStringLiteral("after")));

        m_practice->server().restore();
        for (int round = 0; round < 2; ++round) {
            QVERIFY(dirk().login());
            QVERIFY(dirk().sync(false));
            QVERIFY(dirk().sync(true));
        }
        QCOMPARE(CacheRows::outbox(dirk().vault().database()), QString());
        QVERIFY(anja.login());
        QVERIFY(anja.sync(true));
        QCOMPARE(anja.show(line.dossier)->fields.value(QLatin1String(another)).value, QStringLiteral("after"));
    }

    void aKeyThatWasRefusedWhileOneHadNoRightsSealsNothingLater()
    {
        const auto line = CacheRows::list(dirk().vault().database()).last();
        QCOMPARE(line.tenant, m_practice->tenants().first());
        restrict(line, {QStringLiteral("dora"), QStringLiteral("dirk")});
        orGiveUp(dirk().log().catchUp());
        orGiveUp(dirk().vault().set(line.dossier, QLatin1String(field), QStringLiteral("refused")));
        employ("dirk", false);
        QVERIFY(dirk().login());
        QVERIFY(dirk().sync(false));
        QCOMPARE(dirk().vault().counts()->refused, 1U);
        employ("dirk", true);
        QVERIFY(dirk().login());
        QVERIFY(dirk().sync(false));
        orGiveUp(dirk().vault().set(line.dossier, QLatin1String(another), QStringLiteral("after")));
        QVERIFY(dirk().sync(false));
        QVERIFY(dora().sync(false));
        QCOMPARE(dora().show(line.dossier)->fields.value(QLatin1String(another)).value, QStringLiteral("after"));
        QCOMPARE(dirk().vault().counts()->outbox, 0U);
    }

    /// Found by the simulation: the running program still knew the key that was lost.
    void aKeyThatIsLostForGoodIsForgottenWithEverythingElse()
    {
        auto& anja = m_practice->client(6);
        const auto line = CacheRows::list(anja.vault().database()).last();
        m_practice->server().backUp();
        writes(anja, line, "lost");
        orGiveUp(dirk().sync(false));
        m_practice->server().restore();
        employ("anja", false); // who made the key does not offer it again
        orGiveUp(dirk().vault().set(line.dossier, QLatin1String(another), QStringLiteral("after")));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(dirk().login());
            QVERIFY(dirk().sync(false));
            QVERIFY(round > 0 || dirk().sync(true));
        }
        QCOMPARE(CacheRows::outbox(dirk().vault().database()), QString());
        QVERIFY(dora().login());
        QVERIFY(dora().sync(true));
        QCOMPARE(dora().show(line.dossier)->fields.value(QLatin1String(another)).value, QStringLiteral("after"));
    }

    /// Found by the simulation: offered again, the key passed for one made now, and was refused as an old one with each contact.
    void aKeyThatIsOfferedAgainIsAsOldAsItWas()
    {
        const auto line = CacheRows::list(dirk().vault().database()).last();
        m_practice->server().backUp();
        writes(dirk(), line, "before");
        m_practice->server().restore();
        QVERIFY(dora().login() && dora().sync(true));
        restrict(line, {QStringLiteral("dora"), QStringLiteral("dirk")});
        restrict(line, {}); // it may be as it was, but not from before
        for (int round = 0; round < 3; ++round) {
            QVERIFY(dirk().login());
            QVERIFY(dirk().sync(false));
            QVERIFY(round > 0 || dirk().sync(true));
        }
        QCOMPARE(CacheRows::outbox(dirk().vault().database()), QString());
        QVERIFY(dora().sync(false));
        QCOMPARE(dora().show(line.dossier)->fields.value(QLatin1String(field)).value, QStringLiteral("before"));
    }

    /// Found by the simulation: sealed once more here, it passed for what this computer's person wrote.
    void anothersValueThatWasSealedAnewHereIsStillAnothers()
    {
        const auto line = CacheRows::list(dora().vault().database()).last();
        orGiveUp(dora().vault().set(line.dossier, QLatin1String(field), QStringLiteral("here")));
        writes(dirk(), line, "another's");
        orGiveUp(dora().sync(false)); // its key comes
        orGiveUp(dora().sync(false));
        QCOMPARE(dora().vault().counts()->conflicts, 1U);
        restrict(line, {QStringLiteral("dora"), QStringLiteral("dirk")});
        orGiveUp(dora().sync(false));
        QVERIFY(app::DossierResealer(dora().vault(), line.tenant).step());
        orGiveUp(dora().sync(false));
        m_practice->server().backUp();
        m_practice->server().restore();
        QVERIFY(dora().login());
        QVERIFY(dora().sync(false)->rewound);
        auto& network = m_practice->network();
        network.setPageLimit(1);
        network.meanwhile(
            3, true, [this] { dora().setCut(true); }, "/v1/pull");
        QVERIFY(!dora().sync(true)); // the dossier is here again, and nothing medical of it
        network.clear();
        dora().setCut(false);
        orGiveUp(dora().vault().set(line.dossier, QLatin1String(field), QStringLiteral("blind")));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(dora().sync(false));
        }
        QCOMPARE(dora().vault().counts()->conflicts, 1U);
        QVERIFY(dirk().login() && dirk().sync(true));
        QCOMPARE(dirk().show(line.dossier)->fields.value(QLatin1String(field)).value, QStringLiteral("another's"));
    }

    /// Found by the simulation: what was only sealed anew took the place of the person's side of the question.
    void aQuestionKeepsOnesSideThoughTheOtherIsSealedAnewMeanwhile()
    {
        const auto line = CacheRows::list(dora().vault().database()).last();
        orGiveUp(dora().vault().set(line.dossier, QLatin1String(field), QStringLiteral("mine")));
        writes(dirk(), line, "another's");
        orGiveUp(dora().sync(false)); // its key comes
        orGiveUp(dora().sync(false));
        restrict(line, {QStringLiteral("dora"), QStringLiteral("dirk")});
        orGiveUp(dora().sync(false));
        QVERIFY(app::DossierResealer(dora().vault(), line.tenant).step()); // waits
        writes(dirk(), line, "another's next");
        const auto number = orGiveUp(app::Records(dora().vault().database()).tenant(line.tenant));
        orGiveUp(app::DoubtedBases(dora().vault().database()).note(number)); // as by a change of scope
        for (int round = 0; round < 2; ++round) {
            orGiveUp(dora().sync(false));
        }
        const auto asked = orGiveUp(dora().vault().conflict(line.dossier, QLatin1String(field)));
        QCOMPARE(asked.mine.value, QStringLiteral("mine"));
        QCOMPARE(asked.theirs.value, QStringLiteral("another's next"));
    }

    /// Found by the simulation: it was sealed once more for the present past, and refused, until the line broke.
    void aNoteThatIsLostIsNotSealedAgainForEver()
    {
        const auto line = CacheRows::list(dora().vault().database()).last();
        m_practice->server().backUp();
        orGiveUp(dirk().vault().addEntry(line.dossier, QStringLiteral("consult_note"), QStringLiteral("said")));
        orGiveUp(dirk().sync(false));
        orGiveUp(dora().sync(false));
        restrict(line, {QStringLiteral("dora"), QStringLiteral("dirk")});
        orGiveUp(dora().sync(false));
        QVERIFY(app::DossierResealer(dora().vault(), line.tenant).step()); // waits
        m_practice->server().restore();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(dora().login());
            QVERIFY(dora().sync(false));
            QVERIFY(round > 0 || dora().sync(true));
        }
        for (int round = 0; round < 2; ++round) {
            QVERIFY(dirk().login());
            QVERIFY(dirk().sync(round == 0));
        }
        QVERIFY(dora().sync(false));
        QCOMPARE(CacheRows::outbox(dora().vault().database()), QString());
        QCOMPARE(dora().show(line.dossier)->entries.size(), 1);
        QCOMPARE(dora().show(line.dossier)->entries.first().text, QStringLiteral("said"));
    }

private:
    static constexpr char field[] = "findings";
    static constexpr char another[] = "complaints";

    [[nodiscard]] SimulatedClient& dora() { return m_practice->client(SimulatedPractice::lead); }
    [[nodiscard]] SimulatedClient& dirk() { return m_practice->client(5); }

    static void writes(SimulatedClient& who, const CacheRows::Line& line, const char* value)
    {
        orGiveUp(who.sync(false));
        orGiveUp(who.vault().set(line.dossier, QLatin1String(field), QString::fromLatin1(value)));
        orGiveUp(who.sync(false));
    }

    /// Gives or takes somebody's grants.
    void employ(const char* login, bool isIn)
    {
        const bool done = m_practice->server().manage(
            QString::fromLatin1(login),
            [isIn](server::UserAdministration& people, const server::Account& account) -> Result<void> {
                const QString employer = QStringLiteral("vermeer");
                return isIn ? people.grant(account, employer, QString()).map([](bool) {})
                            : people.revoke(account, employer);
            });
        QVERIFY(done);
    }

    void restrict(const CacheRows::Line& line, const QStringList& named)
    {
        orGiveUp(dora().log().catchUp());
        auto groups = dora().groups();
        orGiveUp(groups.restrictDossier(line.tenant, line.dossier, named));
    }

    std::unique_ptr<SimulatedPractice> m_practice;
};

QTEST_GUILESS_MAIN(RestoredKeysTest)
#include "RestoredKeysTest.moc"
