// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/backup/BackupReader.h"

#include <QString>

namespace kluis::server {

/// Puts the documents of a backup back, each checked against its digest. One thread.
class DocumentLoader {
public:
    explicit DocumentLoader(BackupReader& backup) : m_backup(backup) {}

    /// Into the folder \p blobs. \returns how many. Storage; as BackupReader.
    [[nodiscard]] Result<qint64> load(const QString& blobs);
    /// Reads and checks them only.
    [[nodiscard]] Result<qint64> check();

private:
    BackupReader& m_backup;
};

} // namespace kluis::server
