// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Translators.h"
#include "tests/ui/PseudoTranslator.h"

#include <optional>

namespace kluis::test {

/// The language of a test, as long as it lives: a code of WindowLanguage, or "pseudo" (PseudoTranslator, over English).
class Spoken {
public:
    explicit Spoken(const QString& code);
    ~Spoken();
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    /// Rows of data for a test of looks, column "code": every language of the window, and the pseudo one.
    static void rows();

private:
    app::Translators m_translators;
    std::optional<PseudoTranslator> m_pseudo;
};

} // namespace kluis::test
