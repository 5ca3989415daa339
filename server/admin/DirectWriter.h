// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Signing.h"
#include "core/domain/Role.h"
#include "core/protocol/Operation.h"
#include "server/store/AgreementStore.h"
#include "server/store/DossierValues.h"
#include "server/store/RecordStore.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QHash>

namespace kluis::server {

/// In whose name an operation is made on the server itself.
struct OperationAuthor {
    UserId user;
    DeviceId device;
    domain::Role role = domain::Role::System;
    const crypto::SigningKeyPair* key = nullptr; ///< the device's; must outlive its use
};

/// Writes operations made on the server (imports, demonstrations) by the same road as pushed ones: judged by
/// OperationRules, signed, chained. Lives as long as one writing transaction.
class DirectWriter {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DirectWriter)

public:
    /// \p now Unix milliseconds, the time of every operation.
    DirectWriter(StoreDatabase& database, qint64 now)
        : m_records(database), m_values(database), m_agreementStore(database), m_now(now)
    {
    }

    /// A draft of \p kind by \p author: id, author, device and time are set; tenant, dossier, category and items are
    /// the caller's.
    [[nodiscard]] protocol::Operation draft(const OperationAuthor& author, protocol::OperationKind kind) const;

    /// Signs and stores. Forbidden or InvalidArgument, with a key of protocol/RejectReason.h as detail, for what the
    /// author's role may not write; else as RecordStore::accept().
    [[nodiscard]] Result<Accepted> write(const OperationAuthor& author, protocol::Operation op);

    [[nodiscard]] RecordStore& records() { return m_records; }
    [[nodiscard]] DossierValues& values() { return m_values; }

private:
    [[nodiscard]] Result<void> isAgreed(const protocol::Operation& op);

    RecordStore m_records;
    DossierValues m_values;
    AgreementStore m_agreementStore;
    QHash<TenantId, domain::FieldAgreement> m_agreements; ///< as read in this transaction
    qint64 m_now;
};

} // namespace kluis::server
