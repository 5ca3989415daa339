// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/MedicalLogReplay.h"

#include "core/protocol/Limits.h"
#include "server/store/MedicalLogStore.h"

namespace kluis::server {

using crypto::MedicalLogState;

Result<std::shared_ptr<const MedicalLogState>> MedicalLogReplay::state(StoreDatabase& database)
{
    MedicalLogStore log(database);
    const auto length = log.length();
    if (!length) {
        return failure(length);
    }
    const std::lock_guard lock(m_mutex);
    if (m_state->seq() == *length) {
        return m_state;
    }
    // A transaction that began before another one's append sees a shorter log: give it its own view.
    const bool isOlderView = m_state->seq() > *length;
    auto next = isOlderView ? std::make_shared<MedicalLogState>() : std::make_shared<MedicalLogState>(*m_state);
    while (next->seq() < *length) {
        const auto entries = log.from(next->seq(), protocol::limits::medicalLogEntries, protocol::limits::responseBody);
        if (!entries) {
            return failure(entries);
        }
        for (const QByteArray& entry : *entries) {
            if (const auto taken = next->append(entry); !taken) {
                return fail(ErrorCode::Corrupt, tr("The medical log in the server's database is damaged."),
                            taken.error().detail());
            }
        }
        if (entries->isEmpty()) {
            return fail(ErrorCode::Corrupt, tr("The medical log in the server's database is damaged."),
                        QStringLiteral("gap"));
        }
    }
    if (!isOlderView) {
        m_state = next;
    }
    return std::shared_ptr<const MedicalLogState>(next);
}

Result<MedicalClosure> MedicalLogReplay::closedTo(StoreDatabase& database, TenantId tenant, UserId user)
{
    const auto log = state(database);
    return log ? Result<MedicalClosure>(MedicalClosure{(*log)->hasLeft(tenant, user), (*log)->leftOutOf(tenant, user)})
               : failure(log);
}

} // namespace kluis::server
