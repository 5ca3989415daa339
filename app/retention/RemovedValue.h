// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Records.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

namespace kluis::app {

/// Takes out of the vault what stood in one record before an employee had it removed (docs/decisions/0096): its history, values
/// that do not open yet, the other side of a question, what was kept for a server that loses it, and what imports noted for being
/// undone. Edits that the server has not taken stay: they are their author's words, and he is asked. The vault is marked for a new
/// key. Works within the caller's transaction; the database's thread.
class RemovedValue {
public:
    explicit RemovedValue(storage::Database& database) : m_database(database) {}

    /// \p removal: the record as it stands now, with the revision that the removal became. The search words are the caller's.
    [[nodiscard]] Result<void> forget(const RecordValue& removal);

private:
    [[nodiscard]] Result<void> forgetHeld(const RecordValue& removal);
    [[nodiscard]] Result<void> redactHeld(qint64 position, const QByteArray& record, const QByteArray& bytes);
    [[nodiscard]] Result<void> forgetImports(const RecordValue& removal);

    storage::Database& m_database;
};

} // namespace kluis::app
