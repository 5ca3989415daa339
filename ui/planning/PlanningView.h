// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/planning/PlanningDays.h"

#include <QWidget>

#include <optional>

namespace kluis::ui {

/// Days of consultation hours as a picture: a column for each day, hours downwards. One item is chosen: arrows move through
/// the day and from day to day, Enter takes it, Del cancels it. To a screen reader it says the chosen item; the table
/// beside it has them all. Paints what is in sight only.
class PlanningView : public QWidget {
    Q_OBJECT

public:
    explicit PlanningView(QWidget* parent = nullptr);
    /// Keeps the choice where it can: a chosen appointment stays chosen wherever it went, and leaves at most its free time
    /// behind, never somebody else; a free time is the same time, whoever has it now. Nothing happens for equal days.
    void setDays(const PlanningDays& days);
    [[nodiscard]] const PlanningDays& days() const { return m_days; }
    [[nodiscard]] std::optional<PlanningItem> current() const;
    /// Day and item of the choice; the item below zero: nothing is chosen.
    [[nodiscard]] QPoint place() const { return {m_day, m_item}; }
    void choose(int day, int item);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where an item stands in the picture.
    [[nodiscard]] QRect rectOf(int day, int item) const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void cancelWanted();
    void turned(int by); ///< beyond the first or last day: by so many pages

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int hourHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int axisWidth() const;
    [[nodiscard]] QRect columnOf(int day) const;
    void paintGrid(QPainter& painter, const QRect& seen) const;
    void paintTitles(QPainter& painter) const;
    void paintItem(QPainter& painter, int day, int item) const;
    void moveInDay(int by);
    void moveToDay(int by);
    [[nodiscard]] QString sentence() const;
    void chooseFirst();
    [[nodiscard]] std::optional<QPoint> placeOf(const PlanningItem& before) const;
    void say();
    void reveal();

    PlanningDays m_days;
    int m_day = 0;
    int m_item = -1; ///< below zero: none is chosen
};

} // namespace kluis::ui
