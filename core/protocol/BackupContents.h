// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::protocol {

/// What the parts of a backup mean, in their order: those of the first table, of the second, …, then those of the first
/// document, and so on. Value type, any thread.
class BackupContents {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::BackupContents)

public:
    struct File {
        QString path; ///< within the data folder, such as `keys/server.keys`; only what isGoodPath() says
        QByteArray bytes;
        bool operator==(const File&) const = default;
    };
    struct Table {
        QString name;
        quint64 rows = 0;
        QByteArray digest; ///< SHA-256 over the contents of its parts
        quint64 parts = 0;
        bool operator==(const Table&) const = default;
    };
    struct Document {
        QByteArray file; ///< 16 bytes: its name in `blobs/`
        quint64 size = 0;
        QByteArray digest; ///< SHA-256 of the sealed content
        quint64 parts = 0; ///< 0 where it could not be read when the backup was made
        bool operator==(const Document&) const = default;
    };

    QString program;              ///< version that made it
    QList<QByteArray> migrations; ///< SHA-256 of each one's text, in order
    QList<File> files;
    QList<Table> tables;
    QList<Document> documents;
    bool columnKeyIsOutside = false; ///< then it is not among the files
    bool wasShared = false;          ///< the store was in PostgreSQL

    [[nodiscard]] QByteArray encode() const;
    /// Malformed.
    [[nodiscard]] static Result<BackupContents> decode(const QByteArray& bytes);
    /// A name, or one in `keys/` or `tls/`: small letters, digits, dots, hyphens; nothing that leaves the folder.
    [[nodiscard]] static bool isGoodPath(const QString& path);
    [[nodiscard]] const File* file(const QString& path) const;
    /// All parts that this speaks of.
    [[nodiscard]] quint64 partCount() const;
};

} // namespace kluis::protocol
