// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/OfficeMessages.h"
#include "core/protocol/OfficeRecord.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/audit/ServerEvent.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// The privacy office (docs/decisions/0067): everybody reports what may be a data breach, privacy officers keep the
/// registers. Any thread; the context's parts must outlive it.
class OfficeApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::OfficeApi)

public:
    explicit OfficeApi(const ServerContext& context) : m_context(context) {}

    /// `/v1/office/report`: becomes a record of the breach register. The same report again gets the same receipt.
    [[nodiscard]] HttpResponse report(const HttpRequest& request, const Caller& caller);
    /// `/v1/office`: what changed in the registers.
    [[nodiscard]] HttpResponse read(const HttpRequest& request, const Caller& caller);
    /// `/v1/office/save`: a new record, or a changed one. Conflict when somebody else changed it meanwhile.
    [[nodiscard]] HttpResponse save(const HttpRequest& request, const Caller& caller);

private:
    [[nodiscard]] Result<protocol::BreachReceipt> take(StoreDatabase& database, const protocol::BreachReport& report,
                                                       const HttpRequest& request, const Caller& caller);
    [[nodiscard]] Result<protocol::OfficeRecord> put(StoreDatabase& database, protocol::OfficeRecord record,
                                                     const HttpRequest& request, const Caller& caller);
    [[nodiscard]] Result<void> log(StoreDatabase& database, ServerEvent event, const HttpRequest& request,
                                   const Caller& caller);

    ServerContext m_context;
};

} // namespace kluis::server
