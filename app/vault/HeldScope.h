// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/ScopeFacts.h"
#include "core/storage/Database.h"

#include <QByteArray>

#include <optional>

namespace kluis::app {

/// What each employer's cursor was made under, in so many words, and another scope that is on its way: so that a change brings
/// and takes the difference alone, and goes on where it was cut off (docs/decisions/0090). Only the server's word: it rules
/// what is asked for, never what may be kept. Works within the caller's transaction; the database's thread.
class HeldScope {
public:
    /// Another scope took the place of the one of the cursor. What left is gone; what came is here up to a place.
    struct Coming {
        protocol::ScopeFacts facts;
        QByteArray version; ///< 16 bytes
        quint64 filled = 0; ///< PullRequest::filled
    };

    explicit HeldScope(storage::Database& database) : m_database(database) {}

    /// \p tenant its number in this vault, as below. Nothing where the server never said, or all was forgotten.
    [[nodiscard]] Result<std::optional<protocol::ScopeFacts>> facts(qint64 tenant);
    [[nodiscard]] Result<void> setFacts(qint64 tenant, const protocol::ScopeFacts& facts);
    [[nodiscard]] Result<std::optional<Coming>> coming(qint64 tenant);
    [[nodiscard]] Result<void> setComing(qint64 tenant, const Coming& coming);
    /// What is held, where that is all: nothing where facts() has nothing, or something is still to come.
    [[nodiscard]] Result<std::optional<protocol::ScopeFacts>> settled(qint64 tenant);
    /// All of \p coming is here: it is what is held from now on. The cursor is the caller's to set.
    [[nodiscard]] Result<void> arrive(qint64 tenant, const Coming& coming);
    /// Less than this says is held, or nothing: the next pull fetches everything anew.
    [[nodiscard]] Result<void> forget(qint64 tenant);
    /// This program took away what is beyond \p facts before the server said so. The next pull fetches what is between them
    /// and the scope of then, even where that is the one of before.
    [[nodiscard]] Result<void> narrow(qint64 tenant, const protocol::ScopeFacts& facts);

private:
    [[nodiscard]] Result<void> unname(qint64 tenant);

    storage::Database& m_database;
};

} // namespace kluis::app
