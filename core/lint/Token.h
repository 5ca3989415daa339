// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace kluis::lint {

/// One word of a text. Hyphens and apostrophes inside a word belong to it.
struct Token {
    qsizetype position = 0; ///< UTF-16 units from the start of the text
    qsizetype length = 0;
    std::string folded;       ///< a-z and 0-9 only: lower case, no accents, no hyphens; `~` for other letters
    int sentence = 0;         ///< counted from 0
    bool allCapitals = false; ///< two letters or more, all of them capitals
    bool startsCapital = false;
    bool digits = false; ///< a number
};

/// The words of \p text, in order. Total; linear in the text. Any thread.
[[nodiscard]] std::vector<Token> tokenise(QStringView text);

/// \p word as Token::folded has it; several words are joined by a space. For lists that are compared with tokens.
[[nodiscard]] std::string foldWords(QStringView words);

} // namespace kluis::lint
