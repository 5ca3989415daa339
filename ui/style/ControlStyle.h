// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Colours.h"

#include <QProxyStyle>

namespace kluis::ui {

/// Fusion with the edges of Colours: the style itself makes them of the ground's colour, so that on a dark one nobody sees where
/// a button or a box begins (WCAG 2.2, 1.4.11). Boxes and circles to tick it draws itself. GUI thread.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

public:
    ControlStyle();
    void setColours(const Colours& colours) { m_colours = colours; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    void drawTick(const QStyleOption& option, QPainter& painter, bool isRound) const;
    template <typename Option> [[nodiscard]] Option edged(const Option& option) const;

    Colours m_colours = Colours::of(Scheme::Light);
};

} // namespace kluis::ui
