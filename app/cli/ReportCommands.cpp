// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis report …`: figures over all dossiers of this role.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/insight/InsightBook.h"
#include "app/insight/InsightExport.h"
#include "app/insight/InsightText.h"
#include "core/console/Console.h"

#include <QDate>

#include <cstdio>

namespace kluis::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ReportCommands)
};

/// Where no day is given: the twelve months up to today, or what of that is given.
Result<insight::Period> periodOf(CommandContext& context)
{
    const auto from = context.given().date("from");
    if (!from) {
        return failure(from);
    }
    const auto to = context.given().date("to");
    if (!to) {
        return failure(to);
    }
    const QDate last = to->isValid() ? *to : QDate::currentDate();
    return insight::Period::of(from->isValid() ? *from : last.addDays(1).addYears(-1), last);
}

Result<InsightQuestion> questionOf(CommandContext& context)
{
    const auto period = periodOf(context);
    if (!period) {
        return failure(period);
    }
    const QString by = context.given().value("by");
    const auto breakdown = by.isEmpty() ? insight::Breakdown::None : InsightExport::breakdownFromName(by);
    if (!breakdown) {
        return fail(ErrorCode::InvalidArgument, Words::tr("--by takes employer, department, age or month."));
    }
    const QString classes = context.given().value("classes");
    const auto* durations =
        classes.isEmpty() ? &insight::DurationClasses::usual() : insight::DurationClasses::named(classes);
    if (durations == nullptr) {
        return fail(ErrorCode::InvalidArgument, Words::tr("--classes takes usual or vernet."));
    }
    return InsightQuestion{{*period, *breakdown, durations}, context.given().value("employer")};
}

void printRow(const QString& label, const QStringList& names, const QStringList& values)
{
    console::line(label);
    for (qsizetype i = 0; i < names.size(); ++i) {
        console::line(QStringLiteral("  %1  %2").arg(values.value(i), 10).arg(names.at(i)));
    }
}

void print(const InsightAnswer& answer)
{
    const auto& figures = answer.figures;
    const QLocale locale;
    const QStringList names = InsightText::columns(answer.isLeaveKnown);
    const QStringList durations = InsightText::classColumns(*figures.durations);
    const auto values = [&](const insight::FigureRow& row) {
        return InsightText::values(row, answer.isLeaveKnown, locale) + InsightText::classValues(row, locale);
    };
    for (const insight::FigureRow& row : figures.rows) {
        printRow(InsightText::label(row, figures.breakdown, locale), row.classes.empty() ? names : names + durations,
                 values(row));
    }
    printRow(Words::tr("Total"), names + durations, values(figures.total));
    for (const insight::FigureRow& row : figures.rolling) {
        printRow(Words::tr("Twelve months up to and including %1").arg(InsightText::lastMonth(row, locale)),
                 InsightText::rollingColumns(answer.isLeaveKnown),
                 InsightText::rollingValues(row, answer.isLeaveKnown, locale));
    }
    for (const QString& sentence : InsightText::notices(answer)) {
        console::note(sentence);
    }
}

Result<void> absence(CommandContext& context)
{
    const auto question = questionOf(context);
    if (!question) {
        return failure(question);
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto book = (*engine)->insight();
    if (!book) {
        return failure(book);
    }
    const auto answer = (*book)->answer(*question, [](int, int) { return true; });
    if (!answer) {
        return failure(answer);
    }
    if (context.given().json()) {
        console::json(InsightExport::toJson(*answer));
    } else if (context.given().has("csv")) {
        const QByteArray csv = InsightExport::toPlainCsv(*answer);
        std::fwrite(csv.constData(), 1, std::size_t(csv.size()), stdout);
    } else {
        print(*answer);
    }
    return {};
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {{QStringLiteral("report absence"),
          {},
          Words::tr("Absence percentage, frequency and duration; groups of fewer than five people are not shown."),
          0,
          0,
          {console::option("employer", Words::tr("Short name of the employer; all of yours where it is not given."),
                           "E"),
           console::option("from", Words::tr("First day of the period; a year before the last where it is not given."),
                           "DATE"),
           console::option("to", Words::tr("Last day of the period; today where it is not given."), "DATE"),
           console::option("by", Words::tr("employer, department, age or month."), "GROUP"),
           console::option("classes", Words::tr("Classes of duration: usual or vernet."), "NAME"),
           console::flag("csv", Words::tr("As separated values."))}},
         absence},
    };
}

} // namespace kluis::app
