// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/greybox/ForgedDoors.h"

#include "core/crypto/ApprovalGrant.h"
#include "core/crypto/ApprovalTranscript.h"
#include "core/crypto/DestructionConfirmation.h"
#include "core/crypto/DestructionOrder.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/ApprovalMessages.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "core/protocol/AuditTrailMessages.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/DigestMessages.h"
#include "core/protocol/HoursMessages.h"
#include "core/protocol/RetentionMessages.h"
#include "core/protocol/SyncMessages.h"
#include "core/protocol/WipeMessages.h"
#include "core/retention/RetentionTerm.h"

namespace kluis::test {

namespace {

using domain::Role;

// A fixed time and fixed ids: two requests differ in their target alone.
constexpr qint64 someTime = 1'780'000'000'000;

QByteArray pull(const TestClient&, const Target& target)
{
    protocol::PullRequest request;
    request.tenant = target.tenant;
    return request.encode();
}

QByteArray digest(const TestClient&, const Target& target)
{
    protocol::DigestRequest request;
    request.tenant = target.tenant;
    request.scopeVersion = QByteArray(16, '\1');
    request.serverEpoch = QByteArray(16, '\2');
    return request.encode();
}

/// The same at every try of one person, and nobody else's.
QByteArray idOf(const TestClient& who)
{
    return crypto::sha256(who.user.bytes()).first(RecordId::size);
}

QByteArray beginBlob(const TestClient& who, const Target& target)
{
    protocol::BlobBegin request;
    request.tenant = target.tenant;
    request.dossier = target.dossier;
    request.id = *RecordId::fromBytes(idOf(who));
    request.category = quint8(domain::Category::Process);
    request.size = 1000;
    request.digest = QByteArray(32, '\3');
    return request.encode();
}

QByteArray sendPart(const TestClient&, const Target& target)
{
    protocol::BlobPart request;
    request.id = target.document;
    request.bytes = QByteArray(1000, 'x');
    request.digest = crypto::sha256(request.bytes);
    return request.encode();
}

QByteArray askBlob(const TestClient&, const Target& target)
{
    protocol::BlobRequest request;
    request.id = target.document;
    return request.encode();
}

QByteArray setHours(const TestClient&, const Target& target)
{
    return protocol::SetHours{target.person, 0, QStringLiteral("mon 09:00-12:00/20 phone")}.encode();
}

QByteArray hold(const TestClient&, const Target& target)
{
    protocol::HoldRequest request;
    request.tenant = target.tenant;
    request.dossier = target.dossier;
    request.reason = QStringLiteral("dispute");
    return request.encode();
}

QByteArray propose(const TestClient& who, const Target& target)
{
    crypto::DestructionOrder order;
    order.practice = who.session.practice;
    order.id = *RecordId::fromBytes(QByteArray(RecordId::size, '\5'));
    order.tenant = target.tenant;
    order.dossier = target.dossier;
    order.part = quint8(retention::Part::Employer);
    order.basis = crypto::DestructionOrder::Basis::Term;
    order.proposer = who.user;
    order.time = someTime;
    order.sign(who.identity.identity());
    return protocol::SignedRecord{order.encode()}.encode();
}

QByteArray confirm(const TestClient& who, const Target& target)
{
    crypto::DestructionConfirmation confirmation;
    confirmation.order = target.document;
    confirmation.orderDigest = QByteArray(32, '\4');
    confirmation.confirmer = who.user;
    confirmation.time = someTime;
    confirmation.sign(who.identity.identity());
    return protocol::SignedRecord{confirmation.encode()}.encode();
}

QByteArray refuse(const TestClient&, const Target& target)
{
    return protocol::DestructionRequest{target.document}.encode();
}

QByteArray devicesOf(const TestClient&, const Target& target)
{
    return protocol::PersonRequest{target.login}.encode();
}

QByteArray device(const TestClient&, const Target& target)
{
    return protocol::DeviceRequest{target.device, QStringLiteral("mine")}.encode();
}

crypto::ApprovalOffer offerOf(const TestClient& who, const Target& target)
{
    crypto::ApprovalOffer offer;
    offer.request = target.approval;
    offer.practice = who.session.practice;
    offer.user = who.user;
    offer.device = who.device;
    offer.devicePublicKey = who.deviceKey.publicKey();
    offer.receiverPublicKey = who.identity.encryption().publicKey();
    offer.nonce = QByteArray(32, '\6');
    return offer;
}

crypto::ApprovalAnswer answerOf(const TestClient& who, const Target& target)
{
    return {target.approval, offerOf(who, target).commitment(), who.device, who.deviceKey.publicKey(),
            QByteArray(32, '\7')};
}

QByteArray answerApproval(const TestClient& who, const Target& target)
{
    return protocol::ApprovalStep{target.approval, answerOf(who, target).encode()}.encode();
}

QByteArray revealApproval(const TestClient& who, const Target& target)
{
    return protocol::ApprovalStep{target.approval, offerOf(who, target).encode()}.encode();
}

QByteArray grantApproval(const TestClient& who, const Target& target)
{
    const crypto::ApprovalGrant::Content content{crypto::SecretBytes::random(32), 0, QByteArray(32, '\0')};
    const auto offer = offerOf(who, target);
    const auto answer = answerOf(who, target);
    const auto grant = crypto::ApprovalGrant::create(offer, answer, *crypto::ApprovalTranscript::of(offer, answer),
                                                     content, who.identity.identity());
    return protocol::ApprovalStep{target.approval, grant->encode()}.encode();
}

QByteArray endApproval(const TestClient&, const Target& target)
{
    return protocol::ApprovalEnd{target.approval, protocol::ApprovalEnding::Refused}.encode();
}

QByteArray checkpoints(const TestClient&, const Target& target)
{
    protocol::AuditCheckpointRequest request;
    request.known = {{target.tenant, 1}};
    return request.encode();
}

QByteArray trail(const TestClient&, const Target& target)
{
    protocol::AuditTrailRequest request;
    request.dossier = target.dossier.toString();
    return request.encode();
}

QByteArray push(const TestClient& who, const Target& target)
{
    protocol::Operation op;
    op.tenant = target.tenant;
    op.dossier = target.dossier;
    op.category = domain::Category::Absence;
    op.id = *OpId::fromBytes(idOf(who));
    op.author = who.user;
    op.device = who.device;
    op.deviceTime = someTime;
    const QString field = QStringLiteral("work_handover");
    op.items = {protocol::OperationItem::plain(field.toUtf8(), field, QStringLiteral("a colleague"), 0)};
    op.sign(who.deviceKey);
    protocol::PushRequest request;
    request.operations.append(op.encode());
    return request.encode();
}

} // namespace

Target Target::invented()
{
    return {.tenant = crypto::randomId<TenantId>(),
            .dossier = crypto::randomId<DossierId>(),
            .document = crypto::randomId<RecordId>(),
            .person = crypto::randomId<UserId>(),
            .login = QStringLiteral("nobody"),
            .device = crypto::randomId<DeviceId>(),
            .approval = crypto::randomId<ApprovalId>()};
}

const QList<ForgedDoor>& forgedDoors()
{
    const QList<Role> readers{Role::Hr,     Role::Manager,         Role::CaseManager,
                              Role::Doctor, Role::DoctorAssistant, Role::OccupationalExpert};
    const QList<Role> everybody(domain::loginRoles.begin(), domain::loginRoles.end());
    QList<Role> pullers = everybody;
    pullers.removeOne(Role::Administrator); // who works for no employer
    static const QList<ForgedDoor> doors{
        {"/v1/approval/answer", answerApproval, {}},
        {"/v1/approval/end", endApproval, {}},
        {"/v1/approval/grant", grantApproval, {}},
        {"/v1/approval/reveal", revealApproval, {}},
        {"/v1/audit/checkpoints", checkpoints, everybody, {}, ForgedDoor::Silent},
        {"/v1/audit/trail", trail, {Role::PrivacyOfficer}, {Role::PrivacyOfficer}},
        {"/v1/blob/begin",
         beginBlob,
         {Role::Hr, Role::Manager, Role::CaseManager, Role::Doctor, Role::DoctorAssistant, Role::Planner}},
        {"/v1/blob/close", askBlob, {Role::Hr}},
        {"/v1/blob/part", sendPart, {Role::Hr}},
        {"/v1/blob/read", askBlob, readers},
        {"/v1/destruction/confirm", confirm, {}},
        {"/v1/destruction/propose", propose, {}},
        {"/v1/destruction/refuse", refuse, {}},
        {"/v1/device/name", device, {Role::Hr}},
        {"/v1/device/revoke", device, {Role::Hr}, {}, ForgedDoor::Final},
        {"/v1/digest", digest, pullers},
        {"/v1/hours/set", setHours, {Role::Doctor, Role::DoctorAssistant, Role::Planner}},
        {"/v1/pull", pull, pullers},
        {"/v1/push", push, {Role::Hr, Role::Manager}},
        {"/v1/retention/hold", hold, {Role::PrivacyOfficer}},
        {"/v1/wipe/devices", devicesOf, {Role::Administrator}, {Role::Administrator}},
    };
    return doors;
}

const QList<OwnDoor>& ownDoors()
{
    constexpr auto accounts =
        "accounts an administrator answers for, whose rules ManageApiTest and ManageReachTest try";
    static const QList<OwnDoor> doors{
        {"/v1/administrators", "the practice's administrators, for each client"},
        {"/v1/administrators/vouch", "a signature, by an administrator for one that follows him"},
        {"/v1/approval/ask", "a request of the caller's own device"},
        {"/v1/approval/read", "the caller's own request"},
        {"/v1/audit", "what happened on the caller's own device"},
        {"/v1/audit/countersign", "checkpoints of the practice's chains, whose rules AuditCountersignTest tries"},
        {"/v1/conduct", "the caller's consent"},
        {"/v1/destruction/list", "what the caller may answer"},
        {"/v1/device/certify", "the caller's device"},
        {"/v1/device/offline-step", "the caller's device"},
        {"/v1/devices", "the caller's devices"},
        {"/v1/directory", "whom the caller works with"},
        {"/v1/events", "that something of the caller's employers is new"},
        {"/v1/hours", "of the doctors the caller works with"},
        {"/v1/logout", "the caller's session"},
        {"/v1/manage", accounts},
        {"/v1/manage/access", accounts},
        {"/v1/manage/add", accounts},
        {"/v1/manage/agreement", accounts},
        {"/v1/manage/agreement/set", accounts},
        {"/v1/manage/device/revoke", accounts},
        {"/v1/manage/disable", accounts},
        {"/v1/manage/enable", accounts},
        {"/v1/manage/enrolment", accounts},
        {"/v1/manage/grant", accounts},
        {"/v1/manage/reopen", accounts},
        {"/v1/manage/role", accounts},
        {"/v1/manage/second-factor", accounts},
        {"/v1/manage/ungrant", accounts},
        {"/v1/medical-invite/answer", "the caller's answer"},
        {"/v1/medical-invite/read", "answers to the practice's lead"},
        {"/v1/medical-log/append", "the practice's log, whose rules MedicalLogApiTest tries"},
        {"/v1/medical-log/read", "the practice's log"},
        {"/v1/office", "the practice's register"},
        {"/v1/office/report", "what the caller saw"},
        {"/v1/office/save", "the practice's register"},
        {"/v1/password", "the caller's password"},
        {"/v1/retention", "of the caller's employers"},
        {"/v1/totp/new", "the caller's second factor"},
        {"/v1/wipe/list", "the practice's orders"},
        {"/v1/wipe/order", "a signed order, whose rules WipeTrustTest tries"},
    };
    return doors;
}

const QList<QByteArray>& openDoors()
{
    static const QList<QByteArray> doors{"/.well-known/security.txt",
                                         "/v1/enrol",
                                         "/v1/enrol/begin",
                                         "/v1/hello",
                                         "/v1/login",
                                         "/v1/prelogin",
                                         "/v1/recover",
                                         "/v1/recover/begin",
                                         "/v1/refresh",
                                         "/v1/wipe/acknowledge",
                                         "/v1/wipe/collect"};
    return doors;
}

} // namespace kluis::test
