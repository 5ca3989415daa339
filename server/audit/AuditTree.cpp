// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditTree.h"

#include "core/crypto/MerkleTree.h"
#include "core/storage/Rows.h"

#include <bit>

namespace kluis::server {

using crypto::MerkleFrontier;
using crypto::MerkleTree;
using protocol::AuditCheckpoint;

namespace {

constexpr int keptLevel = 10;       // parts of 1024 entries and more are kept, smaller ones are hashed again when asked
constexpr int entriesAtOnce = 1000; // PostgreSQL hands over all rows of an answer at once

AuditCheckpoint checkpointOf(const StoreStatement& row, const TenantId& chain)
{
    AuditCheckpoint checkpoint;
    checkpoint.chain = chain;
    checkpoint.size = quint64(row.int64(0));
    checkpoint.time = row.int64(1);
    checkpoint.epoch = row.blob(2);
    checkpoint.root = row.blob(3);
    checkpoint.signature = row.blob(4);
    return checkpoint;
}

Result<std::optional<AuditCheckpoint>> firstOf(Result<StoreStatement>& row, const TenantId& chain)
{
    std::optional<AuditCheckpoint> found;
    const auto read = storage::forEachRow(row, [&] { found = checkpointOf(*row, chain); });
    return read ? Result<std::optional<AuditCheckpoint>>(found) : failure(read);
}

} // namespace

Result<std::optional<AuditCheckpoint>> AuditTree::newest()
{
    auto row = m_database.query("SELECT size, made_at, epoch, root, signature FROM audit_checkpoint WHERE chain = ?1 "
                                "ORDER BY size DESC LIMIT 1",
                                m_chain);
    return firstOf(row, m_chain);
}

Result<std::optional<AuditCheckpoint>> AuditTree::at(quint64 size)
{
    auto row = m_database.query("SELECT size, made_at, epoch, root, signature FROM audit_checkpoint WHERE chain = ?1 "
                                "AND size = ?2",
                                m_chain, qint64(size));
    return firstOf(row, m_chain);
}

Result<std::optional<AuditCheckpoint>> AuditTree::after(quint64 size)
{
    auto row = m_database.query("SELECT size, made_at, epoch, root, signature FROM audit_checkpoint WHERE chain = ?1 "
                                "AND size > ?2 ORDER BY size LIMIT 1",
                                m_chain, qint64(size));
    return firstOf(row, m_chain);
}

Result<QList<AuditCheckpoint>> AuditTree::all()
{
    auto row = m_database.query("SELECT size, made_at, epoch, root, signature FROM audit_checkpoint WHERE chain = ?1 "
                                "ORDER BY size",
                                m_chain);
    QList<AuditCheckpoint> found;
    const auto read = storage::forEachRow(row, [&] { found.append(checkpointOf(*row, m_chain)); });
    return read ? Result<QList<AuditCheckpoint>>(found) : failure(read);
}

Result<quint64> AuditTree::length()
{
    const auto last = m_database.number("SELECT n FROM audit_entry WHERE chain = ?1 ORDER BY n DESC LIMIT 1", m_chain);
    return last ? Result<quint64>(quint64(*last)) : failure(last);
}

Result<AuditTree::State> AuditTree::state(const QByteArray& epoch, qint64 now)
{
    const auto last = newest();
    const auto end = length();
    if (!last || !end) {
        return last ? Result<State>(failure(end)) : failure(last);
    }
    const quint64 covered = *last ? (*last)->size : 0;
    if (*end < covered) {
        return State::Shorter;
    }
    if (*last && (*last)->epoch != epoch) {
        return State::Due; // clients are to hear of the restore by it
    }
    const bool isOld = !*last || now - (*last)->time >= millisBetween;
    return *end > covered && (isOld || *end - covered >= entriesBetween) ? State::Due : State::Fresh;
}

Result<AuditCheckpoint> AuditTree::sign(const QByteArray& epoch, const crypto::SigningKeyPair& key, qint64 now)
{
    auto tree = frontier();
    const auto end = length();
    if (!tree || !end) {
        return tree ? Result<AuditCheckpoint>(failure(end)) : failure(tree);
    }
    if (auto grown = grow(*tree, *end); !grown) {
        return failure(grown);
    }
    AuditCheckpoint checkpoint;
    checkpoint.chain = m_chain;
    checkpoint.epoch = epoch;
    checkpoint.size = tree->size();
    checkpoint.time = now;
    checkpoint.root = tree->root();
    checkpoint.sign(key);
    const auto kept = m_database.run(
        "INSERT INTO audit_checkpoint(chain, size, made_at, epoch, root, signature, frontier) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
        "ON CONFLICT (chain, size) DO UPDATE SET made_at = ?3, epoch = ?4, root = ?5, signature = ?6, "
        "frontier = ?7",
        m_chain, qint64(checkpoint.size), now, epoch, checkpoint.root, checkpoint.signature, tree->bytes());
    return kept ? Result<AuditCheckpoint>(checkpoint) : failure(kept);
}

Result<MerkleFrontier> AuditTree::frontier()
{
    auto row = m_database.query(
        "SELECT size, frontier FROM audit_checkpoint WHERE chain = ?1 ORDER BY size DESC LIMIT 1", m_chain);
    Result<MerkleFrontier> found = MerkleFrontier();
    const auto read =
        storage::forEachRow(row, [&] { found = MerkleFrontier::fromBytes(quint64(row->int64(0)), row->blobView(1)); });
    return read ? found : failure(read);
}

Result<void> AuditTree::grow(MerkleFrontier& frontier, quint64 to)
{
    Result<void> kept;
    const auto keep = [&](int level, quint64 index, const QByteArray& hash) {
        if (level >= keptLevel && kept) {
            kept = m_database.run("INSERT INTO audit_node(chain, level, n, hash) VALUES (?1, ?2, ?3, ?4)", m_chain,
                                  level, qint64(index), hash);
        }
    };
    while (frontier.size() < to) {
        auto row = m_database.query("SELECT n, hash FROM audit_entry WHERE chain = ?1 AND n > ?2 ORDER BY n LIMIT ?3",
                                    m_chain, qint64(frontier.size()), entriesAtOnce);
        QList<QByteArray> hashes; // no other statement runs between two rows
        const auto read = storage::forEachRow(row, [&]() -> Result<void> {
            if (quint64(row->int64(0)) != frontier.size() + quint64(hashes.size()) + 1) {
                return fail(ErrorCode::Corrupt, tr("An entry of the audit log is missing."));
            }
            hashes.append(row->blob(1));
            return {};
        });
        if (!read || hashes.isEmpty()) {
            return read ? fail(ErrorCode::Corrupt, tr("An entry of the audit log is missing.")) : read;
        }
        for (const QByteArray& hash : std::as_const(hashes)) {
            frontier.append(MerkleTree::leaf(hash), keep);
        }
        if (!kept) {
            return kept;
        }
    }
    return {};
}

Result<QList<QByteArray>> AuditTree::proof(quint64 first, quint64 second)
{
    return MerkleTree::consistencyProof(first, second,
                                        [this](quint64 begin, quint64 end) { return hashOf(begin, end); });
}

Result<QByteArray> AuditTree::hashOf(quint64 begin, quint64 end)
{
    const quint64 size = end - begin;
    const bool isWhole = std::has_single_bit(size) && begin % size == 0;
    if (isWhole && size >= quint64(1) << keptLevel) {
        const int level = std::countr_zero(size);
        auto row = m_database.query("SELECT hash FROM audit_node WHERE chain = ?1 AND level = ?2 AND n = ?3", m_chain,
                                    level, qint64(begin >> level));
        QByteArray found;
        const auto read = storage::forEachRow(row, [&] { found = row->blob(0); });
        if (!read || found.isEmpty()) {
            return read ? fail(ErrorCode::Corrupt, tr("A part of the audit log's tree is missing.")) : failure(read);
        }
        return found;
    }
    if (size <= quint64(1) << keptLevel) {
        return hashOfLeaves(begin, end);
    }
    const quint64 middle = begin + MerkleTree::split(size);
    const auto left = hashOf(begin, middle);
    const auto right = left ? hashOf(middle, end) : left;
    return right ? Result<QByteArray>(MerkleTree::node(*left, *right)) : right;
}

Result<QByteArray> AuditTree::hashOfLeaves(quint64 begin, quint64 end)
{
    auto row = m_database.query("SELECT hash FROM audit_entry WHERE chain = ?1 AND n > ?2 AND n <= ?3 ORDER BY n",
                                m_chain, qint64(begin), qint64(end));
    MerkleFrontier part;
    const auto read = storage::forEachRow(row, [&] { part.append(MerkleTree::leaf(row->blobView(0))); });
    if (!read || part.size() != end - begin) {
        return read ? fail(ErrorCode::Corrupt, tr("An entry of the audit log is missing.")) : failure(read);
    }
    return part.root();
}

} // namespace kluis::server
