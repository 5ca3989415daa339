// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::crypto {

/// The version of libsodium that this process runs with. Any thread.
[[nodiscard]] QString libraryVersion();

} // namespace kluis::crypto
