// SPDX-License-Identifier: GPL-3.0-or-later
// A medical team of which only some may read a dossier. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/KitReader.h"
#include "tests/support/MedicalTeam.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

class RestrictedTeamTest : public QObject {
    Q_OBJECT

    static bool restrict(MedicalTeam& team, const QStringList& logins)
    {
        const auto dossier = team.lead.engine().find(team.dossier());
        return team.done(dossier) && team.done(team.lead.engine().restrictDossier(*dossier, logins));
    }
    static Result<DossierView> shown(MedicalTeam& team, Workplace& person)
    {
        return person.engine().show(*person.engine().find(team.dossier()), true);
    }
    static bool finds(Workplace& person, const char* word)
    {
        return person.engine().search(QLatin1String(word), 5)->size() > 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void theNamedReadAndWriteAndTheOthersDoNotUntilTheyAreNamed()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.join(emma));
        VERIFY_STEP(team, team.write(daan, QStringLiteral("fracture")) && team.sync(daan) && team.sync(emma));
        QVERIFY(finds(daan, "fracture"));

        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora"), QStringLiteral("emma")}));
        VERIFY_STEP(team, team.sync(daan) && team.sync(emma));
        QCOMPARE(team.reads(team.lead), QStringLiteral("fracture"));
        QCOMPARE(team.reads(emma), QStringLiteral("fracture"));
        const auto view = shown(team, daan);
        QVERIFY(view && view->medicalClosed && view->fields.value(QStringLiteral("findings")).value.isEmpty());
        QVERIFY(!view->fields.value(QStringLiteral("last_name")).value.isEmpty());
        QVERIFY(!finds(daan, "fracture"));
        QVERIFY2(daan.engine().status().medicalMember, "he is in the group as before");

        VERIFY_STEP(team, team.write(emma, QStringLiteral("healed")) && team.sync(emma));
        QCOMPARE(emma.synced.refused, quint64(0));
        VERIFY_STEP(team, team.sync(team.lead) && team.sync(daan));
        QCOMPARE(team.reads(team.lead), QStringLiteral("healed"));
        QVERIFY(team.reads(daan).isEmpty() && !finds(daan, "healed"));
        QVERIFY(!team.write(daan, QStringLiteral("mine")));
        QVERIFY2(team.error.contains(QStringLiteral("restricted")), qPrintable(team.error));
        QCOMPARE(daan.engine().status().outbox, quint64(0));

        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora"), QStringLiteral("emma"), QStringLiteral("daan")}));
        VERIFY_STEP(team, team.sync(daan));
        QCOMPARE(team.reads(daan), QStringLiteral("healed"));
    }

    void aLeadWhoIsNotNamedReadsNoMoreAndTheNamedSealAnewUnasked()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("fracture")) && team.sync(team.lead) && team.sync(daan));
        VERIFY_STEP(team, restrict(team, {QStringLiteral("daan")}));
        QVERIFY(team.reads(team.lead).isEmpty() && !finds(team.lead, "fracture"));
        VERIFY_STEP(team, team.sync(daan));
        QVERIFY2(daan.synced.pushed > 0, "he seals it anew");
        QCOMPARE(team.reads(daan), QStringLiteral("fracture"));
        VERIFY_STEP(team, team.sync(daan));
        QCOMPARE(daan.synced.pushed, quint64(0));
        VERIFY_STEP(team, team.sync(team.lead));
        QVERIFY(team.reads(team.lead).isEmpty());

        // With nobody left on the list she names others, who write from then on and can't read what was sealed for him.
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))) && team.sync(team.lead));
        QVERIFY(shown(team, team.lead)->medicalClosed);
        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora")}));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("after")) && team.sync(team.lead));
        QVERIFY2(team.lead.synced.conflicts == 1, "what was sealed for him may say something else");
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("after")) && team.sync(team.lead));
        QCOMPARE(team.lead.synced.refused + team.lead.synced.conflicts, quint64(0));
        QCOMPARE(team.reads(team.lead), QStringLiteral("after"));
    }

    void anEditOnTheRoadOfWhoIsNotNamedIsSetAsideAndNotLost()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.write(daan, QStringLiteral("too late")));
        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora")}) && team.sync(daan));
        const auto unsent = daan.engine().unsent(5);
        QVERIFY(unsent && unsent->size() == 1);
        QVERIFY2(unsent->first().reason.contains(QStringLiteral("restricted")), qPrintable(unsent->first().reason));
        VERIFY_STEP(team, team.sync(team.lead));
        QVERIFY(team.reads(team.lead).isEmpty());
    }

    void liftedEverybodyReadsAgainAndWasToldAllOfIt()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        VERIFY_STEP(team, team.write(daan, QStringLiteral("fracture")) && team.sync(daan));
        VERIFY_STEP(team, team.done(daan.engine().medicalNews()));
        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora")}) && team.sync(daan));
        QVERIFY(team.reads(daan).isEmpty());
        const auto news = daan.engine().medicalNews();
        QVERIFY(news && news->size() == 1);
        QVERIFY2(news->first().contains(QStringLiteral("1001")) && news->first().contains(QStringLiteral("dora")),
                 qPrintable(news->first()));
        const auto log = daan.engine().medicalLog();
        QVERIFY(log && log->last().kind == QStringLiteral("restrict-dossier"));
        QVERIFY2(log->last().subject.contains(QStringLiteral("dora")), qPrintable(log->last().subject));

        VERIFY_STEP(team, restrict(team, {}) && team.sync(daan));
        QCOMPARE(daan.engine().medicalNews()->size(), 2);
        QCOMPARE(team.reads(daan), QStringLiteral("fracture"));
        QCOMPARE(shown(team, daan)->fields.value(QStringLiteral("findings")).author, QStringLiteral("daan"));
        QVERIFY(!shown(team, daan)->medicalClosed && finds(daan, "fracture"));
        VERIFY_STEP(team, team.write(daan, QStringLiteral("healed")) && team.sync(daan) && team.sync(team.lead));
        QCOMPARE(team.reads(team.lead), QStringLiteral("healed"));
    }

    void whoLeavesTheGroupLeavesTheListAndTheRestGoOn()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead));
        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora"), QStringLiteral("daan")}) && team.sync(daan));
        QCOMPARE(team.reads(daan), QStringLiteral("before"));
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("after")) && team.sync(team.lead));
        QCOMPARE(team.lead.synced.refused, quint64(0));
        VERIFY_STEP(team, team.sync(daan));
        QVERIFY(team.reads(daan).isEmpty());
        QCOMPARE(team.reads(team.lead), QStringLiteral("after"));
        // He comes back to the group, and not to the list.
        VERIFY_STEP(team,
                    team.done(team.lead.engine().approveMember(QStringLiteral("daan"), daan.enrolled.fingerprint)));
        VERIFY_STEP(team, team.sync(daan));
        QVERIFY(team.reads(daan).isEmpty() && shown(team, daan)->medicalClosed);
    }

    void twoSharesOpenWhatWasForOthersAndSealItForTheNewLeadToo()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.join(emma));
        VERIFY_STEP(team, restrict(team, {QStringLiteral("daan")}));
        VERIFY_STEP(team, team.sync(daan) && team.write(daan, QStringLiteral("fracture")) && team.sync(daan));
        VERIFY_STEP(team, team.sync(emma));
        QVERIFY(team.reads(emma).isEmpty());
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        const auto done = emma.engine().recoverTeam(shares.mid(0, 2), emma.scratch(QStringLiteral("new-kit.pdf")));
        VERIFY_STEP(team, team.done(done));
        emma.quit(); // as after a crash before anything was fetched
        QVERIFY2(emma.resume(), qPrintable(emma.error.sentence()));
        VERIFY_STEP(team, team.sync(emma));
        QCOMPARE(team.reads(emma), QStringLiteral("fracture"));
        QCOMPARE(team.log(emma).count(QStringLiteral("restrict-dossier")), 2); // all see that she is named
        VERIFY_STEP(team, team.done(emma.engine().confirmKit(done->kitCheck)) && team.sync(emma));
        QVERIFY2(emma.synced.pushed > 0, "sealed anew under the new recovery secret");
        // Nothing of the old secret is needed any more: fetched anew, it opens by her own grant.
        VERIFY_STEP(team, team.done(emma.engine().sync(true, {})));
        QCOMPARE(team.reads(emma), QStringLiteral("fracture"));
        VERIFY_STEP(team, team.sync(daan));
        QCOMPARE(team.reads(daan), QStringLiteral("fracture"));
        QVERIFY(team.sync(team.lead) && team.reads(team.lead).isEmpty());
    }

    void aRestrictionThatMakesNoSenseIsRefusedWithASentence()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        QVERIFY(!restrict(team, {}));
        QVERIFY(!restrict(team, {QStringLiteral("hanneke")})); // works with no medical data
        QVERIFY(!restrict(team, {QStringLiteral("nobody")}));
        const auto dossier = daan.engine().find(team.dossier());
        QCOMPARE(daan.engine().restrictDossier(*dossier, {QStringLiteral("daan")}).error().code(),
                 ErrorCode::Forbidden);
        VERIFY_STEP(team, restrict(team, {QStringLiteral("dora")}));
        QVERIFY2(!restrict(team, {QStringLiteral("daan")}), "nobody would stay who could seal it for him");
        QVERIFY(!restrict(team, {QStringLiteral("dora")}));
    }
};

QTEST_GUILESS_MAIN(RestrictedTeamTest)
#include "RestrictedTeamTest.moc"
