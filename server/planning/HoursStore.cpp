// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/HoursStore.h"

#include "core/storage/Rows.h"
#include "server/store/SealedColumn.h"

namespace kluis::server {

using protocol::DoctorHours;

Result<QList<DoctorHours>> HoursStore::read(Result<StoreStatement> rows)
{
    QList<DoctorHours> all;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        DoctorHours hours{rows->id<UserId>(0), quint64(rows->int64(1)), {}};
        const auto text = m_database.columns().openText(sealed::hours, hours.doctor.bytes(), rows->blobView(2));
        if (!text) {
            return failure(text);
        }
        hours.hours = *text;
        all.append(hours);
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return all;
}

Result<DoctorHours> HoursStore::of(const UserId& doctor)
{
    const auto found =
        read(m_database.query("SELECT doctor, revision, hours FROM consultation_hours WHERE doctor = ?1", doctor));
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? DoctorHours{doctor, 0, {}} : found->first();
}

Result<QList<DoctorHours>> HoursStore::all()
{
    return read(m_database.prepare("SELECT doctor, revision, hours FROM consultation_hours ORDER BY doctor"));
}

Result<void> HoursStore::set(const DoctorHours& hours, const UserId& author, qint64 now)
{
    const QByteArray text = m_database.columns().seal(sealed::hours, hours.doctor.bytes(), hours.hours);
    return m_database.run(
        "INSERT INTO consultation_hours (doctor, revision, author, changed_at, hours) VALUES (?1, ?2, "
        "?3, ?4, ?5) ON CONFLICT (doctor) DO UPDATE SET revision = ?2, author = ?3, changed_at = ?4, "
        "hours = ?5",
        hours.doctor, qint64(hours.revision), author, now, text);
}

} // namespace kluis::server
