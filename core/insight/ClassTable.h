// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SmallGroups.h"
#include "core/insight/Tally.h"

#include <array>
#include <span>
#include <vector>

namespace kluis::insight {

/// The people of one group by the duration classes of their cases. Value type.
struct GroupClasses {
    std::array<qint64, DurationClasses::most> people{};
    bool isGroupShown = true; ///< false: the group has no figures at all
};

/// Of which groups the duration classes may be shown, all of them or none. Groups have nobody in common, and what they have
/// together is shown: the sum of each class over all of them (of nobody, or of leastPeople), and the sum over the classes of
/// each group that is shown.
///
/// A group is not shown where one of its classes tells of fewer than leastPeople; and further ones join it, the smallest
/// first, until of what is not shown each class has leastPeople people or none, and more than one class anybody. With one
/// class alone, each group's sum would be that class. \p count: of the classes.
[[nodiscard]] std::vector<Shown> withholdClassTable(std::span<const GroupClasses> groups, std::size_t count);

} // namespace kluis::insight
