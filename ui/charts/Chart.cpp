// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Chart.h"

#include "ui/style/Look.h"

#include <QLocale>
#include <QPainter>

namespace kluis::ui {

namespace {

constexpr int gridLines = 4;

QColor colourOf(int index, const QPalette& colours)
{
    // The accent, and the colour of text for what it is compared with: all 4.5:1 on the sheet.
    return colours.color(index == 0 ? QPalette::Link : index == 1 ? QPalette::PlaceholderText : QPalette::Text);
}

Qt::PenStyle dashOf(int index)
{
    return index == 0 ? Qt::SolidLine : index == 1 ? Qt::DashLine : Qt::DotLine;
}

void drawMark(QPainter& painter, const QPointF& at, int size, int index)
{
    if (index == 0) {
        painter.drawEllipse(at, size, size);
    } else if (index == 1) {
        painter.drawRect(QRectF(at.x() - size, at.y() - size, size * 2, size * 2));
    } else {
        painter.drawPolygon(QPolygonF({at + QPointF(0, -size), at + QPointF(size, size), at + QPointF(-size, size)}));
    }
}

/// The filling of a part of a bar: told apart without colour too.
QBrush fillingOf(int index, const QPalette& colours)
{
    const QColor accent = colours.color(QPalette::Link);
    const QColor text = colours.color(QPalette::PlaceholderText);
    switch (index) {
    case 0:
        return accent;
    case 1:
        return {accent, Qt::BDiagPattern};
    case 2:
        return text;
    case 3:
        return {text, Qt::Dense5Pattern};
    default:
        return {text, Qt::CrossPattern};
    }
}

} // namespace

Chart::Chart(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Chart::setData(const ChartData& data)
{
    m_data = data;
    setAccessibleName(data.title);
    setAccessibleDescription(tr("A picture of the table below."));
    updateGeometry();
    update();
}

QSize Chart::sizeHint() const
{
    const int rows = m_kind == Kind::Lines  ? 9
                     : m_kind == Kind::Bars ? qMax(4, int(m_data.categories.size()))
                                            : int(m_data.categories.size()) + 2;
    return {Look::space(100), Look::space(6) * rows + Look::space(8)};
}

QSize Chart::minimumSizeHint() const
{
    return {Look::space(60), sizeHint().height()};
}

QString Chart::number(double value) const
{
    return locale().toString(value, 'g', 3) + m_data.unit;
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, rect(), palette());
}

void Chart::drawForPaper(QPainter& painter, const QRect& area) const
{
    draw(painter, area, Colours::of(Scheme::Light).palette()); // on paper
}

void Chart::draw(QPainter& painter, const QRect& area, const QPalette& colours) const
{
    const int line = painter.fontMetrics().height();
    painter.setPen(colours.color(QPalette::Text));
    QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_data.title, Qt::ElideRight, area.width()));
    painter.setFont(plain);
    const QRect below = area.adjusted(0, line + line / 2, 0, 0);
    if (m_kind == Kind::Lines) {
        drawLines(painter, below, colours);
    } else {
        drawBars(painter, below, colours);
    }
}

void Chart::drawLines(QPainter& painter, const QRect& area, const QPalette& colours) const
{
    const int line = painter.fontMetrics().height();
    const double top = m_data.top();
    int axis = 0;
    for (int i = 0; i <= gridLines; ++i) {
        axis = qMax(axis, painter.fontMetrics().horizontalAdvance(number(top * i / gridLines)));
    }
    axis += line / 2;
    const QRect plot = area.adjusted(axis, line / 2, -line, -line * 3);
    for (int i = 0; i <= gridLines; ++i) {
        const int y = plot.bottom() - plot.height() * i / gridLines;
        painter.setPen(colours.color(QPalette::Midlight));
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(colours.color(QPalette::PlaceholderText));
        painter.drawText(QRect(area.left(), y - line / 2, axis - line / 3, line), Qt::AlignRight | Qt::AlignVCenter,
                         number(top * i / gridLines));
    }
    const qsizetype count = m_data.categories.size();
    for (qsizetype i = 0; i < count; ++i) {
        const int x = plot.left() + int(plot.width() * i / qMax<qsizetype>(1, count - 1));
        painter.drawText(QRect(x - line * 2, plot.bottom() + line / 3, line * 4, line), Qt::AlignCenter,
                         m_data.categories[i]);
    }
    int x = plot.left();
    for (int i = 0; i < m_data.series.size(); ++i) {
        drawSeries(painter, plot, i, colours);
        // The key, below: a piece of the line and its name.
        const int y = area.bottom() - line / 2;
        painter.drawLine(x, y, x + line * 2, y);
        painter.setPen(colours.color(QPalette::Text));
        const QString name = m_data.series[i].name;
        painter.drawText(QRect(x + line * 5 / 2, y - line / 2, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
        x += line * 4 + painter.fontMetrics().horizontalAdvance(name);
    }
}

/// Leaves the painter with the series' pen, for its key.
void Chart::drawSeries(QPainter& painter, const QRect& plot, int index, const QPalette& colours) const
{
    const auto& values = m_data.series[index].values;
    const double top = m_data.top();
    const int mark = painter.fontMetrics().height() / 6 + 1;
    QPen pen(colourOf(index, colours), mark / 1.5);
    painter.setBrush(pen.color());
    std::optional<QPointF> before;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            before.reset();
            continue;
        }
        const QPointF point(plot.left() +
                                double(plot.width()) * double(i) / double(qMax<qsizetype>(1, values.size() - 1)),
                            plot.bottom() - plot.height() * *values[i] / top);
        pen.setStyle(dashOf(index));
        painter.setPen(pen);
        if (before) {
            painter.drawLine(*before, point);
        }
        painter.setPen(Qt::NoPen);
        drawMark(painter, point, mark, index);
        before = point;
    }
    pen.setStyle(dashOf(index));
    painter.setPen(pen);
}

std::optional<double> Chart::drawParts(QPainter& painter, QRect bar, int category, double top,
                                       const QPalette& colours) const
{
    const qsizetype parts = m_kind == Kind::Bars ? 1 : m_data.series.size();
    const int room = bar.width();
    double sum = 0;
    for (int i = 0; i < parts; ++i) {
        const auto value = m_data.series[i].values.value(category);
        if (!value) {
            return std::nullopt;
        }
        // Rounded where each ends, so that they touch and end where their sum does.
        const int begin = bar.left() + int(room * sum / top);
        sum += *value;
        const int end = bar.left() + int(room * sum / top);
        const bool isLine = *value > 0 || parts == 1;
        const QRect part(begin, bar.top(), qMax(isLine ? 1 : 0, end - begin), bar.height());
        painter.fillRect(part, fillingOf(i, colours));
        if (parts > 1 && part.width() > 2) {
            painter.setPen(colours.color(i < 2 ? QPalette::Link : QPalette::PlaceholderText));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
    }
    return sum;
}

void Chart::drawBars(QPainter& painter, const QRect& area, const QPalette& colours) const
{
    if (m_data.series.isEmpty() || m_data.categories.isEmpty()) {
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    const int below = m_kind == Kind::Stacks ? line * 2 : 0;
    const int step = qMin(line * 2, (area.height() - below) / int(m_data.categories.size()));
    int names = 0;
    for (const QString& name : m_data.categories) {
        names = qMax(names, metrics.horizontalAdvance(name) + 2); // whole dots round letters up
    }
    names = qMin(names, area.width() * 2 / 5) + line / 2;
    const double top = m_kind == Kind::Bars ? m_data.top() : m_data.topOfSums();
    const int room = area.width() - names - metrics.horizontalAdvance(number(top) + QStringLiteral("000"));
    for (int i = 0; i < m_data.categories.size(); ++i) {
        const int y = area.top() + i * step;
        painter.setPen(colours.color(QPalette::Text));
        painter.drawText(QRect(area.left(), y, names - line / 2, step), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_data.categories[i], Qt::ElideRight, names - line / 2));
        const QRect bar(area.left() + names, y + step / 5, room, step * 3 / 5);
        const auto sum = drawParts(painter, bar, i, top, colours);
        const int end = bar.left() + (sum ? int(room * *sum / top) : 0);
        painter.setPen(colours.color(QPalette::Text));
        painter.drawText(QRect(end + line / 3, y, area.width(), step), Qt::AlignLeft | Qt::AlignVCenter,
                         sum ? number(*sum) : QStringLiteral("*"));
    }
    if (m_kind == Kind::Stacks) {
        drawKeyOfParts(painter, area, colours);
    }
}

void Chart::drawKeyOfParts(QPainter& painter, const QRect& area, const QPalette& colours) const
{
    const int line = painter.fontMetrics().height();
    int x = area.left();
    for (int i = 0; i < m_data.series.size(); ++i) {
        const QRect sample(x, area.bottom() - line, line, line * 3 / 4);
        painter.fillRect(sample, fillingOf(i, colours));
        painter.setPen(colours.color(i < 2 ? QPalette::Link : QPalette::PlaceholderText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sample);
        painter.setPen(colours.color(QPalette::Text));
        const QString& name = m_data.series[i].name;
        painter.drawText(QRect(x + line * 3 / 2, area.bottom() - line * 9 / 8, area.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += line * 5 / 2 + painter.fontMetrics().horizontalAdvance(name);
    }
}

} // namespace kluis::ui
