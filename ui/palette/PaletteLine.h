// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/FinderHit.h"
#include "ui/palette/PaletteAction.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace kluis::ui {

/// One line of the palette as people read it. Nothing medical stands in it.
struct PaletteLine {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::PaletteLine)

public:
    QString key;    ///< tells it from others, for what was used last: an action's id or "dossier:" and an id
    QString title;  ///< "Jansen, Piet"
    QString detail; ///< what was found, or what the action's key is
    QString symbol;
    std::optional<app::FinderHit> hit; ///< nothing: an action

    [[nodiscard]] static PaletteLine of(const PaletteAction& action);
    [[nodiscard]] static PaletteLine of(const app::FinderHit& hit, const QLocale& locale);
    /// The key of a dossier.
    [[nodiscard]] static QString keyOf(const DossierId& dossier);
    /// The dossier of a key; nothing for an action's.
    [[nodiscard]] static std::optional<DossierId> dossierOf(const QString& key);
};

} // namespace kluis::ui
