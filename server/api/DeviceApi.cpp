// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/DeviceApi.h"

#include "core/crypto/DeviceCertificate.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

HttpResponse DeviceApi::certify(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::CertifyRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done = m_context.store.write<void>([&](storage::Database& database) -> Result<void> {
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

Result<void> DeviceApi::check(storage::Database& database, const QByteArray& bytes, const Caller& caller)
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

} // namespace kluis::server
