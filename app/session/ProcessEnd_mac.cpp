// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessEnd.h"

namespace kluis::app {

int ProcessEnd::with(int code)
{
    return code; // libraries clean up while all threads live
}

} // namespace kluis::app
