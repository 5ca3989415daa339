// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::protocol::reason {

/// Why a task waits for whoever gave it (docs/decisions/0077): whose it is to be does not work on the dossier. As
/// RejectReason.h.
inline constexpr char taskOwner[] = "task-owner";

} // namespace kluis::protocol::reason
