// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/device/certify`: a new device brings the certificate its owner made with the identity key, which only
/// who opened the key bundle can make (SECURITY B2.6). Any thread.
class DeviceApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DeviceApi)

public:
    explicit DeviceApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse certify(const HttpRequest& request, const Caller& caller);

private:
    Result<void> check(storage::Database& database, const QByteArray& certificate, const Caller& caller);

    ServerContext m_context;
};

} // namespace kluis::server
