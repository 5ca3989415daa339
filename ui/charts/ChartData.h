// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace kluis::ui {

/// A row of values under one name. A missing value leaves a gap: nothing is drawn that is not known.
struct ChartSeries {
    QString name;
    QList<std::optional<double>> values; ///< as many as there are categories; not negative
};

/// What a chart draws. Value type.
struct ChartData {
    QString title;
    QStringList categories;
    QList<ChartSeries> series;
    QString unit; ///< behind the numbers of the axis: "%"

    /// The round number at the top of the axis: at least every value, and never 0.
    [[nodiscard]] double top() const;
    /// The same for what each category's values add up to.
    [[nodiscard]] double topOfSums() const;
};

} // namespace kluis::ui
