// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/DigestMessages.h"
#include "core/protocol/DirectoryMessages.h"
#include "core/protocol/DossierDigest.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/Lease.h"
#include "core/protocol/MedicalInviteMessages.h"
#include "core/protocol/MedicalLogMessages.h"
#include "core/protocol/OfflineMessages.h"
#include "core/protocol/RequestProof.h"
#include "tests/protocol/RoundTrip.h"
#include "tests/protocol/Samples.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

namespace {

const QByteArray b32(32, 'k');

SessionTokens tokens()
{
    return {b32, b32, 5, 6};
}

QList<GrantedTenant> tenants()
{
    return {{crypto::randomId<TenantId>(), QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"), QString()},
            {crypto::randomId<TenantId>(), QStringLiteral("dewit"), QStringLiteral("De Wit"), QStringLiteral("Zorg")}};
}

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void helloTravels()
    {
        Hello m;
        m.protocol = 1;
        m.oldestProtocol = 1;
        m.version = QStringLiteral("0.1.0");
        m.environment = QStringLiteral("test");
        m.practice = crypto::randomId<PracticeId>();
        m.practiceName = QStringLiteral("Arbodienst Zuid");
        m.serverPublicKey = b32;
        m.serverEpoch = QByteArray(16, 'e');
        m.serverTime = 1'790'000'000'000;
        roundTrip(m);
    }

    void enrolmentTravels()
    {
        EnrolBeginRequest begin{QStringLiteral("j.devries"), QByteArray(16, 's')};
        roundTrip(begin);
        EnrolBeginResponse answer;
        answer.user = crypto::randomId<UserId>();
        answer.displayName = QStringLiteral("J. de Vries");
        answer.role = domain::Role::Doctor;
        answer.conductText = QStringLiteral("…");
        roundTrip(answer);
        EnrolRequest request;
        request.login = begin.login;
        request.codeSecret = begin.codeSecret;
        request.salt = QByteArray(16, 'x');
        request.kdfMemory = 1;
        request.kdfPasses = 3;
        request.authPublicKey = request.identityPublicKey = request.encryptionPublicKey = b32;
        request.bundle = request.recoveryBundle = QByteArray(130, 'b');
        request.deviceCertificate = QByteArray(137, 'c');
        request.deviceName = QStringLiteral("laptop");
        request.conductAccepted = true;
        request.recoveryPublicKey = b32;
        request.conductVersion = 1;
        roundTrip(request);
        EnrolResponse response;
        response.totpSecret = QByteArray(20, 't');
        response.recoveryCodes = {QStringLiteral("AAAA"), QStringLiteral("BBBB")};
        roundTrip(response);
    }

    void loginTravels()
    {
        roundTrip(PreloginRequest{QStringLiteral("hr")});
        PreloginResponse pre;
        pre.salt = QByteArray(16, 's');
        pre.nonce = b32;
        roundTrip(pre);
        LoginBody body;
        body.devicePublicKey = body.nonce = body.serverKeyDigest = b32;
        body.totp = QStringLiteral("123456");
        body.offlineStep = 59'850'000;
        roundTrip(body);
        roundTrip(LoginRequest{body.encode(), QByteArray(64, 'a'), QByteArray(64, 'd')});
        LoginResponse response;
        response.tokens = tokens();
        response.bundle = QByteArray(100, 'b');
        response.serverShare = b32;
        response.lease = QByteArray(200, 'l');
        response.role = domain::Role::Hr;
        response.tenants = tenants();
        response.deviceState = DeviceState::NeedsCertificate;
        response.serverPublicKey = b32;
        response.leaseKey = b32;
        response.offlineFirstStep = 59'850'001;
        response.offlineVerifiers = QByteArray(80, 'v');
        roundTrip(response);
        roundTrip(OfflineStep{59'850'000});
        RefreshResponse refresh;
        refresh.tokens = tokens();
        refresh.tenants = tenants();
        roundTrip(refresh);
        roundTrip(CertifyRequest{QByteArray(137, 'c')});
    }

    void theLoginTextBindsUserDeviceNonceServerAndBody()
    {
        LoginBody body;
        body.devicePublicKey = body.nonce = body.serverKeyDigest = b32;
        const QByteArray encoded = body.encode();
        const QByteArray text = body.signedText(encoded);
        LoginBody other = body;
        other.serverKeyDigest = QByteArray(32, 'm');
        QVERIFY(text != other.signedText(encoded));
        QVERIFY(text != body.signedText(encoded + 'x'));
        QVERIFY(text.startsWith(QByteArray("dk/login/v1", 12)));
    }

    void syncMessagesTravel()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const Operation op = samples::signedOperation(device);
        PullRequest request;
        request.tenant = op.tenant;
        request.cursor = 7;
        roundTrip(request);
        PulledOperation link = samples::pulled(op);
        link.operation.reset();
        link.revisions.clear();
        PullPage page;
        page.operations = {samples::pulled(op), link};
        page.nextCursor = 42;
        page.scopeVersion = QByteArray(16, 's');
        page.serverEpoch = QByteArray(16, 'e');
        page.more = true;
        roundTrip(page);
        roundTrip(PushRequest{{op.encode()}, QByteArray(16, 'e')});
        PushResponse response;
        PushResult result;
        result.id = op.id;
        result.status = PushStatus::Conflict;
        result.current = samples::pulled(op);
        response.results = {result};
        roundTrip(response);
    }

    void aPartIsOfAValueThatIsWithheld()
    {
        const Operation op = samples::signedOperation(crypto::SigningKeyPair::generate());
        PullPage page;
        page.operations = {samples::pulled(op)};
        page.operations.first().parts = {{0, QStringLiteral("leave_days"), QStringLiteral("x")}};
        QVERIFY(!PullPage::decode(page.encode())); // beside the value itself: nonsense
        page.operations.first().operation = op.redacted([](const OperationItem&) { return false; });
        page.operations.first().encodedOperation.clear();
        const auto read = PullPage::decode(page.encode());
        QVERIFY(read);
        QCOMPARE(read->operations.first().parts, page.operations.first().parts);
        page.operations.first().parts.first().item = 99;
        QVERIFY(!PullPage::decode(page.encode()));
    }

    void digestsKeepTheirFields()
    {
        roundTrip(DigestRequest{{}, 7, QByteArray(16, 's'), QByteArray(16, 'e'), 12});
        roundTrip(DigestResponse{true, QByteArray(3 * DossierDigest::size, 'd')});
    }

    void halfADigestIsRefused()
    {
        QVERIFY(!DigestResponse::decode(DigestResponse{true, QByteArray(DossierDigest::size + 1, 'd')}.encode()));
    }

    void aDigestIsTheSameInAnyOrderAndAnotherForAnotherRevision()
    {
        const auto dossier = crypto::randomId<DossierId>();
        DossierDigest one;
        one.add(dossier, 1, "last_name", 3);
        one.add(dossier, 2, "note", 1);
        DossierDigest other;
        other.add(dossier, 2, "note", 1);
        other.add(dossier, 1, "last_name", 3);
        QCOMPARE(one.bytes(), other.bytes());
        other.add(dossier, 1, "last_name", 3); // out again
        other.add(dossier, 1, "last_name", 4);
        QVERIFY(one.bytes() != other.bytes());
    }

    void everyDossierHasABucket()
    {
        for (int i = 0; i < 1000; ++i) {
            const quint64 bucket = DossierDigest::bucketOf(crypto::randomId<DossierId>());
            QVERIFY(bucket >= 1 && bucket <= DossierDigest::buckets);
        }
    }

    void aPagesFrameSaysWhatThePageSays()
    {
        PullPage page;
        page.operations = {samples::pulled(samples::signedOperation(crypto::SigningKeyPair::generate()))};
        page.nextCursor = 42;
        page.scopeVersion = QByteArray(16, 's');
        page.serverEpoch = QByteArray(16, 'e');
        for (int flag = 0; flag < 3; ++flag) {
            page.more = flag == 0;
            page.scopeChanged = flag == 1;
            page.epochChanged = flag == 2;
            const auto frame = PageFrame::read(page.encode());
            QVERIFY(frame);
            QCOMPARE(frame->nextCursor, page.nextCursor);
            QCOMPARE(frame->scopeVersion, page.scopeVersion);
            QCOMPARE(frame->serverEpoch, page.serverEpoch);
            QCOMPARE(frame->more, page.more);
            QCOMPARE(frame->scopeChanged, page.scopeChanged);
            QCOMPARE(frame->epochChanged, page.epochChanged);
        }
    }

    void directoryAndLogTravel()
    {
        Directory directory;
        DirectoryUser user;
        user.id = crypto::randomId<UserId>();
        user.login = QStringLiteral("hr");
        user.role = domain::Role::Hr;
        user.identityPublicKey = user.encryptionPublicKey = b32;
        user.tenants = {crypto::randomId<TenantId>()};
        user.devices = {{crypto::randomId<DeviceId>(), QByteArray(137, 'c'), false}};
        directory.version = 3;
        directory.users = {user};
        roundTrip(directory);
        roundTrip(MedicalInviteAnswer{QByteArray(32, 't')});
        roundTrip(MedicalInviteAnswers{{{crypto::randomId<UserId>(), QByteArray(32, 't')}}});
        roundTrip(MedicalLogRequest{4});
        roundTrip(MedicalLogEntries{{QByteArray(300, 'e')}, 1});
    }

    void auditAndErrorsTravel()
    {
        AuditEvent event;
        event.number = 1;
        event.kind = AuditEventKind::Shown;
        event.category = 4;
        roundTrip(event);
        roundTrip(AuditBatch{{event.encode()}});
        roundTrip(AuditBatch{{}, true});
        roundTrip(AuditReceipt{9, QByteArray(32, 'h'), true, QByteArray(16, 'r')});
        const AuditRatchetStart start{QByteArray(16, 'r'), 7, QByteArray(32, 'h'), QByteArray(32, 'k')};
        roundTrip(start);
        roundTrip(AuditBatch{{event.encode()}, false, {QByteArray(32, 'm')}, QByteArray(16, 'r'), start.encode()});
        AuditCountersignature countersigned;
        countersigned.checkpoint.size = 1'000;
        countersigned.officer = crypto::randomId<UserId>();
        countersigned.time = 1;
        roundTrip(countersigned);
        roundTrip(AuditCountersignRequest{{countersigned}});
        roundTrip(AuditCheckpointRequest{{}, true, crypto::randomId<TenantId>()});
        roundTrip(AuditCheckpointAnswer{{}, {crypto::randomId<TenantId>()}});
        roundTrip(ErrorMessage{11, QStringLiteral("throttled"), 30});
    }

    void unknownKeysOfANewerPeerArePassedOver()
    {
        // {1: 11, 2: "throttled", 3: 30, 99: [1, {2: 3}]}
        const auto decoded = ErrorMessage::decode(QByteArray::fromHex("a4010b0269"
                                                                      "7468726f74746c6564"
                                                                      "03181e"
                                                                      "18638201a10203"));
        QVERIFY(decoded);
        QCOMPARE(decoded->retryAfterSeconds, quint64(30));
    }

    void aMessageWithoutAFieldOfAnExactSizeIsRefused()
    {
        const QByteArray empty = QByteArray::fromHex("a0");
        QVERIFY(!PreloginResponse::decode(empty));
        QVERIFY(!LoginResponse::decode(empty));
        QVERIFY(!RefreshResponse::decode(empty));
    }

    void aLeaseIsOnlyBelievedFromItsServer()
    {
        const auto server = crypto::SigningKeyPair::generate();
        Lease lease;
        lease.user = crypto::randomId<UserId>();
        lease.role = domain::Role::Doctor;
        lease.issued = 1000;
        lease.expires = 2000;
        lease.tenants = tenants();
        const QByteArray bytes = lease.encode(server);
        const auto back = Lease::decode(bytes, server.publicKey());
        QVERIFY(back);
        QCOMPARE(back->expires, qint64(2000));
        QCOMPARE(back->tenants, lease.tenants);
        QVERIFY(!Lease::decode(bytes, crypto::SigningKeyPair::generate().publicKey()));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray altered = bytes;
            altered[i] = char(altered[i] ^ 1);
            QVERIFY(!Lease::decode(altered, server.publicKey()));
        }
    }

    void aProofFitsOnlyItsOwnRequest()
    {
        const auto device = crypto::SigningKeyPair::generate();
        const auto proof = RequestProof::make(device, "POST", "/v1/pull", "body", b32, 5, QByteArray(32, 's'));
        const auto back = RequestProof::fromHeader(proof.toHeader());
        QVERIFY(back);
        QVERIFY(back->verify(device.publicKey(), "POST", "/v1/pull", "body", b32));
        QVERIFY(!back->verify(device.publicKey(), "GET", "/v1/pull", "body", b32));
        QVERIFY(!back->verify(device.publicKey(), "POST", "/v1/push", "body", b32));
        QVERIFY(!back->verify(device.publicKey(), "POST", "/v1/pull", "bodY", b32));
        QVERIFY(!back->verify(device.publicKey(), "POST", "/v1/pull", "body", QByteArray(32, 'x')));
        QVERIFY(!RequestProof::fromHeader(proof.toHeader().chopped(1)));
        QVERIFY(!RequestProof::fromHeader("not base64 !"));
    }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "MessagesTest.moc"
