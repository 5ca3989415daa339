// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace kluis::server {

/// The folder in which a server's ledger of destructions lies (docs/decisions/0072): what the operator chose, in the file
/// `ledger-place` of the data folder; else the folder `destructions` beside the backups, those of the plan or else the last
/// one made. Never below the data folder, which a restore replaces. Any thread.
class LedgerPlace {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::LedgerPlace)

public:
    static constexpr char besideName[] = "destructions"; ///< of the folder beside backups

    /// Nothing where no folder was chosen and no backup was ever made: then there is none that could bring anything back.
    /// Looks into the data folder only, so it does not hang where the ledger's folder does.
    [[nodiscard]] static std::optional<QString> of(const QString& dataFolder);
    /// \p folder absolute or not. InvalidArgument for one below the data folder; Storage.
    [[nodiscard]] static Result<QString> choose(const QString& dataFolder, const QString& folder);
    /// Back to the folder beside the backups; also for a copy that must not write to the ledger of the server it is of.
    [[nodiscard]] static Result<void> forget(const QString& dataFolder);
    /// Where the ledger may lie of a server that was restored to \p dataFolder of \p backup, the likeliest first.
    [[nodiscard]] static QStringList candidates(const QString& dataFolder, const QString& backup);
    /// The folder beside backups that go to \p backups, absolute.
    [[nodiscard]] static QString beside(const QString& backups, bool isFolder);

    LedgerPlace() = delete;
};

} // namespace kluis::server
