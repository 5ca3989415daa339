// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Outbox.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

namespace kluis::app {

/// Which waiting edits may stand on a revision number that is somebody else's by now: all that waited when the server turned
/// out to be put back, or when what was here was forgotten to be fetched anew. What an answer of the server told, and what
/// this device had sent itself, was then not yet in what its author had seen, by which a lost past is found out. These are
/// sent with PushRequest::basesInDoubt (docs/decisions/0079).
///
/// Works within the caller's transaction; the database's thread.
class DoubtedBases {
public:
    explicit DoubtedBases(storage::Database& database) : m_database(database) {}

    /// From now on, everything of the employer that waits.
    [[nodiscard]] Result<void> note(qint64 tenant);
    /// The position of the last of the employer's edits that were noted, 0 for none: all up to it are in doubt.
    [[nodiscard]] Result<qint64> last(qint64 tenant);
    [[nodiscard]] Result<bool> has(const OutboxEntry& entry);

private:
    storage::Database& m_database;
};

} // namespace kluis::app
