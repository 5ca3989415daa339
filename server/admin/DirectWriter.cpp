// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DirectWriter.h"

#include "core/crypto/Random.h"
#include "core/protocol/RejectReason.h"
#include "server/api/OperationRules.h"

namespace kluis::server {

using protocol::Operation;
using protocol::OperationKind;

Operation DirectWriter::draft(const OperationAuthor& author, OperationKind kind) const
{
    Operation op;
    op.id = crypto::newOpId(m_now);
    op.kind = kind;
    op.author = author.user;
    op.device = author.device;
    op.deviceTime = m_now;
    return op;
}

Result<Accepted> DirectWriter::write(const OperationAuthor& author, Operation op)
{
    if (const auto refusal = OperationRules::checkContent(op, author.role)) {
        return fail(refusal->code, tr("The role may not write this."), QLatin1String(refusal->reason));
    }
    if (op.kind != OperationKind::Dossier) {
        const auto dossier = m_records.dossier(op.dossier);
        if (!dossier) {
            return failure(dossier);
        }
        if (!*dossier) {
            return fail(ErrorCode::NotFound, tr("There is no such dossier."),
                        QLatin1String(protocol::reason::unknownDossier));
        }
        auto chain = m_records.chain((*dossier)->number, op.category);
        if (!chain) {
            return failure(chain);
        }
        op.seenHead = std::move(chain->second);
    }
    op.sign(*author.key);
    return m_records.accept(op, op.encode(), m_now);
}

} // namespace kluis::server
