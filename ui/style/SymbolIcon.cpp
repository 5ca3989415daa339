// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/SymbolIcon.h"

#include "ui/style/SymbolDrawing.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace kluis::ui {

namespace {

/// Draws the symbol in the palette's colour of that moment, so that a change of theme needs nothing; without a shade in its own
/// colours. What was drawn is kept: a list paints the same symbol in every line.
class SymbolIconEngine final : public QIconEngine {
public:
    SymbolIconEngine(QString name, SymbolDrawing drawing, std::optional<SymbolShade> shade)
        : m_name(std::move(name)), m_drawing(std::move(drawing)), m_shade(shade)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size(), painter->device()->devicePixelRatioF(), colourFor(mode)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolIconEngine(m_name, m_drawing, m_shade); }

private:
    /// Not valid where the picture has its own.
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (!m_shade) {
            return {};
        }
        const QPalette palette = QApplication::palette();
        const auto role = m_shade == SymbolShade::Muted ? QPalette::PlaceholderText : QPalette::WindowText;
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        return mode == QIcon::Selected && m_shade != SymbolShade::Steady
                   ? palette.color(QPalette::Active, QPalette::HighlightedText)
                   : palette.color(QPalette::Active, role);
    }

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
        pixmap = m_drawing.drawn(dots, colour);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name; ///< of the resource, which never changes
    SymbolDrawing m_drawing;
    std::optional<SymbolShade> m_shade;
};

QIcon iconOf(const QString& name, std::optional<SymbolShade> shade)
{
    const auto drawing = SymbolDrawing::named(name);
    return drawing ? QIcon(new SymbolIconEngine(name, *drawing, shade)) : QIcon();
}

} // namespace

QIcon symbolIcon(const QString& name, SymbolShade shade)
{
    return iconOf(name, shade);
}

QIcon programIcon()
{
    return iconOf(QStringLiteral("dossierkluis"), std::nullopt);
}

} // namespace kluis::ui
