// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kluis::lint {

/// \p word with each of its letters left out in turn: what two words that differ by one edit have in common.
[[nodiscard]] std::vector<std::string> withOneLetterLess(std::string_view word);

/// True when one letter more, less or other, or two neighbours swapped, makes \p one into \p other. Equal words are
/// none away.
[[nodiscard]] bool isOneEditAway(std::string_view one, std::string_view other);

} // namespace kluis::lint
