// SPDX-License-Identifier: GPL-3.0-or-later
// A change of what somebody may see, at a real server: exactly the difference comes and goes, whatever happens meanwhile.
#include "app/medical/MedicalGroups.h"
#include "app/vault/News.h"
#include "core/domain/FieldCatalogue.h"
#include "server/admin/UserAdministration.h"
#include "server/store/AgreementStore.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using server::Account;
using server::UserAdministration;

namespace {

const QString sales = QStringLiteral("Sales");
const QString works = QStringLiteral("Works");

QString field(const char* id)
{
    return QString::fromLatin1(id);
}

} // namespace

class ScopeDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<SimulatedPractice>(); }

    /// Besides the practice's own, six dossiers at Vermeer, half of them in either department.
    void init()
    {
        m_practice->beginAnew(1);
        for (const auto& client : m_practice->clients()) {
            orGiveUp(client->open());
        }
        m_dossiers.clear();
        for (int i = 0; i < 6; ++i) {
            m_dossiers.append(orGiveUp(hanneke().vault().addDossier(
                vermeer(), {{field("personnel_no"), QString::number(3000 + i)},
                            {field("last_name"), QStringLiteral("Kanarie%1").arg(i)},
                            {field("org_unit"), i % 2 == 0 ? sales : works}})));
        }
        orGiveUp(hanneke().sync(false));
        // Hidden from a manager: a birth date and a wage. Seen by everybody: a job.
        QVERIFY(write(hanneke(), 0, "birth_date", "1980-02-03") && write(hanneke(), 2, "birth_date", "1981-02-03"));
        QVERIFY(write(hanneke(), 2, "wage_pct", "70") && write(hanneke(), 4, "job_title", "Lasser"));
        QVERIFY(write(hanneke(), 1, "birth_date", "1982-02-03"));
        orGiveUp(hanneke().sync(false));
        orGiveUp(dora().sync(false));
        QVERIFY(write(dora(), 0, "work_advice", "no lifting") && write(dora(), 3, "work_advice", "no stairs"));
        QVERIFY(write(dora(), 0, "findings", "sore knee") && write(dora(), 1, "findings", "sore back"));
        for (const auto& client : m_practice->clients()) {
            orGiveUp(client->sync(false));
        }
    }

    void aRoleWithMoreFieldsReceivesTheOperationsThatHoldThem()
    {
        const auto before = texts(mark());
        setRole(mark(), Role::Hr);
        QCOMPARE(pulled(mark()), 3U); // two birth dates and a wage, of his department
        QCOMPARE(value(mark(), 0, "birth_date"), field("1980-02-03"));
        QCOMPARE(value(mark(), 2, "wage_pct"), field("70"));
        QVERIFY(missing(before, texts(mark())).isEmpty());
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aRoleWithFewerFieldsReceivesNothingAndLosesExactlyThose()
    {
        setRole(mark(), Role::Hr);
        QVERIFY(pulled(mark()) > 0);
        const auto before = CacheRows::of(mark().vault().database());
        setRole(mark(), Role::Manager);
        QCOMPARE(pulled(mark()), 0U);
        QStringList expected;
        for (const CacheRow& row : before) {
            if (row.field == u"birth_date" || row.field == u"wage_pct") {
                expected.append(row.text());
            }
        }
        expected.sort();
        QCOMPARE(missing(texts(before), texts(mark())), expected);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aRoleWithFewerCategoriesReceivesNothingAndForgetsTheirChains()
    {
        QVERIFY(chains(carla(), Category::Capacity) > 0);
        const auto names = value(carla(), 0, "last_name");
        setRole(carla(), Role::Planner);
        QCOMPARE(pulled(carla()), 0U);
        QCOMPARE(chains(carla(), Category::Capacity), 0);
        QCOMPARE(value(carla(), 0, "last_name"), names);
        QVERIFY(!texts(carla()).join(u'\n').contains(u"no lifting"));
        QVERIFY(carla().vault().hasOutlivedKey().value_or(false));
        QVERIFY(isAsFetchedAnew(carla()));
    }

    void aRoleWithMoreCategoriesReceivesTheirChainsFromTheBeginning()
    {
        setRole(carla(), Role::Planner);
        QCOMPARE(pulled(carla()), 0U);
        setRole(carla(), Role::CaseManager);
        QCOMPARE(pulled(carla()), 2U); // the two advices
        QVERIFY(texts(carla()).join(u'\n').contains(u"no stairs"));
        QVERIFY(isAsFetchedAnew(carla()));
    }

    void whatIsMedicalComesAndGoesWithTheRole()
    {
        const auto before = texts(anja());
        setRole(anja(), Role::CaseManager);
        QCOMPARE(pulled(anja()), 0U);
        QVERIFY(CacheRows::sealedRows(anja().vault().database()) == 0 && chains(anja(), Category::Medical) == 0);
        QVERIFY(!texts(anja()).join(u'\n').contains(u"sore knee"));
        setRole(anja(), Role::DoctorAssistant);
        // Two values, the keys they are sealed under, and what the assistant's role sees of the rest.
        QVERIFY(pulled(anja()) >= 4U);
        QVERIFY(anja().vault().openSealed());
        QCOMPARE(texts(anja()), before);
    }

    void aRestrictionTakesOneDossiersMedicalContentAndLiftingItBringsThatBack()
    {
        restrictTo(0, {field("dora")});
        QVERIFY(dirk().login());
        QCOMPARE(pulled(dirk()), 0U);
        QVERIFY(!texts(dirk()).join(u'\n').contains(u"sore knee"));
        QVERIFY(texts(dirk()).join(u'\n').contains(u"sore back"));
        orGiveUp(dora().sync(false));
        restrictTo(0, {});
        orGiveUp(dora().sync(false));
        const quint64 last = medicalOperations(0);
        const quint64 came = pulled(dirk());
        QVERIFY2(came <= last, qPrintable(QStringLiteral("%1 of %2").arg(came).arg(last)));
        QVERIFY(texts(dirk()).join(u'\n').contains(u"sore knee"));
        QVERIFY(isAsFetchedAnew(dirk()));
    }

    void anAgreementTakesAFieldEverywhereAndBringsItBack()
    {
        const auto before = texts(hugo());
        agree({field("birth_date")});
        QCOMPARE(pulled(hugo()), 0U);
        QCOMPARE(missing(before, texts(hugo())).size(), 3);
        QVERIFY(!texts(hugo()).join(u'\n').contains(u"birth_date"));
        agree({});
        QCOMPARE(pulled(hugo()), 3U);
        QCOMPARE(texts(hugo()), before);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aSecondEmployerComesAloneAndGoesAlone()
    {
        const auto before = texts(hugo());
        grant(hugo(), field("dewit"), {});
        QCOMPARE(pulled(hugo()), 1U); // the one dossier there
        QCOMPARE(texts(hugo()).size(), before.size() + 3);
        revoke(hugo(), field("dewit"));
        QCOMPARE(pulled(hugo()), 0U);
        QCOMPARE(texts(hugo()), before);
    }

    void aDossierThatMovesComesAndGoesAlone()
    {
        const auto before = texts(mark());
        QVERIFY(write(hanneke(), 1, "org_unit", "Sales"));
        orGiveUp(hanneke().sync(false));
        QCOMPARE(pulled(mark()), 3U); // made, born (a bare link), moved
        QCOMPARE(value(mark(), 1, "last_name"), field("Kanarie1"));
        QVERIFY(write(hanneke(), 1, "org_unit", "Works") && write(hanneke(), 0, "org_unit", "Works"));
        orGiveUp(hanneke().sync(false));
        QCOMPARE(pulled(mark()), 0U);
        const auto left = missing(before, texts(mark()));
        QCOMPARE(left.size(), 4); // what was made of the other one, and its advice
        QVERIFY(!texts(mark()).join(u'\n').contains(u"Kanarie1"));
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aDossierThatWentAndCameBackBetweenTwoSyncsIsNotFetchedAgain()
    {
        const auto before = texts(mark());
        QVERIFY(write(hanneke(), 0, "org_unit", "Works"));
        orGiveUp(hanneke().sync(false));
        QVERIFY(write(hanneke(), 0, "org_unit", "Sales"));
        orGiveUp(hanneke().sync(false));
        QCOMPARE(pulled(mark()), 2U); // the two moves
        QVERIFY(missing(before, texts(mark())).size() <= 1);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void anotherDepartmentIsFetchedFromTheBeginning()
    {
        grant(mark(), field("vermeer"), works);
        QVERIFY(mark().sync(false));
        QCOMPARE(CacheRows::list(mark().vault().database()).size(), 4);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void allDepartmentsBringTheOthersAlone()
    {
        grant(mark(), field("vermeer"), {});
        QCOMPARE(pulled(mark()), 6U); // four dossiers of the works and a birth date there, and an advice, as links
        QCOMPARE(CacheRows::list(mark().vault().database()).size(), 8);
        grant(mark(), field("vermeer"), sales);
        QCOMPARE(pulled(mark()), 0U);
        QCOMPARE(CacheRows::list(mark().vault().database()).size(), 4);
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void whatComesWithAScopeIsNoNews()
    {
        orGiveUp(app::News(mark().vault().database()).seenAll());
        setRole(mark(), Role::Hr);
        QVERIFY(pulled(mark()) > 0);
        QVERIFY(app::News(mark().vault().database()).newest(10)->isEmpty());
    }

    void unsentEditsOfKeptRowsSurvive()
    {
        agree({field("birth_date")});
        hugo().setCut(true);
        QVERIFY(write(hugo(), 0, "job_title", "Kok"));
        hugo().setCut(false);
        QVERIFY(hugo().sync(false));
        QCOMPARE(hugo().vault().counts()->outbox, 0U);
        QVERIFY(hanneke().sync(false));
        QCOMPARE(value(hanneke(), 0, "job_title"), field("Kok"));
        QCOMPARE(value(hugo(), 0, "job_title"), field("Kok"));
    }

    void anUnsentEditOfWhatLeftIsShownAsRefused()
    {
        QVERIFY(write(mark(), 0, "expected_recovery", "2026-03-01"));
        QVERIFY(write(hanneke(), 0, "org_unit", "Works"));
        orGiveUp(hanneke().sync(false));
        QVERIFY(mark().sync(false));
        QVERIFY(!texts(mark()).join(u'\n').contains(u"Kanarie0"));
        QCOMPARE(mark().vault().counts()->outbox, 0U);
        QCOMPARE(mark().vault().counts()->refused, 1U);
    }

    /// The power fails at every write of it in turn: what came before stays, and no more than a page comes twice.
    void aChangeThatWasCutGoesOnWhereItWas()
    {
        m_practice->network().setPageLimit(1);
        bool wasWhole = false;
        for (int writes = 2; !wasWhole; writes += 3) {
            init();
            m_practice->network().setPageLimit(1);
            setRole(mark(), Role::Hr);
            QVERIFY(mark().login());
            mark().failAfter(writes, MemoryDisk::Loss::Kept, 1);
            wasWhole = mark().sync(false).has_value();
            orGiveUp(mark().restart());
            QVERIFY(mark().sync(false));
            QCOMPARE(value(mark(), 2, "wage_pct"), field("70"));
            QVERIFY(isAsFetchedAnew(mark()));
            QVERIFY(writes < 3000);
        }
    }

    void afterACutOnlyTheRestComes()
    {
        agree({field("birth_date")});
        QCOMPARE(pulled(hugo()), 0U);
        agree({});
        m_practice->network().setPageLimit(1);
        m_practice->network().meanwhile(2, true, [this] { hugo().setCut(true); }, "/v1/pull");
        QVERIFY(!hugo().sync(false)); // after the question and a page
        hugo().setCut(false);
        m_practice->network().clear();
        QCOMPARE(hugo().sync(false)->pulled, 2U);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aFirstSyncThatWasCutGoesOnAtItsCursor()
    {
        m_practice->network().setPageLimit(1);
        m_practice->network().meanwhile(4, true, [this] { hugo().setCut(true); }, "/v1/pull");
        QVERIFY(!hugo().sync(true));
        hugo().setCut(false);
        m_practice->network().clear();
        const auto report = hugo().sync(false);
        QVERIFY(report);
        QCOMPARE(report->pulled, operations(hugo()) - 4);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aScopeThatChangesOnceMoreWhileItIsFilledEndsRight()
    {
        m_practice->network().setPageLimit(1);
        setRole(mark(), Role::Hr);
        QVERIFY(mark().login());
        m_practice->network().meanwhile(4, true, [this] { agree({field("birth_date")}); }, "/v1/pull");
        QVERIFY(mark().sync(false));
        QVERIFY(!texts(mark()).join(u'\n').contains(u"birth_date"));
        QCOMPARE(value(mark(), 2, "wage_pct"), field("70"));
        QVERIFY(isAsFetchedAnew(mark()));
    }

    void aRoleThatIsGivenBackBeforeTheNextSyncIsWholeAgain()
    {
        const auto before = texts(carla());
        setRole(carla(), Role::Planner);
        QVERIFY(carla().login());
        QVERIFY(texts(carla()) != before);
        setRole(carla(), Role::CaseManager);
        QCOMPARE(pulled(carla()), 2U);
        QVERIFY(missing(before, texts(carla())).isEmpty());
        QVERIFY(isAsFetchedAnew(carla()));
    }

    void aVaultOfBeforeFetchesEverythingOnceMore()
    {
        forgetFacts(hugo());
        agree({field("birth_date")});
        QVERIFY(pulled(hugo()) > 3U);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

    void aVaultOfBeforeThatSyncedOnceKnowsTheDifference()
    {
        forgetFacts(hugo());
        QVERIFY(hugo().sync(false));
        agree({field("birth_date")});
        QCOMPARE(pulled(hugo()), 0U);
        QVERIFY(isAsFetchedAnew(hugo()));
    }

private:
    /// As an earlier version of the program left it.
    static void forgetFacts(SimulatedClient& client)
    {
        orGiveUp(client.vault().database().execute("DELETE FROM named_value WHERE name GLOB 'sync.scope-held.*'"));
    }
    SimulatedClient& dora() { return m_practice->client(SimulatedPractice::lead); }
    SimulatedClient& hanneke() { return m_practice->client(1); }
    SimulatedClient& hugo() { return m_practice->client(2); }
    SimulatedClient& mark() { return m_practice->client(3); }
    SimulatedClient& carla() { return m_practice->client(4); }
    SimulatedClient& dirk() { return m_practice->client(5); }
    SimulatedClient& anja() { return m_practice->client(6); }
    const TenantId& vermeer() { return m_practice->tenants().first(); }

    bool write(SimulatedClient& client, int dossier, const char* id, const char* text)
    {
        return client.vault().set(m_dossiers[dossier], field(id), field(text)).has_value();
    }
    QString value(SimulatedClient& client, int dossier, const char* id)
    {
        const auto view = client.show(m_dossiers[dossier]);
        return view ? view->fields.value(field(id)).value : QStringLiteral("<no dossier>");
    }
    void manage(SimulatedClient& client, const std::function<Result<void>(UserAdministration&, const Account&)>& act)
    {
        QVERIFY(m_practice->server().manage(client.person().login, act));
    }
    void setRole(SimulatedClient& client, Role role)
    {
        manage(client, [role](UserAdministration& people, const Account& account) { return people.setRole(account, role); });
    }
    void grant(SimulatedClient& client, const QString& employer, const QString& department)
    {
        manage(client, [&](UserAdministration& people, const Account& account) -> Result<void> {
            const auto given = people.grant(account, employer, department);
            return given ? Result<void>() : failure(given);
        });
    }
    void revoke(SimulatedClient& client, const QString& employer)
    {
        manage(client, [&](UserAdministration& people, const Account& account) { return people.revoke(account, employer); });
    }
    void agree(const QStringList& leftOut)
    {
        QVERIFY(m_practice->server().administer([&](server::StoreDatabase& database) {
            return server::AgreementStore(database).set(vermeer(), domain::FieldAgreement::received(leftOut));
        }));
    }
    void restrictTo(int dossier, const QStringList& logins)
    {
        app::MedicalGroups groups(dora().log(), dora().medical(), dora().line(), dora().identity());
        orGiveUp(groups.restrictDossier(vermeer(), m_dossiers[dossier], logins));
    }
    /// As a person does after an administrator changed something.
    quint64 pulled(SimulatedClient& client)
    {
        orGiveUp(client.login());
        return orGiveUp(client.sync(false)).pulled;
    }
    static QStringList texts(const QList<CacheRow>& rows)
    {
        QStringList texts;
        for (const CacheRow& row : rows) {
            texts.append(row.text());
        }
        texts.sort();
        return texts;
    }
    static QStringList texts(SimulatedClient& client) { return texts(CacheRows::of(client.vault().database())); }
    static QStringList missing(const QStringList& before, const QStringList& after)
    {
        QStringList gone;
        for (const QString& text : before) {
            if (!after.contains(text)) {
                gone.append(text);
            }
        }
        return gone;
    }
    static int number(SimulatedClient& client, const QByteArray& sql)
    {
        auto row = orGiveUp(client.vault().database().prepare(sql));
        return orGiveUp(row.step()) ? int(row.int64(0)) : 0;
    }
    static int chains(SimulatedClient& client, Category category)
    {
        return number(client, "SELECT count(*) FROM chain WHERE category = " + QByteArray::number(int(category)));
    }
    static quint64 operations(SimulatedClient& client)
    {
        return quint64(number(client, "SELECT coalesce(sum(n), 0) FROM chain"));
    }
    quint64 medicalOperations(int dossier)
    {
        auto row = orGiveUp(dora().vault().database().query("SELECT n FROM chain c JOIN dossier d ON d.number = c.dossier "
                                                            "WHERE d.id = ?1 AND c.category = 4",
                                                            m_dossiers[dossier]));
        return orGiveUp(row.step()) ? quint64(row.int64(0)) : 0;
    }
    /// What is held, its words and its chains: the same as when everything is fetched from the beginning.
    static bool isAsFetchedAnew(SimulatedClient& client)
    {
        const auto held = [&client] {
            auto row = orGiveUp(client.vault().database().prepare(
                "SELECT hex(d.id) || c.category || ' ' || c.n || hex(c.head) || hex(c.heads) FROM chain c JOIN dossier d "
                "ON d.number = c.dossier ORDER BY 1"));
            QStringList all = texts(client);
            while (orGiveUp(row.step())) {
                all.append(row.text(0));
            }
            for (const auto& line : CacheRows::list(client.vault().database())) {
                all.append(line.dossier.toString());
            }
            all.sort();
            return all;
        };
        const auto before = held();
        if (CacheRows::strayWords(client.vault().database()) != 0 || !client.sync(true)) {
            return false;
        }
        const auto after = held();
        if (before != after) {
            qWarning().noquote() << "too much:" << missing(before, after) << "missing:" << missing(after, before);
        }
        return before == after;
    }

    std::unique_ptr<SimulatedPractice> m_practice;
    QList<DossierId> m_dossiers;
};

QTEST_GUILESS_MAIN(ScopeDifferenceTest)
#include "ScopeDifferenceTest.moc"
