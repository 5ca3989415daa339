// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstdio>
#include <cstdlib>

namespace kluis::test {

/// The value, where a failure would be a mistake of the simulation itself: ends the process then.
template <typename T> T orGiveUp(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "the simulation's own: %s (%s)\n", qPrintable(result.error().sentence()),
                     qPrintable(result.error().detail()));
        std::abort();
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace kluis::test
