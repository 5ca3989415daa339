// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterText.h"

#include <algorithm>

namespace kluis::letters {

bool LetterText::write(const QString& id, const QString& words)
{
    const auto part = std::find_if(blocks.begin(), blocks.end(), [&id](const LetterBlock& block) {
        return block.kind == LetterBlock::Kind::Own && block.id == id;
    });
    if (part == blocks.end()) {
        return false;
    }
    part->cells = {words.trimmed()};
    return true;
}

} // namespace kluis::letters
