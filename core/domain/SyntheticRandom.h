// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace kluis::domain {

/// The dice of the synthetic practice: SplitMix64 (Steele, Lea, Flood 2014), the same on every platform, which the
/// standard library's distributions are not. Never for keys. Value type.
class SyntheticRandom {
public:
    /// One independent sequence for every (seed, index).
    SyntheticRandom(quint64 seed, quint64 index) : m_state(mix(seed + 0x9E3779B97F4A7C15ULL) ^ mix(index + 1)) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mix(m_state);
    }
    /// 0 .. count-1; the bias of the remainder does not matter for made-up people. \p count > 0.
    int below(int count) { return int(next() % quint64(count)); }
    /// lowest .. highest, both included.
    int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> const T& pick(std::span<const T> choices)
    {
        return choices[std::size_t(below(int(choices.size())))];
    }

private:
    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace kluis::domain
