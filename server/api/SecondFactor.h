// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/store/AccountStore.h"
#include "server/store/StoreDatabase.h"
#include "server/store/ThrottleStore.h"

#include <optional>

namespace kluis::server {

/// Why a sensitive act of somebody logged in is not done.
struct FactorRefusal {
    ErrorCode code = ErrorCode::Unauthenticated;
    const char* reason = nullptr; ///< of protocol/RejectReason.h
    int retryAfterSeconds = 0;
};

/// The second factor that a sensitive act within a session asks for, unless the login's own was given in the last minutes.
/// Tries are counted like those at logging in. Refusals are values, so that what was counted stays. Lives as long as one
/// writing transaction; the database's thread.
class SecondFactor {
public:
    static constexpr qint64 freshMillis = 10LL * 60 * 1000; ///< so long a login's own second factor counts

    SecondFactor(const ServerContext& context, StoreDatabase& database, const HttpRequest& http, const Caller& caller);

    /// Whether failed tries shut the caller out for now.
    [[nodiscard]] Result<std::optional<FactorRefusal>> mustWait();
    /// Nothing when \p totp or \p recoveryCode is good, or when both are empty and the session is young enough.
    [[nodiscard]] Result<std::optional<FactorRefusal>> judge(const Account& account, const QString& totp,
                                                             const QString& recoveryCode);
    /// Counts a try that failed and says so.
    [[nodiscard]] Result<FactorRefusal> refuse(const Account& account);

private:
    [[nodiscard]] Result<bool> proves(const Account& account, const QString& totp, const QString& recoveryCode);

    ServerContext m_context;
    StoreDatabase& m_database;
    ThrottleStore m_throttle;
    const HttpRequest& m_http;
    const Caller& m_caller;
    qint64 m_now;
};

} // namespace kluis::server
