// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kluis::test {

/// The texts inside \p window that don't fit where they stand: labels, buttons, boxes and tabs that are narrower or
/// lower than what they show. Empty is good.
[[nodiscard]] QStringList clippedTexts(const QWidget& window);

/// Controls a person can reach with the keyboard that a screen reader could not name. Empty is good.
[[nodiscard]] QStringList namelessControls(const QWidget& window);

/// Letters with Alt that more than one visible, enabled button or field inside \p window answers to: such a letter only
/// moves the focus. Empty is good.
[[nodiscard]] QStringList doubledMnemonics(const QWidget& window);

/// Every text that is visible inside \p window, for looking for words that must not be there.
[[nodiscard]] QString visibleTexts(const QWidget& window);

} // namespace kluis::test
