// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ClassTable.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace kluis::insight {

namespace {

using People = std::array<qint64, DurationClasses::most>;

qint64 sumOf(const People& people)
{
    return std::accumulate(people.begin(), people.end(), qint64(0));
}

/// Whether what is withheld together, \p withheld, tells of nobody in particular. \p isAnyFew: something of it is of a few.
bool isSafe(const People& withheld, bool isAnyFew)
{
    const auto classes = withheld.size() - std::size_t(std::count(withheld.begin(), withheld.end(), 0));
    return std::none_of(withheld.begin(), withheld.end(), isFew) && (!isAnyFew || classes > 1);
}

/// The smallest of those that are shown and have anybody.
std::optional<std::size_t> smallest(std::span<const GroupClasses> groups, const std::vector<Shown>& shown)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const qint64 people = sumOf(groups[i].people);
        if (shown[i] == Shown::Yes && people > 0 && (!found || people < sumOf(groups[*found].people))) {
            found = i;
        }
    }
    return found;
}

} // namespace

std::vector<Shown> withholdClassTable(std::span<const GroupClasses> groups, std::size_t count)
{
    std::vector<Shown> shown;
    People withheld{};
    bool isAnyFew = false;
    const auto join = [&](const GroupClasses& group) {
        for (std::size_t i = 0; i < count; ++i) {
            withheld.at(i) += group.people.at(i);
        }
    };
    for (const GroupClasses& group : groups) {
        const bool isAFew = std::any_of(group.people.begin(), group.people.end(), isFew);
        isAnyFew = isAnyFew || isAFew;
        shown.push_back(isAFew ? Shown::Small : group.isGroupShown ? Shown::Yes : Shown::Beside);
        if (shown.back() != Shown::Yes) {
            join(group);
        }
    }
    while (!isSafe(withheld, isAnyFew)) {
        const auto next = smallest(groups, shown);
        if (!next) {
            break; // nothing of any group is told
        }
        shown[*next] = Shown::Beside;
        join(groups[*next]);
    }
    return shown;
}

} // namespace kluis::insight
