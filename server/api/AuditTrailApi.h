// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/protocol/AuditTrailMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/audit/trail`: the audit trail of all employers and of the practice, for the privacy officer and nobody else.
/// That it was read is itself an entry, before it is given. Any thread; the parts given must outlive it.
class AuditTrailApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditTrailApi)

public:
    AuditTrailApi(Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    [[nodiscard]] HttpResponse trail(const HttpRequest& request, const Caller& caller);

    /// Forbidden for any other role; else the errors of AuditTrail.
    [[nodiscard]] Result<protocol::AuditTrailPage> page(const protocol::AuditTrailRequest& request,
                                                        const Caller& caller, const QString& address = {});

private:
    Result<void> record(const protocol::AuditTrailRequest& request, const Caller& caller, const QString& address,
                        quint64 entries);

    Store& m_store;
    const Clock& m_clock;
};

} // namespace kluis::server
