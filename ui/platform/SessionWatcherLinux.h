// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/SessionWatcher.h"

#include <QStringList>
#include <QVariantMap>

namespace kluis::ui {

/// logind on the system bus: Lock, PrepareForSleep, the session no longer the one in front (another user, a text
/// console), the lid closed though the computer stays awake; and org.freedesktop.ScreenSaver or GNOME's on the session
/// bus. Where the program runs outside a session (started by systemd), logind's word for "mine" is taken.
class SessionWatcherLinux final : public SessionWatcher {
    Q_OBJECT

public:
    SessionWatcherLinux();

private Q_SLOTS:
    void lockRequested();
    void activeChanged(bool active);
    void propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void watchSession();
    void hear(const QString& path);
};

} // namespace kluis::ui
