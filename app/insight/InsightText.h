// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/InsightAnswer.h"

#include <QCoreApplication>
#include <QLocale>

namespace kluis::app {

/// What people read of figures, in the window, in files and on the command line. Pure functions.
class InsightText {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::InsightText)

public:
    /// A figure's columns, in the order of values().
    [[nodiscard]] static QStringList columns(bool isLeaveKnown);
    /// The figures of a row, "–" where there is none; for a withheld row as many times "*".
    [[nodiscard]] static QStringList values(const insight::FigureRow& row, bool isLeaveKnown, const QLocale& locale);
    /// Of each duration class the cases and their part of the absence percentage, in the order of classValues().
    [[nodiscard]] static QStringList classColumns(const insight::DurationClasses& classes);
    /// "*" where they are withheld; empty for a row that is told without them.
    [[nodiscard]] static QStringList classValues(const insight::FigureRow& row, const QLocale& locale);
    /// Of the rolling year, in the order of rollingValues().
    [[nodiscard]] static QStringList rollingColumns(bool isLeaveKnown);
    [[nodiscard]] static QStringList rollingValues(const insight::FigureRow& row, bool isLeaveKnown,
                                                   const QLocale& locale);
    /// What the row is about: "Sales", "25-34 years", "March 2026".
    [[nodiscard]] static QString label(const insight::FigureRow& row, insight::Breakdown breakdown,
                                       const QLocale& locale);
    /// The month a row's period ends in: "March 2026".
    [[nodiscard]] static QString lastMonth(const insight::FigureRow& row, const QLocale& locale);
    /// The heading above the labels: "Department".
    [[nodiscard]] static QString heading(insight::Breakdown breakdown);
    /// "8-42 days"
    [[nodiscard]] static QString classLabel(const insight::DurationClasses& classes, std::size_t index);
    /// "1-7, 8-42, 43-365, > 365 days"
    [[nodiscard]] static QString classNames(const insight::DurationClasses& classes);
    /// Why there is no figure; empty where there is one.
    [[nodiscard]] static QString reason(insight::Shown shown);
    /// Sentences about what is withheld or left out, and what the figures do not hold; empty where nothing is.
    [[nodiscard]] static QStringList notices(const InsightAnswer& answer);
    /// The mean duration of a tally; "*" where it is withheld.
    [[nodiscard]] static QString duration(const insight::Tally& tally, const QLocale& locale);
    /// With the locale's decimal sign: "30,33"; "–" where there is no figure.
    [[nodiscard]] static QString number(const insight::Ratio& ratio, int decimals, const QLocale& locale);

    static constexpr int percentageDecimals = 2;
    static constexpr int frequencyDecimals = 2;
    static constexpr int durationDecimals = 1;

    InsightText() = delete;
};

} // namespace kluis::app
