// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"

#include <sodium.h>

namespace kluis::crypto {

bool initialise()
{
    return sodium_init() >= 0;
}

} // namespace kluis::crypto
