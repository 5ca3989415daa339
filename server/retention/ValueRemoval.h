// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/Operation.h"
#include "server/store/StoreDatabase.h"

#include <QSet>

namespace kluis::server {

/// Takes single values out of the store that an employee asked to have removed: in every operation that said one, it gives way to
/// its digest (docs/decisions/0003 and 0096). Signatures, numbers and chains stay as they are. Judges nothing. Lives as long as
/// one transaction; the database's thread.
class ValueRemoval {
public:
    explicit ValueRemoval(StoreDatabase& database) : m_database(database) {}

    /// What the records that \p op removes said before it. \p dossier: the store's number; \p chainIndex: the link that the
    /// operation became. Costs a look at every operation of the dossier's category.
    [[nodiscard]] Result<void> before(const protocol::Operation& op, qint64 dossier, quint64 chainIndex);

private:
    [[nodiscard]] Result<void> redact(qint64 place, const protocol::Operation& op);

    StoreDatabase& m_database;
};

} // namespace kluis::server
