// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MerkleFrontier.h"
#include "core/crypto/MerkleTree.h"

#include <QtEndian>

#include <cstdlib>

using kluis::crypto::MerkleFrontier;
using kluis::crypto::MerkleTree;

/// Two sizes and then hashes: as the bytes of a frontier, and as a proof. Roots that are all zero have no proof.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t head = 16;
    if (size < head) {
        return 0;
    }
    const auto first = qFromBigEndian<quint64>(data);
    const auto second = qFromBigEndian<quint64>(data + 8);
    const QByteArray rest(reinterpret_cast<const char*>(data + head), qsizetype(size - head));
    if (auto frontier = MerkleFrontier::fromBytes(first, rest)) {
        frontier->append(QByteArray(32, 'l'));
        if (frontier->root().size() != 32 || !MerkleFrontier::fromBytes(frontier->size(), frontier->bytes())) {
            std::abort();
        }
    }
    QList<QByteArray> proof;
    for (qsizetype at = 0; at + 32 <= rest.size(); at += 32) {
        proof.append(rest.sliced(at, 32));
    }
    if (MerkleTree::isConsistent(first, QByteArray(32, '\0'), second, QByteArray(32, '\0'), proof) && first != 0 &&
        first != second) {
        std::abort();
    }
    return 0;
}
