// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace kluis::ui {

/// The sizes of text, from the one that the desktop has for its windows (100 %), which grows with what a person set there.
enum class TextSize {
    Body,    ///< 100 %
    Heading, ///< 110 %, bold: inside a screen
    Code,    ///< 130 %: digits that are typed over or compared
    Title,   ///< 150 %, bold: of a screen
    Display, ///< 240 %, bold: the one thing to look at
};

/// \p font in that size. GUI thread.
[[nodiscard]] QFont sized(QFont font, TextSize size);

} // namespace kluis::ui
