// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PracticeTime.h"

namespace kluis::domain {

const QTimeZone& PracticeTime::zone()
{
    static const QTimeZone zone = [] {
        const QTimeZone dutch("Europe/Amsterdam");
        return dutch.isValid() ? dutch : QTimeZone::utc();
    }();
    return zone;
}

QDateTime PracticeTime::momentOf(const QDate& day, const QTime& time)
{
    const QDateTime wall(day, time, zone());
    // A time that the clock jumps over is moved by Qt: then it is another one.
    if (!wall.isValid() || wall.time() != time || wall.date() != day) {
        return {};
    }
    QDateTime moment = wall.toUTC();
    const QDateTime earlier = moment.addSecs(-3600);
    return earlier.toTimeZone(zone()).time() == time ? earlier : moment;
}

} // namespace kluis::domain
