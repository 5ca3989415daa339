// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/session/ProxyPassword.h"
#include "app/settings/NetworkSettings.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

using console::option;
using Mode = ProxyChoice::Mode;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

void show(const CommandContext& context, const ProxyChoice& proxy)
{
    const QString mode = ProxyChoice::word(proxy.mode);
    if (context.given().json()) {
        console::json({{QStringLiteral("proxy"), mode},
                       {QStringLiteral("host"), proxy.host},
                       {QStringLiteral("port"), proxy.port},
                       {QStringLiteral("user"), proxy.user}});
    } else if (proxy.host.isEmpty()) {
        console::line(mode);
    } else {
        const QString user = proxy.user.isEmpty() ? QString() : proxy.user + u'@';
        console::line(QStringLiteral("%1 %2%3:%4").arg(mode, user, proxy.host).arg(proxy.port));
    }
}

Result<ProxyChoice> chosen(const CommandContext& context)
{
    ProxyChoice proxy;
    const QString word = context.given().argument(0);
    for (const Mode mode : {Mode::System, Mode::None, Mode::Own}) {
        if (ProxyChoice::word(mode) == word) {
            proxy.mode = mode;
        }
    }
    if (ProxyChoice::word(proxy.mode) != word) {
        return fail(ErrorCode::InvalidArgument, tr("A proxy is 'system', 'none' or 'own'."));
    }
    constexpr qint64 largestPort = 65'535;
    const auto port = context.given().number("port", 0, 0, largestPort);
    if (!port) {
        return failure(port);
    }
    proxy.host = context.given().value("host");
    proxy.port = quint16(*port);
    proxy.user = context.given().value("proxy-user");
    return proxy;
}

Result<void> proxy(CommandContext& context)
{
    auto engine = context.engine(); // makes the profile's folder, and holds it
    if (!engine) {
        return failure(engine);
    }
    NetworkSettings settings(context.profileFolder());
    if (context.given().arguments.isEmpty()) {
        show(context, settings.proxy());
        return {};
    }
    const auto wanted = chosen(context);
    if (!wanted) {
        return failure(wanted);
    }
    if (auto set = settings.setProxy(*wanted); !set) {
        return set;
    }
    if (!wanted->user.isEmpty()) {
        auto password = context.secrets().proxyPassword();
        const auto kept = password ? ProxyPassword::keep(*wanted, *password) : failure(password);
        if (!kept) {
            return kept;
        }
    }
    show(context, settings.proxy());
    return {};
}

} // namespace

QList<Command> networkCommands()
{
    return {
        {{QStringLiteral("proxy"),
          QStringLiteral("[system|none|own]"),
          tr("Show or choose the proxy that leads to the server."),
          0,
          1,
          {option("host", tr("Name of the proxy; for 'system' only where it asks for a password."), "NAME"),
           option("port", tr("Its port."), "N"),
           option("proxy-user", tr("User name there; the password is asked for, and kept in the keychain."), "NAME")}},
         proxy},
    };
}

} // namespace kluis::app
