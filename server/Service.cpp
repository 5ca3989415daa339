// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"

#include "server/EventLog.h"
#include "server/admin/DataFolder.h"
#include "server/api/AdministratorApi.h"
#include "server/api/ApprovalApi.h"
#include "server/api/AuditApi.h"
#include "server/api/AuditCheckpointApi.h"
#include "server/api/AuditCountersignApi.h"
#include "server/api/AuditTrailApi.h"
#include "server/api/BlobApi.h"
#include "server/api/ConductApi.h"
#include "server/api/DeviceApi.h"
#include "server/api/DigestApi.h"
#include "server/api/DirectoryApi.h"
#include "server/api/EnrolApi.h"
#include "server/api/EventsApi.h"
#include "server/api/HelloApi.h"
#include "server/api/HoursApi.h"
#include "server/api/LoginApi.h"
#include "server/api/MedicalInviteApi.h"
#include "server/api/MedicalLogApi.h"
#include "server/api/OfflineApi.h"
#include "server/api/PasswordApi.h"
#include "server/api/PullApi.h"
#include "server/api/PushApi.h"
#include "server/api/RecoveryApi.h"
#include "server/api/RetentionApi.h"
#include "server/api/SessionApi.h"
#include "server/api/TotpApi.h"
#include "server/api/WipeApi.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/manage/ManageApi.h"
#include "server/office/OfficeApi.h"
#include "server/scan/DocumentScreen.h"
#include "server/store/MedicalLogReplay.h"

#include <QDateTime>

namespace kluis::server {

namespace {

/// RFC 9116. Where to report, for whoever finds a hole; the expiry moves on, as the standard wants it within a year.
HttpResponse securityText(const QString& contact, const Clock& clock)
{
    constexpr qint64 halfYearSeconds = 182LL * 24 * 60 * 60;
    const QDateTime expires = QDateTime::fromSecsSinceEpoch(clock.unixSeconds() + halfYearSeconds, Qt::UTC);
    HttpResponse response;
    response.contentType = "text/plain; charset=utf-8";
    response.body = QByteArray("Contact: ")
                        .append(contact.toUtf8())
                        .append("\nExpires: ")
                        .append(expires.toString(Qt::ISODate).toLatin1())
                        .append("\nPreferred-Languages: nl, en\n");
    return response;
}

} // namespace

struct Service::Parts {
    Parts(const DataFolder& data, const Clock& clock, const BlobLimits& documents, const LoginRules& rules,
          DecoyAccount decoy)
        : context{data.keys(), data.store(), clock, rules}, gate(context), hello(context, documents), enrol(context),
          login(context, std::move(decoy)), session(context, gate), device(context), approval(context),
          password(context), recovery(context, login.decoy()), totp(context), conduct(context), offline(context),
          events(context), pull(data.store(), medicalLogReplay, clock),
          screen(data.store(), clock, BlobFiles(data.blobFolder()), data.path()),
          push(data.store(), medicalLogReplay, clock, screen), digest(data.store(), medicalLogReplay),
          directory(data.store()), hours(data.store(), clock),
          medicalLog(data.store(), medicalLogReplay, data.keys().practice, clock),
          medicalInvite(data.store(), medicalLogReplay, clock), audit(data.store(), clock),
          auditCheckpoint(data.store()), auditCountersign(data.store(), clock), auditTrail(data.store(), clock),
          administrators(context), wipe(context, gate),
          blob(data.store(), medicalLogReplay, clock, BlobFiles(data.blobFolder()), documents),
          ledger(data.keys(), clock, data.path()),
          retention(context, medicalLogReplay, BlobFiles(data.blobFolder()), ledger), office(context), manage(context),
          router([this](const HttpRequest& request) { return gate.caller(request); },
                 [this](const HttpRequest& request, const Caller& caller, const HttpResponse& response) {
                     recordRefusal(request, caller, response);
                 })
    {
    }

    /// Somebody known asked for what they may not have, or what is not there: from outside the two look alike.
    void recordRefusal(const HttpRequest& request, const Caller& caller, const HttpResponse& response) const
    {
        const auto message = protocol::ErrorMessage::decode(response.body);
        ServerEvent event;
        event.kind = ServerEventKind::RefusedAccess;
        event.time = context.clock.unixMillis();
        event.user = caller.user;
        event.device = caller.device;
        event.outcome = message ? message->code : quint16(ErrorCode::Forbidden);
        event.object = QString::fromLatin1(request.path);
        event.accessPoint = request.remoteAddress;
        const auto logged = context.store.writeFor<void>(
            {}, [&](StoreDatabase& database) { return AuditLog::append(database, event); });
        if (!logged) {
            EventLog::error("refusal-not-logged", {{"code", qint64(logged.error().code())}});
        }
    }

    /// Everything this server answers to; whatever is not here is not found.
    void addRoutes(const DataFolder& data)
    {
        router.open("GET", "/v1/hello", [this](const auto& r) { return hello.hello(r); });
        router.open("POST", "/v1/enrol/begin", [this](const auto& r) { return enrol.begin(r); });
        router.open("POST", "/v1/enrol", [this](const auto& r) { return enrol.enrol(r); });
        router.open("POST", "/v1/prelogin", [this](const auto& r) { return login.prelogin(r); });
        router.open("POST", "/v1/login", [this](const auto& r) { return login.login(r); });
        router.open("POST", "/v1/recover/begin", [this](const auto& r) { return recovery.begin(r); });
        router.open("POST", "/v1/recover", [this](const auto& r) { return recovery.finish(r); });
        router.open("POST", "/v1/refresh", [this](const auto& r) { return session.refresh(r); });
        router.open("GET", "/.well-known/security.txt", [this, contact = data.securityContact()](const auto&) {
            return securityText(contact, context.clock);
        });
        router.open("POST", "/v1/wipe/collect", [this](const auto& r) { return wipe.collect(r); });
        router.open("POST", "/v1/wipe/acknowledge", [this](const auto& r) { return wipe.acknowledge(r); });
        addAccountRoutes();
        addApprovalRoutes();
        addSyncRoutes();
        addDocumentRoutes();
        addRetentionRoutes();
        addOfficeRoutes();
        addManageRoutes();
    }

    /// Reporting a breach waits for nothing: neither for the code of conduct nor for the wipe of the device.
    void addOfficeRoutes()
    {
        router.withCaller("POST", "/v1/office", [this](const auto& r, const auto& c) { return office.read(r, c); });
        router.withCaller(
            "POST", "/v1/office/report", [this](const auto& r, const auto& c) { return office.report(r, c); },
            Router::Conduct::MayWait, Router::Ordered::May);
        router.withCaller("POST", "/v1/office/save",
                          [this](const auto& r, const auto& c) { return office.save(r, c); });
    }

    void addManageRoutes()
    {
        const auto add = [this](const char* path,
                                HttpResponse (ManageApi::*handle)(const HttpRequest&, const Caller&)) {
            router.withCaller("POST", path,
                              [this, handle](const auto& r, const auto& c) { return (manage.*handle)(r, c); });
        };
        add("/v1/manage", &ManageApi::list);
        add("/v1/manage/add", &ManageApi::add);
        add("/v1/manage/role", &ManageApi::setRole);
        add("/v1/manage/disable", &ManageApi::disable);
        add("/v1/manage/enable", &ManageApi::enable);
        add("/v1/manage/reopen", &ManageApi::reopen);
        add("/v1/manage/grant", &ManageApi::grant);
        add("/v1/manage/ungrant", &ManageApi::ungrant);
        add("/v1/manage/enrolment", &ManageApi::enrolment);
        add("/v1/manage/second-factor", &ManageApi::secondFactor);
        add("/v1/manage/access", &ManageApi::access);
        add("/v1/manage/device/revoke", &ManageApi::revokeDevice);
        add("/v1/manage/agreement", &ManageApi::agreement);
        add("/v1/manage/agreement/set", &ManageApi::setAgreement);
    }

    void addRetentionRoutes()
    {
        const auto add = [this](const char* path,
                                HttpResponse (RetentionApi::*handle)(const HttpRequest&, const Caller&)) {
            router.withCaller("POST", path,
                              [this, handle](const auto& r, const auto& c) { return (retention.*handle)(r, c); });
        };
        add("/v1/retention", &RetentionApi::overview);
        add("/v1/retention/hold", &RetentionApi::hold);
        add("/v1/destruction/list", &RetentionApi::list);
        add("/v1/destruction/propose", &RetentionApi::propose);
        add("/v1/destruction/confirm", &RetentionApi::confirm);
        add("/v1/destruction/refuse", &RetentionApi::refuse);
    }

    void addAccountRoutes()
    {
        constexpr auto mayWait = Router::Conduct::MayWait;
        constexpr auto ordered = Router::Ordered::May;
        router.withCaller(
            "POST", "/v1/logout", [this](const auto& r, const auto& c) { return session.logout(r, c); }, mayWait,
            ordered);
        router.withCaller(
            "POST", "/v1/conduct", [this](const auto& r, const auto& c) { return conduct.accept(r, c); }, mayWait,
            ordered);
        router.withCaller(
            "POST", "/v1/device/certify", [this](const auto& r, const auto& c) { return device.certify(r, c); },
            mayWait, ordered);
        router.withCaller("POST", "/v1/devices", [this](const auto& r, const auto& c) { return device.list(r, c); });
        router.withCaller("POST", "/v1/device/revoke",
                          [this](const auto& r, const auto& c) { return device.revoke(r, c); });
        router.withCaller("POST", "/v1/device/name",
                          [this](const auto& r, const auto& c) { return device.name(r, c); });
        router.withCaller("POST", "/v1/password",
                          [this](const auto& r, const auto& c) { return password.change(r, c); });
        router.withCaller("POST", "/v1/totp/new", [this](const auto& r, const auto& c) { return totp.renew(r, c); });
        router.withCaller(
            "POST", "/v1/administrators", [this](const auto& r, const auto& c) { return administrators.list(r, c); },
            mayWait, ordered);
        router.withCaller("POST", "/v1/administrators/vouch",
                          [this](const auto& r, const auto& c) { return administrators.vouch(r, c); });
        router.withCaller("POST", "/v1/wipe/devices",
                          [this](const auto& r, const auto& c) { return wipe.devices(r, c); });
        router.withCaller("POST", "/v1/wipe/order", [this](const auto& r, const auto& c) { return wipe.order(r, c); });
        router.withCaller("POST", "/v1/wipe/list", [this](const auto& r, const auto& c) { return wipe.list(r, c); });
    }

    void addApprovalRoutes()
    {
        constexpr auto mayWait = Router::Conduct::MayWait; // a new device asks while it logs in
        router.withCaller(
            "POST", "/v1/approval/ask", [this](const auto& r, const auto& c) { return approval.ask(r, c); }, mayWait);
        router.withCaller(
            "POST", "/v1/approval/read", [this](const auto& r, const auto& c) { return approval.read(r, c); }, mayWait);
        router.withCaller(
            "POST", "/v1/approval/reveal", [this](const auto& r, const auto& c) { return approval.reveal(r, c); },
            mayWait);
        router.withCaller(
            "POST", "/v1/approval/end", [this](const auto& r, const auto& c) { return approval.end(r, c); }, mayWait);
        router.withCaller("POST", "/v1/approval/answer",
                          [this](const auto& r, const auto& c) { return approval.answer(r, c); });
        router.withCaller("POST", "/v1/approval/grant",
                          [this](const auto& r, const auto& c) { return approval.grant(r, c); });
    }

    /// A device that is to be wiped may send what it holds, and ask what it needs for that.
    void addSyncRoutes()
    {
        constexpr auto accepted = Router::Conduct::Accepted;
        constexpr auto ordered = Router::Ordered::May;
        router.withCaller(
            "POST", "/v1/device/offline-step",
            [this](const auto& r, const auto& c) { return offline.offlineStep(r, c); }, accepted, ordered);
        router.withCaller("GET", "/v1/events", [this](const auto& r, const auto& c) { return events.events(r, c); });
        router.withCaller("POST", "/v1/pull", [this](const auto& r, const auto& c) { return pull.pull(r, c); });
        router.withCaller("POST", "/v1/digest", [this](const auto& r, const auto& c) { return digest.digest(r, c); });
        router.withCaller(
            "POST", "/v1/push", [this](const auto& r, const auto& c) { return push.push(r, c); }, accepted, ordered);
        router.withCaller(
            "POST", "/v1/directory", [this](const auto& r, const auto& c) { return directory.directory(r, c); },
            accepted, ordered);
        router.withCaller(
            "POST", "/v1/hours", [this](const auto& r, const auto& c) { return hours.list(r, c); }, accepted, ordered);
        router.withCaller("POST", "/v1/hours/set", [this](const auto& r, const auto& c) { return hours.set(r, c); });
        router.withCaller(
            "POST", "/v1/medical-log/read", [this](const auto& r, const auto& c) { return medicalLog.read(r, c); },
            accepted, ordered);
        router.withCaller("POST", "/v1/medical-log/append",
                          [this](const auto& r, const auto& c) { return medicalLog.append(r, c); });
        router.withCaller("POST", "/v1/medical-invite/answer",
                          [this](const auto& r, const auto& c) { return medicalInvite.answer(r, c); });
        router.withCaller("POST", "/v1/medical-invite/read",
                          [this](const auto& r, const auto& c) { return medicalInvite.read(r, c); });
        router.withCaller(
            "POST", "/v1/audit", [this](const auto& r, const auto& c) { return audit.audit(r, c); }, accepted, ordered);
        router.withCaller("POST", "/v1/audit/checkpoints",
                          [this](const auto& r, const auto& c) { return auditCheckpoint.checkpoints(r, c); });
        router.withCaller("POST", "/v1/audit/countersign",
                          [this](const auto& r, const auto& c) { return auditCountersign.countersign(r, c); });
        router.withCaller("POST", "/v1/audit/trail",
                          [this](const auto& r, const auto& c) { return auditTrail.trail(r, c); });
    }

    /// Sending belongs to what a device may do that is to be wiped, fetching does not.
    void addDocumentRoutes()
    {
        constexpr auto accepted = Router::Conduct::Accepted;
        constexpr auto ordered = Router::Ordered::May;
        router.withCaller(
            "POST", "/v1/blob/begin", [this](const auto& r, const auto& c) { return blob.begin(r, c); }, accepted,
            ordered);
        router.withCaller(
            "POST", "/v1/blob/part", [this](const auto& r, const auto& c) { return blob.part(r, c); }, accepted,
            ordered);
        router.withCaller(
            "POST", "/v1/blob/close", [this](const auto& r, const auto& c) { return blob.close(r, c); }, accepted,
            ordered);
        router.withCaller("POST", "/v1/blob/read", [this](const auto& r, const auto& c) { return blob.read(r, c); });
    }

    ServerContext context;
    SessionGate gate;
    HelloApi hello;
    EnrolApi enrol;
    LoginApi login;
    SessionApi session;
    DeviceApi device;
    ApprovalApi approval;
    PasswordApi password;
    RecoveryApi recovery;
    TotpApi totp;
    ConductApi conduct;
    OfflineApi offline;
    EventsApi events;
    MedicalLogReplay medicalLogReplay;
    PullApi pull;
    DocumentScreen screen;
    PushApi push;
    DigestApi digest;
    DirectoryApi directory;
    HoursApi hours;
    MedicalLogApi medicalLog;
    MedicalInviteApi medicalInvite;
    AuditApi audit;
    AuditCheckpointApi auditCheckpoint;
    AuditCountersignApi auditCountersign;
    AuditTrailApi auditTrail;
    AdministratorApi administrators;
    WipeApi wipe;
    BlobApi blob;
    DestructionLedger ledger;
    RetentionApi retention;
    OfficeApi office;
    ManageApi manage;
    Router router;
};

Result<std::unique_ptr<Service>> Service::make(const DataFolder& data, const Clock& clock, const BlobLimits& documents,
                                               const LoginRules& rules)
{
    auto parts = std::make_unique<Parts>(data, clock, documents, rules, DecoyAccount::make(data.store().columns()));
    parts->addRoutes(data);
    return std::unique_ptr<Service>(new Service(std::move(parts)));
}

Service::Service(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Service::~Service() = default;

HttpResponse Service::handle(const HttpRequest& request)
{
    return m_parts->router.handle(request);
}

QList<QByteArray> Service::routes() const
{
    return m_parts->router.routes();
}

quint64 Service::inspected() const
{
    return m_parts->context.inspected->counted();
}

qsizetype Service::listeners()
{
    return m_parts->events.hub().listeners();
}

Result<void> Service::sweep()
{
    auto told = m_parts->retention.sweep();
    return told ? m_parts->blob.sweep() : told;
}

} // namespace kluis::server
