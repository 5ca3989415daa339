// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Scheme.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace kluis::ui {

/// Every colour of the window by what it is for. Screens take theirs from the palette and the style sheet that are made of
/// these; only what paints a picture of its own asks here. Opaque. Value type.
struct Colours {
    QColor window; ///< the ground
    QColor sheet;  ///< what one reads and types on
    QColor raised; ///< every second line, wells, notes
    QColor text;
    QColor muted;  ///< hints, placeholders
    QColor off;    ///< of what can't be used now
    QColor line;   ///< between parts; says nothing
    QColor edge;   ///< of what one can type in or tick
    QColor accent; ///< a selection, the main action
    QColor onAccent;
    QColor link;
    QColor focus; ///< around where the keyboard is
    QColor problem;
    QColor danger; ///< the ground of a button that destroys
    QColor onDanger;
    QColor warning;
    QColor success;
    QColor secrecy; ///< what only the medical staff reads

    [[nodiscard]] static Colours of(Scheme scheme);
    /// Of somebody's own colours, as a desktop with high contrast has them: no colour says anything by itself.
    [[nodiscard]] static Colours ofContrast(const QPalette& own);

    [[nodiscard]] QPalette palette() const;
    /// \p colour on the sheet, as thin as a ground for text is.
    [[nodiscard]] QColor tint(const QColor& colour) const;
    /// The style sheet with a colour for each `@name`.
    [[nodiscard]] QString fill(QString sheet) const;
};

} // namespace kluis::ui
