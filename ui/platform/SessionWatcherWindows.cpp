// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SessionWatcher.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>

#include <windows.h>
#include <wtsapi32.h>

namespace kluis::ui {

namespace {

/// Session changes come to a window; one of our own that is never shown hears them for the whole program.
class SessionWatcherWindows final : public SessionWatcher, public QAbstractNativeEventFilter {
public:
    SessionWatcherWindows()
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
        WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
    }
    ~SessionWatcherWindows() override
    {
        WTSUnRegisterSessionNotification(handle());
        QCoreApplication::instance()->removeNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const auto* msg = static_cast<const MSG*>(message);
        const bool left = msg->message == WM_WTSSESSION_CHANGE &&
                          (msg->wParam == WTS_SESSION_LOCK || msg->wParam == WTS_CONSOLE_DISCONNECT ||
                           msg->wParam == WTS_REMOTE_DISCONNECT);
        if (left || (msg->message == WM_POWERBROADCAST && msg->wParam == PBT_APMSUSPEND)) {
            Q_EMIT away();
        }
        return false;
    }

private:
    HWND handle() { return reinterpret_cast<HWND>(m_ear.winId()); }

    QWidget m_ear;
};

} // namespace

std::unique_ptr<SessionWatcher> SessionWatcher::create()
{
    return std::make_unique<SessionWatcherWindows>();
}

} // namespace kluis::ui
