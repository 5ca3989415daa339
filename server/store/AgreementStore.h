// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/FieldAgreement.h"
#include "server/store/StoreDatabase.h"

namespace kluis::server {

/// Which fields each employer agreed to have recorded (docs/decisions/0058). Lives as long as one transaction; the
/// database's thread.
class AgreementStore {
public:
    explicit AgreementStore(StoreDatabase& database) : m_database(database) {}

    /// Every field, where the employer left none out.
    [[nodiscard]] Result<domain::FieldAgreement> of(const TenantId& tenant);
    [[nodiscard]] Result<void> set(const TenantId& tenant, const domain::FieldAgreement& agreement);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
