// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace kluis::app {

/// Which dossiers changed since a reader that keeps something of each looked last, from the vault's table dossier_touched.
/// Value type.
struct TouchedDossiers {
    /// Past so many reading everything in order is quicker than one by one.
    static constexpr int mostOneByOne = 5'000;

    bool isWhole = false;   ///< every one since is in `dossiers`; else everything is to be read
    QList<qint64> dossiers; ///< by the vault's number, each once, ascending
    qint64 newest = 0;      ///< what to look from the next time

    /// \p seen: `newest` of the last time; below zero: nothing was read yet. Errors: the storage's.
    [[nodiscard]] static Result<TouchedDossiers> since(storage::Database& database, qint64 seen);

    /// `CAST('first_sick_day' AS BLOB), …`: the ids of fields as records name them, for an IN of a statement.
    [[nodiscard]] static QByteArray fieldList(const QStringList& fieldIds);
};

} // namespace kluis::app
