// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/InsightText.h"

namespace kluis::app {

using insight::AgeBands;
using insight::Breakdown;
using insight::FigureRow;
using insight::Shown;
using insight::Tally;

QString InsightText::number(const insight::Ratio& ratio, int decimals, const QLocale& locale)
{
    // The exact digits, with another sign between them: a double would round once more.
    return ratio.isKnown() ? ratio.text(decimals).replace(u'.', locale.decimalPoint()) : QStringLiteral("–");
}

QString InsightText::duration(const Tally& tally, const QLocale& locale)
{
    return tally.isDurationWithheld() ? QStringLiteral("*") : number(tally.meanDuration(), durationDecimals, locale);
}

QStringList InsightText::columns(bool isLeaveKnown)
{
    QStringList names{tr("Employees"), tr("Average employees"), tr("Absence %")};
    if (isLeaveKnown) {
        names.append(tr("Absence % with maternity leave"));
    }
    return names + QStringList{tr("Reports an employee a year"), tr("Reports"), tr("Recovered"),
                               tr("Mean duration in days"), tr("Employees without a report, %")};
}

QStringList InsightText::values(const FigureRow& row, bool isLeaveKnown, const QLocale& locale)
{
    if (row.shown != Shown::Yes) {
        return QStringList(columns(isLeaveKnown).size(), QStringLiteral("*"));
    }
    const Tally& tally = row.tally;
    QStringList texts{QString::number(tally.employees), number(tally.averageEmployees(row.period), 1, locale),
                      number(tally.percentage(), percentageDecimals, locale)};
    if (isLeaveKnown) {
        texts.append(number(tally.percentageWithLeave(), percentageDecimals, locale));
    }
    return texts + QStringList{number(tally.frequency(row.period), frequencyDecimals, locale),
                               QString::number(tally.started), QString::number(tally.ended), duration(tally, locale),
                               number(tally.withoutReport(), 1, locale)};
}

QStringList InsightText::classColumns(const insight::DurationClasses& classes)
{
    QStringList names;
    for (std::size_t i = 0; i < classes.count; ++i) {
        names.append({tr("%1: cases", "a duration class").arg(classLabel(classes, i)),
                      tr("%1: absence %", "a duration class").arg(classLabel(classes, i))});
    }
    return names;
}

QStringList InsightText::classValues(const FigureRow& row, const QLocale& locale)
{
    QStringList texts;
    for (std::size_t i = 0; i < row.classes.size(); ++i) {
        if (row.classes[i] == Shown::Yes) {
            texts.append({QString::number(row.tally.classes.at(i).cases),
                          number(row.tally.percentageOf(i), percentageDecimals, locale)});
        } else {
            texts.append({QStringLiteral("*"), QStringLiteral("*")});
        }
    }
    return texts;
}

QStringList InsightText::rollingColumns(bool isLeaveKnown)
{
    QStringList names{tr("Average employees"), tr("Absence %")};
    if (isLeaveKnown) {
        names.append(tr("Absence % with maternity leave"));
    }
    return names + QStringList{tr("Reports an employee a year"), tr("Reports")};
}

QStringList InsightText::rollingValues(const FigureRow& row, bool isLeaveKnown, const QLocale& locale)
{
    if (row.shown != Shown::Yes) {
        return QStringList(rollingColumns(isLeaveKnown).size(), QStringLiteral("*"));
    }
    const Tally& tally = row.tally;
    QStringList texts{number(tally.averageEmployees(row.period), 1, locale),
                      number(tally.percentage(), percentageDecimals, locale)};
    if (isLeaveKnown) {
        texts.append(number(tally.percentageWithLeave(), percentageDecimals, locale));
    }
    return texts +
           QStringList{number(tally.frequency(row.period), frequencyDecimals, locale), QString::number(tally.started)};
}

QString InsightText::label(const FigureRow& row, Breakdown breakdown, const QLocale& locale)
{
    switch (breakdown) {
    case Breakdown::None:
        return tr("Total");
    case Breakdown::Employer:
        return row.name;
    case Breakdown::Department:
        return row.name.isEmpty() ? tr("No department") : row.name;
    case Breakdown::Month:
        return locale.toString(row.period.from(), QStringLiteral("MMMM yyyy"));
    case Breakdown::AgeBand:
        break;
    }
    const auto& starts = AgeBands::starts;
    if (row.ageBand == AgeBands::unknown) {
        return tr("Age not known");
    }
    if (row.ageBand == 0) {
        return tr("Under %1 years").arg(starts.front());
    }
    if (row.ageBand == int(starts.size())) {
        return tr("%1 years and older").arg(starts.back());
    }
    return tr("%1-%2 years").arg(starts.at(std::size_t(row.ageBand) - 1)).arg(starts.at(std::size_t(row.ageBand)) - 1);
}

QString InsightText::lastMonth(const FigureRow& row, const QLocale& locale)
{
    return locale.toString(row.period.to(), QStringLiteral("MMMM yyyy"));
}

QString InsightText::heading(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::None:
        return tr("Group");
    case Breakdown::Employer:
        return tr("Employer");
    case Breakdown::Department:
        return tr("Department");
    case Breakdown::AgeBand:
        return tr("Age");
    case Breakdown::Month:
        return tr("Month");
    }
    return {};
}

QString InsightText::classLabel(const insight::DurationClasses& classes, std::size_t index)
{
    return tr("%1 days").arg(classes.label(index));
}

QString InsightText::classNames(const insight::DurationClasses& classes)
{
    QStringList names;
    for (std::size_t i = 0; i < classes.count; ++i) {
        names.append(classes.label(i));
    }
    return tr("%1 days").arg(names.join(QStringLiteral(", ")));
}

QString InsightText::reason(Shown shown)
{
    switch (shown) {
    case Shown::Yes:
        return {};
    case Shown::Small:
        return tr("fewer than %1 people").arg(insight::leastPeople);
    case Shown::Beside:
        return tr("withheld, because a small group could be worked out from it");
    }
    return {};
}

QStringList InsightText::notices(const InsightAnswer& answer)
{
    QStringList sentences;
    if (answer.figures.total.shown != Shown::Yes) {
        sentences.append(
            tr("There are figures from %1 people on: fewer could be recognised in them.").arg(insight::leastPeople));
    } else if (answer.figures.isAnyWithheld()) {
        sentences.append(tr("Groups of fewer than %1 people are not shown (*), and neither is a further one where a "
                            "small group could be worked out from the total.")
                             .arg(insight::leastPeople));
    }
    if (answer.figures.isAnyClassWithheld()) {
        sentences.append(
            tr("Durations of a group are not shown (*) where fewer than %1 people are in one of its classes, "
               "and neither are those of a further group where they could be worked out.")
                .arg(insight::leastPeople));
    }
    if (answer.figures.isAnyDurationWithheld()) {
        sentences.append(tr("Mean durations are those of at least %1 people who recovered at one employer; others are "
                            "not shown (*) and not counted in, and neither is a further one where they could be worked "
                            "out.")
                             .arg(insight::leastPeople));
    }
    if (answer.figures.employersLeftOut > 0) {
        sentences.append(tr("%n employers with a month of fewer than %1 people are not counted here.", nullptr,
                            answer.figures.employersLeftOut)
                             .arg(insight::leastPeople));
    }
    if (!answer.isLeaveKnown) {
        sentences.append(tr("Your role does not see maternity leave, so there is no figure with it."));
    }
    return sentences;
}

} // namespace kluis::app
