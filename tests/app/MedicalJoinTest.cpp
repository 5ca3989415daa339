// SPDX-License-Identifier: GPL-3.0-or-later
// Joining the medical group by an invite. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/MedicalTeam.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

class MedicalJoinTest : public QObject {
    Q_OBJECT

    /// The lead's code for somebody whose account is new; the person has not enrolled.
    static QString inviteFor(MedicalTeam& team, Workplace& person, Role role = Role::Doctor)
    {
        person.addAccount(role, {QStringLiteral("vermeer")});
        const auto code = team.lead.engine().inviteMember(person.loginName());
        return team.done(code) ? *code : QString();
    }
    static bool enrolWith(MedicalTeam& team, Workplace& person, const QString& invite)
    {
        const bool ok = person.enrolInvited(invite) && person.login();
        team.error = person.error.sentence();
        return ok;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void whoEnrolsWithAnInviteIsApprovedByTheLeadsClientAlone()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead));
        const QString invite = inviteFor(team, daan);
        QVERIFY2(!invite.isEmpty(), qPrintable(team.error));
        VERIFY_STEP(team, enrolWith(team, daan, invite) && team.sync(daan));
        QVERIFY(!daan.engine().status().medicalMember);
        VERIFY_STEP(team, team.sync(team.lead) && team.sync(daan));
        QVERIFY(daan.engine().status().medicalMember);
        QCOMPARE(team.reads(daan), QStringLiteral("before"));
    }

    void anotherInviteApprovesNobody()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace emma(team.server, QStringLiteral("emma"));
        VERIFY_STEP(team, team.begin());
        const QString forEmma = inviteFor(team, emma);
        QVERIFY(!inviteFor(team, daan).isEmpty());
        VERIFY_STEP(team, enrolWith(team, daan, forEmma) && team.sync(daan) && team.sync(team.lead));
        VERIFY_STEP(team, team.sync(daan));
        QVERIFY(!daan.engine().status().medicalMember);
    }

    void anInviteRunsOutAfterThreeDays()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin());
        const QString invite = inviteFor(team, daan);
        VERIFY_STEP(team, enrolWith(team, daan, invite) && team.sync(daan));
        team.server.clock().advanceSeconds(72 * 3600 + 1);
        QVERIFY2(team.lead.login(), qPrintable(team.lead.error.sentence()));
        VERIFY_STEP(team, team.sync(team.lead));
        QVERIFY(!team.log(team.lead).contains(QStringLiteral("member-keys")));
    }

    void aNewcomerAnswersNoOtherLogThanTheInvitingLeads()
    {
        MedicalTeam elsewhere;
        Workplace stranger(elsewhere.server, QStringLiteral("emma"));
        VERIFY_STEP(elsewhere, elsewhere.begin());
        const QString invite = inviteFor(elsewhere, stranger);
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin());
        QVERIFY(!inviteFor(team, daan).isEmpty());
        VERIFY_STEP(team, enrolWith(team, daan, invite));
        QVERIFY(!daan.sync());
        QVERIFY(daan.failedWith(ErrorCode::Untrusted));
    }

    void aMistypedInviteAndOneForHrAreToldBeforeAnythingIsMade()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        Workplace hugo(team.server, QStringLiteral("hugo"));
        VERIFY_STEP(team, team.begin());
        QString invite = inviteFor(team, daan);
        QString wrong = invite;
        wrong[0] = wrong[0] == u'A' ? u'B' : u'A';
        QVERIFY(!daan.enrolInvited(wrong));
        QVERIFY(daan.failedWith(ErrorCode::InvalidArgument));
        hugo.addAccount(Role::Hr, {QStringLiteral("vermeer")});
        QVERIFY(!hugo.enrolInvited(invite));
        QVERIFY(hugo.failedWith(ErrorCode::InvalidArgument));
        QVERIFY2(daan.enrolInvited(invite), "the enrolment code was not spent");
    }

    void onlyALeadInvitesAndOnlyWhoIsNotInYet()
    {
        MedicalTeam team;
        Workplace daan(team.server, QStringLiteral("daan"));
        VERIFY_STEP(team, team.begin() && team.join(daan));
        QCOMPARE(team.lead.engine().inviteMember(QStringLiteral("daan")).error().code(), ErrorCode::Exists);
        QCOMPARE(team.lead.engine().inviteMember(QStringLiteral("hanneke")).error().code(), ErrorCode::NotFound);
        QCOMPARE(team.lead.engine().inviteMember(QStringLiteral("nobody")).error().code(), ErrorCode::NotFound);
        QCOMPARE(daan.engine().inviteMember(QStringLiteral("dora")).error().code(), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(MedicalJoinTest)
#include "MedicalJoinTest.moc"
