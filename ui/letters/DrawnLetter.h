// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterText.h"

#include <QByteArray>

namespace kluis::ui {

/// A letter, and how it looks on paper. Value type.
struct DrawnLetter {
    letters::LetterText text;
    QByteArray pdf;
};

} // namespace kluis::ui
