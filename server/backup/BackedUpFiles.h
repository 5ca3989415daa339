// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/BackupContents.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kluis::server {

/// The small files of a data folder that belong into a backup: all of it, keys and certificate too, but the store, the
/// address of a database, documents, locks and what speaks of backups already made. Any thread.
class BackedUpFiles {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackedUpFiles)

public:
    struct Found {
        QList<protocol::BackupContents::File> files;
        QStringList leftOut; ///< names of files above 1 MiB, which none of the server's own is
    };
    /// Storage.
    [[nodiscard]] static Result<Found> of(const QString& folder);
    /// Puts them into \p folder, the keys last: until then it is no server. Storage.
    [[nodiscard]] static Result<void> restore(const QList<protocol::BackupContents::File>& files,
                                              const QString& folder);

    BackedUpFiles() = delete;
};

} // namespace kluis::server
