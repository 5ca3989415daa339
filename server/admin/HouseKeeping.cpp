// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/HouseKeeping.h"

#include "server/EventLog.h"
#include "server/Service.h"
#include "server/store/ProofStore.h"
#include "server/store/SessionStore.h"
#include "server/store/ThrottleStore.h"

namespace kluis::server {

HouseKeeping::HouseKeeping(const DataFolder& data, Service& service, const Clock& clock)
    : m_data(data), m_service(service), m_clock(clock), m_checkpoints(data.store(), data.keys(), data.path(), clock),
      m_silence(data.store(), clock), m_alarms(data.store(), clock), m_backups(data, clock), m_scans(data, clock)
{
}

void HouseKeeping::prepare()
{
    keepHouse();
    keepCheckpoints();
}

void HouseKeeping::begin()
{
    m_backups.look();
    m_scans.look();
    watchAudit();
}

void HouseKeeping::look()
{
    constexpr int audits = 10; // looks at the audit log for one at the rest
    watchAudit();
    if (++m_looks % audits == 0) {
        keepHouse();
        m_backups.look();
        m_scans.look();
    }
}

void HouseKeeping::keepHouse()
{
    const qint64 now = m_clock.unixMillis();
    Store& store = m_data.store();
    const auto kept = store.write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto pruned = ThrottleStore(database, m_data.keys().fakeSaltKey).prune(now); !pruned) {
            return pruned;
        }
        if (auto forgotten = store.isShared() ? ProofStore(database).prune(now) : Result<void>(); !forgotten) {
            return forgotten;
        }
        return SessionStore(database).prune(now);
    });
    const auto swept = m_service.sweep();
    for (const auto* done : {&kept, &swept}) {
        if (!*done) {
            EventLog::error("housekeeping-failed", {{"code", qint64(done->error().code())}});
        }
    }
}

void HouseKeeping::keepCheckpoints()
{
    if (const auto kept = m_checkpoints.run(); !kept) {
        EventLog::error("checkpoint-failed", {{"code", qint64(kept.error().code())}});
    }
}

void HouseKeeping::watchAudit()
{
    // What it puts on the record is judged in the same minute.
    if (const auto watched = m_silence.run(); !watched) {
        EventLog::error("silence-not-watched", {{"code", qint64(watched.error().code())}});
    }
    if (const auto judged = m_alarms.run(); !judged) {
        EventLog::error("alarms-failed", {{"code", qint64(judged.error().code())}});
    }
    keepCheckpoints();
}

} // namespace kluis::server
