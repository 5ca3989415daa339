// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace kluis::crypto {

/// A Merkle tree over a list that only grows, as RFC 9162 section 2.1 has it: hash of a leaf SHA-256(0x00 || leaf), of
/// a node SHA-256(0x01 || left || right), of nothing SHA-256 of the empty text. Two people who hold roots of different
/// sizes can tell by a proof of a few hashes whether the longer list begins with the shorter one. All hashes have 32
/// bytes. Any thread.
class MerkleTree {
public:
    /// The root over the leaves begin .. end - 1, counted from 0.
    using RangeHash = std::function<Result<QByteArray>(quint64 begin, quint64 end)>;

    [[nodiscard]] static QByteArray leaf(QByteArrayView content);
    [[nodiscard]] static QByteArray node(QByteArrayView left, QByteArrayView right);
    [[nodiscard]] static QByteArray emptyRoot();

    /// The largest power of two below \p size, which is above 1: where a tree of that size has its left child's end.
    [[nodiscard]] static quint64 split(quint64 size);

    /// What shows that a tree of \p second leaves begins with one of \p first (2.1.4.1). Empty where one of them is
    /// empty or both are the same; \p first is not above \p second. Errors: those of \p hashOf.
    [[nodiscard]] static Result<QList<QByteArray>> consistencyProof(quint64 first, quint64 second,
                                                                    const RangeHash& hashOf);

    /// Whether \p proof shows so (2.1.4.2). Anything begins with an empty tree. False for every other input.
    [[nodiscard]] static bool isConsistent(quint64 first, QByteArrayView firstRoot, quint64 second,
                                           QByteArrayView secondRoot, const QList<QByteArray>& proof);
};

} // namespace kluis::crypto
