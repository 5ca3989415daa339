// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

namespace kluis::crypto {

/// Padme (Nikitin et al., PETS 2019): the low bits of a length are cleared, upwards, so that only O(log log n) bits
/// of it show and at most 12 % is added. \p size at least 2. Any thread.
[[nodiscard]] constexpr qsizetype padme(qsizetype size)
{
    const auto length = static_cast<quint64>(size);
    const int exponent = std::bit_width(length) - 1;
    const int kept = std::bit_width(static_cast<unsigned>(exponent));
    const quint64 mask = (1ULL << (exponent - kept)) - 1;
    return static_cast<qsizetype>((length + mask) & ~mask);
}

} // namespace kluis::crypto
