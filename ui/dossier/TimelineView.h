// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/TimelineDescription.h"

#include <QAbstractScrollArea>

namespace kluis::ui {

/// A dossier's course as a picture from left to right: absence as bars as high as its percentage, milestones, appointments
/// and documents in rows of their own. Left and Right go from one thing to the next, plus and minus zoom, Home and End go
/// to the ends. To a screen reader it says the chosen thing; the table beside it has them all. Paints what is in sight
/// only.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setTimeline(const TimelineDescription& timeline);
    [[nodiscard]] const TimelineDescription& timeline() const { return m_timeline; }
    [[nodiscard]] int current() const { return m_current; } ///< of its events; below zero: none
    void choose(int event);
    /// How many days the window holds.
    [[nodiscard]] double daysInSight() const;
    /// What was painted last: its events, as places in the list.
    [[nodiscard]] const QList<int>& painted() const { return m_painted; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double perDay() const; ///< pixels
    [[nodiscard]] int xOf(const QDate& day) const;
    [[nodiscard]] QRect rectOf(const TimelineEvent& event) const;
    void paintAxis(QPainter& painter, const QRect& seen) const;
    void paintOne(QPainter& painter, const TimelineEvent& event, bool isChosen) const;
    void zoom(double factor);
    void fitBars();

    TimelineDescription m_timeline;
    QDate m_first;     ///< of it
    QDate m_last;      ///< of it
    qint64 m_days = 1; ///< from the one to the other, both counted
    QList<int> m_painted;
    double m_zoom = 1; ///< 1: all of it in sight
    int m_current = -1;
};

} // namespace kluis::ui
