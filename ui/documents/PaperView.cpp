// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperView.h"

#include "ui/style/Look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kluis::ui {

using protocol::PreviewHit;
using Limits = protocol::PreviewLimits;

namespace {

constexpr double leastZoom = 0.1; ///< logical pixels a point
constexpr double mostZoom = 8;
constexpr double pointsAnInch = 72;
constexpr double hundredth = 100;
constexpr double step = 1.25; ///< of the wheel
constexpr int askAfterMs = 30;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("paper"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfterMs);
    connect(&m_askSoon, &QTimer::timeout, this, &PaperView::askForNext);
}

void PaperView::setPages(const QList<QSizeF>& points)
{
    forget();
    m_pages = points;
    layOut();
}

void PaperView::forget()
{
    m_pages.clear();
    m_tops.clear();
    m_pictures.clear();
    m_asked.clear();
    m_hits.clear();
    m_currentHit = -1;
    m_waitingFor = -1;
    m_askSoon.stop();
    viewport()->update();
}

double PaperView::scale() const
{
    if (m_zoom > 0 || m_pages.isEmpty()) {
        return m_zoom > 0 ? m_zoom : 1;
    }
    double widest = 1;
    for (const QSizeF& page : m_pages) {
        widest = std::max(widest, page.width());
    }
    return std::clamp((viewport()->width() - 2 * Look::space(2)) / widest, leastZoom, mostZoom);
}

int PaperView::percent() const
{
    return int(std::lround(scale() * pointsAnInch / logicalDpiX() * 100));
}

void PaperView::layOut()
{
    const int gap = Look::space(2);
    const double factor = scale();
    m_tops.clear();
    int top = gap;
    double widest = 0;
    for (const QSizeF& page : std::as_const(m_pages)) {
        m_tops.append(top);
        top += int(page.height() * factor) + gap;
        widest = std::max(widest, page.width() * factor);
    }
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Look::space(6));
    horizontalScrollBar()->setRange(0, std::max(0, int(widest) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(Look::space(6));
    viewport()->update();
    m_askSoon.start();
    Q_EMIT moved();
}

QRect PaperView::placeOf(int page) const
{
    const QSize size = (m_pages[page] * scale()).toSize().expandedTo(QSize(1, 1));
    const int room = viewport()->width() - size.width();
    const int left = room > 0 ? room / 2 : Look::space(2) - horizontalScrollBar()->value();
    return QRect(QPoint(left, m_tops[page] - verticalScrollBar()->value()), size);
}

bool PaperView::isInSight(int page) const
{
    return placeOf(page).intersects(viewport()->rect());
}

/// Never more pixels than are drawn for anybody: what is larger is drawn smaller and blown up.
QSize PaperView::wantedSize(int page) const
{
    QSizeF size = QSizeF(placeOf(page).size()) * devicePixelRatioF();
    const double most = double(Limits::pixels) * 0.99;
    const double area = size.width() * size.height();
    const double side = std::max(size.width(), size.height());
    const double shrink = std::min({1.0, std::sqrt(most / area), double(Limits::pictureSide) / side});
    size *= shrink;
    return size.toSize().expandedTo(QSize(1, 1));
}

void PaperView::askForNext()
{
    for (auto it = m_pictures.begin(); it != m_pictures.end();) {
        it = isInSight(it.key()) ? std::next(it) : m_pictures.erase(it);
    }
    for (int page = 0; page < m_pages.size() && m_waitingFor < 0; ++page) {
        if (isInSight(page) && (!m_pictures.contains(page) || m_asked.value(page) != wantedSize(page))) {
            m_waitingFor = page;
            m_asked.insert(page, wantedSize(page));
            Q_EMIT pictureWanted(page, wantedSize(page));
        }
    }
}

void PaperView::setPicture(int page, const QImage& image)
{
    m_waitingFor = -1;
    if (page < m_pages.size() && isInSight(page)) {
        m_pictures.insert(page, image);
        viewport()->update();
    }
    m_askSoon.start();
}

bool PaperView::isDrawn() const
{
    for (int page = 0; page < m_pages.size(); ++page) {
        if (isInSight(page) && m_asked.value(page) != wantedSize(page)) {
            return false;
        }
    }
    return !m_pages.isEmpty() && m_waitingFor < 0;
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < m_pages.size(); ++page) {
        if (!isInSight(page)) {
            continue;
        }
        const QRect place = placeOf(page);
        painter.fillRect(place, Qt::white); // paper is white in the dark too
        const auto picture = m_pictures.constFind(page);
        if (picture != m_pictures.constEnd() && !picture->isNull()) {
            painter.drawImage(place, *picture);
        } else if (picture != m_pictures.constEnd()) {
            painter.setPen(Qt::darkGray);
            painter.drawText(place, Qt::AlignCenter, tr("This page can't be drawn."));
        }
        paintHits(painter, page);
    }
}

void PaperView::paintHits(QPainter& painter, int page) const
{
    const double factor = scale() / hundredth;
    const QPoint corner = placeOf(page).topLeft();
    for (int i = 0; i < m_hits.size(); ++i) {
        const PreviewHit& hit = m_hits[i];
        if (int(hit.page) == page) {
            const QRectF at(double(hit.x) * factor + corner.x(), double(hit.y) * factor + corner.y(),
                            double(hit.width) * factor, double(hit.height) * factor);
            painter.fillRect(at, i == m_currentHit ? QColor(255, 140, 0, 130) : QColor(255, 220, 0, 90));
        }
    }
}

void PaperView::setHits(const QList<PreviewHit>& hits)
{
    m_hits = hits;
    m_currentHit = -1;
    viewport()->update();
}

void PaperView::showHit(int index)
{
    if (index < 0 || index >= m_hits.size() || int(m_hits[index].page) >= m_pages.size()) {
        return;
    }
    m_currentHit = index;
    const PreviewHit& hit = m_hits[index];
    const double factor = scale() / hundredth;
    const int top = m_tops[int(hit.page)] + int(double(hit.y) * factor);
    verticalScrollBar()->setValue(top - viewport()->height() / 3);
    horizontalScrollBar()->setValue(int(double(hit.x) * factor) - viewport()->width() / 3);
    viewport()->update();
}

void PaperView::zoomBy(double factor)
{
    const int at = page();
    const double before = scale();
    const double into = m_pages.isEmpty() ? 0 : (verticalScrollBar()->value() - m_tops[at]) / before;
    m_zoom = std::clamp(before * factor, leastZoom, mostZoom);
    layOut();
    if (!m_pages.isEmpty()) {
        verticalScrollBar()->setValue(m_tops[at] + int(into * scale()));
    }
}

void PaperView::fitWidth()
{
    const int at = page();
    m_zoom = 0;
    layOut();
    goToPage(at);
}

void PaperView::goToPage(int page)
{
    if (!m_pages.isEmpty()) {
        const int last = int(m_pages.size()) - 1;
        verticalScrollBar()->setValue(m_tops[std::clamp(page, 0, last)] - Look::space(2));
    }
}

int PaperView::page() const
{
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    int at = 0;
    while (at + 1 < m_tops.size() && m_tops[at + 1] <= line) {
        ++at;
    }
    return at;
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    const int at = page();
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (at > 0) {
        goToPage(at);
    }
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_askSoon.start();
    Q_EMIT moved();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(int(m_pages.size()) - 1);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                                  : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0) {
            zoomBy(event->angleDelta().y() > 0 ? step : 1 / step);
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace kluis::ui
