// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/InsightDescription.h"

#include "app/insight/InsightText.h"

namespace kluis::ui {

using app::InsightText;
using insight::Breakdown;
using insight::FigureRow;
using insight::Shown;

namespace {

constexpr std::size_t monthsOfYear = 12;

std::optional<double> percentageOf(const FigureRow& row)
{
    return row.shown == Shown::Yes && row.tally.percentage().isKnown()
               ? std::optional(row.tally.percentage().toDouble())
               : std::nullopt;
}

QString percentageText(const FigureRow& row, const QLocale& locale)
{
    return row.shown == Shown::Yes
               ? InsightText::number(row.tally.percentage(), InsightText::percentageDecimals, locale)
               : QStringLiteral("*");
}

QString frequencyText(const FigureRow& row, const QLocale& locale)
{
    return row.shown == Shown::Yes
               ? InsightText::number(row.tally.frequency(row.period), InsightText::frequencyDecimals, locale)
               : QStringLiteral("*");
}

/// The rolling year that ends with \p month; none where the month is not over.
const FigureRow* yearUpTo(const insight::InsightFigures& figures, const insight::Period& month)
{
    for (const FigureRow& row : figures.rolling) {
        if (row.period.to() == month.to()) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

InsightDescription::InsightDescription(const app::InsightAnswer& answer, const QLocale& locale)
{
    const auto& figures = answer.figures;
    period = tr("%1 to %2")
                 .arg(locale.toString(figures.period.from(), QLocale::LongFormat),
                      locale.toString(figures.period.to(), QLocale::LongFormat));
    isEmpty = figures.total.shown == Shown::Yes && figures.total.tally.employees == 0;
    notices = InsightText::notices(answer);
    addTiles(answer, locale);
    addGroups(answer, locale);
    addTrend(answer, locale);
    addClasses(answer, locale);
}

void InsightDescription::addTiles(const app::InsightAnswer& answer, const QLocale& locale)
{
    const FigureRow& total = answer.figures.total;
    const bool isShown = total.shown == Shown::Yes;
    // \p sentence holds the number as %1.
    const auto text = [isShown, &locale](const insight::Ratio& ratio, int decimals, const QString& sentence) {
        const QString number = isShown ? InsightText::number(ratio, decimals, locale) : QStringLiteral("*");
        return isShown && ratio.isKnown() ? sentence.arg(number) : number;
    };
    const QString percent = tr("%1 %", "a percentage");
    const insight::Tally& tally = total.tally;
    tiles.append({tr("Absence"), text(tally.percentage(), InsightText::percentageDecimals, percent),
                  answer.isLeaveKnown && isShown
                      ? tr("%1 with maternity leave")
                            .arg(text(tally.percentageWithLeave(), InsightText::percentageDecimals, percent))
                      : QString()});
    tiles.append({tr("Reports an employee a year"),
                  text(tally.frequency(total.period), InsightText::frequencyDecimals, QStringLiteral("%1")),
                  isShown ? tr("%n reports in the period", nullptr, int(tally.started)) : QString()});
    if (tally.isDurationWithheld()) {
        tiles.append({tr("Mean duration"), InsightText::duration(tally, locale), InsightText::reason(Shown::Small)});
    } else {
        tiles.append({tr("Mean duration"), text(tally.meanDuration(), InsightText::durationDecimals, tr("%1 days")),
                      isShown ? tr("of %n that ended", nullptr, int(tally.lengths.cases)) : QString()});
    }
    tiles.append({tr("Without a report"), text(tally.withoutReport(), 1, percent),
                  isShown ? tr("of %n employees", nullptr, int(tally.employees)) : QString()});
}

void InsightDescription::addGroups(const app::InsightAnswer& answer, const QLocale& locale)
{
    const auto& figures = answer.figures;
    groupTable.headings =
        QStringList{InsightText::heading(figures.breakdown)} + InsightText::columns(answer.isLeaveKnown);
    groups.title = tr("Absence by group");
    groups.unit = QStringLiteral("%");
    ChartSeries series;
    for (const FigureRow& row : figures.rows) {
        const QString label = InsightText::label(row, figures.breakdown, locale);
        groupTable.rows.append(QStringList{label} + InsightText::values(row, answer.isLeaveKnown, locale));
        groups.categories.append(label);
        series.values.append(percentageOf(row));
    }
    groups.series = {series};
    groupTable.rows.append(QStringList{tr("Total")} + InsightText::values(figures.total, answer.isLeaveKnown, locale));
}

void InsightDescription::addTrend(const app::InsightAnswer& answer, const QLocale& locale)
{
    trend.title = tr("Absence by month, a year before, and over twelve months");
    trend.unit = QStringLiteral("%");
    trendTable.headings = {tr("Month"),
                           tr("Absence %"),
                           tr("A year before"),
                           tr("Rolling year, absence %"),
                           tr("Reports an employee a year"),
                           tr("A year before"),
                           tr("Rolling year, reports")};
    const auto& months = answer.figures.trend;
    ChartSeries now{tr("Last twelve months"), {}};
    ChartSeries before{tr("A year before"), {}};
    ChartSeries rolling{tr("Rolling year: the twelve months up to then"), {}};
    for (std::size_t i = 0; months.size() == 2 * monthsOfYear && i < monthsOfYear; ++i) {
        const FigureRow& month = months[i + monthsOfYear];
        const FigureRow& yearBefore = months[i];
        trend.categories.append(locale.standaloneMonthName(month.period.from().month(), QLocale::ShortFormat));
        now.values.append(percentageOf(month));
        before.values.append(percentageOf(yearBefore));
        const FigureRow* year = yearUpTo(answer.figures, month.period);
        rolling.values.append(year != nullptr ? percentageOf(*year) : std::nullopt);
        trendTable.rows.append({InsightText::label(month, Breakdown::Month, locale), percentageText(month, locale),
                                percentageText(yearBefore, locale),
                                year != nullptr ? percentageText(*year, locale) : QStringLiteral("–"),
                                frequencyText(month, locale), frequencyText(yearBefore, locale),
                                year != nullptr ? frequencyText(*year, locale) : QStringLiteral("–")});
    }
    trend.series = {now, before, rolling};
}

void InsightDescription::addClasses(const app::InsightAnswer& answer, const QLocale& locale)
{
    const auto& figures = answer.figures;
    classTable.headings =
        QStringList{InsightText::heading(figures.breakdown)} + InsightText::classColumns(*figures.durations);
    durations.title = tr("Absence by how long cases last");
    durations.unit = QStringLiteral("%");
    for (std::size_t i = 0; i < figures.durations->count; ++i) {
        durations.series.append({InsightText::classLabel(*figures.durations, i), {}});
    }
    const auto add = [&](const FigureRow& row, const QString& label) {
        if (row.classes.empty()) {
            return;
        }
        classTable.rows.append(QStringList{label} + InsightText::classValues(row, locale));
        durations.categories.append(label);
        for (std::size_t i = 0; i < row.classes.size(); ++i) {
            const insight::Ratio part = row.tally.percentageOf(i);
            durations.series[qsizetype(i)].values.append(
                row.classes[i] == Shown::Yes && part.isKnown() ? std::optional(part.toDouble()) : std::nullopt);
        }
    };
    for (const FigureRow& row : figures.rows) {
        add(row, InsightText::label(row, figures.breakdown, locale));
    }
    add(figures.total, tr("Total"));
}

} // namespace kluis::ui
