// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ConstantTime.h"

#include <sodium.h>

namespace kluis::crypto {

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace kluis::crypto
