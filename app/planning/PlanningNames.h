// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace kluis::app {

/// The vault's named value with everybody's consultation hours, as the server sent them (protocol::HoursList). There for
/// roles that plan only.
inline constexpr char hoursName[] = "planning.hours";

/// Named values, one for each person of the directory, by his id behind this: the ids of the employers he works for, as far
/// as the reader does too, one after the other.
inline constexpr QLatin1StringView worksForName("directory.works-for.");

} // namespace kluis::app
