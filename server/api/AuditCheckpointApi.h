// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"

namespace kluis::server {

/// `POST /v1/audit/checkpoints`: what was signed last about the practice's audit chain and those of the caller's
/// employers, of a privacy officer's all, with the proof that it begins with what the caller holds. Any thread; the store
/// must outlive it.
class AuditCheckpointApi {
public:
    explicit AuditCheckpointApi(Store& store) : m_store(store) {}

    [[nodiscard]] HttpResponse checkpoints(const HttpRequest& request, const Caller& caller);

    /// Passes over chains that are not the caller's, and those of which nothing was signed yet.
    [[nodiscard]] Result<protocol::AuditCheckpointAnswer> news(const protocol::AuditCheckpointRequest& request,
                                                               const Caller& caller);

private:
    Store& m_store;
};

} // namespace kluis::server
