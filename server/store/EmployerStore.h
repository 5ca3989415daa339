// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/domain/Role.h"
#include "server/store/StoreDatabase.h"

namespace kluis::server {

/// What is recorded of an employer itself, once, not in its dossiers: self-insurance, payroll tax number
/// (FieldScope::Employer; docs/decisions/0076). Lives as long as one transaction; the database's thread.
class EmployerStore {
public:
    explicit EmployerStore(StoreDatabase& database) : m_database(database) {}

    /// Everything that was said, in canonical text.
    [[nodiscard]] Result<domain::FieldValues> values(const TenantId& tenant);
    /// As far as the role may read it.
    [[nodiscard]] Result<domain::FieldValues> valuesFor(domain::Role role, const TenantId& tenant);
    /// \p value canonical; empty: nobody says any more.
    [[nodiscard]] Result<void> set(const TenantId& tenant, const domain::Field& field, const QString& value);

    /// How much of an employer there is here.
    struct Counts {
        qint64 people = 0; ///< who may work for it; not those who work for the whole practice
        qint64 dossiers = 0;
    };
    [[nodiscard]] Result<Counts> counts(const TenantId& tenant);

    /// Whether the field can be told of an employer here: its names are the account's, which has them already.
    [[nodiscard]] static bool isKept(const domain::Field& field);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
