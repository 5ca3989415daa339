// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace kluis::ui {

/// How far two colours are from each other, from 1 to 21: the contrast ratio of WCAG 2.2. Text asks 4.5, large text and the
/// edges of controls 3 (1.4.3, 1.4.11). Opaque colours; any thread.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// What one sees where \p above, which may let through, lies on the opaque \p below.
[[nodiscard]] QColor laidOver(const QColor& above, const QColor& below);

} // namespace kluis::ui
