// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/WipeApi.h"

#include "core/protocol/DeviceMessages.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/WipeMessages.h"
#include "server/api/DeviceApi.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/manage/AccountReach.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"
#include "server/store/SessionStore.h"
#include "server/store/WipeStore.h"

#include <cstdlib>

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

constexpr qint64 signedWithinMillis = 10LL * 60 * 1000; // an order is placed when it is signed

HttpResponse answer(const QByteArray& body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

/// His own, and as an administrator those of whom he answers for.
Result<bool> mayWipe(StoreDatabase& database, const std::optional<Account>& owner, const Caller& caller)
{
    if (!owner || owner->id == caller.user || caller.role != domain::Role::Administrator) {
        return owner && owner->id == caller.user;
    }
    return AccountReach(caller.grants).covers(database, *owner);
}

} // namespace

HttpResponse WipeApi::devices(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::PersonRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (caller.role != domain::Role::Administrator) {
        return Router::refuse(ErrorCode::Forbidden, reason::forbidden);
    }
    const auto found =
        m_context.store.read<protocol::PersonDevices>([&](StoreDatabase& database) -> Result<protocol::PersonDevices> {
            const auto account = AccountStore(database).account(wanted->login);
            if (!account) {
                return failure(account);
            }
            const auto mayManage =
                *account ? AccountReach(caller.grants).covers(database, **account) : Result<bool>(false);
            if (!mayManage) {
                return failure(mayManage);
            }
            if (!*mayManage) {
                return fail(ErrorCode::NotFound, tr("There is no such account."), QLatin1StringView(reason::notFound));
            }
            const auto devices = DeviceApi::devicesOf(database, (*account)->id);
            return devices ? Result<protocol::PersonDevices>(protocol::PersonDevices{(*account)->id, *devices})
                           : failure(devices);
        });
    return found ? answer(found->encode()) : Router::failure(found.error());
}

HttpResponse WipeApi::order(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::SignedRecord::decode(request.body);
    const auto order = wanted ? crypto::WipeOrder::decode(wanted->record) : failure(wanted);
    if (!order) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done =
        m_context.store.write<void>([&](StoreDatabase& database) { return place(database, *order, request, caller); });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> WipeApi::place(StoreDatabase& database, const crypto::WipeOrder& order, const HttpRequest& request,
                            const Caller& caller)
{
    const qint64 now = m_context.clock.unixMillis();
    const auto signer = AccountStore(database).account(caller.user);
    const auto device = DeviceStore(database).device(order.device);
    const auto newest = WipeStore(database).newestTime(order.device);
    if (!signer || !device || !newest) {
        return !signer ? failure(signer) : !device ? failure(device) : failure(newest);
    }
    if (caller.role != domain::Role::Administrator && order.user != caller.user) {
        return fail(ErrorCode::Forbidden, tr("Only an administrator orders this."),
                    QLatin1StringView(reason::forbidden));
    }
    const auto owner = AccountStore(database).account(order.user);
    const auto mayManage = owner ? mayWipe(database, *owner, caller) : failure(owner);
    if (!mayManage) {
        return failure(mayManage);
    }
    if (!*mayManage || !*device || (*device)->user != order.user) {
        return fail(ErrorCode::NotFound, tr("There is no such device."), QLatin1StringView(reason::notFound));
    }
    if (!*signer || order.signer != caller.user || order.practice != m_context.keys.practice ||
        std::llabs(order.time - now) > signedWithinMillis || !order.verify((*signer)->keys.identityKey)) {
        return fail(ErrorCode::Forbidden, tr("The order's signature does not hold."),
                    QLatin1StringView(reason::badSignature));
    }
    if (order.time <= *newest) {
        return fail(ErrorCode::Conflict, tr("The device has a newer order."), QLatin1StringView(reason::badRequest));
    }
    if (auto added = WipeStore(database).add(order, now); !added) {
        return added;
    }
    if (order.isAtOnce()) {
        if (auto cut = cutOff(database, order.device); !cut) {
            return cut;
        }
    }
    ServerEvent event;
    event.kind = ServerEventKind::WipeOrdered;
    event.user = caller.user;
    event.subject = order.user;
    event.device = order.device;
    event.payload = order.encode();
    return record(database, event, request);
}

Result<void> WipeApi::cutOff(StoreDatabase& database, const DeviceId& device)
{
    const qint64 now = m_context.clock.unixMillis();
    auto revoked = DeviceStore(database).revoke(device, now);
    return revoked ? SessionStore(database).endAllOf(device, now) : revoked;
}

Result<void> WipeApi::record(StoreDatabase& database, ServerEvent event, const HttpRequest& request)
{
    event.time = m_context.clock.unixMillis();
    event.accessPoint = request.remoteAddress;
    return AuditLog::append(database, event);
}

HttpResponse WipeApi::list(const HttpRequest&, const Caller& caller)
{
    const auto reports =
        m_context.store.read<protocol::WipeReports>([&](StoreDatabase& database) -> Result<protocol::WipeReports> {
            const auto orders = WipeStore(database).all();
            if (!orders) {
                return failure(orders);
            }
            protocol::WipeReports list;
            for (const StoredWipe& wipe : *orders) {
                const auto owner = AccountStore(database).account(wipe.order.user);
                const auto mayKnow = owner ? mayWipe(database, *owner, caller) : failure(owner);
                if (!mayKnow) {
                    return failure(mayKnow);
                }
                if (!*mayKnow) {
                    continue;
                }
                const auto signer = AccountStore(database).account(wipe.order.signer);
                const auto device = DeviceStore(database).device(wipe.order.device);
                if (!owner || !signer || !device) {
                    return !owner ? failure(owner) : !signer ? failure(signer) : failure(device);
                }
                const auto receipt = crypto::WipeReceipt::decode(wipe.receipt);
                list.reports.append({wipe.order.id, *owner ? (*owner)->login : QString(), wipe.order.device,
                                     *device ? (*device)->name : QString(), *signer ? (*signer)->login : QString(),
                                     wipe.placedAt, wipe.collectedAt.value_or(0), wipe.wipedAt.value_or(0),
                                     receipt ? quint64(receipt->outcome) : 0, receipt ? receipt->unsent : 0,
                                     wipe.replaced && !wipe.wipedAt});
            }
            return list;
        });
    return reports ? answer(reports->encode()) : Router::failure(reports.error());
}

HttpResponse WipeApi::collect(const HttpRequest& request)
{
    const auto wanted = protocol::DeviceRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto device = m_context.store.read<std::optional<Device>>(
        [&](StoreDatabase& database) { return DeviceStore(database).device(wanted->device); });
    if (!device) {
        return Router::failure(device.error());
    }
    if (!*device) {
        return Router::refuse(ErrorCode::Unauthenticated, reason::badProof); // as for a wrong signature
    }
    Caller caller;
    caller.user = (*device)->user;
    caller.device = (*device)->id;
    caller.devicePublicKey = (*device)->publicKey;
    if (const auto proven = m_gate.checkProof(request, caller, QByteArray()); !proven) {
        return Router::failure(proven.error());
    }
    const auto order = m_context.store.write<QByteArray>([&](StoreDatabase& database) -> Result<QByteArray> {
        WipeStore wipes(database);
        const auto waiting = wipes.waitingFor(caller.device);
        if (!waiting || !*waiting) {
            return waiting ? Result<QByteArray>(QByteArray()) : failure(waiting);
        }
        const auto noted = wipes.noteCollected((*waiting)->order.id, m_context.clock.unixMillis());
        return noted ? Result<QByteArray>((*waiting)->order.encode()) : failure(noted);
    });
    return order ? answer(protocol::SignedRecord{*order}.encode()) : Router::failure(order.error());
}

HttpResponse WipeApi::acknowledge(const HttpRequest& request)
{
    const auto wanted = protocol::SignedRecord::decode(request.body);
    const auto receipt = wanted ? crypto::WipeReceipt::decode(wanted->record) : failure(wanted);
    if (!receipt) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done =
        m_context.store.write<void>([&](StoreDatabase& database) { return takeReceipt(database, *receipt, request); });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> WipeApi::takeReceipt(StoreDatabase& database, const crypto::WipeReceipt& receipt,
                                  const HttpRequest& request)
{
    const auto wipe = WipeStore(database).find(receipt.order);
    const auto device = DeviceStore(database).device(receipt.device);
    if (!wipe || !device) {
        return wipe ? failure(device) : failure(wipe);
    }
    if (!*wipe || !*device || (*wipe)->order.device != receipt.device || (*wipe)->order.user != receipt.user ||
        !receipt.verify((*device)->publicKey)) {
        return fail(ErrorCode::Forbidden, tr("The receipt's signature does not hold."),
                    QLatin1StringView(reason::badSignature));
    }
    if ((*wipe)->wipedAt) {
        return {}; // the answer to the first was lost
    }
    if (auto noted = WipeStore(database).noteWiped(receipt.order, receipt.encode(), m_context.clock.unixMillis());
        !noted) {
        return noted;
    }
    if (auto cut = cutOff(database, receipt.device); !cut) {
        return cut;
    }
    ServerEvent event;
    event.kind = ServerEventKind::WipeAcknowledged;
    event.user = receipt.user;
    event.subject = receipt.user;
    event.device = receipt.device;
    event.count = receipt.unsent;
    event.payload = receipt.encode();
    return record(database, event, request);
}

} // namespace kluis::server
