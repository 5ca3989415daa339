// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/MedicalInviteApi.h"
#include "tests/server/SyncFixture.h"

#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using protocol::MedicalInviteAnswer;

class MedicalInviteApiTest : public QObject {
    Q_OBJECT

    struct Practice {
        SyncFixture world;
        TenantId tenant = world.addEmployer(QStringLiteral("vermeer"));
        std::unique_ptr<Person> lead = world.addPerson(QStringLiteral("cd"), Role::Doctor, {tenant});
        std::unique_ptr<Person> member = world.addPerson(QStringLiteral("da"), Role::DoctorAssistant, {tenant});
        std::unique_ptr<Person> newcomer = world.addPerson(QStringLiteral("cd2"), Role::Doctor, {tenant});
        server::MedicalInviteApi api{*world.store, world.replay, world.clock};

        Practice() { (void)world.startGroup(*lead, tenant, {member.get()}); }
    };
    const MedicalInviteAnswer m_answer{QByteArray(32, 't')};

private Q_SLOTS:
    void aLeadSeesWhoAnswered()
    {
        Practice p;
        QVERIFY(p.api.keep(m_answer, p.newcomer->caller));
        const auto seen = p.api.answers(p.lead->caller);
        QVERIFY(seen);
        QCOMPARE(seen->answers.size(), 1);
        QCOMPARE(seen->answers.first().user, p.newcomer->caller.user);
        QCOMPARE(seen->answers.first().tag, m_answer.tag);
    }

    void aLaterAnswerReplacesTheEarlier()
    {
        Practice p;
        QVERIFY(p.api.keep({QByteArray(32, 'x')}, p.newcomer->caller) && p.api.keep(m_answer, p.newcomer->caller));
        QCOMPARE(p.api.answers(p.lead->caller)->answers.size(), 1);
        QCOMPARE(p.api.answers(p.lead->caller)->answers.first().tag, m_answer.tag);
    }

    void nobodyButALeadSeesThem()
    {
        Practice p;
        for (const Person* person : {p.member.get(), p.newcomer.get()}) {
            QCOMPARE(p.api.answers(person->caller).error().code(), ErrorCode::Forbidden);
        }
    }

    void onlyMedicalRolesOnCertifiedDevicesAnswer()
    {
        Practice p;
        const auto hr = p.world.addPerson(QStringLiteral("hr"), Role::Hr, {p.tenant});
        QCOMPARE(p.api.keep(m_answer, hr->caller).error().code(), ErrorCode::Forbidden);
        auto caller = p.newcomer->caller;
        caller.deviceCertified = false;
        QCOMPARE(p.api.keep(m_answer, caller).error().code(), ErrorCode::Forbidden);
        QCOMPARE(p.world.count("medical_invite_answer"), 0);
    }

    void whoIsApprovedNeedsNoAnswer()
    {
        Practice p;
        QVERIFY(p.api.keep(m_answer, p.member->caller));
        QVERIFY(p.api.answers(p.lead->caller)->answers.isEmpty());
    }

    void anAnswerIsForgottenWithTheInvite()
    {
        Practice p;
        QVERIFY(p.api.keep(m_answer, p.newcomer->caller));
        p.world.clock.now += 72LL * 3600 * 1000 + 1;
        QVERIFY(p.api.answers(p.lead->caller)->answers.isEmpty());
        QCOMPARE(p.world.count("medical_invite_answer"), 0);
    }

    void anAnswerHasThirtyTwoBytes()
    {
        Practice p;
        server::HttpRequest request;
        request.body = MedicalInviteAnswer{QByteArray(32, 't')}.encode();
        QCOMPARE(p.api.answer(request, p.newcomer->caller).status, 200);
        request.body.chop(1);
        QCOMPARE(p.api.answer(request, p.newcomer->caller).status, 400);
    }
};

QTEST_GUILESS_MAIN(MedicalInviteApiTest)
#include "MedicalInviteApiTest.moc"
