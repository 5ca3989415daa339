// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/OneEdit.h"

#include <algorithm>

namespace kluis::lint {

std::vector<std::string> withOneLetterLess(std::string_view word)
{
    std::vector<std::string> shorter;
    shorter.reserve(word.size());
    for (std::size_t at = 0; at < word.size(); ++at) {
        std::string without(word.substr(0, at));
        without += word.substr(at + 1);
        shorter.push_back(std::move(without));
    }
    return shorter;
}

bool isOneEditAway(std::string_view one, std::string_view other)
{
    if (one.size() > other.size()) {
        std::swap(one, other);
    }
    if (one == other || other.size() - one.size() > 1) {
        return false;
    }
    const auto parting = std::mismatch(one.begin(), one.end(), other.begin());
    const std::size_t at = std::size_t(parting.first - one.begin());
    if (one.size() < other.size()) {
        return one.substr(at) == other.substr(at + 1);
    }
    if (one.substr(at + 1) == other.substr(at + 1)) {
        return true;
    }
    return at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at] &&
           one.substr(at + 2) == other.substr(at + 2);
}

} // namespace kluis::lint
