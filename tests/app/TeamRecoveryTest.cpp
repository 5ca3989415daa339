// SPDX-License-Identifier: GPL-3.0-or-later
// The medical group after its last lead is gone. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/KitReader.h"
#include "tests/support/MedicalTeam.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

class TeamRecoveryTest : public QObject {
    Q_OBJECT

    /// A doctor nobody approved, who has the dossier and none of its medical content.
    static bool arrive(MedicalTeam& team, Workplace& doctor)
    {
        const bool ok = doctor.begin(Role::Doctor, {QStringLiteral("vermeer")}) && doctor.sync();
        team.error = doctor.error.sentence();
        return ok;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void anyTwoSharesMakeANewDoctorALeadWhoReadsEverything_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("1 and 2") << 0 << 1;
        QTest::newRow("2 and 3") << 1 << 2;
        QTest::newRow("3 and 1") << 2 << 0;
    }
    void anyTwoSharesMakeANewDoctorALeadWhoReadsEverything()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        MedicalTeam team;
        Workplace nadia(team.server, QStringLiteral("nadia"));
        VERIFY_STEP(team, team.begin({QStringLiteral("vermeer"), QStringLiteral("dewit")}) &&
                              team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead));
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        QCOMPARE(shares.size(), 3);
        VERIFY_STEP(team, arrive(team, nadia));
        const QString kit = nadia.scratch(QStringLiteral("new-kit.pdf"));
        const auto done = nadia.engine().recoverTeam({shares[first], shares[second]}, kit);
        VERIFY_STEP(team, team.done(done));
        QCOMPARE(sharesInKit(kit).size(), 3);
        QVERIFY(sharesInKit(kit) != shares);
        VERIFY_STEP(team, team.sync(nadia));
        QCOMPARE(team.reads(nadia), QStringLiteral("before"));
        QVERIFY2(!team.write(nadia, QStringLiteral("too early")), "the new kit is not confirmed");
        VERIFY_STEP(team, team.done(nadia.engine().confirmKit(done->kitCheck)));
        VERIFY_STEP(team, team.write(nadia, QStringLiteral("after")) && team.sync(nadia));
        QCOMPARE(nadia.synced.refused, quint64(0));
        const QStringList log = team.log(nadia);
        QCOMPARE(log.count(QStringLiteral("recovery-used")), 1);
        QCOMPARE(log.mid(log.size() - 3),
                 QStringList({QStringLiteral("replace-recovery"), QStringLiteral("epoch"), QStringLiteral("epoch")}));
    }

    void oneShareAloneOpensNothing()
    {
        MedicalTeam team;
        VERIFY_STEP(team, team.begin());
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        Workplace nadia(team.server, QStringLiteral("nadia"));
        VERIFY_STEP(team, arrive(team, nadia));
        const QString kit = nadia.scratch(QStringLiteral("new-kit.pdf"));
        for (const QStringList& given : {QStringList{shares[0]}, QStringList{shares[0], shares[0]}, QStringList{},
                                         QStringList{shares[0], QStringLiteral("RS-AAAAA")}}) {
            QVERIFY(!nadia.engine().recoverTeam(given, kit));
        }
        QVERIFY(!QFile::exists(kit));
        QCOMPARE(team.log(nadia).count(QStringLiteral("recovery-used")), 0);
    }

    void usedSharesOpenNothingAgain()
    {
        MedicalTeam team;
        VERIFY_STEP(team, team.begin());
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        Workplace nadia(team.server, QStringLiteral("nadia"));
        VERIFY_STEP(team, arrive(team, nadia));
        VERIFY_STEP(team, team.done(nadia.engine().recoverTeam(shares.mid(1), nadia.scratch(QStringLiteral("a.pdf")))));
        Workplace otto(team.server, QStringLiteral("otto"));
        VERIFY_STEP(team, arrive(team, otto));
        const QString kit = otto.scratch(QStringLiteral("b.pdf"));
        const auto again = otto.engine().recoverTeam(shares.mid(1), kit);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::InvalidArgument);
        QVERIFY2(!QFile::exists(kit), "a kit whose shares open nothing is not left lying about");
        QVERIFY(otto.engine().status().outbox == 0 && !otto.engine().status().medicalMember);
        const QStringList newer = sharesInKit(nadia.scratch(QStringLiteral("a.pdf")));
        VERIFY_STEP(team, team.done(otto.engine().recoverTeam(newer.mid(0, 2), kit)));
    }

    void everybodyIsToldThatTheSharesWereUsed()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin() && team.join(emma, Role::DoctorAssistant));
        QVERIFY(emma.engine().medicalNews()->isEmpty());
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        Workplace nadia(team.server, QStringLiteral("nadia"));
        VERIFY_STEP(team, arrive(team, nadia));
        VERIFY_STEP(team, team.done(nadia.engine().recoverTeam(shares.mid(1), nadia.scratch(QStringLiteral("a.pdf")))));
        VERIFY_STEP(team, team.sync(emma));
        QVERIFY(emma.engine().medicalNews()->first().contains(QStringLiteral("nadia")));
        QVERIFY(emma.engine().status().medicalMember);
    }

    void onlyADoctorUsesTheShares()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin() && team.join(emma, Role::DoctorAssistant));
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        const auto refused = emma.engine().recoverTeam(shares.mid(1), emma.scratch(QStringLiteral("a.pdf")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TeamRecoveryTest)
#include "TeamRecoveryTest.moc"
