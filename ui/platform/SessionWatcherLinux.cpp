// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SessionWatcherLinux.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace kluis::ui {

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString manager = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

std::unique_ptr<SessionWatcher> SessionWatcher::create()
{
    return std::make_unique<SessionWatcherLinux>();
}

SessionWatcherLinux::SessionWatcherLinux()
{
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, manager, managerInterface, QStringLiteral("PrepareForSleep"), this,
                       SLOT(activeChanged(bool)));
        system.connect(login, manager, properties, QStringLiteral("PropertiesChanged"), this,
                       SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
        watchSession();
    }
    auto session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const auto& name :
             {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")}) {
            session.connect(QString(), QString(), name, QStringLiteral("ActiveChanged"), this,
                            SLOT(activeChanged(bool)));
        }
    }
}

void SessionWatcherLinux::watchSession()
{
    auto question = QDBusMessage::createMethodCall(login, manager, managerInterface, QStringLiteral("GetSessionByPID"));
    question << quint32(QCoreApplication::applicationPid());
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        hear(path.isValid() ? path.value().path() : QStringLiteral("/org/freedesktop/login1/session/auto"));
        answer->deleteLater();
    });
}

void SessionWatcherLinux::hear(const QString& path)
{
    auto system = QDBusConnection::systemBus();
    system.connect(login, path, sessionInterface, QStringLiteral("Lock"), this, SLOT(lockRequested()));
    system.connect(login, path, properties, QStringLiteral("PropertiesChanged"), this,
                   SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
}

void SessionWatcherLinux::propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    const auto is = [&changed](const char* name, bool value) {
        const auto found = changed.constFind(QString::fromLatin1(name));
        return found != changed.constEnd() && found->toBool() == value;
    };
    const bool lidClosed = interface == managerInterface && is("LidClosed", true);
    const bool left = interface == sessionInterface && (is("Active", false) || is("LockedHint", true));
    if (lidClosed || left) {
        Q_EMIT away();
    }
}

void SessionWatcherLinux::lockRequested()
{
    Q_EMIT away();
}

void SessionWatcherLinux::activeChanged(bool active)
{
    if (active) {
        Q_EMIT away();
    }
}

} // namespace kluis::ui
