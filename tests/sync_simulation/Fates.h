// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace kluis::test {

/// Chance from a seed, the same on every machine. Value type.
class Fates {
public:
    explicit Fates(quint64 seed = 0) : m_engine(seed) {}

    /// From 0 to \p count - 1.
    [[nodiscard]] quint64 below(quint64 count) { return m_engine() % count; }
    [[nodiscard]] bool percent(int chance) { return below(100) < quint64(chance); }
    [[nodiscard]] quint64 next() { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace kluis::test
