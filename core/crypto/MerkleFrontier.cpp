// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MerkleFrontier.h"

#include "core/crypto/MerkleTree.h"
#include "core/crypto/Sha256.h"

#include <bit>

namespace kluis::crypto {

Result<MerkleFrontier> MerkleFrontier::fromBytes(quint64 size, QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(std::popcount(size)) * Sha256::size) {
        return fail(ErrorCode::Corrupt, tr("What is known of a growing list does not fit its length."));
    }
    MerkleFrontier frontier;
    frontier.m_size = size;
    for (qsizetype at = 0; at < bytes.size(); at += Sha256::size) {
        frontier.m_roots.append(bytes.sliced(at, Sha256::size).toByteArray());
    }
    return frontier;
}

void MerkleFrontier::append(const QByteArray& leafHash, const Completed& completed)
{
    QByteArray hash = leafHash;
    int level = 0;
    quint64 index = m_size;
    const auto tell = [&] {
        if (completed) {
            completed(level, index, hash);
        }
    };
    tell();
    // As carrying in a sum: two trees of one size become one of the next.
    while ((index & 1) != 0) {
        hash = MerkleTree::node(m_roots.takeLast(), hash);
        ++level;
        index >>= 1;
        tell();
    }
    m_roots.append(hash);
    ++m_size;
}

QByteArray MerkleFrontier::root() const
{
    if (m_roots.isEmpty()) {
        return MerkleTree::emptyRoot();
    }
    QByteArray hash = m_roots.last();
    for (qsizetype i = m_roots.size() - 2; i >= 0; --i) {
        hash = MerkleTree::node(m_roots.at(i), hash);
    }
    return hash;
}

} // namespace kluis::crypto
