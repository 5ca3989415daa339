// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AlarmRule.h"

#include "core/protocol/AuditMessages.h"
#include "core/storage/Rows.h"
#include "server/audit/DeviceLog.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 dayMinutes = 24 * 60;
constexpr qint64 holiday = 21 * dayMinutes; // from the last day's lease: three weeks away are no alarm

using protocol::AuditEvent;
using protocol::AuditEventKind;

bool isReading(const AuditEvent& event)
{
    return (event.kind == AuditEventKind::Shown || event.kind == AuditEventKind::Opened) && !event.dossier.isNull();
}

bool isDeviceLog(const ServerEvent& event)
{
    return event.kind == ServerEventKind::RefusedAccess && event.object.startsWith(QLatin1String("audit-"));
}

bool isDeviceGap(const ServerEvent& event)
{
    return isDeviceLog(event) &&
           (event.object == QLatin1StringView(DeviceLog::gap) || event.object == QLatin1StringView(DeviceLog::lost));
}

} // namespace

QString AlarmRule::meaning() const
{
    switch (kind) {
    case Kind::ManyDossiers:
        return tr("different dossiers that one person opened");
    case Kind::AtNight:
        return tr("different dossiers that one person opened at night");
    case Kind::Refusals:
        return tr("times that one person asked for what was refused");
    case Kind::OutsideGrants:
        return tr("things that one person did with an employer without a grant for it");
    case Kind::FailedLogins:
        return tr("failed logins of one account");
    case Kind::Exports:
        return tr("exports by one person");
    case Kind::DeviceLogForged:
        return tr("times that a device's own log was not what the device wrote, or its keys began anew");
    case Kind::DeviceSilent:
        return tr("devices of one person that said nothing for so long after their lease");
    case Kind::UnlawfulRemovals:
        return tr("values that one person removed because they should never have been recorded");
    case Kind::DeviceLogGaps:
        break;
    }
    return tr("times that a device's own log had something missing");
}

std::optional<AlarmRule::Hit> AlarmRule::hit(const ServerEvent& event) const
{
    const Hit plain{event.user, {}, event.time};
    const auto when = [&](bool counts) { return counts ? std::optional(plain) : std::nullopt; };
    const auto own = event.kind == ServerEventKind::DeviceEvent ? AuditEvent::decode(event.payload)
                                                                : Result<AuditEvent>(AuditEvent());
    const bool isOwn = event.kind == ServerEventKind::DeviceEvent && own;
    switch (kind) {
    case Kind::ManyDossiers:
        return isOwn && isReading(*own) ? std::optional(Hit{event.user, own->dossier, own->time}) : std::nullopt;
    case Kind::AtNight:
        return isOwn && isReading(*own) && isNight(own->time) ? std::optional(Hit{event.user, own->dossier, own->time})
                                                              : std::nullopt;
    case Kind::Refusals:
        return when((event.kind == ServerEventKind::RefusedAccess && !isDeviceLog(event)) ||
                    (isOwn && own->kind == AuditEventKind::Refused));
    case Kind::OutsideGrants:
        return when(isOwn && event.tenant.isNull() && !own->tenant.isNull());
    case Kind::FailedLogins:
        return when(event.kind == ServerEventKind::LoginFailed || event.kind == ServerEventKind::LoginThrottled);
    case Kind::Exports:
        return when(event.kind == ServerEventKind::Exported || (isOwn && own->kind == AuditEventKind::Exported));
    case Kind::DeviceLogGaps:
        return when(isDeviceGap(event));
    case Kind::DeviceLogForged:
        return when(isDeviceLog(event) && !isDeviceGap(event));
    case Kind::DeviceSilent:
        return when(event.kind == ServerEventKind::DeviceSilent);
    case Kind::UnlawfulRemovals:
        return when(event.kind == ServerEventKind::UnlawfulRemoved);
    }
    return std::nullopt;
}

bool AlarmRule::isNight(qint64 time) const
{
    const int hour = QDateTime::fromMSecsSinceEpoch(time).time().hour();
    return fromHour <= untilHour ? hour >= fromHour && hour < untilHour : hour >= fromHour || hour < untilHour;
}

QList<AlarmRule> AlarmRule::presets()
{
    constexpr qint64 hour = 60;
    return {{.kind = Kind::ManyDossiers, .name = "many-dossiers", .most = 60, .minutes = hour},
            {.kind = Kind::AtNight, .name = "at-night", .most = 3, .minutes = 4 * hour, .fromHour = 23, .untilHour = 6},
            {.kind = Kind::Refusals, .name = "refusals", .most = 10, .minutes = hour},
            {.kind = Kind::OutsideGrants, .name = "outside-grants", .most = 0, .minutes = dayMinutes},
            {.kind = Kind::FailedLogins, .name = "failed-logins", .most = 10, .minutes = hour},
            {.kind = Kind::Exports, .name = "exports", .most = 10, .minutes = dayMinutes},
            {.kind = Kind::DeviceLogGaps, .name = "device-log-gaps", .most = 0, .minutes = dayMinutes},
            {.kind = Kind::DeviceLogForged, .name = "device-log-forged", .most = 0, .minutes = dayMinutes},
            {.kind = Kind::DeviceSilent, .name = "device-silent", .most = 0, .minutes = holiday},
            {.kind = Kind::UnlawfulRemovals, .name = "unlawful-removals", .most = 0, .minutes = hour}};
}

Result<QList<AlarmRule>> AlarmRule::all(StoreDatabase& database)
{
    QList<AlarmRule> rules = presets();
    auto row = database.prepare("SELECT name, is_on, most, minutes, from_hour, until_hour FROM alarm_rule");
    const auto read = storage::forEachRow(row, [&] {
        const QString name = row->text(0);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const AlarmRule& one) { return name == QLatin1StringView(one.name); });
        if (rule != rules.end()) { // one of a newer program is not this one's to judge
            rule->isOn = row->int64(1) != 0;
            rule->most = row->int64(2);
            rule->minutes = row->int64(3);
            rule->fromHour = int(row->int64(4));
            rule->untilHour = int(row->int64(5));
        }
    });
    return read ? Result<QList<AlarmRule>>(rules) : failure(read);
}

Result<void> AlarmRule::store(StoreDatabase& database) const
{
    return database.run("INSERT INTO alarm_rule(name, is_on, most, minutes, from_hour, until_hour) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (name) DO UPDATE SET is_on = ?2, most = ?3, "
                        "minutes = ?4, from_hour = ?5, until_hour = ?6",
                        QString::fromLatin1(name), qint64(isOn), most, minutes, qint64(fromHour), qint64(untilHour));
}

} // namespace kluis::server
