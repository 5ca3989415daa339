// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint with every wrong role, employer, dossier, document, person and device (VERIFICATION row 10), by people
// with real sessions over a real connection.
#include "core/crypto/Random.h"
#include "core/protocol/ApprovalMessages.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/SyncMessages.h"
#include "tests/greybox/ForgedDoors.h"
#include "tests/server/BlobFixture.h"
#include "tests/support/TestServer.h"

#include <QTest>

#include <map>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using domain::Role;
using protocol::PushStatus;

namespace {

QByteArray pushOf(const TestClient& who, protocol::Operation op)
{
    op.id = crypto::newOpId(1'780'000'000'000);
    op.author = who.user;
    op.device = who.device;
    op.sign(who.deviceKey);
    protocol::PushRequest request;
    request.operations.append(op.encode());
    return request.encode();
}

QByteArray newDossier(const TestClient& hr, const Target& target)
{
    protocol::Operation op;
    op.tenant = target.tenant;
    op.dossier = target.dossier;
    op.kind = protocol::OperationKind::Dossier;
    for (const auto& [field, value] : {std::pair(QStringLiteral("personnel_no"), QStringLiteral("1001")),
                                       std::pair(QStringLiteral("last_name"), QStringLiteral("Jansen")),
                                       std::pair(QStringLiteral("org_unit"), QStringLiteral("Sales"))}) {
        op.items.append(protocol::OperationItem::plain(field.toUtf8(), field, value, 0));
    }
    return pushOf(hr, std::move(op));
}

/// The record that says who may read a document of that content.
QByteArray newRecord(const TestClient& hr, const Target& target, const MadeDocument& made)
{
    protocol::Operation op;
    op.tenant = target.tenant;
    op.dossier = target.dossier;
    op.category = Category::Process;
    op.kind = protocol::OperationKind::Document;
    op.items = {
        protocol::OperationItem::plain(made.id.bytes(), QStringLiteral("action_plan"), made.record.encode(), 0)};
    return pushOf(hr, std::move(op));
}

bool isTaken(const HttpsAnswer& answer)
{
    const auto response = protocol::PushResponse::decode(answer.body);
    return answer.status == 200 && response && response->results.first().status == PushStatus::Applied;
}

/// An employer's people, one of each role, and what can be named of it.
struct Employer {
    QString name;
    std::map<Role, std::unique_ptr<TestClient>> people;
    Target target = Target::invented();
    bool isReady = false;

    Employer(TestServer& server, const QString& shortName) : name(shortName)
    {
        for (const Role role : domain::loginRoles) {
            const QString login = name + u'-' + domain::roleName(role);
            people[role] = server.loggedIn(login, role, role == Role::Administrator ? QStringList() : QStringList{name},
                                           role == Role::Manager ? QStringLiteral("Sales") : QString());
        }
        TestClient& hr = *people[Role::Hr];
        target.tenant = server.tenant(name);
        target.person = people[Role::Doctor]->user;
        target.login = hr.loginName;
        target.device = hr.device;
        isReady = isTaken(hr.post("/v1/push", newDossier(hr, target))) && addDocument(hr);
    }

private:
    [[nodiscard]] bool addDocument(TestClient& hr)
    {
        const auto made = BlobFixture::document(target.tenant, target.dossier, QByteArray(1000, 'd'));
        target.document = made.id;
        const auto begin = BlobFixture::beginOf(target.tenant, target.dossier, Category::Process, made);
        return hr.post("/v1/blob/begin", begin.encode()).status == 200 &&
               hr.post("/v1/blob/part", BlobFixture::partOf(made, 0).encode()).status == 200 &&
               hr.post("/v1/blob/close", protocol::BlobRequest{made.id}.encode()).status == 200 &&
               isTaken(hr.post("/v1/push", newRecord(hr, target, made)));
    }
};

/// What a request's answer says, as its sender sees it.
bool isRefused(const ForgedDoor& door, const HttpsAnswer& answer)
{
    if (door.path != "/v1/push") {
        return answer.status == 403 || answer.status == 404;
    }
    const auto response = protocol::PushResponse::decode(answer.body);
    return answer.status == 200 && response && response->results.first().status == PushStatus::Rejected;
}

} // namespace

class ForgedRequestTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Employer> m_home;
    std::unique_ptr<Employer> m_foreign;

    /// A door for every role; \p skip leaves some out.
    static void everyRoleAtEveryDoor(const std::function<bool(const ForgedDoor&, Role)>& skip)
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<int>("role");
        for (int i = 0; i < forgedDoors().size(); ++i) {
            const ForgedDoor& door = forgedDoors().at(i);
            for (const Role role : domain::loginRoles) {
                if (!skip(door, role)) {
                    QTest::addRow("%s %s", door.path.constData(), domain::roleName(role).latin1()) << i << int(role);
                }
            }
        }
    }
    [[nodiscard]] HttpsAnswer knock(const ForgedDoor& door, Role role, const Target& target)
    {
        TestClient& who = *m_home->people.at(role);
        return who.post(door.path, door.body(who, target));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_home = std::make_unique<Employer>(*m_server, QStringLiteral("vermeer"));
        m_foreign = std::make_unique<Employer>(*m_server, QStringLiteral("dewit"));
        QVERIFY(m_home->isReady && m_foreign->isReady);
        TestClient& waiting = *m_foreign->people.at(Role::Doctor);
        waiting.useNewDevice();
        QVERIFY(waiting.login());
        const protocol::ApprovalAsk ask{m_foreign->target.approval, QByteArray(32, '\1')};
        QCOMPARE(waiting.post("/v1/approval/ask", ask.encode()).status, 200);
    }

    void everyEndpointIsOnOneOfTheLists()
    {
        QStringList listed;
        for (const ForgedDoor& door : forgedDoors()) {
            listed.append(QString::fromLatin1(door.path));
        }
        for (const OwnDoor& door : ownDoors()) {
            listed.append(QString::fromLatin1(door.path));
        }
        for (const QByteArray& path : openDoors()) {
            listed.append(QString::fromLatin1(path));
        }
        listed.sort();
        const auto data = server::DataFolder::open(m_server->folder());
        QVERIFY(data);
        const auto service = server::Service::make(*data, m_server->clock());
        QVERIFY(service);
        QStringList served;
        for (const QByteArray& route : (*service)->routes()) {
            served.append(QString::fromLatin1(route).section(u' ', 1));
        }
        served.sort();
        QCOMPARE(listed, served);
    }

    void whatIsOfAnotherEmployerLooksLikeWhatIsNotThere_data()
    {
        everyRoleAtEveryDoor([](const ForgedDoor& door, Role role) { return door.wide.contains(role); });
    }

    void whatIsOfAnotherEmployerLooksLikeWhatIsNotThere()
    {
        QFETCH(const int, door);
        QFETCH(const int, role);
        const ForgedDoor& at = forgedDoors().at(door);
        const Target nowhere = Target::invented();
        const Target& foreign = m_foreign->target;
        Target foreignInside = foreign;
        Target nowhereInside = nowhere;
        foreignInside.tenant = nowhereInside.tenant = m_home->target.tenant;
        Target ownAbroad = m_home->target;
        Target ownNowhere = m_home->target;
        ownAbroad.tenant = foreign.tenant;
        ownNowhere.tenant = nowhere.tenant;
        // What is named by its own id alone is the caller's, whatever employer is thought of; and an employer alone too.
        const TestClient& who = *m_home->people.at(Role(role));
        const bool hasTenant = at.body(who, ownAbroad) != at.body(who, m_home->target);
        const bool hasMore = at.body(who, foreignInside) != at.body(who, nowhereInside);
        for (const auto& [there, notThere, tried] :
             {std::tuple(foreign, nowhere, true), std::tuple(foreignInside, nowhereInside, hasMore),
              std::tuple(ownAbroad, ownNowhere, hasTenant)}) {
            if (!tried) {
                continue;
            }
            const HttpsAnswer answer = knock(at, Role(role), there);
            const HttpsAnswer none = knock(at, Role(role), notThere);
            QCOMPARE(answer.status, none.status);
            QCOMPARE(answer.body.toHex(), none.body.toHex());
            QVERIFY2(at.manner == ForgedDoor::Silent || isRefused(at, answer),
                     QByteArray::number(answer.status).constData());
        }
    }

    void aRoleThatMayNotIsRefusedWhateverItNames_data()
    {
        everyRoleAtEveryDoor([](const ForgedDoor& door, Role role) { return door.roles.contains(role); });
    }

    void aRoleThatMayNotIsRefusedWhateverItNames()
    {
        QFETCH(const int, door);
        QFETCH(const int, role);
        const ForgedDoor& at = forgedDoors().at(door);
        const HttpsAnswer answer = knock(at, Role(role), m_home->target);
        QVERIFY2(isRefused(at, answer), QByteArray::number(answer.status).constData());
    }

    void aRoleThatMayReachesItsOwn_data()
    {
        everyRoleAtEveryDoor([](const ForgedDoor& door, Role role) {
            return !door.roles.contains(role) || door.manner == ForgedDoor::Final;
        });
    }

    void aRoleThatMayReachesItsOwn()
    {
        QFETCH(const int, door);
        QFETCH(const int, role);
        const ForgedDoor& at = forgedDoors().at(door);
        const HttpsAnswer answer = knock(at, Role(role), m_home->target);
        QVERIFY2(!isRefused(at, answer) && answer.status != 400, QByteArray::number(answer.status).constData());
    }

    void withoutASessionEveryDoorIsShutAlike()
    {
        TestClient& hr = *m_home->people.at(Role::Hr);
        TestClient stranger(m_server->port(), m_server->clock());
        stranger.tokens.accessToken = crypto::randomBytes(32);
        stranger.deviceKey = crypto::SigningKeyPair::generate();
        QList<QByteArray> paths;
        for (const ForgedDoor& door : forgedDoors()) {
            paths.append(door.path);
            const HttpsAnswer own = stranger.post(door.path, door.body(hr, m_home->target));
            const HttpsAnswer none = stranger.post(door.path, door.body(hr, Target::invented()));
            QCOMPARE(own.status, 401);
            QCOMPARE(own.body, none.body);
        }
        for (const OwnDoor& door : ownDoors()) {
            paths.append(door.path);
        }
        const HttpsAnswer first = stranger.post(paths.first(), {});
        for (const QByteArray& path : paths) {
            const HttpsAnswer answer =
                path == "/v1/events" ? HttpsConnection(m_server->port()).request("GET", path) : stranger.post(path, {});
            QVERIFY2(answer.status == 401, path.constData());
            QCOMPARE(answer.body, first.body);
        }
    }
};

QTEST_GUILESS_MAIN(ForgedRequestTest)
#include "ForgedRequestTest.moc"
