// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Milestone.h"

#include <span>

/// The calendar's data. Only MilestoneCatalogue reads it.
namespace kluis::domain::catalogue {

[[nodiscard]] std::span<const Milestone> milestones();

} // namespace kluis::domain::catalogue
