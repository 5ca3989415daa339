// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace kluis::domain {

/// Whether \p day counts as a day off in Dutch terms of law: Saturday, Sunday, or a generally recognised holiday or day
/// equated with one (Algemene termijnenwet art. 3). Any thread.
[[nodiscard]] bool isDayOff(const QDate& day);

/// \p day itself where it is a working day, else the first one after it (Algemene termijnenwet art. 1).
[[nodiscard]] QDate workingDayFrom(QDate day);

/// \p day itself where it is a working day, else the last one before it.
[[nodiscard]] QDate workingDayUntil(QDate day);

} // namespace kluis::domain
