// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/admin/DataFolder.h"
#include "server/backup/BackupReader.h"

#include <QCoreApplication>

#include <functional>

namespace kluis::server {

/// Puts a backup back as a server, or looks whether it could be. One thread.
class Restore {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::Restore)

public:
    struct Summary {
        qint64 madeAt = 0; ///< of the backup, Unix milliseconds
        qint64 rows = 0;
        qint64 documents = 0;
        qint64 unreadable = 0;    ///< documents that were not in the backup
        bool wasShared = false;   ///< the store lay in PostgreSQL
        bool isWholeProof = true; ///< false: without the column key the sealed values could not be opened
    };

    /// What is done to the restored data before they are a server's; a failure ends the restore. \returns what beginAnew()
    /// is to know.
    using BeforeItServes = std::function<Result<qint64>(const DataFolder&)>;

    Restore(BackupReader& backup, const Clock& clock) : m_backup(backup), m_clock(clock) {}

    /// Into the empty or new folder \p folder, with an embedded store. After a failure the folder is empty again. What
    /// was true of the past only is ended: the server has a new epoch (decision 34), and nobody a session. Exists, NotFound
    /// where the column key is missing, CryptoFailure where it is another one; as StoreLoader, Storage.
    /// Forbidden when the backup's data are not of the environment \p wanted, where one is wanted; as EnvironmentLabel.
    [[nodiscard]] Result<Summary> into(const QString& folder, std::optional<domain::Environment> wanted = {},
                                       const BeforeItServes& before = {});
    /// Restores into \p scratch, an empty folder, under a key that is forgotten, and checks every digest, every page and,
    /// where the column key is at hand, every sealed value and the audit chains.
    [[nodiscard]] Result<Summary> verify(const QString& scratch);

    /// Of a store that was put back by whatever means: what into() does at its end. \p ledgerUntil: the time of the newest
    /// entry that the ledger of destructions had, Unix milliseconds; the clock may be behind it.
    [[nodiscard]] static Result<void> beginAnew(const DataFolder& data, const Clock& clock, qint64 ledgerUntil = 0);

private:
    [[nodiscard]] Result<void> checkColumnKey(const QString& folder) const;
    [[nodiscard]] Result<void> moveUp(const QString& work, const QString& folder) const;
    [[nodiscard]] Result<void> fill(const QString& folder, std::optional<domain::Environment> wanted, Summary& summary,
                                    const BeforeItServes& before);
    [[nodiscard]] Result<void> forgetUnreadable(const DataFolder& data) const;
    [[nodiscard]] Result<bool> checkStore(const QString& file, QByteArrayView key, const QString& scratch) const;

    BackupReader& m_backup;
    const Clock& m_clock;
};

} // namespace kluis::server
