// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/SymbolIcon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kluis::ui {

namespace {

/// Draws the SVG in the palette's colour of that moment, so that a change of theme needs nothing. What was drawn is kept: a
/// list paints the same symbol in every line.
class SymbolIconEngine final : public QIconEngine {
public:
    SymbolIconEngine(QString name, QByteArray svg, SymbolShade shade)
        : m_name(std::move(name)), m_svg(std::move(svg)), m_shade(shade)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const auto role = m_shade == SymbolShade::Muted ? QPalette::PlaceholderText : QPalette::WindowText;
        QColor colour = palette.color(QPalette::Active, role);
        if (mode == QIcon::Disabled) {
            colour = palette.color(QPalette::Disabled, QPalette::WindowText);
        } else if (mode == QIcon::Selected && m_shade != SymbolShade::Steady) {
            colour = palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        painter->drawPixmap(rect, drawn(rect.size(), painter->device()->devicePixelRatioF(), colour));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolIconEngine(m_name, m_svg, m_shade); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, qreal ratio, const QColor& colour) const
    {
        const QSize dots = size * ratio;
        const QString key = QStringLiteral("kluis.symbol %1 %2 %3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(dots.width())
                                .arg(dots.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(dots);
        pixmap.fill(Qt::transparent);
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(tinted);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(dots)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name; ///< of the resource, which never changes
    QByteArray m_svg;
    SymbolShade m_shade;
};

} // namespace

QIcon symbolIcon(const QString& name, SymbolShade shade)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new SymbolIconEngine(name, file.readAll(), shade));
}

} // namespace kluis::ui
