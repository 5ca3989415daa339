// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/DeviceMessages.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/audit/ServerEvent.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/device/certify`: a new device brings the certificate its owner made with the identity key, which only
/// who opened the key bundle can make (SECURITY B2.6). `/v1/devices`, `/v1/device/revoke`, `/v1/device/name`: a person's
/// own devices; another's answers as one that does not exist. Any thread.
class DeviceApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DeviceApi)

public:
    explicit DeviceApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse certify(const HttpRequest& request, const Caller& caller);

    [[nodiscard]] HttpResponse list(const HttpRequest& request, const Caller& caller);
    /// Its sessions end and its server share is gone, in one transaction.
    [[nodiscard]] HttpResponse revoke(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse name(const HttpRequest& request, const Caller& caller);

    /// Somebody's devices as lists show them; oldest first, revoked ones too.
    [[nodiscard]] static Result<QList<protocol::OwnDevice>> devicesOf(StoreDatabase& database, const UserId& user);

private:
    Result<void> checkOwn(StoreDatabase& database, const DeviceId& device, const Caller& caller);
    Result<void> record(StoreDatabase& database, ServerEventKind kind, const HttpRequest& request, const Caller& caller,
                        const DeviceId& device);
    Result<void> check(StoreDatabase& database, const QByteArray& certificate, const Caller& caller);

    ServerContext m_context;
};

} // namespace kluis::server
