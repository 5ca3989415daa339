// SPDX-License-Identifier: GPL-3.0-or-later
// The functional administrator's endpoints over the real wire: who may do what to whom, and what the audit log says.
#include "server/manage/ManageApi.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "tests/server/ManageSite.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using protocol::AccountAct;
using protocol::AccountCode;
using protocol::EmployerAgreement;
using protocol::ManagedAccount;
using protocol::ManagedPage;
using protocol::NewAccount;
using server::ServerEventKind;
using test::TestClient;
using Site = test::ManageSite;
using test::jansen;
using test::newcomer;
using test::vermeer;
namespace reason = protocol::reason;

class ManageApiTest : public QObject {
    Q_OBJECT

    static AccountCode code(const test::HttpsAnswer& answer)
    {
        return AccountCode::decode(answer.body).value_or(AccountCode());
    }
    static QList<QByteArray> doors()
    {
        return {"/v1/manage",           "/v1/manage/add",           "/v1/manage/role",
                "/v1/manage/disable",   "/v1/manage/enable",        "/v1/manage/reopen",
                "/v1/manage/grant",     "/v1/manage/ungrant",       "/v1/manage/enrolment",
                "/v1/manage/access",    "/v1/manage/second-factor", "/v1/manage/device/revoke",
                "/v1/manage/agreement", "/v1/manage/agreement/set"};
    }
    /// A well-formed message for each door, about \p subject.
    static QByteArray bodyFor(const QByteArray& door, const UserId& subject)
    {
        if (door == "/v1/manage") {
            return protocol::ManagedRequest{}.encode();
        }
        if (door == "/v1/manage/add") {
            return newcomer(QStringLiteral("nieuw"), Role::Hr, {vermeer}).encode();
        }
        if (door.startsWith("/v1/manage/agreement")) {
            return EmployerAgreement{vermeer, {QStringLiteral("bsn")}, {}}.encode();
        }
        return AccountAct{.user = subject, .role = quint8(Role::Manager), .employer = vermeer}.encode();
    }

private Q_SLOTS:
    void everyOtherRoleIsRefusedAtEveryDoor_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : domain::loginRoles) {
            if (role != Role::Administrator) {
                QTest::newRow(QByteArray(domain::roleName(role).latin1()).constData()) << int(role);
            }
        }
    }

    void everyOtherRoleIsRefusedAtEveryDoor()
    {
        QFETCH(int, role);
        Site site;
        const auto subject = site.invite(QStringLiteral("iemand"), Role::Hr, {vermeer});
        const auto caller = site.server.loggedIn(QStringLiteral("beller"), Role(role), {vermeer});
        const auto list = doors();
        for (const QByteArray& door : list) {
            const auto answer = caller->post(door, bodyFor(door, subject));
            QVERIFY2(answer.status == 403 && answer.reason() == reason::forbidden, door.constData());
        }
        const auto after = site.account(QStringLiteral("iemand"));
        QVERIFY(after.role == Role::Hr && !after.disabled && after.tenants.size() == 1);
        QVERIFY(!site.logins(*site.admin).contains(QStringLiteral("nieuw")));
    }

    void theListSaysWhoMayDoWhatFromWhere()
    {
        Site site;
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer, jansen});
        (void)site.server.addUser(QStringLiteral("arts"), Role::Doctor, {vermeer});
        QCOMPARE(site.logins(*site.admin),
                 (QStringList{QStringLiteral("arts"), QStringLiteral("beheer"), QStringLiteral("hr")}));
        const auto account = site.account(QStringLiteral("hr"));
        QVERIFY(account.role == Role::Hr && account.state == ManagedAccount::State::Active);
        QCOMPARE(account.tenants.size(), 2);
        QCOMPARE(account.devices.size(), 1);
        QVERIFY(site.account(QStringLiteral("arts")).state == ManagedAccount::State::Invited);
        QVERIFY(Site::page(*site.admin).isWholePractice);
        QCOMPARE(Site::page(*site.admin).employers.size(), 2);
        QCOMPARE(site.entry(ServerEventKind::AccountsListed).user, site.admin->user);
    }

    void anAccountIsAddedAndItsCodeEnrols()
    {
        Site site;
        (void)site.invite(QStringLiteral("eerste"), Role::Hr, {vermeer});
        const auto answer =
            site.admin->post("/v1/manage/add", newcomer(QStringLiteral("nieuw"), Role::Manager, {vermeer}).encode());
        QCOMPARE(answer.status, 200);
        QVERIFY(!code(answer).needsApproval);
        const auto person = site.server.client();
        QVERIFY(person->enrol(QStringLiteral("nieuw"), code(answer).code));
        QVERIFY(person->login());
        const auto entry = site.entry(ServerEventKind::UserAdded);
        QCOMPARE(entry.user, site.admin->user);
        QCOMPARE(entry.subject, code(answer).user);
        QCOMPARE(site.entry(ServerEventKind::CodeIssued).user, site.admin->user);
    }

    void aDoctorsAccountIsAskedForAndALeadMustApproveIt()
    {
        Site site;
        (void)site.invite(QStringLiteral("eerste"), Role::Hr, {vermeer});
        const auto answer =
            site.admin->post("/v1/manage/add", newcomer(QStringLiteral("arts"), Role::Doctor, {vermeer}).encode());
        QVERIFY(code(answer).needsApproval);
    }

    void whatIsWrongWithANewAccountIsSaid()
    {
        Site site;
        (void)site.invite(QStringLiteral("eerste"), Role::Hr, {vermeer});
        const auto why = [&](const NewAccount& wanted) {
            return site.admin->post("/v1/manage/add", wanted.encode()).reason();
        };
        QCOMPARE(why(newcomer(QStringLiteral("eerste"), Role::Hr, {vermeer})), QByteArray(reason::loginTaken));
        QCOMPARE(why(newcomer(QStringLiteral("Met Spatie"), Role::Hr, {vermeer})), QByteArray(reason::badLogin));
        QCOMPARE(why(newcomer(QStringLiteral("nieuw"), Role::Hr, {})), QByteArray(reason::employerNeeded));
        QCOMPARE(why(newcomer(QStringLiteral("nieuw"), Role::Hr, {QStringLiteral("bestaat-niet")})),
                 QByteArray(reason::unknownEmployer));
        QCOMPARE(why(newcomer(QStringLiteral("nieuw"), Role::System, {vermeer})), QByteArray(reason::forbidden));
        QVERIFY(!site.logins(*site.admin).contains(QStringLiteral("nieuw")));
    }

    void aRoleChangesWithinItsSideAndEndsTheSessions()
    {
        Site site;
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        auto act = site.act(QStringLiteral("hr"));
        act.role = quint8(Role::CaseManager);
        QCOMPARE(site.admin->post("/v1/manage/role", act.encode()).status, 200);
        QVERIFY(site.account(QStringLiteral("hr")).role == Role::CaseManager);
        QCOMPARE(hr->post("/v1/devices", {}).reason(), QByteArray(reason::sessionEnded));
        QCOMPARE(site.entry(ServerEventKind::RoleChanged).user, site.admin->user);
    }

    void noRoleCrossesToAnotherSide_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto& [from, to] :
             {std::pair(Role::Hr, Role::Doctor), std::pair(Role::Hr, Role::Planner), std::pair(Role::Doctor, Role::Hr),
              std::pair(Role::DoctorAssistant, Role::Doctor), std::pair(Role::Planner, Role::Administrator),
              std::pair(Role::Administrator, Role::PrivacyOfficer)}) {
            QTest::addRow("%s-%s", domain::roleName(from).latin1(), domain::roleName(to).latin1())
                << int(from) << int(to);
        }
    }

    void noRoleCrossesToAnotherSide()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Site site;
        const auto user = site.invite(QStringLiteral("iemand"), Role(from), {vermeer});
        const auto answer = site.admin->post("/v1/manage/role", AccountAct{.user = user, .role = quint8(to)}.encode());
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.reason(), QByteArray(reason::otherSide));
        QVERIFY(site.account(QStringLiteral("iemand")).role == Role(from));
    }

    void aDisabledAccountIsOutAtOnceAndEnabledItComesBack()
    {
        Site site;
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        const auto act = site.act(QStringLiteral("hr")).encode();
        QCOMPARE(site.admin->post("/v1/manage/disable", act).status, 200);
        QVERIFY(site.account(QStringLiteral("hr")).disabled);
        QCOMPARE(hr->post("/v1/devices", {}).reason(), QByteArray(reason::sessionEnded));
        site.server.clock().advanceSeconds(60);
        QVERIFY(!hr->login());
        QCOMPARE(site.admin->post("/v1/manage/enable", act).status, 200);
        site.server.clock().advanceSeconds(60);
        QVERIFY(hr->login());
    }

    void nobodyManagesHisOwnAccount()
    {
        Site site;
        const AccountAct self{.user = site.admin->user, .role = quint8(Role::PrivacyOfficer), .employer = vermeer};
        (void)site.invite(QStringLiteral("eerste"), Role::Hr, {vermeer});
        for (const QByteArray door : {"/v1/manage/disable", "/v1/manage/role", "/v1/manage/grant", "/v1/manage/access",
                                      "/v1/manage/second-factor"}) {
            QCOMPARE(site.admin->post(door, self.encode()).reason(), QByteArray(reason::ownAccount));
        }
        QVERIFY(!site.account(QStringLiteral("beheer")).disabled);
    }

    void ofTwoWhoCloseEachOtherOneIsLeft()
    {
        Site site;
        const auto second = site.server.loggedIn(QStringLiteral("tweede"), Role::Administrator);
        QCOMPARE(site.admin->post("/v1/manage/disable", AccountAct{.user = second->user}.encode()).status, 200);
        QVERIFY(second->post("/v1/manage/disable", AccountAct{.user = site.admin->user}.encode()).status != 200);
        QVERIFY(!site.account(QStringLiteral("beheer")).disabled);
    }

    void anActThatWasOnItsWayComesToNothingOnceItsAdministratorIsClosed()
    {
        Site site;
        const auto second = site.server.loggedIn(QStringLiteral("tweede"), Role::Administrator);
        QCOMPARE(site.admin->post("/v1/manage/disable", AccountAct{.user = second->user}.encode()).status, 200);
        server::ManageApi api(server::ServerContext{site.server.keys(), site.server.store(), site.server.clock()});
        server::Caller caller; // as the session said before it ended
        caller.user = second->user;
        caller.device = second->device;
        caller.role = Role::Administrator;
        server::HttpRequest request;
        request.body = AccountAct{.user = site.admin->user}.encode();
        QCOMPARE(api.disable(request, caller).status, 403);
        QVERIFY(!site.account(QStringLiteral("beheer")).disabled);
    }

    void anEmployerIsGivenAndTakenAway()
    {
        Site site;
        (void)site.invite(QStringLiteral("hr"), Role::Hr, {vermeer});
        (void)site.invite(QStringLiteral("ander"), Role::Hr, {jansen});
        auto act = site.act(QStringLiteral("hr"));
        act.employer = jansen;
        act.department = QStringLiteral("Logistiek");
        QCOMPARE(site.admin->post("/v1/manage/grant", act.encode()).status, 200);
        QCOMPARE(site.account(QStringLiteral("hr")).tenants.first().department, QStringLiteral("Logistiek"));
        act.employer = vermeer;
        QCOMPARE(site.admin->post("/v1/manage/ungrant", act.encode()).status, 200);
        QCOMPARE(site.account(QStringLiteral("hr")).tenants.size(), 1);
        const auto entry = site.entry(ServerEventKind::GrantRevoked, site.server.tenant(vermeer));
        QCOMPARE(entry.user, site.admin->user);
        QCOMPARE(entry.tenant, site.server.tenant(vermeer));
    }

    void aCodeStandsInForALostAuthenticator()
    {
        Site site;
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        const auto answer = site.admin->post("/v1/manage/second-factor", site.act(QStringLiteral("hr")).encode());
        QCOMPARE(answer.status, 200);
        site.server.clock().advanceSeconds(60);
        QVERIFY(!hr->login()); // with the lost one
        QCOMPARE(hr->attempt({hr->password, {}, code(answer).code, {}, false}).status, 200);
    }

    void theAuthenticatorOfMedicalStaffIsNotReplacedFromAWindow()
    {
        Site site;
        const auto doctor = site.server.loggedIn(QStringLiteral("arts"), Role::Doctor, {vermeer});
        const auto answer = site.admin->post("/v1/manage/second-factor", site.act(QStringLiteral("arts")).encode());
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.reason(), QByteArray(reason::medicalStaff));
        QCOMPARE(doctor->post("/v1/devices", {}).status, 200);
        site.server.clock().advanceSeconds(60);
        QVERIFY(doctor->login());
    }

    void whoLostEverythingEnrolsAgainAndTheOldAccountIsGoneFromTheList()
    {
        Site site;
        const auto doctor = site.server.loggedIn(QStringLiteral("arts"), Role::Doctor, {vermeer});
        const auto old = site.act(QStringLiteral("arts"));
        const auto answer = site.admin->post("/v1/manage/access", old.encode());
        QVERIFY(code(answer).needsApproval);
        QVERIFY(code(answer).user != old.user);
        QCOMPARE(site.account(QStringLiteral("arts")).id, code(answer).user);
        QCOMPARE(site.logins(*site.admin).size(), 2);
        QCOMPARE(site.admin->post("/v1/manage/enable", old.encode()).status, 404);
        QCOMPARE(site.entry(ServerEventKind::AccessReset).user, site.admin->user);
    }

    void anEnrolmentCodeIsForWhoHasNotConfirmedYet()
    {
        Site site;
        (void)site.invite(QStringLiteral("nieuw"), Role::Hr, {vermeer});
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        const auto answer = site.admin->post("/v1/manage/enrolment", site.act(QStringLiteral("nieuw")).encode());
        QVERIFY(site.server.client()->enrol(QStringLiteral("nieuw"), code(answer).code));
        QCOMPARE(site.admin->post("/v1/manage/enrolment", site.act(QStringLiteral("hr")).encode()).reason(),
                 QByteArray(reason::enrolledAlready));
    }

    void aComputerIsRevokedAndOnlyItsOwners()
    {
        Site site;
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        const auto other = site.server.loggedIn(QStringLiteral("ander"), Role::Hr, {vermeer});
        auto act = site.act(QStringLiteral("hr"));
        act.device = other->device;
        QCOMPARE(site.admin->post("/v1/manage/device/revoke", act.encode()).status, 404);
        QCOMPARE(other->post("/v1/devices", {}).status, 200);
        act.device = hr->device;
        QCOMPARE(site.admin->post("/v1/manage/device/revoke", act.encode()).status, 200);
        QCOMPARE(hr->post("/v1/devices", {}).reason(), QByteArray(reason::deviceRevoked));
        const auto entry = site.entry(ServerEventKind::DeviceRevoked);
        QCOMPARE(entry.user, site.admin->user);
        QCOMPARE(entry.device, hr->device);
    }

    void longAfterTheLoginWhatWidensNeedsACodeAndWhatTakesAwayDoesNot()
    {
        Site site;
        const auto hr = site.server.loggedIn(QStringLiteral("hr"), Role::Hr, {vermeer});
        site.server.clock().advanceSeconds(11 * 60);
        auto act = site.act(QStringLiteral("hr"));
        act.role = quint8(Role::CaseManager);
        QCOMPARE(site.admin->post("/v1/manage/role", act.encode()).reason(), QByteArray(reason::codeNeeded));
        act.totp = QStringLiteral("000000");
        QCOMPARE(site.admin->post("/v1/manage/role", act.encode()).status, 401);
        QVERIFY(site.account(QStringLiteral("hr")).role == Role::Hr);
        act.totp = site.admin->totpCode();
        QCOMPARE(site.admin->post("/v1/manage/role", act.encode()).status, 200);
        act.totp.clear();
        QCOMPARE(site.admin->post("/v1/manage/disable", act.encode()).status, 200);
    }

    void guessedCodesMeetTheThrottle()
    {
        Site site;
        (void)site.invite(QStringLiteral("hr"), Role::Hr, {vermeer});
        auto act = site.act(QStringLiteral("hr"));
        act.totp = QStringLiteral("000000");
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(site.admin->post("/v1/manage/enable", act.encode()).status, 401);
        }
        QCOMPARE(site.admin->post("/v1/manage/enable", act.encode()).status, 429);
    }

    void anAgreementIsReadAndSetWhole()
    {
        Site site;
        (void)site.invite(QStringLiteral("hr"), Role::Hr, {vermeer});
        EmployerAgreement wanted{vermeer, {QStringLiteral("bsn"), QStringLiteral("birth_date")}, {}};
        QCOMPARE(site.admin->post("/v1/manage/agreement/set", wanted.encode()).status, 200);
        const auto read = EmployerAgreement::decode(site.admin->post("/v1/manage/agreement", wanted.encode()).body);
        QCOMPARE(read->leftOut, (QStringList{QStringLiteral("birth_date"), QStringLiteral("bsn")}));
        wanted.leftOut = {QStringLiteral("diagnosis")};
        QCOMPARE(site.admin->post("/v1/manage/agreement/set", wanted.encode()).reason(), QByteArray(reason::badValue));
        wanted.employer = QStringLiteral("bestaat-niet");
        QCOMPARE(site.admin->post("/v1/manage/agreement", wanted.encode()).status, 404);
        const auto entry = site.entry(ServerEventKind::AgreementChanged, site.server.tenant(vermeer));
        QCOMPARE(entry.user, site.admin->user);
        QCOMPARE(entry.count, quint64(2));
    }

    void aLongListComesInPages()
    {
        Site site;
        const auto added = site.server.store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
            for (int i = 0; i < int(protocol::limits::managedPage); ++i) {
                const auto made = server::AccountStore(database).addUser(
                    QStringLiteral("m%1").arg(i, 4, 10, QChar(u'0')), {}, Role::PrivacyOfficer, 1);
                if (!made) {
                    return failure(made);
                }
            }
            return {};
        });
        QVERIFY(added);
        const auto first = Site::page(*site.admin);
        QVERIFY(first.isMore);
        const auto last = ManagedAccount::decode(first.accounts.last());
        const auto body = site.admin->call("/v1/manage", protocol::ManagedRequest{last->login}.encode());
        const auto second = ManagedPage::decode(*body);
        QVERIFY(!second->isMore);
        QCOMPARE(first.accounts.size() + second->accounts.size(), protocol::limits::managedPage + 1);
    }
};

QTEST_GUILESS_MAIN(ManageApiTest)
#include "ManageApiTest.moc"
