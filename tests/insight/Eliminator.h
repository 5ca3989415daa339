// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace kluis::test {

/// Sums that are known, and whether another one follows from them: elimination modulo a prime, so without rounding.
class Eliminator {
public:
    /// \p count: of the unknown numbers.
    explicit Eliminator(std::size_t count) : m_count(count) {}

    /// Now the sum of these is known.
    void add(const std::vector<std::size_t>& of)
    {
        if (auto rest = reduced(of); rest.second < m_count) {
            m_rows.push_back(std::move(rest));
        }
    }
    [[nodiscard]] bool holds(const std::vector<std::size_t>& of) const { return reduced(of).second == m_count; }

private:
    using Row = std::pair<std::vector<quint64>, std::size_t>; ///< coefficients, the first being 1; its place
    static constexpr quint64 prime = 1'000'000'007;

    [[nodiscard]] Row reduced(const std::vector<std::size_t>& of) const
    {
        std::vector<quint64> row(m_count, 0);
        for (const std::size_t place : of) {
            row[place] = 1;
        }
        for (const auto& [known, first] : m_rows) {
            const quint64 times = row[first];
            for (std::size_t i = 0; times != 0 && i < m_count; ++i) {
                row[i] = (row[i] + (prime - times) * known[i]) % prime;
            }
        }
        std::size_t first = 0;
        while (first < m_count && row[first] == 0) {
            ++first;
        }
        const quint64 inverse = first < m_count ? power(row[first], prime - 2) : 1;
        for (quint64& each : row) {
            each = each * inverse % prime;
        }
        return {row, first};
    }
    static quint64 power(quint64 base, quint64 exponent)
    {
        quint64 result = 1;
        for (; exponent > 0; exponent /= 2) {
            result = exponent % 2 == 1 ? result * base % prime : result;
            base = base * base % prime;
        }
        return result;
    }

    std::size_t m_count;
    std::vector<Row> m_rows;
};

} // namespace kluis::test
