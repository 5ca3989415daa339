// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/SyncMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

class MedicalLogReplay;
class Scope;
class ScopeDifference;

/// `POST /v1/pull`: a page of an employer's changes, as the caller may see them. Any thread; all references must
/// outlive it.
class PullApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PullApi)

public:
    PullApi(Store& store, MedicalLogReplay& medicalLog, const Clock& clock)
        : m_store(store), m_medicalLog(medicalLog), m_clock(clock)
    {
    }

    [[nodiscard]] HttpResponse pull(const HttpRequest& request, const Caller& caller);

    /// The page itself; which dossiers it gives is in the audit log before. NotFound when the caller has no grant for the tenant, whether it exists or not.
    [[nodiscard]] Result<protocol::PullPage> page(const protocol::PullRequest& request, const Caller& caller);

private:
    Result<void> record(const protocol::PullRequest& request, const Caller& caller, const protocol::PullPage& page);
    Result<protocol::PullPage> read(StoreDatabase& database, const protocol::PullRequest& request,
                                    const Caller& caller);
    Result<void> fillBucket(StoreDatabase& database, const protocol::PullRequest& request, Scope& scope,
                            protocol::PullPage& page);
    Result<void> fillDifference(StoreDatabase& database, const protocol::PullRequest& request, const Caller& caller,
                                Scope& scope, protocol::PullPage& page);
    Result<void> takeDifference(StoreDatabase& database, const protocol::PullRequest& request,
                                ScopeDifference& difference, Scope& scope, protocol::PullPage& page);
    /// \p after: the place in the stream that the page goes on from.
    Result<void> tellDestroyed(StoreDatabase& database, const TenantId& tenant, quint64 after, domain::Role role,
                               protocol::PullPage& page);
    Result<void> fill(StoreDatabase& database, const protocol::PullRequest& request, Scope& scope,
                      protocol::PullPage& page);

    Store& m_store;
    MedicalLogReplay& m_medicalLog;
    const Clock& m_clock;
};

} // namespace kluis::server
