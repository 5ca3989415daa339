// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/Migrator.h"

#include <QStringList>

#include <functional>

namespace kluis::test {

/// A fixed day in the life of a database: made, migrated twice, edited in several transactions, checkpointed, edited
/// again, closed. Each step is one commit and leads from one known state to the next.
class Scenario {
public:
    /// Opens \p path with \p options and runs until the end or the first error. \p acknowledged is called after
    /// each step that succeeded. \returns how many steps did.
    static int run(const QString& path, QByteArrayView key, const storage::OpenOptions& options,
                   const std::function<void()>& acknowledged);

    /// The content after each number of steps, from 0 (an empty database) to all; computed by running them on a
    /// database of their own.
    [[nodiscard]] static QStringList states();

    /// Everything in the database as one text: how many migrations, and a digest of every row.
    [[nodiscard]] static Result<QString> content(storage::Database& database);
};

} // namespace kluis::test
