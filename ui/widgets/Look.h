// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace kluis::ui {

/// How the program looks: the system's light or dark palette, one accent colour, our small style sheet. All sizes
/// follow the font, so that 100-200 % scaling needs nothing. GUI thread.
class Look {
public:
    /// Once, before the first window.
    static void apply(QApplication& application);
    /// A length that grows with the font: \p parts quarters of the height of a line of text.
    [[nodiscard]] static int space(int parts);

    Look() = delete;
};

} // namespace kluis::ui
