// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldAgreement.h"
#include "core/protocol/Operation.h"
#include "server/ServerKeys.h"
#include "server/anonymise/Pseudonyms.h"
#include "server/anonymise/ValueMask.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace kluis::server {

/// Makes of an operation of the original one of the copy: the same dossier, fields and order, by the new server's own
/// user, with masked values; unsigned. One thread.
class OperationMask {
public:
    /// Both outlive this.
    OperationMask(Pseudonyms& pseudonyms, const ServerKeys& copy)
        : m_pseudonyms(pseudonyms), m_copy(copy), m_values(pseudonyms)
    {
    }

    /// What the original's employer agreed to have recorded; without a word, everything.
    void setAgreement(const TenantId& tenant, const domain::FieldAgreement& agreement)
    {
        m_agreements.insert(tenant, agreement);
    }

    /// In the order the server accepted them. Nothing for what the copy leaves out: whatever is sealed to the medical
    /// group or to its author, documents, what is left of a dossier whose beginning was destroyed, and fields that were
    /// recorded before the employer's agreement left them out.
    [[nodiscard]] std::optional<protocol::Operation> masked(const protocol::Operation& op);

    [[nodiscard]] const ValueMask& values() const { return m_values; }

private:
    [[nodiscard]] bool isLeftOut(const protocol::Operation& op);
    [[nodiscard]] std::optional<protocol::OperationItem> masked(const protocol::Operation& op,
                                                                const protocol::OperationItem& item);

    Pseudonyms& m_pseudonyms;
    const ServerKeys& m_copy;
    ValueMask m_values;
    QHash<TenantId, domain::FieldAgreement> m_agreements;
    QSet<DossierId> m_begun;                                      ///< of the original
    QHash<std::pair<DossierId, QByteArray>, quint64> m_revisions; ///< of the copy's records, so far
};

} // namespace kluis::server
