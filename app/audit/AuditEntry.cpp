// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditEntry.h"

#include "core/domain/Category.h"
#include "core/domain/Role.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/AuditWords.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

namespace kluis::app {

using protocol::AuditTrailPage;
using protocol::AuditWords;
using protocol::ServerEvent;
using protocol::ServerEventKind;

namespace {

QString iso(qint64 millis)
{
    return millis == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString text(const auto& id)
{
    return id.isNull() ? QString() : id.toString();
}

void addDeviceEvent(AuditEntry& entry, const ServerEvent& event)
{
    const auto own = protocol::AuditEvent::decode(event.payload);
    if (!own) {
        return;
    }
    entry.deviceTime = own->time;
    entry.offline = own->offline;
    const auto category = domain::categoryFromNumber(own->category);
    entry.category = category ? QString(domain::categoryName(*category)) : QString();
}

void addFetched(AuditEntry& entry, const ServerEvent& event)
{
    const auto fetched = protocol::FetchedDossiers::decode(event.payload);
    if (!fetched) {
        return;
    }
    for (const auto& dossier : fetched->dossiers) {
        entry.dossiers.append(dossier.id.toString());
    }
}

AuditEntry entryOf(const ServerEvent& event, const QHash<UserId, AuditTrailPage::Person>& people,
                   const QHash<QByteArray, QString>& names)
{
    AuditEntry entry;
    entry.event = AuditWords::word(event);
    entry.action = QLatin1Char(AuditWords::action(event));
    entry.time = event.time;
    entry.outcome = AuditWords::outcome(event);
    entry.error = event.outcome;
    entry.login = people.value(event.user).login;
    entry.name = people.value(event.user).name;
    const auto role = domain::roleFromNumber(event.role);
    entry.role = role ? QString(domain::roleName(*role)) : QString();
    entry.purpose = AuditWords::purpose(event);
    entry.device = text(event.device);
    entry.program = event.program;
    entry.address = event.accessPoint;
    entry.dossier = names.value(event.dossier.bytes(), text(event.dossier));
    entry.subject = people.value(event.subject).login;
    entry.object = event.object;
    entry.count = event.count;
    entry.grantedAt = event.grantedAt;
    if (event.kind == ServerEventKind::DeviceEvent) {
        addDeviceEvent(entry, event);
    } else if (event.kind == ServerEventKind::Fetched) {
        addFetched(entry, event);
    }
    return entry;
}

} // namespace

QList<AuditEntry> AuditEntry::of(const AuditTrailPage& page)
{
    QHash<UserId, AuditTrailPage::Person> people;
    for (const auto& person : page.people) {
        people.insert(person.id, person);
    }
    QHash<QByteArray, QString> names;
    for (const auto& name : page.names) {
        names.insert(name.id, name.text);
    }
    QList<AuditEntry> entries;
    for (const auto& given : page.entries) {
        const auto event = ServerEvent::decode(given.event);
        AuditEntry entry = event ? entryOf(*event, people, names) : AuditEntry();
        if (!event) {
            entry.event = QStringLiteral("unreadable");
        }
        entry.chain = given.chain.isNull() ? QStringLiteral("practice")
                                           : names.value(given.chain.bytes(), given.chain.toString());
        entry.number = given.number;
        entry.hash = QString::fromLatin1(given.hash.toHex());
        entries.append(std::move(entry));
    }
    return entries;
}

QStringList AuditEntry::words()
{
    return AuditWords::all();
}

QJsonObject AuditEntry::toJson() const
{
    QJsonObject json{{QStringLiteral("chain"), chain},    {QStringLiteral("number"), qint64(number)},
                     {QStringLiteral("hash"), hash},      {QStringLiteral("event"), event},
                     {QStringLiteral("action"), action},  {QStringLiteral("outcome"), outcome},
                     {QStringLiteral("time"), iso(time)}, {QStringLiteral("purpose"), purpose}};
    const std::pair<const char*, QString> texts[] = {
        {"login", login},          {"name", name},       {"role", role},         {"grantSince", iso(grantedAt)},
        {"device", device},        {"program", program}, {"address", address},   {"dossier", dossier},
        {"subjectLogin", subject}, {"object", object},   {"category", category}, {"deviceTime", iso(deviceTime)}};
    for (const auto& [key, value] : texts) {
        if (!value.isEmpty()) {
            json.insert(QLatin1StringView(key), value);
        }
    }
    if (deviceTime != 0) {
        json.insert(QStringLiteral("offline"), offline);
    }
    if (error != 0) {
        json.insert(QStringLiteral("error"), error);
    }
    if (count != 0) {
        json.insert(QStringLiteral("count"), qint64(count));
    }
    if (!dossiers.isEmpty()) {
        json.insert(QStringLiteral("dossiers"), QJsonArray::fromStringList(dossiers));
    }
    return json;
}

QStringList AuditEntry::csvTitles()
{
    return {QStringLiteral("chain"),      QStringLiteral("number"),  QStringLiteral("time"),
            QStringLiteral("event"),      QStringLiteral("action"),  QStringLiteral("outcome"),
            QStringLiteral("login"),      QStringLiteral("name"),    QStringLiteral("role"),
            QStringLiteral("purpose"),    QStringLiteral("dossier"), QStringLiteral("category"),
            QStringLiteral("object"),     QStringLiteral("subject"), QStringLiteral("count"),
            QStringLiteral("deviceTime"), QStringLiteral("offline"), QStringLiteral("grantSince"),
            QStringLiteral("device"),     QStringLiteral("program"), QStringLiteral("address"),
            QStringLiteral("hash")};
}

QStringList AuditEntry::csvValues() const
{
    return {chain,
            QString::number(number),
            iso(time),
            event,
            action,
            QString::number(outcome),
            login,
            name,
            role,
            purpose,
            dossier.isEmpty() ? dossiers.join(u' ') : dossier,
            category,
            object,
            subject,
            QString::number(count),
            iso(deviceTime),
            offline ? QStringLiteral("true") : QString(),
            iso(grantedAt),
            device,
            program,
            address,
            hash};
}

} // namespace kluis::app
