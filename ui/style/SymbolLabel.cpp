// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/SymbolLabel.h"

#include "ui/style/SymbolIcon.h"

#include <QEvent>

namespace kluis::ui {

SymbolLabel::SymbolLabel(QWidget* parent, int lines, QIcon::Mode mode) : QLabel(parent), m_lines(lines), m_mode(mode)
{
}

void SymbolLabel::setSymbol(const QString& name)
{
    m_name = name;
    draw();
}

void SymbolLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_name.isEmpty()) {
        draw();
    }
}

void SymbolLabel::draw()
{
    const int side = fontMetrics().height() * m_lines;
    setPixmap(symbolIcon(m_name).pixmap(QSize(side, side), devicePixelRatioF(), m_mode));
}

} // namespace kluis::ui
