// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <span>

/// The catalogue's data, one file a category. Only FieldCatalogue reads these.
namespace kluis::domain::catalogue {

[[nodiscard]] std::span<const Field> administrativeFields();
[[nodiscard]] std::span<const Field> absenceFields();
[[nodiscard]] std::span<const Field> capacityFields();
[[nodiscard]] std::span<const Field> medicalFields();
[[nodiscard]] std::span<const Field> processFields();
[[nodiscard]] std::span<const Field> governanceFields();

/// Latin-1 literal, so that a table's row stays short.
constexpr QLatin1StringView operator""_l(const char* text, std::size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

} // namespace kluis::domain::catalogue
