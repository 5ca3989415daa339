// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <span>
#include <vector>

namespace kluis::domain {

/// Everything that can be recorded, of what type, by and for whom: the catalogue of docs, compiled in. What is not
/// in it can't be stored, sent, shown or imported. Immutable; any thread; addresses of fields stay valid for the
/// whole run.
///
/// Rows of the design's table that name several ids are single fields each. Where the table's short name is not
/// unique or not an id, the field is called: `start`, `end`, `end_reason` of the employment -> `employment_start`,
/// `employment_end`, `employment_end_reason` (`end_reason` is the absence's); `course[]`, `buildup_schedule[]`,
/// `consent[]` without brackets; `leave_wazo`, `diagnosis_cas`, `org_unit`, `uwv_message` and the other rows with
/// parts in parentheses are one field with these parts.
class FieldCatalogue {
public:
    /// Every field, grouped by category in wire order, inside a category in the table's order.
    [[nodiscard]] static const std::vector<const Field*>& all();

    /// The fields of one category, in the table's order.
    [[nodiscard]] static std::span<const Field> of(Category category);

    /// \returns the field of that exact id, or nullptr: there is no such field.
    [[nodiscard]] static const Field* find(QStringView id);

    FieldCatalogue() = delete;
};

} // namespace kluis::domain
