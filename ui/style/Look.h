// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Colours.h"

class QApplication;

namespace kluis::ui {

/// How the program looks: the colours of a scheme, our small style sheet, and one measure for room. All sizes follow the font,
/// so that 100-200 % scaling needs nothing. GUI thread.
class Look {
public:
    /// Before the first window, and again whenever the scheme changes: every window follows at once.
    static void apply(QApplication& application, Scheme scheme = Scheme::Light);
    static void apply(QApplication& application, const Colours& colours);
    /// A length that grows with the font: \p parts quarters of the height of a line of text.
    [[nodiscard]] static int space(int parts);

    Look() = delete;
};

} // namespace kluis::ui
