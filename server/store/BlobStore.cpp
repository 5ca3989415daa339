// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/BlobStore.h"

#include "core/storage/Rows.h"
#include "server/store/RecordStore.h"

namespace kluis::server {

namespace {

/// As BlobStore::all() reads it.
QByteArray select(const char* where)
{
    return QByteArray("SELECT number, dossier, category, author, file, size, digest, parts, whole, scan, malware, id, "
                      "scanned_as FROM "
                      "blob ")
        .append(where);
}

} // namespace

Result<QList<StoredBlob>> BlobStore::all(Result<StoreStatement>&& rows)
{
    QList<StoredBlob> blobs;
    const auto walked = storage::forEachRow(rows, [&] {
        StoredBlob blob;
        blob.number = rows->int64(0);
        blob.dossier = rows->int64(1);
        blob.category = domain::categoryFromNumber(quint64(rows->int64(2))).value_or(domain::Category::Medical);
        blob.author = rows->id<UserId>(3);
        blob.file = rows->blob(4);
        blob.size = rows->int64(5);
        blob.digest = rows->blob(6);
        blob.parts = rows->int64(7);
        blob.isWhole = rows->int64(8) != 0;
        blob.scan = BlobScan(rows->int64(9));
        blob.malware = rows->text(10);
        blob.scannedAs = rows->blob(12);
        blob.id = rows->id<RecordId>(11);
        blobs.append(std::move(blob));
    });
    return walked ? Result<QList<StoredBlob>>(std::move(blobs)) : failure(walked);
}

Result<std::optional<StoredBlob>> BlobStore::find(const RecordId& id)
{
    const auto found = all(m_database.query(select("WHERE id = ?1"), id));
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<StoredBlob>> BlobStore::unseen(qint64 number, int limit)
{
    return all(m_database.query(select("WHERE scan = ?1 AND number > ?2 AND whole = 1 AND category <> ?3 AND "
                                       "EXISTS (SELECT 1 FROM record r WHERE r.dossier = blob.dossier AND "
                                       "r.kind = ?4 AND r.record = blob.id) ORDER BY number LIMIT ?5"),
                                quint8(BlobScan::Unseen), number, quint8(domain::Category::Medical),
                                quint8(RecordStore::RecordKind::Document), limit));
}

Result<QList<StoredBlob>> BlobStore::setAside()
{
    return all(m_database.query(select("WHERE scan = ?1 ORDER BY number"), quint8(BlobScan::Infected)));
}

Result<void> BlobStore::setScan(qint64 number, BlobScan scan, const QString& malware, qint64 now, const QString& record)
{
    return m_database.run("UPDATE blob SET scan = ?2, malware = ?3, scanned_at = ?4, scanned_as = ?5 WHERE number = ?1",
                          number, quint8(scan), malware, now,
                          record.isEmpty() ? QByteArray() : crypto::sha256(record.toUtf8()));
}

Result<void> BlobStore::forgetClean()
{
    return m_database.run("UPDATE blob SET scan = ?2 WHERE scan = ?1", quint8(BlobScan::Clean),
                          quint8(BlobScan::Unseen));
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
