// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/backup/BackupReader.h"
#include "server/store/StoreTable.h"

#include <QCoreApplication>

namespace kluis::server {

/// Puts the rows of a backup into a new embedded store, and proves that they lie there as they lay: each part against its
/// digest, each table as it is read back against the digest of when the backup was made. The tables are those of the
/// program that made it; opening the store brings them up to date. One thread.
class StoreLoader {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::StoreLoader)

public:
    explicit StoreLoader(BackupReader& backup) : m_backup(backup) {}

    /// Makes \p file under the raw 32-byte \p key. \returns how many rows it has. UnsupportedVersion for tables this program
    /// does not know; Exists; as BackupReader.
    [[nodiscard]] Result<qint64> load(const QString& file, QByteArrayView key);

private:
    [[nodiscard]] Result<std::size_t> migrationCount() const;
    [[nodiscard]] Result<void> fill(StoreConnection& store, const std::vector<StoreTable>& tables);
    [[nodiscard]] Result<void> fillTable(StoreConnection& store, const StoreTable& table, qsizetype index);
    [[nodiscard]] Result<void> check(StoreConnection& store, const std::vector<StoreTable>& tables);
    static bool bindRow(storage::Statement& insert, const StoreTable& table, QByteArrayView& rows);

    BackupReader& m_backup;
};

} // namespace kluis::server
