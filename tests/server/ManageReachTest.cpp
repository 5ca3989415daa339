// SPDX-License-Identifier: GPL-3.0-or-later
// How far an employer's own administrator reaches, over the real wire: his people, and nobody who works for the service.
#include "core/protocol/RejectReason.h"
#include "tests/server/ManageSite.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using protocol::EmployerAgreement;
using protocol::NewAccount;
using test::TestClient;
using Site = test::ManageSite;
using test::jansen;
using test::newcomer;
using test::vermeer;
namespace reason = protocol::reason;

class ManageReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmployersAdministratorFindsOnlyThatEmployersPeople()
    {
        Site site;
        (void)site.invite(QStringLiteral("hr"), Role::Hr, {vermeer});
        (void)site.invite(QStringLiteral("ander"), Role::Hr, {jansen});
        (void)site.invite(QStringLiteral("beide"), Role::Hr, {vermeer, jansen});
        (void)site.invite(QStringLiteral("arts"), Role::Doctor, {vermeer});
        (void)site.invite(QStringLiteral("planner"), Role::Planner, {vermeer});
        (void)site.invite(QStringLiteral("fg"), Role::PrivacyOfficer);
        const auto limited = site.server.loggedIn(QStringLiteral("chef"), Role::Administrator, {vermeer});
        QCOMPARE(Site::logins(*limited), (QStringList{QStringLiteral("chef"), QStringLiteral("hr")}));
        QVERIFY(!Site::page(*limited).isWholePractice);
        QCOMPARE(Site::page(*limited).employers.size(), 1);
        for (const char* login : {"ander", "beide", "arts", "planner", "fg", "beheer"}) {
            const auto act = site.act(QString::fromLatin1(login));
            for (const QByteArray door : {"/v1/manage/disable", "/v1/manage/second-factor", "/v1/manage/access"}) {
                const auto answer = limited->post(door, act.encode());
                QVERIFY2(answer.status == 404 && answer.reason() == reason::notFound, login);
            }
        }
        QCOMPARE(limited->post("/v1/manage/disable", site.act(QStringLiteral("hr")).encode()).status, 200);
    }

    void anEmployersAdministratorGivesNothingThatIsNotThatEmployers()
    {
        Site site;
        (void)site.invite(QStringLiteral("hr"), Role::Hr, {vermeer});
        (void)site.invite(QStringLiteral("ander"), Role::Hr, {jansen});
        const auto limited = site.server.loggedIn(QStringLiteral("chef"), Role::Administrator, {vermeer});
        const auto why = [&](const NewAccount& wanted) {
            return limited->post("/v1/manage/add", wanted.encode()).reason();
        };
        for (const Role role : {Role::Doctor, Role::DoctorAssistant, Role::Planner, Role::OccupationalExpert,
                                Role::Administrator, Role::PrivacyOfficer}) {
            QCOMPARE(why(newcomer(QStringLiteral("nieuw"), role, {vermeer})), QByteArray(reason::forbidden));
        }
        QCOMPARE(why(newcomer(QStringLiteral("nieuw"), Role::Hr, {jansen})), QByteArray(reason::unknownEmployer));
        auto act = site.act(QStringLiteral("hr"));
        act.employer = jansen;
        QCOMPARE(limited->post("/v1/manage/grant", act.encode()).reason(), QByteArray(reason::unknownEmployer));
        act.employer = vermeer;
        QCOMPARE(limited->post("/v1/manage/ungrant", act.encode()).reason(), QByteArray(reason::lastEmployer));
        const EmployerAgreement change{vermeer, {QStringLiteral("bsn")}, {}};
        QCOMPARE(limited->post("/v1/manage/agreement/set", change.encode()).reason(), QByteArray(reason::forbidden));
        QCOMPARE(limited->post("/v1/manage/agreement", change.encode()).status, 200);
    }

    void anEmployersAdministratorSeesNoComputersOfOthersToWipe()
    {
        Site site;
        const auto doctor = site.server.loggedIn(QStringLiteral("arts"), Role::Doctor, {vermeer});
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        const auto limited = site.server.loggedIn(QStringLiteral("chef"), Role::Administrator, {vermeer});
        const auto status = [](TestClient& who, const QString& login) {
            return who.post("/v1/wipe/devices", protocol::PersonRequest{login}.encode()).status;
        };
        QCOMPARE(status(*limited, QStringLiteral("hr")), 200);
        QCOMPARE(status(*limited, QStringLiteral("arts")), 404);
        QCOMPARE(status(*site.admin, QStringLiteral("arts")), 200);
    }

    void anAdministratorOfSomeEmployersNeverBecomesOneOfAllNorTheOtherWayRound()
    {
        Site site;
        (void)site.invite(QStringLiteral("chef"), Role::Administrator, {vermeer});
        (void)site.invite(QStringLiteral("tweede"), Role::Administrator);
        auto narrow = site.act(QStringLiteral("tweede"));
        auto widen = site.act(QStringLiteral("chef"));
        narrow.employer = widen.employer = vermeer;
        QCOMPARE(site.admin->post("/v1/manage/ungrant", widen.encode()).reason(), QByteArray(reason::keepsEmployers));
        QCOMPARE(site.admin->post("/v1/manage/grant", narrow.encode()).reason(), QByteArray(reason::keepsEmployers));
    }
};

QTEST_GUILESS_MAIN(ManageReachTest)
#include "ManageReachTest.moc"
