// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DayText.h"

namespace kluis::ui {

namespace {

/// German counts the day: a full stop stands behind it.
bool isGerman(const QLocale& locale)
{
    return locale.language() == QLocale::German;
}

} // namespace

QString DayText::full(const QDate& day, const QLocale& locale)
{
    return locale.toString(day, isGerman(locale) ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d MMM yyyy"));
}

QString DayText::near(const QDate& day, const QLocale& locale)
{
    return locale.toString(day, isGerman(locale) ? QStringLiteral("ddd d. MMM") : QStringLiteral("ddd d MMM"));
}

QString DayText::digits(const QDate& day, const QLocale& locale)
{
    return locale.toString(day, digitsFormat(locale));
}

QString DayText::digitsFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return format;
}

QString DayText::typedFormat(const QLocale& locale)
{
    return isGerman(locale) ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd-MM-yyyy");
}

} // namespace kluis::ui
