// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/RecoveryMessages.h"
#include "server/api/Caller.h"
#include "server/api/LoginAttempt.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/recover/begin` and `/v1/recover`: a forgotten password with the printed kit. The first is judged and
/// throttled like a login and answers a name that does not exist like one that does. Any thread.
class RecoveryApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::RecoveryApi)

public:
    /// \p decoy must outlive this.
    RecoveryApi(const ServerContext& context, const DecoyAccount& decoy) : m_context(context), m_decoy(decoy) {}

    [[nodiscard]] HttpResponse begin(const HttpRequest& request);
    [[nodiscard]] HttpResponse finish(const HttpRequest& request);

private:
    enum class Verdict : quint8 {
        Due,
        Done
    };
    [[nodiscard]] Result<Verdict> judge(StoreDatabase& database, const protocol::RecoverRequest& request,
                                        const protocol::RecoverChange& change) const;
    [[nodiscard]] Result<void> exchange(StoreDatabase& database, const HttpRequest& http,
                                        const protocol::RecoverRequest& request, const protocol::RecoverChange& change);

    ServerContext m_context;
    const DecoyAccount& m_decoy;
};

} // namespace kluis::server
