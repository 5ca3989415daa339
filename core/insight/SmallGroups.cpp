// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SmallGroups.h"

#include <algorithm>

namespace kluis::insight {

std::vector<Shown> withholdSmall(std::span<const qint64> people, GroupKind kind, std::span<const Shown> before)
{
    std::vector<Shown> shown(before.begin(), before.end());
    shown.resize(people.size(), Shown::Yes);
    qint64 withheld = 0; // people surely behind what is withheld
    bool isAny = false;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (shown[i] == Shown::Yes && isFew(people[i])) {
            shown[i] = Shown::Small;
        }
        if (shown[i] != Shown::Yes && people[i] > 0) {
            isAny = true;
            withheld = kind == GroupKind::Apart ? withheld + people[i] : std::max(withheld, people[i]);
        }
    }
    if (!isAny || withheld >= leastPeople) {
        return shown;
    }
    // The smallest of the others joins them: it costs the least, and alone has enough people.
    std::size_t smallest = people.size();
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (shown[i] == Shown::Yes && people[i] >= leastPeople &&
            (smallest == people.size() || people[i] < people[smallest])) {
            smallest = i;
        }
    }
    if (smallest < people.size()) {
        shown[smallest] = Shown::Beside;
    }
    return shown;
}

} // namespace kluis::insight
