// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace kluis::domain {

/// What a server and its data are for (development, test, acceptance and production are kept apart: ISO 27002 8.31).
/// Only production holds real people; a demonstration's are made up by the program. The names are stored, signed and on
/// the wire: never change one.
enum class Environment {
    Production,
    Acceptance,
    Test,
    Development,
    Demo
};

inline constexpr std::array environments{Environment::Production, Environment::Acceptance, Environment::Test,
                                         Environment::Development, Environment::Demo};

/// `production`, `acceptance`, `test`, `development`, `demo`.
[[nodiscard]] QLatin1StringView environmentName(Environment environment);
/// Nothing for a text that is none of them.
[[nodiscard]] std::optional<Environment> environmentFromName(const QString& name);

} // namespace kluis::domain
