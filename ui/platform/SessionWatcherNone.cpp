// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SessionWatcher.h"

namespace kluis::ui {

/// Built without a way to hear the desktop: the idle timer remains.
std::unique_ptr<SessionWatcher> SessionWatcher::create()
{
    return std::make_unique<SessionWatcher>();
}

} // namespace kluis::ui
