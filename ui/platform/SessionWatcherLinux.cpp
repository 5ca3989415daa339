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

} // namespace

std::unique_ptr<SessionWatcher> SessionWatcher::create()
{
    return std::make_unique<SessionWatcherLinux>();
}

SessionWatcherLinux::SessionWatcherLinux()
{
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                       SLOT(activeChanged(bool)));
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
    auto question = QDBusMessage::createMethodCall(login, QStringLiteral("/org/freedesktop/login1"),
                                                   QStringLiteral("org.freedesktop.login1.Manager"),
                                                   QStringLiteral("GetSessionByPID"));
    question << quint32(QCoreApplication::applicationPid());
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isValid()) {
            QDBusConnection::systemBus().connect(login, path.value().path(),
                                                 QStringLiteral("org.freedesktop.login1.Session"),
                                                 QStringLiteral("Lock"), this, SLOT(lockRequested()));
        }
        answer->deleteLater();
    });
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
