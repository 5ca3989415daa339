// SPDX-License-Identifier: GPL-3.0-or-later
// Wiping a computer that is elsewhere, and whose orders count.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

namespace {

constexpr qint64 usualHours = 24;
constexpr qint64 mostHours = 30 * 24;
constexpr qint64 hourSeconds = 3600;

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

Result<void> wipeDevice(CommandContext& context)
{
    const bool atOnce = context.given().has("at-once");
    const auto hours = context.given().number("hours", usualHours, 1, mostHours);
    if (!hours) {
        return failure(hours);
    }
    auto engine = context.openOrLogIn();
    if (!engine) {
        return failure(engine);
    }
    const auto patience = quint32(atOnce ? 0 : *hours * hourSeconds);
    if (auto ordered = (*engine)->orderWipe(context.given().argument(0), context.given().value("user"), patience);
        !ordered) {
        return ordered;
    }
    if (!context.given().json()) {
        console::line(atOnce ? tr("Ordered. The device is cut off now, and wiped at its next contact. What it had not "
                                  "sent is lost.")
                             : tr("Ordered. At its next contact the device sends what it has not sent yet, and is then "
                                  "wiped. See 'kluis device wipes'."));
    }
    return {};
}

Result<void> wipes(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    const auto orders = engine ? (*engine)->wipes() : failure(engine);
    if (!orders) {
        return failure(orders);
    }
    for (const WipeProgress& order : *orders) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("user"), order.login},
                                          {QStringLiteral("device"), order.device},
                                          {QStringLiteral("name"), order.deviceName},
                                          {QStringLiteral("orderedBy"), order.orderedBy},
                                          {QStringLiteral("ordered"), Output::isoTime(order.orderedAt)},
                                          {QStringLiteral("seen"), Output::isoTime(order.seenAt)},
                                          {QStringLiteral("wiped"), Output::isoTime(order.wipedAt)},
                                          {QStringLiteral("state"), order.state},
                                          {QStringLiteral("lost"), qint64(order.lost)}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4  %5")
                              .arg(order.device, order.login, order.state,
                                   Output::isoTime(order.wipedAt > 0 ? order.wipedAt : order.orderedAt),
                                   order.deviceName));
        }
    }
    return {};
}

Result<void> administrators(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    const auto named = engine ? (*engine)->administrators() : failure(engine);
    if (!named) {
        return failure(named);
    }
    for (const NamedAdministrator& administrator : *named) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("user"), administrator.login},
                                          {QStringLiteral("name"), administrator.displayName},
                                          {QStringLiteral("fingerprint"), administrator.fingerprint},
                                          {QStringLiteral("counts"), administrator.counts},
                                          {QStringLiteral("self"), administrator.isSelf}});
        } else {
            console::line(QStringLiteral("%1  %2  %3")
                              .arg(administrator.login, administrator.counts ? tr("known here") : tr("not vouched for"),
                                   administrator.fingerprint));
        }
    }
    return {};
}

Result<void> vouch(CommandContext& context)
{
    const auto fingerprint = context.given().required("fingerprint");
    if (!fingerprint) {
        return failure(fingerprint);
    }
    auto engine = context.openOrLogIn();
    return engine ? (*engine)->vouchForAdministrator(context.given().argument(0), *fingerprint) : failure(engine);
}

} // namespace

QList<Command> wipeCommands()
{
    return {
        {{QStringLiteral("device wipe"),
          QStringLiteral("DEVICE"),
          tr("Order that a computer be wiped: your own, or with --user another person's, for administrators."),
          1,
          1,
          {console::option(
               "hours", tr("How long it may wait, from when it hears of this, to send what it has not sent yet (24)."),
               "N"),
           console::flag("at-once", tr("Cut it off now. What it had not sent is lost."))}},
         wipeDevice},
        {{QStringLiteral("device wipes"), {}, tr("Orders to wipe computers, and what became of them."), 0, 0, {}},
         wipes},
        {{QStringLiteral("administrator list"), {}, tr("The administrators, and whose orders count here."), 0, 0, {}},
         administrators},
        {{QStringLiteral("administrator vouch"),
          QStringLiteral("LOGIN"),
          tr("For administrators: sign that another one's key is theirs, so that their orders count on all computers."),
          1,
          1,
          {console::option("fingerprint", tr("Their fingerprint, as they read it to you."), "DIGITS")}},
         vouch},
    };
}

} // namespace kluis::app
