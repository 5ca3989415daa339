// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QList>

#include <functional>

namespace kluis::crypto {

/// The right edge of a MerkleTree that grows: the roots of the complete trees its leaves make up, largest first. So much
/// is enough to go on with it and to know its root, in 32 bytes for each bit of its size. Value type, any thread.
class MerkleFrontier {
    Q_DECLARE_TR_FUNCTIONS(kluis::crypto::MerkleFrontier)

public:
    /// Told of each complete tree: 2^level leaves from leaf index * 2^level on.
    using Completed = std::function<void(int level, quint64 index, const QByteArray& hash)>;

    MerkleFrontier() = default; ///< of an empty tree
    /// What bytes() gave for a tree of \p size leaves. Corrupt when it can't have been.
    [[nodiscard]] static Result<MerkleFrontier> fromBytes(quint64 size, QByteArrayView bytes);

    /// Puts a leaf behind the last one. \p leafHash: MerkleTree::leaf() of it.
    void append(const QByteArray& leafHash, const Completed& completed = {});

    [[nodiscard]] quint64 size() const { return m_size; }
    [[nodiscard]] QByteArray root() const;
    [[nodiscard]] QByteArray bytes() const { return m_roots.join(); }

private:
    quint64 m_size = 0;
    QByteArrayList m_roots;
};

} // namespace kluis::crypto
