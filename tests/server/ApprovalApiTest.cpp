// SPDX-License-Identifier: GPL-3.0-or-later
// What the server carries between a new device and the one that approves it, and for whom: over the real wire.
#include "core/crypto/ApprovalGrant.h"
#include "core/crypto/Random.h"
#include "core/protocol/ApprovalMessages.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/ServerEvent.h"
#include "server/store/SealedColumn.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;
using domain::Role;
using test::TestClient;
using test::TestServer;

namespace {

/// A doctor with two computers: `doctor` sits at the new one, `old` at the one that enrolled.
struct Desk {
    explicit Desk(TestServer& on, const QString& login = QStringLiteral("dora"), Role role = Role::Doctor)
        : server(on), doctor(on.loggedIn(login, role)), device(doctor->device), key(doctor->deviceKey.clone()),
          tokens(doctor->tokens)
    {
        addComputer();
    }
    /// The doctor logs in on one more computer.
    void addComputer()
    {
        doctor->useNewDevice();
        server.clock().advanceSeconds(60);
        ok = doctor->login().has_value() && ok;
        offer.request = crypto::randomId<ApprovalId>();
        offer.practice = server.keys().practice;
        offer.user = doctor->user;
        offer.device = doctor->device;
        offer.devicePublicKey = doctor->deviceKey.publicKey();
        offer.receiverPublicKey = receiver.publicKey();
        offer.nonce = crypto::randomBytes(32);
        answer = {offer.request, offer.commitment(), device, key.publicKey(), crypto::randomBytes(32)};
    }
    /// Sits down at the other computer, and back again with a second call.
    void change()
    {
        std::swap(doctor->device, device);
        std::swap(doctor->deviceKey, key);
        std::swap(doctor->tokens, tokens);
    }
    int post(const char* path, const QByteArray& body)
    {
        const auto answered = doctor->post(path, body);
        reason = answered.reason();
        return answered.status;
    }
    int postOld(const char* path, const QByteArray& body)
    {
        change();
        const int status = post(path, body);
        change();
        return status;
    }
    int ask() { return post("/v1/approval/ask", ApprovalAsk{offer.request, offer.commitment()}.encode()); }
    int give() { return postOld("/v1/approval/answer", ApprovalStep{offer.request, answer.encode()}.encode()); }
    int reveal() { return post("/v1/approval/reveal", ApprovalStep{offer.request, offer.encode()}.encode()); }
    int grant() { return postOld("/v1/approval/grant", ApprovalStep{offer.request, granted().encode()}.encode()); }
    int end(ApprovalEnding ending) { return post("/v1/approval/end", ApprovalEnd{offer.request, ending}.encode()); }
    ApprovalState read()
    {
        const auto body = doctor->call("/v1/approval/read", {});
        return body ? *ApprovalState::decode(*body) : ApprovalState();
    }
    ApprovalState readOld()
    {
        change();
        const ApprovalState state = read();
        change();
        return state;
    }
    crypto::ApprovalGrant granted() const
    {
        const crypto::ApprovalGrant::Content content{crypto::SecretBytes::random(32), 0, QByteArray(32, '\0')};
        return *crypto::ApprovalGrant::create(offer, answer, *crypto::ApprovalTranscript::of(offer, answer), content,
                                              doctor->identity.identity());
    }

    TestServer& server;
    std::unique_ptr<TestClient> doctor;
    DeviceId device; ///< of the computer nobody sits at
    crypto::SigningKeyPair key;
    SessionTokens tokens;
    crypto::EncryptionKeyPair receiver = crypto::EncryptionKeyPair::generate();
    crypto::ApprovalOffer offer;
    crypto::ApprovalAnswer answer;
    QByteArray reason; ///< of the last refusal
    bool ok = true;
};

/// The kinds of all events in the audit log.
QList<quint64> auditKinds(server::Store& store)
{
    const auto found = store.read<QList<quint64>>([](server::StoreDatabase& database) -> Result<QList<quint64>> {
        const auto& column = server::sealed::auditEvent;
        QList<quint64> kinds;
        auto row = database.prepare(QByteArray("SELECT event, " + column.keyNames() + " FROM audit_entry"));
        while (row) {
            const auto more = row->step();
            if (!more || !*more) {
                return more ? Result<QList<quint64>>(kinds) : failure(more);
            }
            const auto event = database.columns().open(column, column.rowOf(*row, 1), row->blobView(0));
            CborReader reader(event.value_or(QByteArray()));
            reader.enterMap();
            quint64 key = 0;
            kinds.append(reader.nextKey(key) ? reader.uint() : 0);
        }
        return failure(row);
    });
    return found.value_or(QList<quint64>());
}

} // namespace

class ApprovalApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesTravelInTheirOrderAndOnceEach()
    {
        TestServer server;
        Desk desk(server);
        QVERIFY(desk.ok);
        QCOMPARE(desk.give(), 404);
        QCOMPARE(desk.ask(), 200);
        QCOMPARE(desk.reveal(), 409); // not before the answer
        QCOMPARE(desk.grant(), 404);  // nobody answered yet
        QCOMPARE(desk.readOld().commitment, desk.offer.commitment());
        QCOMPARE(desk.give(), 200);
        QCOMPARE(desk.give(), 409);
        QCOMPARE(desk.grant(), 409); // not before the offer
        QCOMPARE(desk.read().answer, desk.answer.encode());
        QCOMPARE(desk.reveal(), 200);
        QCOMPARE(desk.reveal(), 409);
        QCOMPARE(desk.readOld().offer, desk.offer.encode());
        QCOMPARE(desk.grant(), 200);
        QCOMPARE(desk.grant(), 409);
        QVERIFY2(desk.readOld().grant.isEmpty(), "the sealed key is for the new device alone");
        const auto grant = crypto::ApprovalGrant::decode(desk.read().grant);
        QVERIFY(grant && grant->open(desk.offer, desk.answer, desk.receiver));
        QCOMPARE(desk.end(ApprovalEnding::Collected), 200);
        QVERIFY2(desk.read().grant.isEmpty(), "what was collected is forgotten");
        QCOMPARE(desk.end(ApprovalEnding::Collected), 404);
    }

    void everyStepIsInTheAuditLog()
    {
        TestServer server;
        Desk desk(server);
        QVERIFY(desk.ask() == 200 && desk.give() == 200 && desk.reveal() == 200 && desk.grant() == 200);
        QCOMPARE(desk.end(ApprovalEnding::Collected), 200);
        const QList<quint64> kinds = auditKinds(server.store());
        for (const auto kind : {server::ServerEventKind::ApprovalAsked, server::ServerEventKind::ApprovalAnswered,
                                server::ServerEventKind::DeviceApproved, server::ServerEventKind::ApprovalEnded}) {
            QCOMPARE(kinds.count(quint64(kind)), 1);
        }
    }

    void onlyAMedicalDeviceWithoutCertificateAsks()
    {
        TestServer server;
        Desk desk(server);
        QCOMPARE(desk.postOld("/v1/approval/ask", ApprovalAsk{desk.offer.request, QByteArray(32, 'c')}.encode()), 403);
        Desk office(server, QStringLiteral("hanneke"), Role::Hr);
        QCOMPARE(office.ask(), 403);
        QCOMPARE(desk.post("/v1/approval/ask", QByteArray("no message")), 400);
    }

    void onlyACertifiedDeviceAnswersAndOnlyThatOneGrants()
    {
        TestServer server;
        Desk desk(server);
        QCOMPARE(desk.ask(), 200);
        const QByteArray answer = ApprovalStep{desk.offer.request, desk.answer.encode()}.encode();
        QCOMPARE(desk.post("/v1/approval/answer", answer), 403); // the new one itself
        QCOMPARE(desk.reason, QByteArray(reason::deviceNotCertified));
        QVERIFY(desk.give() == 200 && desk.reveal() == 200);
        const QByteArray grant = ApprovalStep{desk.offer.request, desk.granted().encode()}.encode();
        QCOMPARE(desk.post("/v1/approval/grant", grant), 403);
        // Certified meanwhile by the account key, it is still not the one that answered.
        QCOMPARE(desk.post("/v1/device/certify", CertifyRequest{desk.doctor->deviceCertificate()}.encode()), 200);
        QCOMPARE(desk.post("/v1/approval/grant", grant), 404);
    }

    void anotherPersonsRequestIsNone()
    {
        TestServer server;
        Desk desk(server);
        Desk stranger(server, QStringLiteral("daan"));
        QCOMPARE(desk.ask(), 200);
        QVERIFY(stranger.readOld().request.isNull());
        crypto::ApprovalAnswer answer = stranger.answer;
        answer.request = desk.offer.request;
        answer.commitment = desk.offer.commitment();
        const QByteArray id = ApprovalStep{desk.offer.request, answer.encode()}.encode();
        QCOMPARE(stranger.postOld("/v1/approval/answer", id), 404);
        QCOMPARE(stranger.reason, QByteArray(reason::approvalGone));
        const QByteArray end = ApprovalEnd{desk.offer.request, ApprovalEnding::Refused}.encode();
        QCOMPARE(stranger.postOld("/v1/approval/end", end), 404);
        QVERIFY(desk.give() == 200 && desk.reveal() == 200);
        QCOMPARE(
            stranger.postOld("/v1/approval/grant", ApprovalStep{desk.offer.request, desk.granted().encode()}.encode()),
            404);
        QCOMPARE(desk.read().ending, ApprovalEnding::None);
    }

    void recordsAreOfTheirSenderAndThisRequest()
    {
        TestServer server;
        Desk desk(server);
        QCOMPARE(desk.ask(), 200);
        const auto good = desk.answer;
        desk.answer.nonce.chop(1);
        QCOMPARE(desk.give(), 400);
        desk.answer = good;
        desk.answer.commitment = QByteArray(32, 'x');
        QCOMPARE(desk.give(), 403);
        desk.answer = good;
        desk.answer.devicePublicKey = QByteArray(32, 'x');
        QCOMPARE(desk.give(), 403);
        desk.answer = good;
        QCOMPARE(desk.give(), 200);
        const auto offer = desk.offer;
        desk.offer.nonce = QByteArray(32, 'x'); // not what was committed to
        QCOMPARE(desk.reveal(), 403);
        desk.offer = offer;
        QCOMPARE(desk.reveal(), 200);
        crypto::ApprovalGrant grant = desk.granted();
        grant.signature = QByteArray(64, 's');
        QCOMPARE(desk.postOld("/v1/approval/grant", ApprovalStep{desk.offer.request, grant.encode()}.encode()), 403);
        QCOMPARE(desk.grant(), 200);
    }

    void aRequestEndsAfterTenMinutes()
    {
        TestServer server;
        Desk desk(server);
        QCOMPARE(desk.ask(), 200);
        server.clock().advanceSeconds(10 * 60 - 1);
        QCOMPARE(desk.give(), 200);
        server.clock().advanceSeconds(1);
        QCOMPARE(desk.reveal(), 404);
        QCOMPARE(desk.read().ending, ApprovalEnding::Expired);
        QVERIFY(desk.readOld().request.isNull());
    }

    void oneRequestAPersonIsOpen()
    {
        TestServer server;
        Desk desk(server);
        QCOMPARE(desk.ask(), 200);
        const ApprovalId first = desk.offer.request;
        desk.offer.request = crypto::randomId<ApprovalId>();
        QVERIFY2(desk.ask() == 200, "the same device begins again");
        QCOMPARE(desk.post("/v1/approval/reveal", ApprovalStep{first, desk.offer.encode()}.encode()), 400);
        QCOMPARE(desk.end(ApprovalEnding::Withdrawn), 200);
        QCOMPARE(desk.post("/v1/approval/end", ApprovalEnd{first, ApprovalEnding::Withdrawn}.encode()), 404);
        desk.offer.request = crypto::randomId<ApprovalId>();
        QCOMPARE(desk.ask(), 200);
        desk.addComputer();
        QCOMPARE(desk.ask(), 409);
        QCOMPARE(desk.reason, QByteArray(reason::approvalWaits));
        server.clock().advanceSeconds(10 * 60);
        QCOMPARE(desk.ask(), 200);
    }

    void tenRequestsADayAreEnough()
    {
        TestServer server;
        Desk desk(server);
        for (int i = 0; i < 10; ++i) {
            desk.offer.request = crypto::randomId<ApprovalId>();
            QCOMPARE(desk.ask(), 200);
        }
        desk.offer.request = crypto::randomId<ApprovalId>();
        const auto refused =
            desk.doctor->post("/v1/approval/ask", ApprovalAsk{desk.offer.request, desk.offer.commitment()}.encode());
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.reason(), QByteArray(reason::throttled));
        server.clock().advanceSeconds(24 * 3600 + 1);
        QVERIFY(desk.doctor->login());
        QCOMPARE(desk.ask(), 200);
    }

    void whoEndsItSaysWhy()
    {
        TestServer server;
        Desk desk(server);
        QCOMPARE(desk.ask(), 200);
        QCOMPARE(desk.end(ApprovalEnding::None), 400);
        QCOMPARE(desk.end(ApprovalEnding::Expired), 400);
        QVERIFY2(desk.end(ApprovalEnding::WrongNumber) == 404, "the new device typed nothing");
        QCOMPARE(desk.postOld("/v1/approval/end", ApprovalEnd{desk.offer.request, ApprovalEnding::Collected}.encode()),
                 404);
        QCOMPARE(
            desk.postOld("/v1/approval/end", ApprovalEnd{desk.offer.request, ApprovalEnding::WrongNumber}.encode()),
            200);
        QCOMPARE(desk.read().ending, ApprovalEnding::WrongNumber);
        QCOMPARE(desk.give(), 404);
    }
};

QTEST_GUILESS_MAIN(ApprovalApiTest)
#include "ApprovalApiTest.moc"
