// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/backup/BackupTarget.h"
#include "server/backup/FolderLock.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace kluis::server {

/// One more backup in a folder of them (BackupFolder::begin). One thread.
class FolderTarget final : public BackupTarget {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::FolderTarget)

public:
    /// How closely a part is looked at before it is used again.
    enum class Check : quint8 {
        Length,
        Bytes
    };

    FolderTarget(QString folder, FolderLock lock, Check check)
        : m_folder(std::move(folder)), m_lock(std::move(lock)), m_check(check)
    {
    }

    /// The parts of an earlier backup can be used again where they still lie here, as far as is checked. Of several
    /// backups the newest one's word about a part counts: it may have been mended.
    void learn(const protocol::BackupManifest& manifest);

    [[nodiscard]] std::optional<protocol::BackupManifest::Part> known(const QByteArray& name) override;
    [[nodiscard]] Result<void> put(const protocol::BackupManifest::Part& part, const QByteArray& sealed) override;
    [[nodiscard]] Result<void> finish(const protocol::BackupManifest& manifest, const QByteArray& encoded) override;

private:
    QString m_folder;
    FolderLock m_lock;
    Check m_check;
    struct Known {
        protocol::BackupManifest::Part part;
        qint64 toldAt = 0; ///< when the backup was made that says so
    };
    QHash<QByteArray, Known> m_known;
};

} // namespace kluis::server
