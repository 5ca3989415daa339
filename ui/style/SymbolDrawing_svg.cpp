// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/SymbolDrawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace kluis::ui {

std::optional<SymbolDrawing> SymbolDrawing::named(const QString& name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? std::optional(SymbolDrawing(file.readAll())) : std::nullopt;
}

QPixmap SymbolDrawing::drawn(QSize dots, const QColor& colour) const
{
    QPixmap pixmap(dots);
    pixmap.fill(Qt::transparent);
    QByteArray tinted = m_content;
    if (colour.isValid()) {
        tinted.replace("currentColor", colour.name().toLatin1());
    }
    QSvgRenderer renderer(tinted);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.isValid() ? colour.alphaF() : 1);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(dots)));
    return pixmap;
}

} // namespace kluis::ui
