// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace kluis::insight {

/// Whether a figure may be shown.
enum class Shown : quint8 {
    Yes,
    Small,  ///< withheld: of fewer people than leastPeople
    Beside, ///< withheld: else what is withheld beside it could be worked out from the total
};

/// Figures of fewer people than this are those of single persons (DOMAIN, privacy of statistics).
inline constexpr qint64 leastPeople = 5;

/// Whether it is somebody, and fewer than leastPeople.
[[nodiscard]] constexpr bool isFew(qint64 people)
{
    return people > 0 && people < leastPeople;
}

/// How the groups lie to each other.
enum class GroupKind : quint8 {
    Apart,   ///< nobody is in two: departments, age bands
    Sharing, ///< the same people again: months
};

/// Which groups of one total may be shown. \p people: of each group. \p before: what is withheld of them already, for
/// another reason; none: nothing. What is withheld has together, by what one can be
/// sure of, leastPeople people or none, so that the total minus what is shown is no figure of a few people. A group of
/// nobody is shown: it says nothing about anybody.
[[nodiscard]] std::vector<Shown> withholdSmall(std::span<const qint64> people, GroupKind kind,
                                               std::span<const Shown> before = {});

} // namespace kluis::insight
