// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/SyntheticRandom.h"

#include <QString>

namespace kluis::server {

/// Replaces every letter and digit of a text by a thrown one of the same kind: vowel, consonant, letter with a mark,
/// letter of another script, each in its case. Length, words, spaces and punctuation stay; what was said does not.
class TextMask {
public:
    /// As long as \p text in UTF-16 units; another text than \p text wherever it has three letters or digits. Any thread.
    [[nodiscard]] static QString masked(const QString& text, domain::SyntheticRandom& random);

    TextMask() = delete;
};

} // namespace kluis::server
