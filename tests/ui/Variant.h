// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Translators.h"
#include "tests/ui/PseudoTranslator.h"
#include "ui/style/Scheme.h"

#include <optional>

namespace kluis::test {

/// The language and the colours of a test of looks, as long as it lives: a code of WindowLanguage or "pseudo" (PseudoTranslator,
/// over English), and behind a dash "dark" or "contrast"; light without one.
class Variant {
public:
    explicit Variant(const QString& code);
    ~Variant();
    Variant(const Variant&) = delete;
    Variant& operator=(const Variant&) = delete;

    /// Rows of data for a test of looks, column "code": every language of the window and the pseudo one, and the other colours
    /// in one language; all of all in a long run (tests/campaign gallery).
    static void rows();
    /// How the code of the one that is in force ends and begins; empty where there is none, or it is light.
    [[nodiscard]] static QString scheme();
    [[nodiscard]] static bool isPseudo();
    /// The one in force; empty where there is none.
    [[nodiscard]] static QString code();

private:
    app::Translators m_translators;
    std::optional<PseudoTranslator> m_pseudo;
};

} // namespace kluis::test
