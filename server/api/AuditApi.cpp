// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/AuditApi.h"

#include "core/crypto/Sha256.h"
#include "core/domain/Category.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"

#include <vector>

namespace kluis::server {

using protocol::AuditBatch;
using protocol::AuditEvent;
using protocol::AuditReceipt;
namespace reason = protocol::reason;

namespace {

struct DeviceChain {
    quint64 lastNumber = 0;
    QByteArray lastHash = QByteArray(32, '\0');
};

struct ReceivedEvent {
    AuditEvent event;
    QByteArray encoded;
};

Result<DeviceChain> chainOf(StoreDatabase& database, const DeviceId& device)
{
    auto row = database.query("SELECT last_number, last_hash FROM device_audit WHERE device = ?1", device);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    DeviceChain chain;
    if (*found) {
        chain = {quint64(row->int64(0)), row->blob(1)};
    }
    return chain;
}

Result<std::vector<ReceivedEvent>> decodeAll(const AuditBatch& batch, QString sentence)
{
    std::vector<ReceivedEvent> events;
    for (const QByteArray& encoded : batch.events) {
        auto event = AuditEvent::decode(encoded);
        // The server may not learn which medical field was looked at.
        const bool namesMedical =
            event && event->category == quint8(domain::Category::Medical) && !event->object.isEmpty();
        if (!event || namesMedical) {
            return fail(ErrorCode::Malformed, std::move(sentence), QLatin1String(reason::malformed));
        }
        events.push_back({std::move(*event), encoded});
    }
    return events;
}

struct NewEvents {
    std::vector<ReceivedEvent> events;
    quint64 brokenAt = 0; ///< number of the first that does not follow on the device's chain; 0: all do
};

/// The new events of a batch, as far as they continue the device's chain.
NewEvents newEvents(const std::vector<ReceivedEvent>& events, DeviceChain chain)
{
    NewEvents fresh;
    for (const ReceivedEvent& received : events) {
        if (received.event.number <= chain.lastNumber) {
            continue;
        }
        if (received.event.number != chain.lastNumber + 1 || received.event.previousHash != chain.lastHash) {
            fresh.brokenAt = received.event.number;
            break;
        }
        chain = {received.event.number, crypto::sha256(received.encoded)};
        fresh.events.push_back(received);
    }
    return fresh;
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

Result<void> alarm(StoreDatabase& database, const Caller& caller, const QString& what, quint64 place, qint64 now)
{
    ServerEvent event = baseEvent(caller, ServerEventKind::RefusedAccess, now);
    event.outcome = quint16(ErrorCode::Conflict);
    event.object = what;
    event.count = place;
    return AuditLog::append(database, event);
}

Result<void> store(StoreDatabase& database, const std::vector<ReceivedEvent>& events, const Caller& caller, qint64 now)
{
    for (const ReceivedEvent& received : events) {
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
    if (events.empty()) {
        return {};
    }
    return database.run("INSERT INTO device_audit (device, last_number, last_hash) VALUES (?1, ?2, ?3) "
                        "ON CONFLICT (device) DO UPDATE SET last_number = ?2, last_hash = ?3",
                        caller.device, qint64(events.back().event.number), crypto::sha256(events.back().encoded));
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
        const auto chain = chainOf(database, caller.device);
        if (!chain) {
            return failure(chain);
        }
        const NewEvents fresh = newEvents(*events, *chain);
        if (fresh.brokenAt != 0 || batch.isLost) {
            const QString what = batch.isLost ? QStringLiteral("audit-lost") : QStringLiteral("audit-gap");
            const auto logged = alarm(database, caller, what, fresh.brokenAt, now);
            return logged ? Result<AuditReceipt>({chain->lastNumber, chain->lastHash, !batch.isLost}) : failure(logged);
        }
        if (auto stored = store(database, fresh.events, caller, now); !stored) {
            return failure(stored);
        }
        if (fresh.events.empty()) {
            return AuditReceipt{chain->lastNumber, chain->lastHash};
        }
        const ReceivedEvent& last = fresh.events.back();
        return AuditReceipt{last.event.number, crypto::sha256(last.encoded)};
    });
}

} // namespace kluis::server
