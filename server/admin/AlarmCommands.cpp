// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/audit/AlarmRule.h"
#include "server/audit/AuditLog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 longestMinutes = 24 * 60;      // so far back are entries counted again after a start
constexpr qint64 longestSilence = 60 * 24 * 60; // of a device, which is no count

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AlarmCommands)
};

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value)};
}

QJsonObject toJson(const AlarmRule& rule)
{
    QJsonObject json{{QStringLiteral("rule"), QString::fromLatin1(rule.name)},
                     {QStringLiteral("on"), rule.isOn},
                     {QStringLiteral("most"), rule.most},
                     {QStringLiteral("minutes"), rule.minutes}};
    if (rule.kind == AlarmRule::Kind::AtNight) {
        json.insert(QStringLiteral("fromHour"), rule.fromHour);
        json.insert(QStringLiteral("untilHour"), rule.untilHour);
    }
    return json;
}

QString toText(const AlarmRule& rule)
{
    const QString name = QString::fromLatin1(rule.name);
    if (!rule.isOn) {
        return Words::tr("%1: off (%2)").arg(name, rule.meaning());
    }
    const QString text = Words::tr("%1: more than %2 within %3 minutes (%4)")
                             .arg(name)
                             .arg(rule.most)
                             .arg(rule.minutes)
                             .arg(rule.meaning());
    return rule.kind == AlarmRule::Kind::AtNight
               ? Words::tr("%1, from %2 to %3 o'clock").arg(text).arg(rule.fromHour).arg(rule.untilHour)
               : text;
}

Result<CommandOutput> list(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto rules =
        data->store().read<QList<AlarmRule>>([](StoreDatabase& database) { return AlarmRule::all(database); });
    if (!rules) {
        return failure(rules);
    }
    CommandOutput output;
    QJsonArray list;
    QStringList lines;
    for (const AlarmRule& rule : *rules) {
        list.append(toJson(rule));
        lines.append(toText(rule));
    }
    output.json = list;
    output.text = lines.join(u'\n');
    return output;
}

/// Puts the number of \p name into \p into, where it is given.
template <typename Number>
Result<void> take(const CommandInput& input, const char* name, qint64 least, qint64 most, Number& into)
{
    if (input.value(name).isEmpty()) {
        return {};
    }
    bool isNumber = false;
    const qint64 number = input.value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(ErrorCode::InvalidArgument,
                    Words::tr("--%1 is a number from %2 to %3.").arg(QLatin1StringView(name)).arg(least).arg(most),
                    QLatin1StringView(name));
    }
    into = Number(number);
    return {};
}

Result<void> change(const CommandInput& input, AlarmRule& rule)
{
    constexpr qint64 mostTimes = 1'000'000;
    constexpr qint64 lastHour = 23;
    const bool isNightAsked = !input.value("from-hour").isEmpty() || !input.value("until-hour").isEmpty();
    if (input.isSet("on") && input.isSet("off")) {
        return fail(ErrorCode::InvalidArgument, Words::tr("Either --on or --off."), QStringLiteral("off"));
    }
    if (isNightAsked && rule.kind != AlarmRule::Kind::AtNight) {
        return fail(ErrorCode::InvalidArgument, Words::tr("Only at-night has hours."), QStringLiteral("from-hour"));
    }
    const qint64 longest = rule.kind == AlarmRule::Kind::DeviceSilent ? longestSilence : longestMinutes;
    rule.isOn = input.isSet("off") ? false : input.isSet("on") || rule.isOn;
    auto taken = take(input, "most", 0, mostTimes, rule.most);
    taken = taken ? take(input, "minutes", 1, longest, rule.minutes) : taken;
    taken = taken ? take(input, "from-hour", 0, lastHour, rule.fromHour) : taken;
    return taken ? take(input, "until-hour", 0, lastHour, rule.untilHour) : taken;
}

Result<CommandOutput> set(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    return data->store().write<CommandOutput>([&](StoreDatabase& database) -> Result<CommandOutput> {
        auto rules = AlarmRule::all(database);
        if (!rules) {
            return failure(rules);
        }
        const auto rule = std::find_if(rules->begin(), rules->end(), [&](const AlarmRule& one) {
            return input.argument(0) == QLatin1StringView(one.name);
        });
        if (rule == rules->end()) {
            return fail(ErrorCode::NotFound, Words::tr("There is no such rule; 'alarm list' shows them."),
                        QStringLiteral("rule"));
        }
        auto changed = change(input, *rule);
        changed = changed ? rule->store(database) : changed;
        if (!changed) {
            return failure(changed);
        }
        ServerEvent event;
        event.kind = ServerEventKind::AlarmRulesChanged;
        event.time = input.clock.unixMillis();
        event.object = QString::fromLatin1(rule->name);
        event.count = quint64(rule->isOn ? rule->most : 0);
        if (auto logged = AuditLog::append(database, event); !logged) {
            return failure(logged);
        }
        CommandOutput output;
        output.json = toJson(*rule);
        output.text = toText(*rule);
        return output;
    });
}

} // namespace

QList<Command> alarmCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"alarm list", "", "Lists the rules for alarms on unusual reading.", 0, {data}, list},
        {"alarm set",
         "RULE",
         "Changes a rule.",
         1,
         {data, option("most", "So many times raise no alarm yet.", "N"), option("minutes", "Within so many.", "N"),
          option("from-hour", "Rule at-night: when the night begins, local time.", "H"),
          option("until-hour", "And when it ends.", "H"),
          QCommandLineOption(QStringLiteral("on"), QStringLiteral("Switches the rule on.")),
          QCommandLineOption(QStringLiteral("off"), QStringLiteral("Switches the rule off."))},
         set},
    };
}

} // namespace kluis::server
