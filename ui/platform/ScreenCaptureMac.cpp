// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/ScreenCapture.h"

#include <QWidget>

#include <objc/message.h>
#include <objc/runtime.h>

namespace kluis::ui {

bool ScreenCapture::isOffered()
{
    return true;
}

bool ScreenCapture::exclude(QWidget& window, bool excluded)
{
    constexpr unsigned long sharingNone = 0; // NSWindowSharingNone
    constexpr unsigned long sharingReadOnly = 1;
    const auto view = reinterpret_cast<id>(window.winId());
    const auto cocoa = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend)(view, sel_registerName("window"));
    if (cocoa == nullptr) {
        return false;
    }
    reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend)(cocoa, sel_registerName("setSharingType:"),
                                                                     excluded ? sharingNone : sharingReadOnly);
    return true;
}

} // namespace kluis::ui
