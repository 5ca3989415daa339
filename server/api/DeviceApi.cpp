// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/DeviceApi.h"

#include "core/crypto/DeviceCertificate.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

HttpResponse DeviceApi::certify(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::CertifyRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto holds = check(database, wanted->deviceCertificate, caller); !holds) {
            return holds;
        }
        if (auto kept = DeviceStore(database).certify(caller.device, wanted->deviceCertificate); !kept) {
            return kept;
        }
        ServerEvent event;
        event.kind = ServerEventKind::DeviceCertified;
        event.time = m_context.clock.unixMillis();
        event.user = caller.user;
        event.device = caller.device;
        event.accessPoint = request.remoteAddress;
        return AuditLog::append(database, event);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> DeviceApi::check(StoreDatabase& database, const QByteArray& bytes, const Caller& caller)
{
    auto account = AccountStore(database).account(caller.user);
    if (!account) {
        return failure(account);
    }
    const auto certificate = crypto::DeviceCertificate::decode(bytes);
    if (!*account || !certificate || certificate->user != caller.user || certificate->device != caller.device ||
        certificate->devicePublicKey != caller.devicePublicKey || !certificate->verify((*account)->keys.identityKey)) {
        return fail(ErrorCode::Forbidden, tr("The device's certificate does not hold."),
                    QLatin1StringView(reason::badSignature));
    }
    return {};
}

Result<QList<protocol::OwnDevice>> DeviceApi::devicesOf(StoreDatabase& database, const UserId& user)
{
    const auto stored = DeviceStore(database).devicesOf(user);
    if (!stored) {
        return failure(stored);
    }
    QList<protocol::OwnDevice> devices;
    for (const Device& device : *stored) {
        devices.append(protocol::OwnDevice{device.id, device.name, device.platform,
                                           protocol::OwnDevice::State(device.state), device.createdAt,
                                           device.lastLoginAt.value_or(0)});
    }
    return devices;
}

HttpResponse DeviceApi::list(const HttpRequest&, const Caller& caller)
{
    const auto own = m_context.store.read<QList<protocol::OwnDevice>>(
        [&](StoreDatabase& database) { return devicesOf(database, caller.user); });
    if (!own) {
        return Router::failure(own.error());
    }
    HttpResponse response;
    response.body = protocol::OwnDevices{*own}.encode();
    return response;
}

Result<void> DeviceApi::checkOwn(StoreDatabase& database, const DeviceId& id, const Caller& caller)
{
    const auto device = DeviceStore(database).device(id);
    if (!device) {
        return failure(device);
    }
    if (!*device || (*device)->user != caller.user) {
        return fail(ErrorCode::NotFound, tr("There is no such device."), QLatin1StringView(reason::notFound));
    }
    return {};
}

Result<void> DeviceApi::record(StoreDatabase& database, ServerEventKind kind, const HttpRequest& request,
                               const Caller& caller, const DeviceId& device)
{
    ServerEvent event;
    event.kind = kind;
    event.time = m_context.clock.unixMillis();
    event.user = caller.user;
    event.subject = caller.user;
    event.device = device;
    event.accessPoint = request.remoteAddress;
    return AuditLog::append(database, event);
}

HttpResponse DeviceApi::revoke(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::DeviceRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const qint64 now = m_context.clock.unixMillis();
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto own = checkOwn(database, wanted->device, caller); !own) {
            return own;
        }
        if (auto revoked = DeviceStore(database).revoke(wanted->device, now); !revoked) {
            return revoked;
        }
        if (auto ended = SessionStore(database).endAllOf(wanted->device, now); !ended) {
            return ended;
        }
        return record(database, ServerEventKind::DeviceRevoked, request, caller, wanted->device);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

HttpResponse DeviceApi::name(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::DeviceRequest::decode(request.body);
    if (!wanted || wanted->name.trimmed().isEmpty()) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto own = checkOwn(database, wanted->device, caller); !own) {
            return own;
        }
        if (auto named = DeviceStore(database).setName(wanted->device, wanted->name.trimmed()); !named) {
            return named;
        }
        return record(database, ServerEventKind::DeviceNamed, request, caller, wanted->device);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

} // namespace kluis::server
