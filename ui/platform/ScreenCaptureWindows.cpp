// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/ScreenCapture.h"

#include <QWidget>

#include <windows.h>

#ifndef WDA_EXCLUDEFROMCAPTURE
#define WDA_EXCLUDEFROMCAPTURE 0x00000011
#endif

namespace kluis::ui {

bool ScreenCapture::isOffered()
{
    return true;
}

bool ScreenCapture::exclude(QWidget& window, bool excluded)
{
    const auto handle = reinterpret_cast<HWND>(window.winId());
    if (!excluded) {
        return SetWindowDisplayAffinity(handle, WDA_NONE) != 0;
    }
    // Before Windows 10 2004 the window can only be shown black.
    return SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE) != 0 ||
           SetWindowDisplayAffinity(handle, WDA_MONITOR) != 0;
}

} // namespace kluis::ui
