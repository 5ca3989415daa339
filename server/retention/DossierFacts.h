// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/retention/RetentionReview.h"
#include "server/store/RecordStore.h"
#include "server/store/StoreDatabase.h"

#include <functional>

namespace kluis::server {

/// The days that retention terms of a dossier run from, as far as the server can read them: of the medical part it knows
/// when it was changed last. Lives as long as one transaction; the database's thread.
class DossierFacts {
public:
    explicit DossierFacts(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<retention::Facts> of(const StoredDossier& dossier);
    /// Every dossier of an employer with its facts, in order of number. Reads the values of each.
    [[nodiscard]] Result<void>
    forEach(const TenantId& tenant,
            const std::function<Result<void>(const StoredDossier&, const retention::Facts&)>& take);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
