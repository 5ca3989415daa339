// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/BackupKey.h"
#include "server/admin/DataFolder.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kluis::server {

/// The key of a server's backups: the public half in its folder, `keys/backup.public`; the private one in a file that
/// the operator keeps elsewhere. Any thread.
class ServerBackupKey {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ServerBackupKey)

public:
    static constexpr char besideName[] = "backup.key"; ///< of the file beside a first backup

    /// The public key, 32 bytes; nothing where there is none yet. Malformed, Storage.
    [[nodiscard]] static Result<std::optional<QByteArray>> publicKey(const QString& folder);
    /// Makes a new pair: the private key goes to the new file \p file, from then on backups are sealed to the public one.
    /// Where the file holds a key of this server already, that one is taken: a first backup was cut off. Exists where it
    /// holds anything else. \returns the public key.
    [[nodiscard]] static Result<QByteArray> create(const DataFolder& data, const QString& file);
    /// The private key that is to open the backup at \p backup: of \p file where one is named, of the environment's
    /// KLUIS_BACKUP_KEY, or of a file backup.key beside the backup. NotFound, InvalidArgument.
    [[nodiscard]] static Result<crypto::BackupKey> find(const QString& file, const QString& backup);
    /// Where a key would lie beside the backup at \p backup.
    [[nodiscard]] static QString beside(const QString& backup);

    ServerBackupKey() = delete;

private:
    [[nodiscard]] static Result<QByteArray> adopt(const DataFolder& data, const crypto::BackupKey& key);
};

} // namespace kluis::server
