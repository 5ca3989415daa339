// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/LibraryVersion.h"

#include <sodium.h>

namespace kluis::crypto {

QString libraryVersion()
{
    return QString::fromLatin1(sodium_version_string());
}

} // namespace kluis::crypto
