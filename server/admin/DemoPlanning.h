// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/ConsultationHours.h"
#include "core/domain/SyntheticRandom.h"
#include "server/admin/DemoStaff.h"
#include "server/admin/DirectWriter.h"
#include "server/store/StoreDatabase.h"

#include <QDate>

#include <vector>

namespace kluis::server {

/// The made-up practice's diary: consultation hours of its doctors on every working day, and appointments of who is ill, the
/// nearest days first, then every third week until three months from now. What is over was kept, or missed by some. In hours
/// of docs/decisions/0060; no time is given twice. One thread.
class DemoPlanning {
public:
    /// The same \p seed and day give the same times to the same people. \p staff and \p clock outlive it.
    DemoPlanning(const DemoStaff& staff, const Clock& clock, quint64 seed);

    /// Sets the hours of every doctor, in a planner's name. Storage.
    [[nodiscard]] Result<void> writeHours(StoreDatabase& database) const;

    /// Who sees the next patient: each doctor in turn; null where there is none.
    [[nodiscard]] const DemoPerson* nextDoctor();

    struct Patient {
        TenantId tenant;
        DossierId dossier;
        QDate firstSickDay;
        const DemoPerson* doctor = nullptr; ///< of nextDoctor()
    };
    /// The appointments of somebody who is ill, none from before he was. \returns how many; fewer where the diary is full.
    [[nodiscard]] Result<quint64> write(DirectWriter& writer, StoreDatabase& database, const Patient& patient);

private:
    struct Day {
        QDate day;
        QList<domain::ConsultationHours::Slot> open; ///< the last is given next
        int given = 0;
    };
    struct Diary {
        const DemoPerson* doctor = nullptr;
        QString hours;
        std::vector<Day> days; ///< by date
        QList<int> nearest;    ///< indexes of days with hours, the nearest to today first
    };
    using Slot = domain::ConsultationHours::Slot;

    [[nodiscard]] QString hoursOf(std::size_t doctor) const;
    [[nodiscard]] static QString weekOf(std::size_t doctor);
    void fill(Diary& diary, domain::SyntheticRandom& random) const;
    [[nodiscard]] static std::optional<Slot> take(Day& day, int most);
    [[nodiscard]] std::optional<Slot> takeNear(Diary& diary, const QDate& notBefore) const;
    [[nodiscard]] std::optional<Slot> takeAround(Diary& diary, const QDate& wanted, const QDate& notBefore) const;
    [[nodiscard]] QList<Slot> slotsFor(Diary& diary, const QDate& firstSickDay) const;
    [[nodiscard]] Result<void> writeOne(DirectWriter& writer, StoreDatabase& database, const Patient& patient,
                                        const domain::AppointmentRecord& appointment) const;

    const DemoStaff& m_staff;
    const Clock& m_clock;
    QDate m_today; ///< on the practice's wall clock
    std::vector<Diary> m_diaries;
    std::size_t m_next = 0; ///< of them
    quint64 m_written = 0;  ///< appointments
};

} // namespace kluis::server
