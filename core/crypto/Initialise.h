// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::crypto {

/// Readies libsodium (random source, CPU features). Call first thing in main(), before any thread starts;
/// calling again costs nothing. \returns false when the machine gives no secure random source: then stop.
/// Any thread.
[[nodiscard]] bool initialise();

} // namespace kluis::crypto
