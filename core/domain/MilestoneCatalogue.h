// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Milestone.h"

#include <span>

namespace kluis::domain {

/// The calendar of the Gatekeeper Improvement Act (Wet verbetering poortwachter) and of reports under the Sickness
/// Benefits Act, as dated data (DOMAIN 2.2). A rule that changes is a new row with the day it is in force from; the old
/// one stays, for spells of its time. Rows stand in the order of the calendar. Immutable; any thread.
///
/// Not in it: what has no date until somebody acts (revisions M07, the request to shorten a sanction M21, an expert
/// opinion M29), and M27, for agency workers, whom the catalogue of fields does not know apart.
class MilestoneCatalogue {
public:
    [[nodiscard]] static std::span<const Milestone> all();
    /// The version of \p id in force for a due date on \p day, or nullptr.
    [[nodiscard]] static const Milestone* find(QStringView id, const QDate& day);
    /// The newest version of \p id, or nullptr: there is no such milestone.
    [[nodiscard]] static const Milestone* newest(QStringView id);
    /// Changes whenever the data do, so that what was derived from them is derived anew.
    [[nodiscard]] static QByteArray version();

    MilestoneCatalogue() = delete;
};

} // namespace kluis::domain
