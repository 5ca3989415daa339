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
    const auto agreed = isAgreed(op);
    if (!agreed) {
        return failure(agreed);
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

/// What the employer's agreement leaves out is not recorded here either.
Result<void> DirectWriter::isAgreed(const Operation& op)
{
    if (!m_agreements.contains(op.tenant)) {
        auto agreement = m_agreementStore.of(op.tenant);
        if (!agreement) {
            return failure(agreement);
        }
        m_agreements.insert(op.tenant, std::move(*agreement));
    }
    const auto* left = OperationRules::leftOut(op, m_agreements[op.tenant]);
    return left == nullptr ? Result<void>()
                           : fail(ErrorCode::Forbidden, domain::FieldAgreement::refusal(*left),
                                  QLatin1String(protocol::reason::notAgreed));
}

} // namespace kluis::server
