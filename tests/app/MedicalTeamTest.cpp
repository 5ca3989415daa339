// SPDX-License-Identifier: GPL-3.0-or-later
// A medical team while people leave, come back and become leads. Needs a keychain: tests/run-in-session.
#include "tests/support/MedicalTeam.h"
#include "app/session/KeychainStore.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {
const QString vermeer = QStringLiteral("vermeer");
const QString deWit = QStringLiteral("dewit");
} // namespace

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

class MedicalTeamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void whoIsTakenOutReadsNothingNewAndKeepsNothingOld()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead) && team.sync(daan));
        QCOMPARE(team.reads(daan), QStringLiteral("before"));

        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("after")) && team.sync(team.lead));
        VERIFY_STEP(team, team.sync(daan));
        QVERIFY2(team.reads(daan).isEmpty(), qPrintable(team.reads(daan)));
        const auto view = daan.engine().show(*daan.engine().find(team.dossier()), true);
        QVERIFY(view && view->medicalClosed && view->history.value(QStringLiteral("findings")).isEmpty());
        QVERIFY(!daan.engine().status().medicalMember);
        QCOMPARE(daan.engine().search(QStringLiteral("before"), 5)->size(), 0);
    }

    void whoStaysReadsOnAcrossTheNewKey()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace anja(team.server, QStringLiteral("anja"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.join(anja, Role::DoctorAssistant));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead));
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))) && team.sync(anja));
        QCOMPARE(team.reads(anja), QStringLiteral("before"));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("after")) && team.sync(team.lead) && team.sync(anja));
        QCOMPARE(team.reads(anja), QStringLiteral("after"));
        QCOMPARE(team.log(anja).mid(team.log(anja).size() - 2),
                 QStringList({QStringLiteral("remove-member"), QStringLiteral("epoch")}));
    }

    void anEditFromBeforeTheNewKeyIsSealedAgainBeforeItIsSent()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.join(emma));
        VERIFY_STEP(team, team.write(emma, QStringLiteral("written on the road")));
        const auto dossier = emma.engine().find(team.dossier());
        VERIFY_STEP(team, team.done(emma.engine().note(*dossier, QStringLiteral("a consult note"),
                                                       QStringLiteral("consult_note"))));
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))));
        VERIFY_STEP(team, team.sync(emma));
        QCOMPARE(emma.synced.refused, quint64(0));
        QCOMPARE(emma.engine().status().outbox, quint64(0));
        VERIFY_STEP(team, team.sync(team.lead) && team.sync(daan));
        QCOMPARE(team.reads(team.lead), QStringLiteral("written on the road"));
        QCOMPARE(team.lead.engine().show(*dossier, false)->entries.size(), 1);
        QVERIFY(team.reads(daan).isEmpty());
    }

    void aLeaversOwnEditIsSetAsideAndNotLost()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.write(daan, QStringLiteral("too late")));
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))) && team.sync(daan));
        QCOMPARE(daan.synced.refused, quint64(1)); // what is listed: the content key beside it is nobody's change
        const auto unsent = daan.engine().unsent(5);
        QVERIFY(unsent && unsent->size() == 1 && !unsent->first().reason.isEmpty());
    }

    void aClosedAccountLeavesAtTheLeadsNextSync()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        const qsizetype before = team.log(team.lead).size();
        team.server.disable(QStringLiteral("daan"));
        VERIFY_STEP(team, team.sync(team.lead));
        QCOMPARE(team.log(team.lead).mid(before),
                 QStringList({QStringLiteral("remove-member"), QStringLiteral("epoch")}));
        VERIFY_STEP(team, team.sync(team.lead));
        QCOMPARE(team.log(team.lead).size(), before + 2); // once
    }

    void aLostGrantEndsMembershipOfThatEmployerOnly()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin({vermeer, deWit}) && team.join(daan, Role::Doctor, {vermeer, deWit}));
        team.server.revoke(QStringLiteral("daan"), deWit);
        VERIFY_STEP(team, team.sync(team.lead));
        const auto members = team.lead.engine().medicalMembers();
        QVERIFY(members);
        for (const MedicalMember& member : *members) {
            if (member.login == QStringLiteral("daan")) {
                QVERIFY(member.approved);
                QCOMPARE(member.employers, QStringList{vermeer});
            }
        }
        team.server.grant(QStringLiteral("daan"), deWit);
        VERIFY_STEP(team, team.sync(team.lead));
        QVERIFY2(team.log(team.lead).last() == QStringLiteral("add-member"), "the grant came back, nobody was asked");
    }

    void whoWasTakenOutComesBackOnlyByApproval()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        VERIFY_STEP(team, team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead));
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("daan"))) && team.sync(team.lead));
        QCOMPARE(team.log(team.lead).last(), QStringLiteral("epoch")); // not added again by itself
        VERIFY_STEP(team, team.sync(daan) && team.done(team.lead.engine().approveMember(QStringLiteral("daan"),
                                                                                        daan.enrolled.fingerprint)));
        VERIFY_STEP(team, team.sync(daan));
        QCOMPARE(team.reads(daan), QStringLiteral("before"));
    }

    void nobodyTakesOutHimselfAStrangerOrWithoutBeingALead()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        QCOMPARE(team.lead.engine().removeMember(QStringLiteral("dora")).error().code(), ErrorCode::InvalidArgument);
        QCOMPARE(team.lead.engine().removeMember(QStringLiteral("hanneke")).error().code(), ErrorCode::NotFound);
        QCOMPARE(team.lead.engine().removeMember(QStringLiteral("nobody")).error().code(), ErrorCode::NotFound);
        QCOMPARE(daan.engine().removeMember(QStringLiteral("dora")).error().code(), ErrorCode::Forbidden);
        QCOMPARE(daan.engine().makeLead(QStringLiteral("daan")).error().code(), ErrorCode::Forbidden);
        QCOMPARE(daan.engine().rotateKeys(vermeer).error().code(), ErrorCode::Forbidden);
    }

    void aSecondLeadCanTakeOutTheFirst()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        VERIFY_STEP(team, team.done(team.lead.engine().makeLead(QStringLiteral("daan"))));
        QCOMPARE(team.lead.engine().makeLead(QStringLiteral("daan")).error().code(), ErrorCode::Exists);
        VERIFY_STEP(team, team.sync(daan) && team.done(daan.engine().removeMember(QStringLiteral("dora"))));
        QCOMPARE(
            team.log(daan).mid(team.log(daan).size() - 3),
            QStringList({QStringLiteral("remove-lead"), QStringLiteral("remove-member"), QStringLiteral("epoch")}));
        VERIFY_STEP(team, team.sync(team.lead));
        QVERIFY(!team.lead.engine().status().medicalMember);
    }

    void onlyADoctorBecomesALead()
    {
        MedicalTeam team;
        Workplace anja(team.server, QStringLiteral("anja"));
        VERIFY_STEP(team, team.begin() && team.join(anja, Role::DoctorAssistant));
        QCOMPARE(team.lead.engine().makeLead(QStringLiteral("anja")).error().code(), ErrorCode::Forbidden);
    }

    void aLeadRenewsTheKeyOfOneEmployerOrOfAll()
    {
        MedicalTeam team;
        VERIFY_STEP(team, team.begin({vermeer, deWit}));
        const qsizetype before = team.log(team.lead).size();
        VERIFY_STEP(team, team.done(team.lead.engine().rotateKeys(deWit)));
        QCOMPARE(team.log(team.lead).size(), before + 1);
        VERIFY_STEP(team, team.done(team.lead.engine().rotateKeys({})));
        QCOMPARE(team.log(team.lead).size(), before + 3);
        QCOMPARE(team.lead.engine().rotateKeys(QStringLiteral("nobody")).error().code(), ErrorCode::NotFound);
    }

    void medicalEditsWaitUntilTheKeyThatIsDueIsThere()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan")); // a lead who is not in this employer's group
        Workplace emma(team.server, QStringLiteral("emma"));
        Workplace anja(team.server, QStringLiteral("anja"));
        VERIFY_STEP(team, team.begin({vermeer, deWit}) && team.join(daan, Role::Doctor, {deWit}) && team.join(emma) &&
                              team.join(anja, Role::DoctorAssistant, {vermeer, deWit}));
        VERIFY_STEP(team, team.done(team.lead.engine().makeLead(QStringLiteral("daan"))) && team.sync(daan));
        VERIFY_STEP(team, team.done(daan.engine().removeMember(QStringLiteral("anja"))));

        VERIFY_STEP(team, team.sync(emma) && team.write(emma, QStringLiteral("waits")) && team.sync(emma));
        QCOMPARE(emma.synced.refused, quint64(0));
        QVERIFY(emma.engine().status().outbox > 0);
        VERIFY_STEP(team, team.sync(team.lead)); // renews the key unasked
        VERIFY_STEP(team, team.sync(emma));
        QCOMPARE(emma.engine().status().outbox, quint64(0));
        VERIFY_STEP(team, team.sync(team.lead));
        QCOMPARE(team.reads(team.lead), QStringLiteral("waits"));
    }

    void othersAreToldWhatChangedAndOnlyOnce()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin() && team.join(daan) && team.join(emma) && team.sync(daan));
        QVERIFY(daan.engine().medicalNews()->isEmpty()); // begins with what comes from now on
        VERIFY_STEP(team, team.done(team.lead.engine().removeMember(QStringLiteral("emma"))) && team.sync(daan));
        const auto news = daan.engine().medicalNews();
        QVERIFY(news);
        QCOMPARE(news->size(), 2);
        QVERIFY2(news->first().contains(QStringLiteral("dora")) && news->first().contains(QStringLiteral("emma")),
                 qPrintable(news->first()));
        VERIFY_STEP(team, team.done(daan.engine().medicalNewsSeen()));
        QVERIFY(daan.engine().medicalNews()->isEmpty());
        QVERIFY(team.lead.engine().medicalNews()->isEmpty()); // did it himself
        QVERIFY(team.hr.engine().medicalNews()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(MedicalTeamTest)
#include "MedicalTeamTest.moc"
