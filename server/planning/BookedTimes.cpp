// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/BookedTimes.h"

#include "core/base/Id.h"
#include "core/storage/Rows.h"
#include "server/store/SealedColumn.h"

namespace kluis::server {

using domain::AppointmentRecord;

/// A blind index of each five minutes; none of an appointment that takes no time.
QList<QByteArray> BookedTimes::ticksOf(const AppointmentRecord& appointment) const
{
    QList<QByteArray> ticks;
    if (!appointment.takesTime()) {
        return ticks;
    }
    const QByteArray doctor = UserId::fromString(appointment.doctor).value_or(UserId()).bytes();
    const qint64 first = appointment.start.toSecsSinceEpoch();
    for (int minute = 0; minute < appointment.minutes; minute += AppointmentRecord::tick) {
        ticks.append(m_database.columns().index(indexed::bookedTime, doctor, QString::number(first + minute * 60)));
    }
    return ticks;
}

Result<bool> BookedTimes::isFree(qint64 dossier, const QByteArray& record, const AppointmentRecord& appointment)
{
    for (const QByteArray& tick : ticksOf(appointment)) {
        const auto others = storage::numberOf<int>(
            m_database.query("SELECT count(*) FROM booked_time WHERE tick = ?1 AND NOT (dossier = ?2 AND record = ?3)",
                             tick, dossier, record));
        if (!others) {
            return failure(others);
        }
        if (*others > 0) {
            return false;
        }
    }
    return true;
}

Result<void> BookedTimes::take(qint64 dossier, const QByteArray& record, const AppointmentRecord& appointment)
{
    if (auto gone = m_database.run("DELETE FROM booked_time WHERE dossier = ?1 AND record = ?2", dossier, record);
        !gone) {
        return gone;
    }
    const QList<QByteArray> ticks = ticksOf(appointment);
    for (const QByteArray& tick : ticks) {
        auto put = m_database.run("INSERT INTO booked_time (tick, dossier, record) VALUES (?1, ?2, ?3) "
                                  "ON CONFLICT (tick) DO NOTHING",
                                  tick, dossier, record);
        if (!put) {
            return put;
        }
    }
    const auto taken = storage::numberOf<qsizetype>(
        m_database.query("SELECT count(*) FROM booked_time WHERE dossier = ?1 AND record = ?2", dossier, record));
    if (!taken) {
        return failure(taken);
    }
    return *taken == ticks.size() ? Result<void>()
                                  : fail(ErrorCode::Busy, tr("Somebody else took this time in the same moment."));
}

} // namespace kluis::server
