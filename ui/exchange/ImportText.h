// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportValues.h"

#include <QCoreApplication>

namespace kluis::ui {

/// What an import did, or would do, in sentences. Pure functions.
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::ImportText)

public:
    [[nodiscard]] static QString of(const app::ImportOutcome& outcome);
    [[nodiscard]] static QString of(const app::UndoOutcome& outcome);
    /// What becomes of one employee: "New", or the names of what changes.
    [[nodiscard]] static QString of(const app::ImportLine& line);

    ImportText() = delete;
};

} // namespace kluis::ui
