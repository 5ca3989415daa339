// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/AppointmentRecord.h"
#include "server/store/StoreDatabase.h"

namespace kluis::server {

/// Which of a doctor's time is taken, over all employers: so that no two appointments share any of it, whoever plans them
/// (docs/decisions/0060). Lives as long as one writing transaction; the database's thread.
class BookedTimes {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BookedTimes)

public:
    explicit BookedTimes(StoreDatabase& database) : m_database(database) {}

    /// Whether none of the appointment's time is another's.
    [[nodiscard]] Result<bool> isFree(qint64 dossier, const QByteArray& record,
                                      const domain::AppointmentRecord& appointment);
    /// Takes the appointment's time, and gives free what the record had before. Busy where somebody else took it in this
    /// very moment: the whole transaction is to be tried again.
    [[nodiscard]] Result<void> take(qint64 dossier, const QByteArray& record,
                                    const domain::AppointmentRecord& appointment);

private:
    [[nodiscard]] QList<QByteArray> ticksOf(const domain::AppointmentRecord& appointment) const;

    StoreDatabase& m_database;
};

} // namespace kluis::server
