// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// Days as people of a language write them. Qt's own short forms are of digits alone, or as long as a line. Any thread.
class DayText {
public:
    /// "24 Nov 2026", "24. Nov. 2026".
    [[nodiscard]] static QString full(const QDate& day, const QLocale& locale);
    /// Of this year, or of a week that is shown: "Tue 24 Nov", "Di. 24. Nov.".
    [[nodiscard]] static QString near(const QDate& day, const QLocale& locale);
    /// In digits as Qt's short form, but with the whole year where that has two digits of it: what must be kept for twenty
    /// years ends in 2046, not in 46. The format is for QDateEdit.
    [[nodiscard]] static QString digits(const QDate& day, const QLocale& locale);
    [[nodiscard]] static QString digitsFormat(const QLocale& locale);
    /// Of fields in which a day is typed, for QDate::toString: "dd-MM-yyyy", "dd.MM.yyyy".
    [[nodiscard]] static QString typedFormat(const QLocale& locale);

    DayText() = delete;
};

} // namespace kluis::ui
