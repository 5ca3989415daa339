// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QWidget>

namespace kluis::ui {

/// A small chart in the window's own colours, drawn at any size: lines over time, or bars of groups, whole or in parts. It is a picture of
/// the table that stands beside it, which is what a screen reader reads; to it the chart says its title and that.
/// Series differ in dash and mark, or in hatching, as well as in colour.
class Chart : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Lines, ///< categories from left to right
        Bars,  ///< categories below each other, the first series only
        Stacks ///< categories below each other, the series one behind the other; at most five
    };

    explicit Chart(Kind kind, QWidget* parent = nullptr);
    void setData(const ChartData& data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Draws as on the screen, for a file: black on white whatever the window's colours.
    void drawForPaper(QPainter& painter, const QRect& area) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void draw(QPainter& painter, const QRect& area, const QPalette& colours) const;
    void drawLines(QPainter& painter, const QRect& area, const QPalette& colours) const;
    void drawSeries(QPainter& painter, const QRect& plot, int index, const QPalette& colours) const;
    void drawBars(QPainter& painter, const QRect& area, const QPalette& colours) const;
    /// The parts of one category, one behind the other from \p bar's left side on, of which the whole width is \p top.
    /// \returns their sum; nothing where one is not known.
    [[nodiscard]] std::optional<double> drawParts(QPainter& painter, QRect bar, int category, double top,
                                                  const QPalette& colours) const;
    void drawKeyOfParts(QPainter& painter, const QRect& area, const QPalette& colours) const;
    [[nodiscard]] QString number(double value) const;

    Kind m_kind;
    ChartData m_data;
};

} // namespace kluis::ui
