// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/InsightAnswer.h"
#include "ui/charts/ChartData.h"

#include <QCoreApplication>
#include <QLocale>

namespace kluis::ui {

/// A table as it is read: each row's first cell says what it is about.
struct InsightTable {
    QStringList headings;
    QList<QStringList> rows;
};

/// One figure that stands out.
struct InsightTile {
    QString name;
    QString value;
    QString hint;
};

/// What the screen of figures shows of an answer: tiles, charts, and the tables they are pictures of. Value type, made
/// without a window.
class InsightDescription {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::InsightDescription)

public:
    InsightDescription() = default;
    InsightDescription(const app::InsightAnswer& answer, const QLocale& locale);

    QString period; ///< "1 January 2026 to 31 March 2026"
    QList<InsightTile> tiles;
    ChartData trend;     ///< the last twelve months and the year before, month by month
    ChartData groups;    ///< absence by group; no categories where nothing is broken down
    ChartData durations; ///< what of the absence percentage cases of each duration make, by group and in all
    InsightTable groupTable;
    InsightTable trendTable;
    InsightTable classTable;
    QStringList notices;
    bool isEmpty = true; ///< nobody is employed in the period

private:
    void addTiles(const app::InsightAnswer& answer, const QLocale& locale);
    void addGroups(const app::InsightAnswer& answer, const QLocale& locale);
    void addTrend(const app::InsightAnswer& answer, const QLocale& locale);
    void addClasses(const app::InsightAnswer& answer, const QLocale& locale);
};

} // namespace kluis::ui
