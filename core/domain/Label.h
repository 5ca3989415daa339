// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

namespace kluis::domain {

/// What a person reads of a row that says it in Dutch and English. German is looked up by the English wording, in
/// core/domain/german (docs/decisions/0078); a wording that has none is shown in English, and GermanTest fails. Any thread.
[[nodiscard]] QString labelIn(Language language, QStringView dutch, QLatin1StringView english);

/// The German of that wording; empty where there is none yet. \p dutch tells two meanings of one English word apart.
[[nodiscard]] QStringView germanOf(QStringView dutch, QLatin1StringView english);

} // namespace kluis::domain
