// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/RecoveryMessages.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/totp/new`: a new secret for the authenticator, shown to its owner in a session that began minutes ago. It
/// waits a day; the first login with one of its codes puts it in the place of the old one. Any thread.
class TotpApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::TotpApi)

public:
    explicit TotpApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse renew(const HttpRequest& request, const Caller& caller);

private:
    Result<protocol::NewTotpResponse> make(StoreDatabase& database, const HttpRequest& request, const Caller& caller);

    ServerContext m_context;
};

} // namespace kluis::server
