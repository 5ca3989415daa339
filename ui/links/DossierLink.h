// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

#include <optional>

namespace kluis::ui {

/// A link to a dossier, as it may stand in an agenda or a mail: `dossierkluis:dossier/UUID`. It names nobody and opens nothing
/// by itself: whoever follows it must unlock the program, and sees the dossier only where it is his to see. Any thread.
class DossierLink {
public:
    static constexpr char scheme[] = "dossierkluis";
    static constexpr qsizetype longest = 128; ///< characters; what is longer is no link of ours

    [[nodiscard]] static QString to(const DossierId& dossier);
    /// Nothing unless \p text is a link, whole, with nothing before or after it.
    [[nodiscard]] static std::optional<DossierId> read(const QString& text);

    DossierLink() = delete;
};

} // namespace kluis::ui
