// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TimeText.h"

#include "ui/widgets/DayText.h"

namespace kluis::ui {

QString TimeText::moment(const QDateTime& moment, const QDateTime& now, const QLocale& locale)
{
    const QDateTime local = moment.toLocalTime();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0) {
        return tr("today %1").arg(clock);
    }
    if (days == 1) {
        return tr("tomorrow %1").arg(clock);
    }
    if (days == -1) {
        return tr("yesterday %1").arg(clock);
    }
    if (days > 1 && days < 7) {
        return locale.toString(local.date(), QStringLiteral("ddd ")) + clock;
    }
    return DayText::full(local.date(), locale) + u' ' + clock;
}

QString TimeText::past(qint64 millis, const QDateTime& now, const QLocale& locale)
{
    return moment(QDateTime::fromMSecsSinceEpoch(millis), now, locale);
}

} // namespace kluis::ui
