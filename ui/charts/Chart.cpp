// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Chart.h"

#include "ui/widgets/Look.h"

#include <QLocale>
#include <QPainter>

namespace kluis::ui {

namespace {

constexpr int gridLines = 4;

QColor colourOf(int index, const QPalette& colours)
{
    // The accent, and the colour of text for what it is compared with: both 4.5:1 on the sheet.
    return colours.color(index == 0 ? QPalette::Link : QPalette::PlaceholderText);
}

QPalette paper()
{
    QPalette colours;
    colours.setColor(QPalette::Base, Qt::white);
    colours.setColor(QPalette::Text, Qt::black);
    colours.setColor(QPalette::Link, QColor(0x1b, 0x69, 0x85));
    colours.setColor(QPalette::PlaceholderText, QColor(0x55, 0x55, 0x55));
    colours.setColor(QPalette::Midlight, QColor(0xdd, 0xdd, 0xdd));
    return colours;
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
    const int rows = m_kind == Kind::Bars ? qMax(4, int(m_data.categories.size())) : 9;
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
    draw(painter, area, paper());
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
        pen.setStyle(index == 0 ? Qt::SolidLine : Qt::DashLine);
        painter.setPen(pen);
        if (before) {
            painter.drawLine(*before, point);
        }
        painter.setPen(Qt::NoPen);
        if (index == 0) {
            painter.drawEllipse(point, mark, mark);
        } else {
            painter.drawRect(QRectF(point.x() - mark, point.y() - mark, mark * 2, mark * 2));
        }
        before = point;
    }
    pen.setStyle(index == 0 ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
}

void Chart::drawBars(QPainter& painter, const QRect& area, const QPalette& colours) const
{
    if (m_data.series.isEmpty() || m_data.categories.isEmpty()) {
        return;
    }
    const auto& values = m_data.series.first().values;
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    const int step = qMin(line * 2, area.height() / int(m_data.categories.size()));
    int names = 0;
    for (const QString& name : m_data.categories) {
        names = qMax(names, metrics.horizontalAdvance(name));
    }
    names = qMin(names, area.width() * 2 / 5) + line / 2;
    const int room = area.width() - names - metrics.horizontalAdvance(number(m_data.top()) + QStringLiteral("000"));
    for (int i = 0; i < m_data.categories.size(); ++i) {
        const int y = area.top() + i * step;
        painter.setPen(colours.color(QPalette::Text));
        painter.drawText(QRect(area.left(), y, names - line / 2, step), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_data.categories[i], Qt::ElideRight, names - line / 2));
        int end = area.left() + names;
        if (const auto value = values.value(i)) {
            const int width = int(room * *value / m_data.top());
            painter.fillRect(QRect(end, y + step / 5, qMax(1, width), step * 3 / 5), colourOf(0, colours));
            end += width;
        }
        const QString text = values.value(i) ? number(*values.value(i)) : QStringLiteral("*");
        painter.drawText(QRect(end + line / 3, y, area.width(), step), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace kluis::ui
