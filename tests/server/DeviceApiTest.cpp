// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own devices, what each login tells, and the code of conduct: over the real wire.
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/store/ConductStore.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using test::TestClient;
using test::TestServer;
namespace reason = protocol::reason;

class DeviceApiTest : public QObject {
    Q_OBJECT

    /// One of a person's computers, to sit down at again.
    struct Seat {
        DeviceId device;
        crypto::SigningKeyPair key;
        protocol::SessionTokens tokens;
    };
    static Seat leave(const TestClient& person) { return {person.device, person.deviceKey.clone(), person.tokens}; }
    static void sitDown(TestClient& person, const Seat& seat)
    {
        person.device = seat.device;
        person.deviceKey = seat.key.clone();
        person.tokens = seat.tokens;
    }
    static QByteArray naming(const DeviceId& device, const QString& name = {})
    {
        protocol::DeviceRequest request;
        request.device = device;
        request.name = name;
        return request.encode();
    }
    static QList<protocol::OwnDevice> devicesOf(TestClient& person)
    {
        const auto body = person.call("/v1/devices", {});
        return body ? protocol::OwnDevices::decode(*body)->devices : QList<protocol::OwnDevice>();
    }
    static quint64 setConduct(TestServer& server, const QString& text)
    {
        return *server.store().write<quint64>([&](server::StoreDatabase& database) {
            return server::ConductStore(database).set(text, server.clock().unixMillis());
        });
    }

private Q_SLOTS:
    void aPersonSeesOnlyTheirOwnDevices()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const auto other = server.loggedIn(QStringLiteral("planner"), Role::Planner);
        const auto own = devicesOf(*person);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].id, person->device);
        QVERIFY(own[0].state == protocol::OwnDevice::State::Active);
        QVERIFY(own[0].lastLoginAt > 0);
        QCOMPARE(person->post("/v1/device/revoke", naming(other->device)).status, 404);
        QCOMPARE(person->post("/v1/device/name", naming(other->device, QStringLiteral("mijn"))).status, 404);
        QCOMPARE(other->post("/v1/directory", {}).status, 200);
    }

    void aDeviceGetsAName()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QCOMPARE(person->post("/v1/device/name", naming(person->device, QStringLiteral(" Werkplek 3 "))).status, 200);
        QCOMPARE(devicesOf(*person)[0].name, QStringLiteral("Werkplek 3"));
        QCOMPARE(person->post("/v1/device/name", naming(person->device, QStringLiteral("  "))).status, 400);
    }

    void aRevokedDeviceIsToldSoAndLogsInNoMore()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const Seat desk = leave(*person);
        person->useNewDevice();
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        const Seat laptop = leave(*person);
        QCOMPARE(person->post("/v1/device/revoke", naming(desk.device)).status, 200);
        QCOMPARE(person->post("/v1/directory", {}).status, 200);
        sitDown(*person, desk);
        QCOMPARE(person->post("/v1/directory", {}).reason(), QByteArray(reason::deviceRevoked));
        QVERIFY(!person->refresh());
        server.clock().advanceSeconds(60);
        QVERIFY(!person->login());
        sitDown(*person, laptop);
        QVERIFY(devicesOf(*person)[0].state == protocol::OwnDevice::State::Revoked);
    }

    void onlyTheDeviceItselfIsToldThatItIsRevoked()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QCOMPARE(person->post("/v1/device/revoke", naming(person->device)).status, 200);
        person->deviceKey = crypto::SigningKeyPair::generate();
        QCOMPARE(person->post("/v1/directory", {}).reason(), QByteArray(reason::sessionEnded));
    }

    void aStrangersLoginDoesNotWipeOutTheNewsForTheOwner()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        const Seat owner = leave(*person);
        person->useNewDevice();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(person->attempt({person->password, QStringLiteral("000000"), {}, {}, false}).status, 401);
        }
        server.clock().advanceSeconds(60);
        QVERIFY(person->login()); // the thief is in
        server.clock().advanceSeconds(60);
        sitDown(*person, owner);
        QVERIFY(person->login());
        QCOMPARE(person->session.failuresSinceLastLogin, quint64(3));
        QCOMPARE(person->session.newDevicesSinceLastLogin, quint64(1));
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QCOMPARE(person->session.failuresSinceLastLogin, quint64(0));
        QCOMPARE(person->session.newDevicesSinceLastLogin, quint64(0));
    }

    void aChangedCodeOfConductIsAcceptedBeforeAnythingElse()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        QCOMPARE(person->session.conductVersion, quint64(1));
        QVERIFY2(person->session.conductText.isEmpty(), "version 1 was accepted at enrolment");
        QCOMPARE(setConduct(server, QStringLiteral("Nieuwe regels.")), quint64(2));
        QCOMPARE(person->post("/v1/directory", {}).reason(), QByteArray(reason::conductNeeded));
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QCOMPARE(person->session.conductText, QStringLiteral("Nieuwe regels."));
        QCOMPARE(person->post("/v1/conduct", protocol::ConductRequest{1}.encode()).reason(),
                 QByteArray(reason::conductChanged));
        QCOMPARE(person->post("/v1/conduct", protocol::ConductRequest{2}.encode()).status, 200);
        QCOMPARE(person->post("/v1/directory", {}).status, 200);
        server.clock().advanceSeconds(60);
        QVERIFY(person->login());
        QVERIFY(person->session.conductText.isEmpty());
    }

    void theRegisterSaysWhoAcceptedWhatAndWhen()
    {
        TestServer server;
        const auto person = server.loggedIn(QStringLiteral("hr"), Role::Hr);
        (void)setConduct(server, QStringLiteral("Nieuwe regels."));
        server.clock().advanceSeconds(3600);
        QCOMPARE(person->post("/v1/conduct", protocol::ConductRequest{2}.encode()).status, 401); // 15 minutes are over
        QVERIFY(person->login());
        QCOMPARE(person->post("/v1/conduct", protocol::ConductRequest{2}.encode()).status, 200);
        const auto list = server.store().read<QList<server::ConductStore::Acceptance>>(
            [](server::StoreDatabase& database) { return server::ConductStore(database).acceptances(); });
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).login, QStringLiteral("hr"));
        QCOMPARE(list->at(0).version, quint64(1));
        QCOMPARE(list->at(1).version, quint64(2));
        QCOMPARE(list->at(1).at, server.clock().unixMillis());
    }

    void aTextThatSaysNothingNewIsNoVersion()
    {
        TestServer server;
        const auto set = [&](const QString& text) {
            return server.store()
                .write<quint64>(
                    [&](server::StoreDatabase& database) { return server::ConductStore(database).set(text, 1); })
                .has_value();
        };
        QVERIFY(!set(QStringLiteral("  \n")));
        QVERIFY(set(QStringLiteral("Regels.")));
        QVERIFY(!set(QStringLiteral("Regels.")));
        QVERIFY(!set(QString(server::ConductStore::maxText + 1, u'x')));
    }
};

QTEST_GUILESS_MAIN(DeviceApiTest)
#include "DeviceApiTest.moc"
