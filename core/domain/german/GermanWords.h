// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <cstddef>
#include <span>

/// The German of the catalogue's labels, apart from the catalogue, which holds Dutch and English. Only Label reads these.
namespace kluis::domain::german {

/// A wording of the catalogue and what a German reads for it.
struct Word {
    QLatin1StringView english; ///< as the catalogue has it, to the letter
    QStringView german;
    QStringView dutch = {}; ///< only where one English word stands for two things
};

[[nodiscard]] std::span<const Word> fieldWords(); ///< names of fields
[[nodiscard]] std::span<const Word> valueWords(); ///< choices, and the parts of a value
[[nodiscard]] std::span<const Word> lawWords();   ///< roles, categories, states, milestones, retention terms, requests

/// Latin-1 literal, so that a table's row stays short.
constexpr QLatin1StringView operator""_l(const char* text, std::size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

} // namespace kluis::domain::german
