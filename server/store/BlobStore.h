// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Sha256.h"
#include "core/domain/Category.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// What a malware scanner said of a content. Stored: never renumber.
enum class BlobScan : quint8 {
    Unseen = 0,
    Clean = 1,      ///< nothing was found
    Infected = 2,   ///< set aside: nobody gets it
    Released = 3,   ///< set aside, and given free by the operator
    Unreadable = 4, ///< no record opens it
};

/// What the store knows of the sealed content of a document.
struct StoredBlob {
    qint64 number = 0;  ///< of this store only
    RecordId id;        ///< the document's
    qint64 dossier = 0; ///< StoredDossier::number
    domain::Category category = domain::Category::Administrative;
    UserId author;   ///< who sends it
    QByteArray file; ///< 16 random bytes: BlobFiles' name for it
    qint64 size = 0;
    QByteArray digest; ///< SHA-256 of the whole
    qint64 parts = 0;  ///< so many, from the first on, are on the disk
    bool isWhole = false;
    BlobScan scan = BlobScan::Unseen;
    QString malware;      ///< of what is or was set aside
    QByteArray scannedAs; ///< SHA-256 of the record's value by which the scanner saw it

    /// Whether it was looked at as what this record makes of it: another key makes another content.
    [[nodiscard]] bool isSeenAs(const QString& record) const
    {
        return scan == BlobScan::Released || (scan != BlobScan::Unseen && scannedAs == crypto::sha256(record.toUtf8()));
    }
};

/// The rows of blobs; their bytes are in BlobFiles. Checks nothing about rights. Lives as long as one transaction; the
/// database's thread.
class BlobStore {
public:
    explicit BlobStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<StoredBlob>> find(const RecordId& id);
    /// Storage, or Exists when the id is taken. \p now Unix milliseconds, as below.
    [[nodiscard]] Result<void> add(const StoredBlob& blob, qint64 now);
    [[nodiscard]] Result<void> setParts(qint64 number, qint64 parts, qint64 now);
    [[nodiscard]] Result<void> setWhole(qint64 number, qint64 now);
    /// What was begun, and what lies in \p lost (StoredBlob::file), begins again with its first part: the files are gone.
    [[nodiscard]] Result<void> beginAgain(const QList<QByteArray>& lost);
    /// Bytes of all blobs, as announced.
    [[nodiscard]] Result<qint64> totalSize();
    /// Removes the rows of blobs that no record names and of which nothing came since \p before.
    [[nodiscard]] Result<void> removeAbandoned(qint64 before);
    /// \p malware: the name of what was found, empty for nothing. \p record: the value by which it was seen.
    [[nodiscard]] Result<void> setScan(qint64 number, BlobScan scan, const QString& malware, qint64 now,
                                       const QString& record = {});
    /// Contents behind \p number, at most \p limit, that belong to records the server can open and that nobody looked at.
    [[nodiscard]] Result<QList<StoredBlob>> unseen(qint64 number, int limit);
    [[nodiscard]] Result<QList<StoredBlob>> setAside();
    /// What was clean is to be looked at again.
    [[nodiscard]] Result<void> forgetClean();
    /// Whether a file of that name belongs to a blob.
    [[nodiscard]] Result<bool> hasFile(const QByteArray& file);

private:
    [[nodiscard]] Result<QList<StoredBlob>> all(Result<StoreStatement>&& rows);

    StoreDatabase& m_database;
};

} // namespace kluis::server
