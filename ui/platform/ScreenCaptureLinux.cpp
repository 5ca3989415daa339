// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/ScreenCapture.h"

namespace kluis::ui {

// Neither X11 nor the protocols of Wayland's desktops know windows that are left out: the settings say so.
bool ScreenCapture::isOffered()
{
    return false;
}

bool ScreenCapture::exclude(QWidget& /*window*/, bool /*excluded*/)
{
    return false;
}

} // namespace kluis::ui
