// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/BackupManifest.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace kluis::server {

/// Where a backup is read from: one file that holds all of it, or a folder of backups that share their parts. One
/// thread.
class BackupSource {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupSource)

public:
    /// The backup in the file \p path, the newest one of the folder \p path, or the one whose manifest \p path is.
    /// NotFound, Malformed (also for a file that was cut off), UnsupportedVersion, Storage.
    [[nodiscard]] static Result<std::unique_ptr<BackupSource>> open(const QString& path);

    virtual ~BackupSource() = default;
    BackupSource(const BackupSource&) = delete;
    BackupSource& operator=(const BackupSource&) = delete;

    [[nodiscard]] const protocol::BackupManifest& manifest() const { return m_manifest; }
    /// The sealed part number \p index, compared with its digest. Corrupt when it is not what the manifest says.
    [[nodiscard]] Result<QByteArray> part(qsizetype index);

protected:
    explicit BackupSource(protocol::BackupManifest manifest) : m_manifest(std::move(manifest)) {}
    [[nodiscard]] virtual Result<QByteArray> read(qsizetype index, const protocol::BackupManifest::Part& part) = 0;

private:
    protocol::BackupManifest m_manifest;
};

} // namespace kluis::server
