// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::protocol::reason {

/// PushResult::reason of a conflict: the value that stands is by the same person. Who may not read it can't see that.
inline constexpr char ownValue[] = "own-value";

} // namespace kluis::protocol::reason
