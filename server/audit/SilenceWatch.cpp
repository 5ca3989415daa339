// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/SilenceWatch.h"

#include "server/audit/AlarmRule.h"
#include "server/audit/AuditLog.h"
#include "server/store/DeviceWatchStore.h"

namespace kluis::server {

namespace {

constexpr qint64 minuteMillis = 60LL * 1000;
constexpr qint64 hourMillis = 60 * minuteMillis;

using Silent = DeviceWatchStore::Silent;

Result<QList<Silent>> silent(StoreDatabase& database, qint64 now)
{
    const auto rules = AlarmRule::all(database);
    if (!rules) {
        return failure(rules);
    }
    for (const AlarmRule& rule : *rules) {
        if (rule.kind == AlarmRule::Kind::DeviceSilent && rule.isOn) {
            return DeviceWatchStore(database).silentSince(now - rule.minutes * minuteMillis);
        }
    }
    return QList<Silent>();
}

} // namespace

Result<quint64> SilenceWatch::run()
{
    const qint64 now = m_clock.unixMillis();
    if (now - m_began < millisUntilJudging) {
        return 0;
    }
    const auto found = m_store.read<QList<Silent>>([&](StoreDatabase& database) { return silent(database, now); });
    if (!found || found->isEmpty()) {
        return found ? Result<quint64>(0) : failure(found);
    }
    return m_store.write<quint64>([&](StoreDatabase& database) -> Result<quint64> {
        const auto still = silent(database, now); // another server may have told of them meanwhile
        if (!still) {
            return failure(still);
        }
        for (const Silent& one : *still) {
            ServerEvent event;
            event.kind = ServerEventKind::DeviceSilent;
            event.time = now;
            event.user = one.user;
            event.device = one.device;
            event.count = quint64((now - one.leaseUntil) / hourMillis);
            auto told = AuditLog::append(database, event);
            told = told ? DeviceWatchStore(database).noteTold(one.device) : told;
            if (!told) {
                return failure(told);
            }
        }
        return quint64(still->size());
    });
}

} // namespace kluis::server
