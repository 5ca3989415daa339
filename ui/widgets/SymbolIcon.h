// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace kluis::ui {

/// One of our own one-colour SVG pictures (resources/icons), drawn in the colour of the text beside it: follows
/// light, dark and high contrast by itself and is sharp at every scale. \p name without folder or suffix: "lock".
/// GUI thread.
[[nodiscard]] QIcon symbolIcon(const QString& name);

} // namespace kluis::ui
