// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/TimelineView.h"

#include "ui/style/Look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kluis::ui {

using Kind = TimelineEvent::Kind;

namespace {

constexpr double mostZoom = 64;
constexpr double step = 1.5; ///< of one key
constexpr int rows = 4;      ///< absence, milestones, appointments, documents

} // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Course of the dossier"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int TimelineView::rowHeight() const
{
    return fontMetrics().height() + Look::space(1);
}

QSize TimelineView::sizeHint() const
{
    // A row for the months, one for each kind, and the bar to scroll.
    return {Look::space(120), rowHeight() * (rows + 1) + horizontalScrollBar()->sizeHint().height() + 2};
}

QSize TimelineView::minimumSizeHint() const
{
    return {Look::space(40), sizeHint().height()};
}

double TimelineView::perDay() const
{
    const int room = qMax(1, viewport()->width() - 2 * rowHeight());
    return m_zoom * room / double(qMax<qint64>(30, m_days));
}

double TimelineView::daysInSight() const
{
    return viewport()->width() / perDay();
}

int TimelineView::xOf(const QDate& day) const
{
    return rowHeight() + int(perDay() * double(m_first.daysTo(day))) - horizontalScrollBar()->value();
}

QRect TimelineView::rectOf(const TimelineEvent& event) const
{
    const int top = rowHeight() * (1 + int(event.kind));
    const int left = xOf(event.from);
    if (event.kind != Kind::Absence) {
        const int size = rowHeight() - Look::space(1);
        return {left - size / 2, top + (rowHeight() - size) / 2, size, size};
    }
    const int high = qMax(3, int((rowHeight() - 2) * event.percentage / 100));
    return {left, top + rowHeight() - 1 - high, qMax(2, xOf(event.to.addDays(1)) - left), high};
}

void TimelineView::setTimeline(const TimelineDescription& timeline)
{
    if (timeline == m_timeline) {
        return;
    }
    m_timeline = timeline;
    m_first = timeline.first();
    m_last = timeline.last();
    m_days = m_first.daysTo(m_last) + 1;
    m_zoom = 1;
    m_current = -1;
    fitBars();
    viewport()->update();
    setAccessibleDescription(timeline.events.isEmpty() ? tr("Nothing yet.")
                                                       : tr("%n things.", nullptr, int(timeline.events.size())));
}

void TimelineView::fitBars()
{
    const int whole = int(perDay() * double(m_days)) + 2 * rowHeight();
    horizontalScrollBar()->setRange(0, qMax(0, whole - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(rowHeight());
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, event->rect());
    m_painted.clear();
    const QRect seen = event->rect().adjusted(-rowHeight(), 0, rowHeight(), 0);
    for (int i = 0; i < m_timeline.events.size(); ++i) {
        if (i != m_current && rectOf(m_timeline.events[i]).intersects(seen)) {
            paintOne(painter, m_timeline.events[i], false);
            m_painted.append(i);
        }
    }
    if (m_current >= 0 && rectOf(m_timeline.events[m_current]).intersects(seen)) {
        paintOne(painter, m_timeline.events[m_current], true); // over what it shares a day with
        m_painted.append(m_current);
    }
}

/// Months where they have room, else years; and today.
void TimelineView::paintAxis(QPainter& painter, const QRect& seen) const
{
    const int monthWidth = int(perDay() * 30);
    const int label = fontMetrics().horizontalAdvance(QStringLiteral("MMM 2000 "));
    const int months = monthWidth >= label ? 1 : monthWidth * 3 >= label ? 3 : 12;
    for (QDate month(m_first.year(), 1, 1); month <= m_last; month = month.addMonths(months)) {
        const int x = xOf(month);
        if (x < 0 || x + label < seen.left() || x > seen.right()) {
            continue;
        }
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(x, 0, x, rowHeight() * (rows + 1));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(x + 2, 0, label, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         locale().toString(month, months == 12 ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy")));
    }
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    const int today = xOf(m_timeline.today);
    painter.drawLine(today, rowHeight(), today, rowHeight() * (rows + 1));
}

/// Each kind has its shape and each state its filling, so that no colour alone tells.
void TimelineView::paintOne(QPainter& painter, const TimelineEvent& event, bool isChosen) const
{
    const QRect box = rectOf(event);
    const QColor accent = palette().color(isChosen ? QPalette::Highlight : QPalette::Link);
    painter.setPen(QPen(accent, event.isLate ? 3 : 1.5));
    painter.setBrush(event.isDone || isChosen ? QBrush(accent) : QBrush(palette().color(QPalette::Base)));
    switch (event.kind) {
    case Kind::Absence:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(accent, event.isJoined ? Qt::Dense4Pattern : Qt::SolidPattern));
        painter.drawRect(box);
        break;
    case Kind::Milestone:
        painter.drawPolygon(QPolygon({QPoint(box.center().x(), box.top()), QPoint(box.right(), box.center().y()),
                                      QPoint(box.center().x(), box.bottom()), QPoint(box.left(), box.center().y())}));
        break;
    case Kind::Appointment:
        painter.drawEllipse(box);
        break;
    case Kind::Document:
        painter.drawRect(box.adjusted(box.width() / 6, 0, -box.width() / 6, 0));
        break;
    }
    if (event.isLate) {
        painter.setPen(isChosen ? palette().color(QPalette::HighlightedText) : palette().color(QPalette::Text));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("!"));
    }
    if (isChosen) {
        painter.setPen(
            QPen(palette().color(QPalette::Text), hasFocus() ? 2 : 1, hasFocus() ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-2, -2, 2, 2));
    }
}

void TimelineView::choose(int event)
{
    if (event < 0 || event >= m_timeline.events.size()) {
        return;
    }
    m_current = event;
    const QRect box = rectOf(m_timeline.events[event]);
    if (box.left() < rowHeight() || box.left() > viewport()->width() - rowHeight()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box.left() - viewport()->width() / 2);
    }
    setAccessibleDescription(m_timeline.events[event].spoken);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
    Q_EMIT currentChanged();
}

/// Around the chosen thing, else around the middle.
void TimelineView::zoom(double factor)
{
    const double before = perDay();
    const int fixed = m_current >= 0 ? xOf(m_timeline.events[m_current].from) : viewport()->width() / 2;
    const double days = (fixed + horizontalScrollBar()->value() - rowHeight()) / before;
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    fitBars();
    horizontalScrollBar()->setValue(int(days * perDay()) + rowHeight() - fixed);
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_timeline.events.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(qMax(0, m_current - 1));
    case Qt::Key_Right:
        return choose(qMin(last, m_current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(step);
    case Qt::Key_Minus:
        return zoom(1 / step);
    case Qt::Key_0:
        return zoom(0);
    default:
        event->ignore(); // not to the bars, which would scroll by it
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    for (int i = int(m_timeline.events.size()) - 1; i >= 0; --i) {
        if (rectOf(m_timeline.events[i]).contains(event->pos())) {
            return choose(i);
        }
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(event->angleDelta().y() > 0 ? step : 1 / step);
    } else {
        event->ignore(); // the page scrolls, not the picture under it
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kluis::ui
