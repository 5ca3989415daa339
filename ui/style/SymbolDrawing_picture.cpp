// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/SymbolDrawing.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPicture>

namespace kluis::ui {

namespace {

constexpr qreal side = 1024; // of the square in which installer/windows/drawings records

} // namespace

std::optional<SymbolDrawing> SymbolDrawing::named(const QString& name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".pic"));
    return file.open(QIODevice::ReadOnly) ? std::optional(SymbolDrawing(file.readAll())) : std::nullopt;
}

QPixmap SymbolDrawing::drawn(QSize dots, const QColor& colour) const
{
    QPixmap pixmap(dots);
    pixmap.fill(Qt::transparent);
    QPicture strokes;
    strokes.setData(m_content.constData(), uint(m_content.size()));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMin(dots.width(), dots.height()) / side;
    painter.translate((dots.width() - side * scale) / 2, (dots.height() - side * scale) / 2);
    painter.scale(scale, scale);
    strokes.play(&painter);
    painter.resetTransform();
    if (colour.isValid()) { // it was recorded in black
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), dots), colour);
    }
    return pixmap;
}

} // namespace kluis::ui
