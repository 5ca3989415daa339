// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/AdministratorMessages.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/administrators`: who may order a wipe and what they signed about each other, for every client; with it the
/// order that waits for the calling device. `/v1/administrators/vouch`: an administrator's word about another's key. The
/// clients judge these words, not the server. Any thread.
class AdministratorApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AdministratorApi)

public:
    explicit AdministratorApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse list(const HttpRequest& request, const Caller& caller);
    /// Forbidden for other roles and for words that are not the caller's or not about an administrator's present key.
    [[nodiscard]] HttpResponse vouch(const HttpRequest& request, const Caller& caller);

private:
    Result<void> take(StoreDatabase& database, const QByteArray& record, const HttpRequest& request,
                      const Caller& caller);

    ServerContext m_context;
};

} // namespace kluis::server
