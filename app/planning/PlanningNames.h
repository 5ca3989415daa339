// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::app {

/// The vault's named value with everybody's consultation hours, as the server sent them (protocol::HoursList). There for
/// roles that plan only.
inline constexpr char hoursName[] = "planning.hours";

} // namespace kluis::app
