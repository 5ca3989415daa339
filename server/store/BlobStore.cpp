// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/BlobStore.h"

#include "server/store/RecordStore.h"

namespace kluis::server {

Result<std::optional<StoredBlob>> BlobStore::find(const RecordId& id)
{
    auto row = m_database.query("SELECT number, dossier, category, author, file, size, digest, parts, whole FROM blob "
                                "WHERE id = ?1",
                                id);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<StoredBlob>();
    }
    StoredBlob blob;
    blob.number = row->int64(0);
    blob.id = id;
    blob.dossier = row->int64(1);
    blob.category = domain::categoryFromNumber(quint64(row->int64(2))).value_or(domain::Category::Medical);
    blob.author = row->id<UserId>(3);
    blob.file = row->blob(4);
    blob.size = row->int64(5);
    blob.digest = row->blob(6);
    blob.parts = row->int64(7);
    blob.isWhole = row->int64(8) != 0;
    return std::optional(blob);
}

Result<void> BlobStore::add(const StoredBlob& blob, qint64 now)
{
    return m_database.run("INSERT INTO blob (id, dossier, category, author, file, size, digest, touched_at) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                          blob.id, blob.dossier, quint8(blob.category), blob.author, blob.file, blob.size, blob.digest,
                          now);
}

Result<void> BlobStore::setParts(qint64 number, qint64 parts, qint64 now)
{
    return m_database.run("UPDATE blob SET parts = ?2, touched_at = ?3 WHERE number = ?1", number, parts, now);
}

Result<void> BlobStore::setWhole(qint64 number, qint64 now)
{
    return m_database.run("UPDATE blob SET whole = 1, touched_at = ?2 WHERE number = ?1", number, now);
}

Result<void> BlobStore::beginAgain(const QList<QByteArray>& lost)
{
    if (auto begun = m_database.run("UPDATE blob SET parts = 0 WHERE whole = 0"); !begun) {
        return begun;
    }
    for (const QByteArray& file : lost) {
        if (auto gone = m_database.run("UPDATE blob SET parts = 0, whole = 0 WHERE file = ?1", file); !gone) {
            return gone;
        }
    }
    return {};
}

Result<qint64> BlobStore::totalSize()
{
    return m_database.number("SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM blob");
}

Result<void> BlobStore::removeAbandoned(qint64 before)
{
    return m_database.run("DELETE FROM blob WHERE touched_at < ?1 AND NOT EXISTS (SELECT 1 FROM record r WHERE "
                          "r.dossier = blob.dossier AND r.kind = ?2 AND r.record = blob.id)",
                          before, quint8(RecordStore::RecordKind::Document));
}

Result<bool> BlobStore::hasFile(const QByteArray& file)
{
    auto row = m_database.query("SELECT 1 FROM blob WHERE file = ?1", file);
    return row ? row->step() : failure(row);
}

} // namespace kluis::server
