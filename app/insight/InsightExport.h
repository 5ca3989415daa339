// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/InsightAnswer.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace kluis::app {

/// Figures as files. What is withheld is in none of them, only that it is and why. Pure functions.
class InsightExport {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::InsightExport)

public:
    /// For programs: keys of the command line's contract, figures with three decimals and a point.
    [[nodiscard]] static QJsonObject toJson(const InsightAnswer& answer);
    /// For spreadsheets of a person who uses \p locale: headings in words, its decimal sign, a separator that fits it, and
    /// a byte order mark, without which some take accents for something else.
    [[nodiscard]] static QByteArray toCsv(const InsightAnswer& answer, const QLocale& locale);
    /// For programs: the keys of toJson() as headings, commas and decimal points whatever the locale.
    [[nodiscard]] static QByteArray toPlainCsv(const InsightAnswer& answer);

    /// `none`, `employer`, `department`, `age`, `month`, as on the command line.
    [[nodiscard]] static QString breakdownName(insight::Breakdown breakdown);
    /// Nothing for another text.
    [[nodiscard]] static std::optional<insight::Breakdown> breakdownFromName(const QString& name);

    InsightExport() = delete;
};

} // namespace kluis::app
