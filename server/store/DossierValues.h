// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "server/store/StoreDatabase.h"

#include <QHash>

namespace kluis::server {

/// What a dossier's fields hold now, as far as the server can read it: for its own imports and exports, never for
/// an answer to a client. Lives as long as one transaction; the database's thread.
class DossierValues {
public:
    explicit DossierValues(StoreDatabase& database) : m_database(database) {}

    /// Current values of the non-medical fields. \p dossier is StoredDossier::number.
    [[nodiscard]] Result<domain::FieldValues> fields(qint64 dossier);
    /// The revision of each non-medical field, by field id.
    [[nodiscard]] Result<QHash<QString, quint64>> revisions(qint64 dossier);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
