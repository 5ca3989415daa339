// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/SessionWatcher.h"

namespace kluis::ui {

/// logind (Lock, PrepareForSleep) on the system bus and org.freedesktop.ScreenSaver or GNOME's on the session bus.
class SessionWatcherLinux final : public SessionWatcher {
    Q_OBJECT

public:
    SessionWatcherLinux();

private Q_SLOTS:
    void lockRequested();
    void activeChanged(bool active);

private:
    void watchSession();
};

} // namespace kluis::ui
