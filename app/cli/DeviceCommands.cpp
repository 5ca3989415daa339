// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis device …`: a person's own computers.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "app/cli/Terminal.h"
#include "core/console/Console.h"

#include <QJsonObject>
#include <QThread>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

Result<void> list(CommandContext& context)
{
    const QString other = context.given().value("user");
    const bool isOwn = other.isEmpty();
    auto engine = isOwn ? context.openEngine() : context.openOrLogIn();
    const auto devices = !engine ? failure(engine) : isOwn ? (*engine)->devices() : (*engine)->devicesOf(other);
    if (!devices) {
        return failure(devices);
    }
    for (const OwnDevice& device : *devices) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("device"), device.id},
                                          {QStringLiteral("name"), device.name},
                                          {QStringLiteral("platform"), device.platform},
                                          {QStringLiteral("state"), device.state},
                                          {QStringLiteral("created"), Output::isoTime(device.createdAt)},
                                          {QStringLiteral("lastLogin"), Output::isoTime(device.lastLoginAt)},
                                          {QStringLiteral("thisOne"), device.thisOne}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4%5")
                              .arg(device.id, device.state, Output::isoTime(device.lastLoginAt), device.name,
                                   device.thisOne ? QStringLiteral("  ") + tr("(this one)") : QString()));
        }
    }
    return {};
}

Result<void> revoke(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    if (auto revoked = (*engine)->revokeDevice(context.given().argument(0)); !revoked) {
        return revoked;
    }
    if (!context.given().json()) {
        console::line(tr("Revoked: its session has ended, and its vault stays shut once its lease is over."));
    }
    return {};
}

Result<void> name(CommandContext& context)
{
    auto engine = context.openEngine();
    return engine ? (*engine)->nameDevice(context.given().argument(0), context.given().argument(1)) : failure(engine);
}

void tell(const CommandContext& context, const WaitingDevice& device)
{
    if (context.given().json()) {
        console::json({{QStringLiteral("device"), device.id},
                       {QStringLiteral("name"), device.name},
                       {QStringLiteral("platform"), device.platform},
                       {QStringLiteral("asked"), Output::isoTime(device.askedAt)},
                       {QStringLiteral("expires"), Output::isoTime(device.expiresAt)}});
        return;
    }
    console::line(tr("A new computer of yours waits: %1 (%2), since %3.")
                      .arg(device.name, device.platform, Output::isoTime(device.askedAt)));
    console::line(
        tr("Go on only when it stands before you. If it is not yours, refuse it: kluis device approve --refuse."));
}

/// Until the new computer has heard of the answer and shows its number.
Result<void> awaitNumber(Engine& engine)
{
    constexpr int tries = 60;
    constexpr unsigned long pauseMillis = 500;
    for (int i = 0; i < tries; ++i) {
        const auto device = engine.waitingDevice();
        if (!device || !*device || (*device)->hasNumber) {
            return device ? Result<void>() : failure(device);
        }
        QThread::msleep(pauseMillis);
    }
    return {};
}

/// In one go at a terminal; else first without and then with the number.
Result<void> approve(CommandContext& context)
{
    auto opened = context.openEngine();
    if (!opened) {
        return failure(opened);
    }
    Engine& engine = **opened;
    if (context.given().has("refuse")) {
        return engine.refuseWaitingDevice();
    }
    QString number = context.given().value("number");
    if (number.isEmpty()) {
        const auto device = engine.answerWaitingDevice();
        if (!device) {
            return failure(device);
        }
        tell(context, *device);
        if (!Terminal::isInteractive() || context.given().json()) {
            console::note(tr("Then give the number it shows: kluis device approve --number NNNNNN."));
            return {};
        }
        if (auto shown = awaitNumber(engine); !shown) {
            return shown;
        }
        const auto typed = Terminal::readLine(tr("Number on the new computer: "), true);
        if (!typed) {
            return failure(typed);
        }
        number = typed->trimmed();
    }
    if (auto given = engine.approveWaitingDevice(number); !given) {
        return given;
    }
    if (!context.given().json()) {
        console::line(tr("Approved: the new computer has your medical keys now."));
    }
    return {};
}

} // namespace

QList<Command> deviceCommands()
{
    return {
        {{QStringLiteral("device list"),
          {},
          tr("Your computers, and which of them may log in; with --user another person's, for administrators."),
          0,
          0,
          {}},
         list},
        {{QStringLiteral("device revoke"), QStringLiteral("DEVICE"), tr("Take a computer's access away."), 1, 1, {}},
         revoke},
        {{QStringLiteral("device approve"),
          {},
          tr("Give a new computer of yours, which waits in 'kluis login --approve', your medical keys."),
          0,
          0,
          {console::option("number", tr("The six digits that the new computer shows."), "NNNNNN"),
           console::flag("refuse", tr("It is not yours, or you changed your mind."))}},
         approve},
        {{QStringLiteral("device name"), QStringLiteral("DEVICE TEXT"), tr("Give a computer another name."), 2, 2, {}},
         name},
    };
}

} // namespace kluis::app
