// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ControlStyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace kluis::ui {

namespace {

/// By how much Fusion darkens the ground to draw an outline, in per cent.
constexpr int fusionDarkens = 140;

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

/// With a ground of which Fusion's outline has the edge's colour.
template <typename Option> Option ControlStyle::edged(const Option& option) const
{
    Option made(option);
    made.palette.setColor(QPalette::Window, m_colours.edge.lighter(fusionDarkens));
    return made;
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(*option, *painter, true);
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const auto made = edged(*button);
            QProxyStyle::drawPrimitive(element, &made, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box != nullptr) {
        const auto made = edged(*box);
        QProxyStyle::drawComplexControl(control, &made, painter, widget);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && box != nullptr) {
        const auto made = edged(*box);
        QProxyStyle::drawComplexControl(control, &made, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A box or a circle: with a hook or a dot when it is ticked, with a bar when it is partly.
void ControlStyle::drawTick(const QStyleOption& option, QPainter& painter, bool isRound) const
{
    const bool isOn = (option.state & State_On) != 0;
    const bool isPartly = (option.state & State_NoChange) != 0;
    const bool isEnabled = (option.state & State_Enabled) != 0;
    const bool hasFocus = (option.state & State_HasFocus) != 0;
    const double side = std::min(option.rect.width(), option.rect.height());
    const double width = hasFocus ? 2 : 1;
    QRectF area(0, 0, side - width, side - width);
    area.moveCenter(QRectF(option.rect).center());
    const bool isFilled = (isOn || isPartly) && isEnabled;
    const QColor line = hasFocus ? m_colours.focus : isEnabled ? m_colours.edge : m_colours.off;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isFilled && !hasFocus ? m_colours.accent : line, width));
    painter.setBrush(isFilled ? m_colours.accent : m_colours.sheet);
    const double round = isRound ? side / 2 : side / 5;
    painter.drawRoundedRect(area, round, round);
    const QColor mark = isEnabled ? m_colours.onAccent : m_colours.off;
    const auto at = [&area](double x, double y) {
        return area.topLeft() + QPointF(area.width() * x, area.height() * y);
    };
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(area.center(), side / 5, side / 5);
    } else if (isOn || isPartly) {
        QPainterPath hook(isPartly ? at(0.25, 0.5) : at(0.22, 0.52));
        if (isPartly) {
            hook.lineTo(at(0.75, 0.5));
        } else {
            hook.lineTo(at(0.42, 0.72));
            hook.lineTo(at(0.78, 0.28));
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mark, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(hook);
    }
    painter.restore();
}

} // namespace kluis::ui
