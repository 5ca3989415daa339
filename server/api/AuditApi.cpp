// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/AuditApi.h"

#include "core/domain/Category.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/audit/DeviceLog.h"
#include "server/http/Router.h"
#include "server/store/DeviceWatchStore.h"

#include <vector>

namespace kluis::server {

using protocol::AuditBatch;
using protocol::AuditEvent;
using protocol::AuditReceipt;
namespace reason = protocol::reason;

namespace {

/// What came, with the MAC of each; the ratchet's start too. Malformed for anything that is none.
Result<DeviceLog::Batch> decodeAll(const AuditBatch& batch, const QString& sentence)
{
    const auto malformed = [&] { return fail(ErrorCode::Malformed, sentence, QLatin1String(reason::malformed)); };
    DeviceLog::Batch all;
    all.ratchet = batch.ratchet;
    if (!batch.macs.isEmpty() && batch.macs.size() != batch.events.size()) {
        return malformed();
    }
    for (qsizetype i = 0; i < batch.events.size(); ++i) {
        auto event = AuditEvent::decode(batch.events[i]);
        // The server may not learn which medical field was looked at.
        const bool namesMedical =
            event && event->category == quint8(domain::Category::Medical) && !event->object.isEmpty();
        if (!event || namesMedical) {
            return malformed();
        }
        all.events.push_back({std::move(*event), batch.events[i], batch.macs.value(i)});
    }
    if (!batch.ratchetStart.isEmpty()) {
        auto start = protocol::AuditRatchetStart::decode(batch.ratchetStart);
        if (!start) {
            return malformed();
        }
        all.start = std::move(*start);
    }
    return all;
}

ServerEvent baseEvent(const Caller& caller, ServerEventKind kind, qint64 now)
{
    ServerEvent event;
    event.kind = kind;
    event.time = now;
    event.user = caller.user;
    event.device = caller.device;
    return event;
}

Result<void> refused(StoreDatabase& database, const Caller& caller, const char* what, quint64 place, qint64 now)
{
    ServerEvent event = baseEvent(caller, ServerEventKind::RefusedAccess, now);
    event.outcome = quint16(ErrorCode::Conflict);
    event.object = QString::fromLatin1(what);
    event.count = place;
    return AuditLog::append(database, event);
}

Result<void> store(StoreDatabase& database, const std::vector<DeviceLog::Received>& events, const Caller& caller,
                   qint64 now)
{
    for (const DeviceLog::Received& received : events) {
        ServerEvent event = baseEvent(caller, ServerEventKind::DeviceEvent, now);
        // An employer the device has no grant for (any more) has no say here: the practice's chain keeps it.
        event.tenant = caller.grantFor(received.event.tenant) != nullptr ? received.event.tenant : TenantId();
        event.dossier = event.tenant.isNull() ? DossierId() : received.event.dossier;
        event.object = received.event.object;
        event.payload = received.encoded;
        if (auto logged = AuditLog::append(database, event); !logged) {
            return logged;
        }
    }
    return {};
}

/// That a device's log has a MAC from here on, and that it had one under other keys before, which it should not forget.
Result<void> noteRatchet(StoreDatabase& database, const Caller& caller, const DeviceLog& log, bool isReplaced,
                         qint64 now)
{
    if (isReplaced) {
        if (auto told = refused(database, caller, DeviceLog::rekeyed, log.keyedSince(), now); !told) {
            return told;
        }
    }
    ServerEvent event = baseEvent(caller, ServerEventKind::DeviceLogKeyed, now);
    event.count = log.keyedSince();
    return AuditLog::append(database, event);
}

/// A good batch, in the transaction that is open.
Result<void> settle(StoreDatabase& database, DeviceLog& log, const DeviceLog::Verdict& verdict, const Caller& caller,
                    qint64 now)
{
    if (verdict.isBegun) {
        if (auto noted = noteRatchet(database, caller, log, verdict.isReplaced, now); !noted) {
            return noted;
        }
    }
    auto stored = store(database, verdict.fresh, caller, now);
    stored = stored ? log.store(verdict, now) : stored;
    return stored ? DeviceWatchStore(database).heard(caller.device, now) : stored;
}

} // namespace

HttpResponse AuditApi::audit(const HttpRequest& request, const Caller& caller)
{
    const auto batch = AuditBatch::decode(request.body);
    if (!batch) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto receipt = take(*batch, caller);
    if (!receipt) {
        const ErrorCode code = receipt.error().code();
        return code == ErrorCode::Malformed ? Router::refuse(code, reason::badRequest)
                                            : Router::refuseReading(receipt.error());
    }
    HttpResponse response;
    response.body = receipt->encode();
    return response;
}

Result<AuditReceipt> AuditApi::take(const AuditBatch& batch, const Caller& caller)
{
    const auto events = decodeAll(batch, tr("The device sent something that is no audit event."));
    if (!events) {
        return failure(events);
    }
    const qint64 now = m_clock.unixMillis();
    return m_store.write<AuditReceipt>([&](StoreDatabase& database) -> Result<AuditReceipt> {
        auto log = DeviceLog::load(database, caller.device);
        if (!log) {
            return failure(log);
        }
        if (batch.isLost) {
            const auto noted = refused(database, caller, DeviceLog::lost, 0, now);
            return noted ? Result<AuditReceipt>(log->receipt()) : failure(noted);
        }
        const AuditReceipt before = log->receipt(true);
        const auto verdict = log->take(*events);
        if (verdict.wrong != nullptr) {
            const auto noted = refused(database, caller, verdict.wrong, verdict.place, now);
            return noted ? Result<AuditReceipt>(before) : failure(noted);
        }
        const auto settled = settle(database, *log, verdict, caller, now);
        return settled ? Result<AuditReceipt>(log->receipt()) : failure(settled);
    });
}

} // namespace kluis::server
