// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierRow.h"

#include <QCoreApplication>
#include <QLocale>

namespace kluis::ui {

/// A row of the list as people read it. Pure functions.
class DossierRowText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::DossierRowText)

public:
    /// \p withEmployer: where somebody works for several.
    [[nodiscard]] static QString place(const app::DossierRow& row, bool withEmployer = true); ///< "vermeer / Logistiek"
    [[nodiscard]] static QString week(const app::DossierRow& row); ///< "12", empty when not absent
    [[nodiscard]] static QString status(const app::DossierRow& row, const QLocale& locale);
    [[nodiscard]] static QString percentage(const app::DossierRow& row, const QLocale& locale); ///< "50 %"
    [[nodiscard]] static QString waiting(const app::DossierRow& row); ///< for a tooltip: "2 changes waiting"
    /// One sentence for a header or a screen reader: "Partly absent, week 12, 50 % absent".
    [[nodiscard]] static QString absence(const app::DossierRow& row, const QLocale& locale);

    DossierRowText() = delete;
};

} // namespace kluis::ui
