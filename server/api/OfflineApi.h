// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// One-time codes where the server is not at hand (SECURITY B3): gives a login the verifiers of its lease's own codes,
/// and takes `POST /v1/device/offline-step`, which says how far they were used. Any thread.
class OfflineApi {
public:
    explicit OfflineApi(const ServerContext& context) : m_context(context) {}

    /// Adds the lease key and the verifiers of every step from now to the lease's end that \p user has not used yet.
    /// Nothing where the role may not work offline.
    [[nodiscard]] Result<void> addCodes(protocol::LoginResponse& response, const UserId& user) const;
    /// No code up to the step that is told counts any more. A step that lies in the future counts as now's: nobody
    /// shuts himself out by a wrong clock.
    [[nodiscard]] HttpResponse offlineStep(const HttpRequest& request, const Caller& caller) const;

private:
    ServerContext m_context;
};

} // namespace kluis::server
