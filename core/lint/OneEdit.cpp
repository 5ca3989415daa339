// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/OneEdit.h"

#include <algorithm>
#include <iterator>

namespace kluis::lint {

namespace {

bool isVowel(char letter)
{
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// Letters that people write for one another.
bool areMistaken(char one, char other)
{
    constexpr std::string_view pairs[]{"ck", "sz", "fv", "dt", "iy", "mn"};
    return (isVowel(one) && isVowel(other)) ||
           std::any_of(std::begin(pairs), std::end(pairs), [one, other](std::string_view pair) {
               return (pair[0] == one && pair[1] == other) || (pair[1] == one && pair[0] == other);
           });
}

} // namespace

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
        return areMistaken(one[at], other[at]);
    }
    return at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at] &&
           one.substr(at + 2) == other.substr(at + 2);
}

} // namespace kluis::lint
