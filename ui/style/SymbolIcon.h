// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace kluis::ui {

/// Which colour a picture takes where its row or button is not selected or disabled.
enum class SymbolShade {
    Text,   ///< of the text beside it; of selected text on a selection
    Steady, ///< of the text, also when selected: for lists whose selection keeps the text's colour
    Muted,  ///< less important than the text
};

/// One of our own one-colour pictures (resources/icons), drawn in the colour of the text beside it: follows
/// light, dark and high contrast by itself and is sharp at every scale. \p name without folder or suffix: "lock".
/// GUI thread.
[[nodiscard]] QIcon symbolIcon(const QString& name, SymbolShade shade = SymbolShade::Text);

/// The program's own, in its own colours. GUI thread.
[[nodiscard]] QIcon programIcon();

} // namespace kluis::ui
