// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/PasswordMessages.h"
#include "server/api/Caller.h"
#include "server/api/SecondFactor.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/store/AccountStore.h"
#include "server/store/StoreDatabase.h"
#include "server/store/ThrottleStore.h"

#include <optional>

namespace kluis::server {

/// What a try at changing the password came to.
struct PasswordOutcome {
    std::optional<protocol::PasswordResponse> done;
    ErrorCode code = ErrorCode::Unauthenticated;
    const char* reason = nullptr;
    int retryAfterSeconds = 0;
};

/// One try at changing a password, judged whole inside one transaction and counted like a try at logging in: the old
/// password's signature, the new one's, and a second factor unless one was given in the last minutes. When all hold,
/// key, bundle and link are exchanged and all other sessions of the person end. One use, one thread.
class PasswordAttempt {
public:
    PasswordAttempt(const ServerContext& context, StoreDatabase& database, const HttpRequest& http,
                    const Caller& caller, const protocol::PasswordRequest& request,
                    const protocol::PasswordChange& change);

    /// A refusal is a value, so that what was counted stays.
    [[nodiscard]] Result<PasswordOutcome> judge();

private:
    Result<PasswordOutcome> exchange();
    Result<PasswordOutcome> answer();
    Result<void> record();

    ServerContext m_context;
    StoreDatabase& m_database;
    AccountStore m_accounts;
    ThrottleStore m_throttle;
    SecondFactor m_factor;
    const HttpRequest& m_http;
    const Caller& m_caller;
    const protocol::PasswordRequest& m_request;
    const protocol::PasswordChange& m_change;
    qint64 m_now;
    Account m_account;
};

} // namespace kluis::server
