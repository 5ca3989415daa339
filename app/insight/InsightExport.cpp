// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/InsightExport.h"

#include "app/exchange/CsvWriter.h"
#include "app/insight/InsightText.h"

#include <QJsonArray>

#include <algorithm>

namespace kluis::app {

using insight::AgeBands;
using insight::Breakdown;
using insight::FigureRow;
using insight::Ratio;
using insight::Shown;
using insight::Tally;

namespace {

constexpr int decimals = 3;

/// The keys of figuresOf() that a rolling year has.
constexpr std::array rollingKeys{QLatin1StringView("averageEmployees"), QLatin1StringView("percentage"),
                                 QLatin1StringView("percentageWithLeave"), QLatin1StringView("frequency"),
                                 QLatin1StringView("reports")};

constexpr std::array breakdowns{
    std::pair{Breakdown::None, QLatin1StringView("none")},
    std::pair{Breakdown::Employer, QLatin1StringView("employer")},
    std::pair{Breakdown::Department, QLatin1StringView("department")},
    std::pair{Breakdown::AgeBand, QLatin1StringView("age")},
    std::pair{Breakdown::Month, QLatin1StringView("month")},
};

QString isoDay(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

/// What a row is about, for programs: the same in every language.
QString groupOf(const FigureRow& row, Breakdown breakdown)
{
    if (breakdown == Breakdown::Month) {
        return row.period.from().toString(QStringLiteral("yyyy-MM"));
    }
    if (breakdown != Breakdown::AgeBand) {
        return row.name;
    }
    if (row.ageBand == AgeBands::unknown) {
        return QStringLiteral("unknown");
    }
    const int first = row.ageBand == 0 ? 0 : AgeBands::starts.at(std::size_t(row.ageBand) - 1);
    return row.ageBand == int(AgeBands::starts.size())
               ? QStringLiteral("%1+").arg(first)
               : QStringLiteral("%1-%2").arg(first).arg(AgeBands::starts.at(std::size_t(row.ageBand)) - 1);
}

/// Key and text of every figure of a row; the texts are empty where there is no figure.
QList<std::pair<QString, QString>> figuresOf(const FigureRow& row, bool isLeaveKnown)
{
    const Tally& tally = row.tally;
    QList<std::pair<QString, QString>> all{
        {QStringLiteral("employees"), QString::number(tally.employees)},
        {QStringLiteral("averageEmployees"), tally.averageEmployees(row.period).text(decimals)},
        {QStringLiteral("percentage"), tally.percentage().text(decimals)},
    };
    if (isLeaveKnown) {
        all.append({QStringLiteral("percentageWithLeave"), tally.percentageWithLeave().text(decimals)});
    }
    return all + QList<std::pair<QString, QString>>{
                     {QStringLiteral("frequency"), tally.frequency(row.period).text(decimals)},
                     {QStringLiteral("reports"), QString::number(tally.started)},
                     {QStringLiteral("recovered"), QString::number(tally.ended)},
                     {QStringLiteral("meanDuration"), tally.meanDuration().text(decimals)},
                     {QStringLiteral("withoutReport"), tally.withoutReport().text(decimals)},
                 };
}

QString shownName(Shown shown)
{
    return shown == Shown::Yes ? QString() : shown == Shown::Small ? QStringLiteral("small") : QStringLiteral("beside");
}

QJsonArray classesToJson(const FigureRow& row, const insight::DurationClasses& durations)
{
    QJsonArray classes;
    for (std::size_t i = 0; i < row.classes.size(); ++i) {
        QJsonObject object{{QStringLiteral("days"), durations.label(i)}};
        if (row.classes[i] != Shown::Yes) {
            object.insert(QStringLiteral("withheld"), shownName(row.classes[i]));
        } else {
            object.insert(QStringLiteral("cases"), row.tally.classes.at(i).cases);
            object.insert(QStringLiteral("percentage"), row.tally.percentageOf(i).text(decimals).toDouble());
        }
        classes.append(object);
    }
    return classes;
}

QJsonObject rowToJson(const FigureRow& row, Breakdown breakdown, bool isLeaveKnown)
{
    QJsonObject object{{QStringLiteral("from"), isoDay(row.period.from())},
                       {QStringLiteral("to"), isoDay(row.period.to())}};
    if (breakdown != Breakdown::None) {
        object.insert(QStringLiteral("group"), groupOf(row, breakdown));
    }
    if (row.shown != Shown::Yes) {
        object.insert(QStringLiteral("withheld"), shownName(row.shown));
        return object;
    }
    for (const auto& [key, text] : figuresOf(row, isLeaveKnown)) {
        if (!text.isEmpty()) {
            object.insert(key, text.toDouble());
        }
    }
    if (row.tally.isDurationWithheld()) {
        object.insert(QStringLiteral("meanDurationWithheld"), true);
    }
    return object;
}

QJsonArray groupsToJson(const insight::InsightFigures& figures, bool isLeaveKnown)
{
    QJsonArray array;
    for (const FigureRow& row : figures.rows) {
        QJsonObject object = rowToJson(row, figures.breakdown, isLeaveKnown);
        if (!row.classes.empty() && row.shown == Shown::Yes) {
            object.insert(QStringLiteral("classes"), classesToJson(row, *figures.durations));
        }
        array.append(object);
    }
    return array;
}

/// A rolling year says nothing of how many people it was, or of durations.
QJsonArray rollingToJson(const std::vector<FigureRow>& rows, bool isLeaveKnown)
{
    QJsonArray array;
    for (const FigureRow& row : rows) {
        QJsonObject object{{QStringLiteral("from"), isoDay(row.period.from())},
                           {QStringLiteral("to"), isoDay(row.period.to())}};
        if (row.shown != Shown::Yes) {
            object.insert(QStringLiteral("withheld"), shownName(row.shown));
        } else {
            const auto all = figuresOf(row, isLeaveKnown);
            for (const auto& [key, text] : all) {
                const bool isRolling = std::find(rollingKeys.begin(), rollingKeys.end(), key) != rollingKeys.end();
                if (isRolling && !text.isEmpty()) {
                    object.insert(key, text.toDouble());
                }
            }
        }
        array.append(object);
    }
    return array;
}

QJsonArray rowsToJson(const std::vector<FigureRow>& rows, Breakdown breakdown, bool isLeaveKnown)
{
    QJsonArray array;
    for (const FigureRow& row : rows) {
        array.append(rowToJson(row, breakdown, isLeaveKnown));
    }
    return array;
}

} // namespace

QString InsightExport::breakdownName(Breakdown breakdown)
{
    return breakdowns.at(std::size_t(breakdown)).second;
}

std::optional<Breakdown> InsightExport::breakdownFromName(const QString& name)
{
    for (const auto& [breakdown, known] : breakdowns) {
        if (name == known) {
            return breakdown;
        }
    }
    return std::nullopt;
}

QJsonObject InsightExport::toJson(const InsightAnswer& answer)
{
    const auto& figures = answer.figures;
    QJsonArray notices;
    for (const QString& sentence : InsightText::notices(answer)) {
        notices.append(sentence);
    }
    return {{QStringLiteral("employer"), answer.employer},
            {QStringLiteral("from"), isoDay(figures.period.from())},
            {QStringLiteral("to"), isoDay(figures.period.to())},
            {QStringLiteral("by"), breakdownName(figures.breakdown)},
            {QStringLiteral("total"), rowToJson(figures.total, Breakdown::None, answer.isLeaveKnown)},
            {QStringLiteral("rows"), groupsToJson(figures, answer.isLeaveKnown)},
            {QStringLiteral("classes"), classesToJson(figures.total, *figures.durations)},
            {QStringLiteral("trend"), rowsToJson(figures.trend, Breakdown::Month, answer.isLeaveKnown)},
            {QStringLiteral("rolling"), rollingToJson(figures.rolling, answer.isLeaveKnown)},
            {QStringLiteral("employersLeftOut"), figures.employersLeftOut},
            {QStringLiteral("notices"), notices}};
}

QByteArray InsightExport::toPlainCsv(const InsightAnswer& answer)
{
    CsvWriter csv(u',');
    QStringList headings{QStringLiteral("group"), QStringLiteral("from"), QStringLiteral("to"),
                         QStringLiteral("withheld")};
    for (const auto& [key, text] : figuresOf(answer.figures.total, answer.isLeaveKnown)) {
        headings.append(key);
    }
    const auto& durations = *answer.figures.durations;
    for (std::size_t i = 0; i < durations.count; ++i) {
        headings.append({QStringLiteral("cases %1").arg(durations.label(i)),
                         QStringLiteral("percentage %1").arg(durations.label(i))});
    }
    csv.row(headings);
    const auto add = [&](const FigureRow& row, const QString& group) {
        QStringList cells{group, isoDay(row.period.from()), isoDay(row.period.to()), shownName(row.shown)};
        for (const auto& [key, text] : figuresOf(row, answer.isLeaveKnown)) {
            cells.append(row.shown == Shown::Yes ? text : QString());
        }
        for (std::size_t i = 0; i < durations.count; ++i) {
            const bool isTold = i < row.classes.size() && row.classes[i] == Shown::Yes;
            cells.append({isTold ? QString::number(row.tally.classes.at(i).cases) : QString(),
                          isTold ? row.tally.percentageOf(i).text(decimals) : QString()});
        }
        csv.row(cells);
    };
    for (const FigureRow& row : answer.figures.rows) {
        add(row, groupOf(row, answer.figures.breakdown));
    }
    add(answer.figures.total, QStringLiteral("total"));
    return csv.bytes();
}

QByteArray InsightExport::toCsv(const InsightAnswer& answer, const QLocale& locale)
{
    const auto& figures = answer.figures;
    CsvWriter csv(locale.decimalPoint() == u"," ? u';' : u',');
    csv.row({tr("Absence"), locale.toString(figures.period.from(), QLocale::ShortFormat),
             locale.toString(figures.period.to(), QLocale::ShortFormat)});
    csv.row(QStringList{InsightText::heading(figures.breakdown)} + InsightText::columns(answer.isLeaveKnown));
    for (const FigureRow& row : figures.rows) {
        csv.row(QStringList{InsightText::label(row, figures.breakdown, locale)} +
                InsightText::values(row, answer.isLeaveKnown, locale));
    }
    csv.row(QStringList{tr("Total")} + InsightText::values(figures.total, answer.isLeaveKnown, locale));
    csv.row({});
    csv.row(QStringList{InsightText::heading(figures.breakdown)} + InsightText::classColumns(*figures.durations));
    for (const FigureRow& row : figures.rows) {
        if (!row.classes.empty()) {
            csv.row(QStringList{InsightText::label(row, figures.breakdown, locale)} +
                    InsightText::classValues(row, locale));
        }
    }
    csv.row(QStringList{tr("Total")} + InsightText::classValues(figures.total, locale));
    csv.row({});
    csv.row(QStringList{tr("Month")} + InsightText::columns(answer.isLeaveKnown));
    for (const FigureRow& row : figures.trend) {
        csv.row(QStringList{InsightText::label(row, Breakdown::Month, locale)} +
                InsightText::values(row, answer.isLeaveKnown, locale));
    }
    csv.row({});
    csv.row(QStringList{tr("Twelve months up to and including")} + InsightText::rollingColumns(answer.isLeaveKnown));
    for (const FigureRow& row : figures.rolling) {
        csv.row(QStringList{InsightText::lastMonth(row, locale)} +
                InsightText::rollingValues(row, answer.isLeaveKnown, locale));
    }
    for (const QString& sentence : InsightText::notices(answer)) {
        csv.row({sentence});
    }
    return QByteArray("\xEF\xBB\xBF") + csv.bytes();
}

} // namespace kluis::app
