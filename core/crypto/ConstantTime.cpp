// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ConstantTime.h"

#include "core/crypto/Bytes.h"

#include <sodium.h>

namespace kluis::crypto {

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(raw(a), raw(b), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace kluis::crypto
