// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace kluis::test {

/// Bends requests as a fuzzer does, by dice that a seed decides. One thread.
class Mutation {
public:
    explicit Mutation(quint64 seed);

    /// \p bytes with one to four changes: bits, bytes and numbers altered, pieces cut out, doubled, exchanged or put in from
    /// \p other, the end cut off.
    [[nodiscard]] QByteArray bend(QByteArray bytes, const QByteArray& other);
    /// One of them.
    template <class T> [[nodiscard]] const T& anyOf(const QList<T>& list) { return list.at(below(list.size())); }
    /// From 0 to \p end - 1; 0 where \p end is 0.
    [[nodiscard]] qsizetype below(qsizetype end);
    [[nodiscard]] QByteArray bytes(qsizetype count);

private:
    void change(QByteArray& bytes, const QByteArray& other);

    std::mt19937_64 m_dice;
};

} // namespace kluis::test
