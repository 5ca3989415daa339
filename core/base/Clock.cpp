// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>

namespace kluis {

std::int64_t SystemClock::unixMillis() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace kluis
