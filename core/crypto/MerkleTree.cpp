// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MerkleTree.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

#include <bit>

namespace kluis::crypto {

namespace {

/// SUBPROOF of RFC 9162: \p first leaves of begin .. end - 1; \p isKnown: the asker has the root of what is left of it.
Result<void> collect(quint64 first, quint64 begin, quint64 end, bool isKnown, const MerkleTree::RangeHash& hashOf,
                     QList<QByteArray>& proof)
{
    const quint64 size = end - begin;
    const auto add = [&](quint64 from, quint64 to) -> Result<void> {
        auto hash = hashOf(from, to);
        if (!hash) {
            return failure(hash);
        }
        proof.append(std::move(*hash));
        return {};
    };
    if (first == size) {
        return isKnown ? Result<void>() : add(begin, end);
    }
    const quint64 middle = begin + MerkleTree::split(size);
    if (first <= middle - begin) {
        const auto left = collect(first, begin, middle, isKnown, hashOf, proof);
        return left ? add(middle, end) : left;
    }
    const auto right = collect(first - (middle - begin), middle, end, false, hashOf, proof);
    return right ? add(begin, middle) : right;
}

} // namespace

QByteArray MerkleTree::leaf(QByteArrayView content)
{
    return Sha256().add(QByteArrayView("\x00", 1)).add(content).result();
}

QByteArray MerkleTree::node(QByteArrayView left, QByteArrayView right)
{
    return Sha256().add(QByteArrayView("\x01", 1)).add(left).add(right).result();
}

QByteArray MerkleTree::emptyRoot()
{
    return sha256(QByteArrayView());
}

quint64 MerkleTree::split(quint64 size)
{
    return std::bit_floor(size - 1);
}

Result<QList<QByteArray>> MerkleTree::consistencyProof(quint64 first, quint64 second, const RangeHash& hashOf)
{
    QList<QByteArray> proof;
    if (first == 0 || first >= second) {
        return proof;
    }
    if (auto collected = collect(first, 0, second, true, hashOf, proof); !collected) {
        return failure(collected);
    }
    return proof;
}

bool MerkleTree::isConsistent(quint64 first, QByteArrayView firstRoot, quint64 second, QByteArrayView secondRoot,
                              const QList<QByteArray>& proof)
{
    if (first == 0 || first == second) {
        return proof.isEmpty() && (first == 0 || equal(firstRoot, secondRoot));
    }
    if (first > second || proof.isEmpty()) {
        return false;
    }
    qsizetype used = 0;
    QByteArray firstHash = std::has_single_bit(first) ? firstRoot.toByteArray() : proof.at(used++);
    QByteArray secondHash = firstHash;
    quint64 firstNode = first - 1;
    quint64 lastNode = second - 1;
    for (; (firstNode & 1) != 0; firstNode >>= 1) {
        lastNode >>= 1;
    }
    for (; used < proof.size(); ++used) {
        if (lastNode == 0) {
            return false;
        }
        const QByteArray& hash = proof.at(used);
        if ((firstNode & 1) != 0 || firstNode == lastNode) {
            firstHash = node(hash, firstHash);
            secondHash = node(hash, secondHash);
            for (; (firstNode & 1) == 0 && firstNode != 0; firstNode >>= 1) {
                lastNode >>= 1;
            }
        } else {
            secondHash = node(secondHash, hash);
        }
        firstNode >>= 1;
        lastNode >>= 1;
    }
    return lastNode == 0 && equal(firstHash, firstRoot) && equal(secondHash, secondRoot);
}

} // namespace kluis::crypto
