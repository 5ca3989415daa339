// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SystemAppearanceLinux.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace kluis::ui {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme"); // 0: none preferred, 1: dark, 2: light
const QString contrast = QStringLiteral("contrast");        // 1: high

/// What Read answers is a variant in a variant.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

std::unique_ptr<SystemAppearance> SystemAppearance::create()
{
    return std::make_unique<SystemAppearanceLinux>();
}

SystemAppearanceLinux::SystemAppearanceLinux()
    : m_isDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    auto session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        return;
    }
    // With the message itself: other types of a slot are not known to Qt before its first message.
    session.connect(portal, path, settings, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    ask(colorScheme);
    ask(contrast);
}

Scheme SystemAppearanceLinux::scheme() const
{
    return m_isContrast ? Scheme::Contrast : m_isDark ? Scheme::Dark : Scheme::Light;
}

void SystemAppearanceLinux::ask(const QString& key)
{
    auto question = QDBusMessage::createMethodCall(portal, path, settings, QStringLiteral("Read"));
    question << appearance << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            take(key, numberIn(reply.value().variant()));
        }
        answer->deleteLater();
    });
}

/// Group, key, value.
void SystemAppearanceLinux::settingChanged(const QDBusMessage& message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said[0].toString() == appearance) {
        take(said[1].toString(), numberIn(said[2]));
    }
}

void SystemAppearanceLinux::take(const QString& key, uint value)
{
    const Scheme before = scheme();
    if (key == colorScheme && value != 0) {
        m_isDark = value == 1;
    } else if (key == contrast) {
        m_isContrast = value == 1;
    }
    if (scheme() != before) {
        Q_EMIT changed();
    }
}

} // namespace kluis::ui
