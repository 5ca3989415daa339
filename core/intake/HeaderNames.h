// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/ColumnMapping.h"

#include <optional>

namespace kluis::intake {

/// What a known header means. \p folded as ColumnMapping::folded makes it. Kind Field comes with the field's id; nothing
/// for a header no dialect uses.
struct HeaderMeaning {
    ColumnUse::Kind kind = ColumnUse::Kind::Field;
    QLatin1StringView fieldId;
};

[[nodiscard]] std::optional<HeaderMeaning> meaningOfHeader(const QString& folded);

} // namespace kluis::intake
