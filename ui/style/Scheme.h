// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::ui {

/// What the window's colours are made for.
enum class Scheme {
    Light,
    Dark,
    Contrast, ///< text and lines as far from what lies below them as can be: at least 7:1 (WCAG 2.2, 1.4.6)
};

} // namespace kluis::ui
