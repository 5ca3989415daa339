// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

#include <QByteArray>

namespace kluis::app {

/// The templates of Windows' group policy, in the form that Microsoft publishes as PolicyDefinitionFiles (schema version
/// 1.0): one file of definitions without a word for people, and one of texts for each language. Pure functions.
class PolicyAdmx {
public:
    [[nodiscard]] static QByteArray definitions();
    [[nodiscard]] static QByteArray texts(domain::Language language);

    PolicyAdmx() = delete;
};

} // namespace kluis::app
