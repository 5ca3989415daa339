// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SessionWatcher.h"

#include <CoreFoundation/CoreFoundation.h>

namespace kluis::ui {

namespace {

/// The distributed notifications of the login window; sleeping locks the screen first, or the idle timer acts.
class SessionWatcherMac final : public SessionWatcher {
public:
    SessionWatcherMac()
    {
        for (const auto name : {CFSTR("com.apple.screenIsLocked"), CFSTR("com.apple.sessionDidMoveOffConsole")}) {
            CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &SessionWatcherMac::heard,
                                            name, nullptr, CFNotificationSuspensionBehaviorDeliverImmediately);
        }
    }
    ~SessionWatcherMac() override
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
    }

private:
    static void heard(CFNotificationCenterRef, void* observer, CFNotificationName, const void*, CFDictionaryRef)
    {
        Q_EMIT static_cast<SessionWatcherMac*>(observer)->away();
    }
};

} // namespace

std::unique_ptr<SessionWatcher> SessionWatcher::create()
{
    return std::make_unique<SessionWatcherMac>();
}

} // namespace kluis::ui
