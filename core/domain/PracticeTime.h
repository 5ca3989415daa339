// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace kluis::domain {

/// The wall clock of consultation hours and appointments: that of the Netherlands, whatever the computer's is set to
/// (docs/decisions/0060). Moments are kept in UTC. Pure functions; any thread.
struct PracticeTime {
    /// Europe/Amsterdam; UTC where the system does not know it.
    [[nodiscard]] static const QTimeZone& zone();
    /// The moment, in UTC, of a time on the wall clock. Of a time that comes twice, the first; one that the clock jumps over
    /// gives nothing (invalid).
    [[nodiscard]] static QDateTime momentOf(const QDate& day, const QTime& time);
    /// The same moment as the wall clock shows it.
    [[nodiscard]] static QDateTime wallClock(const QDateTime& moment) { return moment.toTimeZone(zone()); }
    [[nodiscard]] static QDateTime wallClock(qint64 unixMillis)
    {
        return wallClock(QDateTime::fromMSecsSinceEpoch(unixMillis, Qt::UTC));
    }
};

} // namespace kluis::domain
