// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/DigestMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

class MedicalLogReplay;

/// `POST /v1/digest`: digests of what the caller may read of an employer, so that a client sees where its cache differs
/// (SYNC.md, docs/decisions/0035). One request looks at a bounded number of records; nothing is kept of it. Any thread; all
/// references must outlive it.
class DigestApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DigestApi)

public:
    /// Records one request looks at before it ends with the bucket it is in.
    static constexpr qsizetype mostRecords = 20'000;

    DigestApi(Store& store, MedicalLogReplay& medicalLog) : m_store(store), m_medicalLog(medicalLog) {}

    [[nodiscard]] HttpResponse digest(const HttpRequest& request, const Caller& caller);

    /// The answer itself. NotFound when the caller has no grant for the tenant, whether it exists or not.
    [[nodiscard]] Result<protocol::DigestResponse> digests(const protocol::DigestRequest& request,
                                                           const Caller& caller);

private:
    Result<protocol::DigestResponse> read(StoreDatabase& database, const protocol::DigestRequest& request,
                                          const Caller& caller);

    Store& m_store;
    MedicalLogReplay& m_medicalLog;
};

} // namespace kluis::server
