// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/CommandLine.h"
#include "server/admin/Command.h"
#include "server/office/OfficeStore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace kluis::server {

namespace {

struct OfficeCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::OfficeCommandTexts)
};

constexpr qint64 dayMillis = 24LL * 60 * 60 * 1000;
constexpr qint64 mostDays = 3650;

/// Kind, id and time: what is in a record is for the privacy officer alone.
QJsonObject lineOf(const protocol::OfficeRecord& record, qint64 now)
{
    const auto kind = protocol::officeKindFromNumber(record.kind).value_or(protocol::OfficeKind::Breach);
    return {{QStringLiteral("kind"), protocol::officeKindName(kind)},
            {QStringLiteral("record"), record.id.toString()},
            {QStringLiteral("due"), QDateTime::fromMSecsSinceEpoch(*record.dueAt(), Qt::UTC).toString(Qt::ISODate)},
            {QStringLiteral("late"), *record.dueAt() < now}};
}

Result<CommandOutput> due(const CommandInput& input)
{
    const auto days = input.given.number("days", 14, 0, mostDays);
    if (!days) {
        return failure(days);
    }
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    auto records = data->store().read<QList<protocol::OfficeRecord>>(
        [](StoreDatabase& database) { return OfficeStore(database).all(); });
    if (!records) {
        return failure(records);
    }
    const qint64 now = input.clock.unixMillis();
    const qint64 until = now + *days * dayMillis;
    erase_if(*records, [until](const auto& record) { return !record.dueAt() || *record.dueAt() > until; });
    std::sort(records->begin(), records->end(), [](const auto& a, const auto& b) { return *a.dueAt() < *b.dueAt(); });
    CommandOutput output;
    QJsonArray lines;
    QStringList texts;
    for (const protocol::OfficeRecord& record : *records) {
        const QJsonObject line = lineOf(record, now);
        lines.append(line);
        texts.append(
            QStringLiteral("%1  %2  %3%4")
                .arg(line[QLatin1String("due")].toString(), line[QLatin1String("kind")].toString(),
                     line[QLatin1String("record")].toString(),
                     line[QLatin1String("late")].toBool() ? u' ' % OfficeCommandTexts::tr("(late)") : QString()));
    }
    output.json = lines;
    output.text = texts.isEmpty() ? OfficeCommandTexts::tr("Nothing is due.") : texts.join(u'\n');
    return output;
}

} // namespace

QList<Command> officeCommands()
{
    return {
        {"office due",
         "",
         "What the privacy office has to do: breaches to decide on and reviews.",
         0,
         {dataOption(), console::option("days", OfficeCommandTexts::tr("Within so many days; else 14."), "N")},
         due},
    };
}

} // namespace kluis::server
