// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/PlanningView.h"

#include "ui/style/Look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <cstdlib>

namespace kluis::ui {

namespace {

bool hasItems(const PlanningDays& days)
{
    return std::any_of(days.days.cbegin(), days.days.cend(),
                       [](const PlanningDay& day) { return !day.items.isEmpty(); });
}

} // namespace

PlanningView::PlanningView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("planningView"));
    setAccessibleName(tr("Consultation hours"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int PlanningView::hourHeight() const
{
    return fontMetrics().height() * 4; // twenty minutes hold a line
}

int PlanningView::headHeight() const
{
    return fontMetrics().height() + Look::space(3);
}

int PlanningView::axisWidth() const
{
    return fontMetrics().horizontalAdvance(locale().toString(QTime(12, 0), QLocale::ShortFormat)) + Look::space(3);
}

QSize PlanningView::sizeHint() const
{
    return {Look::space(180), headHeight() + hourHeight() * (m_days.lastHour - m_days.firstHour) + Look::space(1)};
}

QSize PlanningView::minimumSizeHint() const
{
    return {Look::space(60), sizeHint().height()};
}

QRect PlanningView::columnOf(int day) const
{
    const int count = qMax(1, int(m_days.days.size()));
    const int room = width() - axisWidth();
    const int left = axisWidth() + room * day / count;
    return {left, headHeight(), axisWidth() + room * (day + 1) / count - left, height() - headHeight()};
}

QRect PlanningView::rectOf(int day, int item) const
{
    const PlanningItem& shown = m_days.days[day].items[item];
    const QTime begin = shown.start.time();
    const int minute = (begin.hour() - m_days.firstHour) * 60 + begin.minute();
    const int top = headHeight() + hourHeight() * minute / 60;
    const int bottom = headHeight() + hourHeight() * (minute + shown.minutes) / 60;
    const QRect column = columnOf(day);
    return {column.left() + 2, top + 1, column.width() - 4, qMax(bottom - top - 2, 3)};
}

void PlanningView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, event->rect());
    for (int day = 0; day < m_days.days.size(); ++day) {
        for (int item = 0; item < m_days.days[day].items.size(); ++item) {
            if (rectOf(day, item).intersects(event->rect())) {
                paintItem(painter, day, item);
            }
        }
    }
    paintTitles(painter);
}

void PlanningView::paintGrid(QPainter& painter, const QRect& seen) const
{
    for (int hour = m_days.firstHour; hour < m_days.lastHour; ++hour) {
        const int y = headHeight() + hourHeight() * (hour - m_days.firstHour);
        if (y + hourHeight() < seen.top() || y > seen.bottom()) {
            continue;
        }
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(axisWidth(), y, width(), y);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(0, y, axisWidth() - Look::space(1), fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignTop, locale().toString(QTime(hour, 0), QLocale::ShortFormat));
    }
    for (int day = 0; day < m_days.days.size(); ++day) {
        const QRect column = columnOf(day);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(column.topLeft(), column.bottomLeft());
    }
}

/// On top of what is in sight, however far down that is.
void PlanningView::paintTitles(QPainter& painter) const
{
    const int top = visibleRegion().boundingRect().top();
    painter.fillRect(QRect(0, top, width(), headHeight()), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Text));
    QFont font = painter.font();
    for (int day = 0; day < m_days.days.size(); ++day) {
        const QRect column = columnOf(day);
        font.setBold(m_days.days[day].isToday);
        painter.setFont(font);
        painter.drawText(QRect(column.left(), top, column.width(), headHeight()), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_days.days[day].title, Qt::ElideRight, column.width()));
    }
}

/// Free times are outlined, appointments filled; what is over is struck or ticked as well as paler, so that no colour alone
/// tells.
void PlanningView::paintItem(QPainter& painter, int day, int item) const
{
    const PlanningItem& shown = m_days.days[day].items[item];
    const QRect box = rectOf(day, item);
    const bool isChosen = day == m_day && item == m_item;
    using Status = domain::AppointmentRecord::Status;
    const Status status = shown.planned.state.appointment.status;
    QColor fill = shown.isFree ? palette().color(QPalette::Base) : palette().color(QPalette::AlternateBase);
    QPen edge(palette().color(shown.isFree ? QPalette::Mid : QPalette::Link), 1,
              shown.isFree ? Qt::DashLine : Qt::SolidLine);
    if (isChosen) {
        fill = palette().color(QPalette::Highlight);
        edge = QPen(palette().color(hasFocus() ? QPalette::Text : QPalette::Highlight), 2);
    }
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 3, 3);
    QString text = shown.text;
    if (!shown.isFree && status == Status::Done) {
        text.prepend(QStringLiteral("\u2713 "));
    }
    QFont font = painter.font();
    font.setStrikeOut(!shown.isFree && status == Status::Missed);
    painter.setFont(font);
    painter.setPen(palette().color(isChosen       ? QPalette::HighlightedText
                                   : shown.isFree ? QPalette::PlaceholderText
                                                  : QPalette::Text));
    const QRect room = box.adjusted(Look::space(1), 0, -Look::space(1), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    font.setStrikeOut(false);
    painter.setFont(font);
}

std::optional<PlanningItem> PlanningView::current() const
{
    if (m_day >= m_days.days.size() || m_item < 0 || m_item >= m_days.days[m_day].items.size()) {
        return std::nullopt;
    }
    return m_days.days[m_day].items[m_item];
}

void PlanningView::setDays(const PlanningDays& days)
{
    if (days == m_days) {
        return; // a sync that brought nothing is not told of
    }
    const auto before = current();
    const bool isOtherPage =
        !hasItems(m_days) || m_days.days.size() != days.days.size() || m_days.days.first().day != days.days.first().day;
    m_days = days;
    m_day = qBound(0, m_day, qMax(0, int(days.days.size()) - 1));
    // What went from under the hand leaves nothing in its place: the next key would hit somebody else.
    m_item = -1;
    if (const auto place = before ? placeOf(*before) : std::nullopt) {
        m_day = place->x();
        m_item = place->y();
    } else if (isOtherPage) {
        chooseFirst();
    }
    updateGeometry();
    update();
    if (current() != before || !before) {
        say();
    }
}

/// Of the day the choice was on, or of the next one that has anything.
void PlanningView::chooseFirst()
{
    const int count = int(m_days.days.size());
    for (int by = 0; by < count; ++by) {
        const int day = (m_day + by) % count;
        if (!m_days.days[day].items.isEmpty()) {
            m_day = day;
            m_item = 0;
            return;
        }
    }
}

std::optional<QPoint> PlanningView::placeOf(const PlanningItem& before) const
{
    std::optional<QPoint> place;
    for (int day = 0; day < m_days.days.size(); ++day) {
        for (int item = 0; item < m_days.days[day].items.size(); ++item) {
            const PlanningItem& shown = m_days.days[day].items[item];
            if (!before.isFree && !shown.isFree && shown.planned.state.id == before.planned.state.id) {
                return QPoint(day, item);
            }
            if (shown.start == before.start && (before.isFree || shown.isFree)) {
                place = QPoint(day, item);
            }
        }
    }
    return place;
}

void PlanningView::choose(int day, int item)
{
    m_day = day;
    m_item = item;
    update();
    say();
}

/// The nearest in time to what was chosen.
void PlanningView::moveToDay(int by)
{
    const int day = m_day + by;
    if (day < 0 || day >= m_days.days.size()) {
        Q_EMIT turned(by < 0 ? -1 : 1);
        return;
    }
    const QTime from = current() ? current()->start.time() : QTime(0, 0);
    const auto& items = m_days.days[day].items;
    int nearest = items.isEmpty() ? -1 : 0;
    for (int item = 1; item < items.size(); ++item) {
        const auto distance = [&](int i) { return std::abs(items[i].start.time().secsTo(from)); };
        nearest = distance(item) < distance(nearest) ? item : nearest;
    }
    choose(day, nearest);
}

void PlanningView::moveInDay(int by)
{
    if (m_day < m_days.days.size() && m_item + by >= 0 && m_item + by < m_days.days[m_day].items.size()) {
        choose(m_day, m_item + by);
    }
}

void PlanningView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveInDay(-1);
    case Qt::Key_Down:
        return moveInDay(1);
    case Qt::Key_Left:
        return moveToDay(isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return moveToDay(isRightToLeft() ? -1 : 1);
    case Qt::Key_PageUp:
        Q_EMIT turned(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT turned(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Delete:
        Q_EMIT cancelWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanningView::mousePressEvent(QMouseEvent* event)
{
    for (int day = 0; day < m_days.days.size(); ++day) {
        for (int item = 0; item < m_days.days[day].items.size(); ++item) {
            if (rectOf(day, item).contains(event->pos())) {
                choose(day, item);
            }
        }
    }
}

void PlanningView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (current() && rectOf(m_day, m_item).contains(event->pos())) {
        Q_EMIT activated();
    }
}

void PlanningView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

QString PlanningView::sentence() const
{
    if (const auto chosen = current()) {
        return chosen->spoken;
    }
    if (m_days.days.isEmpty()) {
        return {}; // not read yet
    }
    const bool isEmpty = m_days.days[m_day].items.isEmpty();
    return isEmpty ? tr("No hours on this day.") : tr("Nothing is chosen.");
}

void PlanningView::say()
{
    setAccessibleDescription(sentence());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    reveal();
    Q_EMIT currentChanged();
}

void PlanningView::reveal()
{
    auto* area = parentWidget() != nullptr ? qobject_cast<QScrollArea*>(parentWidget()->parentWidget()) : nullptr;
    if (area != nullptr && current()) {
        const QPoint middle = rectOf(m_day, m_item).center();
        area->ensureVisible(middle.x(), middle.y(), Look::space(8), hourHeight());
    }
}

/// The titles stay on top while it scrolls: they are painted anew.
void PlanningView::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    update();
}

void PlanningView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    reveal();
}

} // namespace kluis::ui
