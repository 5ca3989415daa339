// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

namespace kluis::domain {

/// What sort of data a field, entry, task or document holds; rights, keys and chains go by it. The numbers
/// travel on the wire and are stored: never renumber. There is no "unknown" and no default.
enum class Category : quint8 {
    Administrative = 1, ///< who somebody is and where he works
    Absence = 2,        ///< what an employer may record about absence (AP policy rules on sick employees, ch. 4-5)
    Capacity = 3,       ///< possibilities and limitations as established by the company doctor
    Medical = 4,        ///< under medical secrecy; sealed end to end
    Process = 5,        ///< reintegration: plans, evaluations, appointments, tasks
    Governance = 6,     ///< retention, requests, registers
};

/// Every category, in wire order.
inline constexpr std::array allCategories{Category::Administrative, Category::Absence, Category::Capacity,
                                          Category::Medical,        Category::Process, Category::Governance};

/// `administrative`, `absence`, `capacity`, `medical`, `process`, `governance`.
[[nodiscard]] QLatin1StringView categoryName(Category category);
/// \returns the category of that name, or nothing.
[[nodiscard]] std::optional<Category> categoryFromName(QStringView name);
/// \returns the category of a wire number; nothing outside 1..6.
[[nodiscard]] std::optional<Category> categoryFromNumber(quint64 number);
/// What a person reads: "Verzuim", "Absence".
[[nodiscard]] QString categoryLabel(Category category, Language language);

} // namespace kluis::domain
