// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/backup/BackupSource.h"
#include "server/backup/BackupTarget.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::server {

/// A folder of backups that share their parts, so that a new one only costs what changed: `parts/ab/<name>`, and a
/// manifest for each backup, `<time>-<id>.backup`. One process at a time writes to it. One thread.
class BackupFolder {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupFolder)

public:
    struct Kept {
        QString path;      ///< of the manifest
        qint64 madeAt = 0; ///< Unix milliseconds, as its name says
    };

    explicit BackupFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] static bool isManifest(const QString& path);
    [[nodiscard]] static BackupFolder ofManifest(const QString& path);

    /// Every backup here, oldest first. Reads names only.
    [[nodiscard]] QList<Kept> all() const;
    /// The path of the newest one's manifest; NotFound.
    [[nodiscard]] Result<QString> newest() const;
    [[nodiscard]] Result<std::unique_ptr<BackupSource>> open(const QString& manifest) const;

    /// To write one more backup of the server whose key is \p serverKey, sealed to \p recipient; parts of its earlier
    /// ones are used again, where \p isFull only those whose bytes were read and are what they should be. Makes the
    /// folder. Busy while another process writes here; Storage.
    [[nodiscard]] Result<std::unique_ptr<BackupTarget>> begin(const QByteArray& serverKey, const QByteArray& recipient,
                                                              bool isFull) const;
    /// Removes the manifests \p paths, and the parts that no other one names, whatever it is called. \returns how many
    /// bytes that freed. Where a manifest can't be read no part is removed. Busy as begin().
    [[nodiscard]] Result<qint64> remove(const QStringList& paths) const;

private:
    /// Every manifest here, also those whose names say no time.
    [[nodiscard]] QStringList manifests() const;

    QString m_path;
};

} // namespace kluis::server
