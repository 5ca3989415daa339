// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kluis::app {

/// The templates of Windows' group policy, in the form that Microsoft publishes as PolicyDefinitionFiles (schema version
/// 1.0): one file of definitions without a word for people, and one of texts for each language. Pure functions.
class PolicyAdmx {
public:
    [[nodiscard]] static QByteArray definitions();
    /// \p isDutch, else English.
    [[nodiscard]] static QByteArray texts(bool isDutch);

    PolicyAdmx() = delete;
};

} // namespace kluis::app
