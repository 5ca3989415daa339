// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/backup/BackupSource.h"
#include "server/backup/BackupTarget.h"

#include <QFile>

namespace kluis::server {

/// A whole backup in one file: `"KLUISBKF" | version 1 | parts | manifest | length of the manifest u64 | "KLUISEND"`. It
/// gets its name when it is whole. One thread.
class BackupFile final : public BackupTarget {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupFile)

public:
    /// Begins the file \p path. Exists, Storage.
    [[nodiscard]] static Result<std::unique_ptr<BackupTarget>> create(const QString& path);
    [[nodiscard]] static Result<std::unique_ptr<BackupSource>> open(const QString& path);
    ~BackupFile() override; ///< what was not finished is removed

    [[nodiscard]] std::optional<protocol::BackupManifest::Part> known(const QByteArray& name) override;
    [[nodiscard]] Result<void> put(const protocol::BackupManifest::Part& part, const QByteArray& sealed) override;
    [[nodiscard]] Result<void> finish(const protocol::BackupManifest& manifest, const QByteArray& encoded) override;

private:
    explicit BackupFile(const QString& path);
    [[nodiscard]] Result<void> write(const QByteArray& bytes);

    QString m_path;
    QFile m_file; ///< under another name until it is whole
};

} // namespace kluis::server
