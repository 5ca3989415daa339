// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/EntryJson.h"

#include "core/domain/Category.h"
#include "core/domain/Role.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/AuditWords.h"

#include <QDateTime>
#include <QJsonArray>

namespace kluis::server {

using protocol::AuditWords;
using protocol::ServerEvent;
using protocol::ServerEventKind;

namespace {

QString iso(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString categoryWord(quint8 number)
{
    const auto category = domain::categoryFromNumber(number);
    return category ? QString(domain::categoryName(*category)) : QString();
}

template <typename AnyId> void put(QJsonObject& json, const char* name, const AnyId& id)
{
    if (!id.isNull()) {
        json.insert(QLatin1StringView(name), id.toString());
    }
}

void put(QJsonObject& json, const char* name, const QString& text)
{
    if (!text.isEmpty()) {
        json.insert(QLatin1StringView(name), text);
    }
}

/// What the device says of it: its own time and number, and whether the server was out of reach.
void addDeviceEvent(QJsonObject& json, const QByteArray& payload)
{
    const auto event = protocol::AuditEvent::decode(payload);
    if (!event) {
        return;
    }
    json.insert(QStringLiteral("deviceTime"), iso(event->time));
    json.insert(QStringLiteral("deviceNumber"), qint64(event->number));
    json.insert(QStringLiteral("offline"), event->offline);
    put(json, "category", categoryWord(event->category));
}

void addFetched(QJsonObject& json, const QByteArray& payload)
{
    constexpr quint8 last = quint8(domain::Category::Governance);
    const auto fetched = protocol::FetchedDossiers::decode(payload);
    if (!fetched) {
        return;
    }
    QJsonArray dossiers;
    for (const auto& dossier : fetched->dossiers) {
        QJsonArray categories;
        for (quint8 category = 1; category <= last; ++category) {
            if ((dossier.categories >> category & 1) != 0) {
                categories.append(categoryWord(category));
            }
        }
        dossiers.append(QJsonObject{{QStringLiteral("dossier"), dossier.id.toString()},
                                    {QStringLiteral("categories"), categories}});
    }
    json.insert(QStringLiteral("dossiers"), dossiers);
}

} // namespace

QJsonObject EntryJson::of(const ServerEvent& event) const
{
    QJsonObject json{{QStringLiteral("chain"), chain},
                     {QStringLiteral("number"), qint64(number)},
                     {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                     {QStringLiteral("event"), AuditWords::word(event)},
                     {QStringLiteral("action"), QString(QLatin1Char(AuditWords::action(event)))},
                     {QStringLiteral("outcome"), AuditWords::outcome(event)},
                     {QStringLiteral("time"), iso(event.time)},
                     {QStringLiteral("purpose"), AuditWords::purpose(event)},
                     {QStringLiteral("source"), event.kind == ServerEventKind::DeviceEvent ? QStringLiteral("client")
                                                                                           : QStringLiteral("server")}};
    put(json, "user", event.user);
    put(json, "login", logins.value(event.user));
    if (const auto role = domain::roleFromNumber(event.role)) {
        json.insert(QStringLiteral("role"), QString(domain::roleName(*role)));
    }
    if (event.grantedAt != 0) {
        json.insert(QStringLiteral("grantSince"), iso(event.grantedAt));
    }
    put(json, "device", event.device);
    put(json, "program", event.program);
    put(json, "address", event.accessPoint);
    put(json, "dossier", event.dossier);
    put(json, "subject", event.subject);
    put(json, "subjectLogin", logins.value(event.subject));
    put(json, "object", event.object);
    if (event.outcome != 0) {
        json.insert(QStringLiteral("error"), event.outcome);
    }
    if (event.count != 0) {
        json.insert(QStringLiteral("count"), qint64(event.count));
    }
    if (event.kind == ServerEventKind::DeviceEvent) {
        addDeviceEvent(json, event.payload);
    } else if (event.kind == ServerEventKind::Fetched) {
        addFetched(json, event.payload);
    } else if (!event.payload.isEmpty()) {
        json.insert(QStringLiteral("record"), QString::fromLatin1(event.payload.toHex()));
    }
    return json;
}

} // namespace kluis::server
