// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kluis::lint {

/// \p word with each of its letters left out in turn: what two words that differ by one edit have in common.
[[nodiscard]] std::vector<std::string> withOneLetterLess(std::string_view word);

/// True when one slip of the hand or of spelling makes \p one into \p other: a letter more or less, two neighbours
/// swapped, a vowel for a vowel, or a consonant for one that sounds like it. Other letters make other words: "ondergoed"
/// is no misspelling. Equal words are none away.
[[nodiscard]] bool isOneEditAway(std::string_view one, std::string_view other);

} // namespace kluis::lint
