// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Environment.h"

namespace kluis::domain {

QLatin1StringView environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        break;
    case Environment::Acceptance:
        return QLatin1StringView("acceptance");
    case Environment::Test:
        return QLatin1StringView("test");
    case Environment::Development:
        return QLatin1StringView("development");
    case Environment::Demo:
        return QLatin1StringView("demo");
    }
    return QLatin1StringView("production");
}

std::optional<Environment> environmentFromName(const QString& name)
{
    for (const Environment environment : environments) {
        if (name == environmentName(environment)) {
            return environment;
        }
    }
    return std::nullopt;
}

} // namespace kluis::domain
