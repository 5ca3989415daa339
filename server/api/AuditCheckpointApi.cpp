// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/AuditCheckpointApi.h"

#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Rows.h"
#include "server/audit/AuditTree.h"
#include "server/http/Router.h"

namespace kluis::server {

using protocol::AuditCheckpointAnswer;
using protocol::AuditCheckpointRequest;

namespace {

Result<QList<TenantId>> chainsAfter(StoreDatabase& database, const TenantId& after)
{
    QList<TenantId> chains;
    auto row = database.query("SELECT DISTINCT chain FROM audit_checkpoint WHERE chain > ?1 ORDER BY chain LIMIT ?2",
                              after, qint64(protocol::limits::auditChains));
    const auto read = storage::forEachRow(row, [&] { chains.append(row->id<TenantId>(0)); });
    return read ? Result<QList<TenantId>>(chains) : failure(read);
}

} // namespace

HttpResponse AuditCheckpointApi::checkpoints(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = AuditCheckpointRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const auto found = news(*wanted, caller);
    if (!found) {
        return Router::refuseReading(found.error());
    }
    HttpResponse response;
    response.body = found->encode();
    return response;
}

Result<AuditCheckpointAnswer> AuditCheckpointApi::news(const AuditCheckpointRequest& request, const Caller& caller)
{
    return m_store.read<AuditCheckpointAnswer>([&](StoreDatabase& database) -> Result<AuditCheckpointAnswer> {
        AuditCheckpointAnswer answer;
        const bool isOfficer = caller.role == domain::Role::PrivacyOfficer; // supervises all of them
        if (request.wantsChains && isOfficer) {
            auto all = chainsAfter(database, request.chainsAfter);
            if (!all) {
                return failure(all);
            }
            answer.chains = std::move(*all);
        }
        for (const auto& known : request.known) {
            if (!known.chain.isNull() && !isOfficer && caller.grantFor(known.chain) == nullptr) {
                continue;
            }
            AuditTree tree(database, known.chain);
            auto newest = tree.newest();
            if (!newest) {
                return failure(newest);
            }
            if (!*newest) {
                continue;
            }
            // Where nothing is new the client sees that its own still stands. Where the log went back there is nothing to
            // prove: it sees that by the size.
            auto proof = tree.proof(known.size, (*newest)->size);
            if (!proof) {
                return failure(proof);
            }
            answer.news.append({std::move(**newest), std::move(*proof)});
        }
        return answer;
    });
}

} // namespace kluis::server
