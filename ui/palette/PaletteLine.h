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
    std::optional<app::FinderHit> hit;      ///< nothing: an action
    ActionMatch match = ActionMatch::Title; ///< of an action with what was typed

    [[nodiscard]] static PaletteLine of(const PaletteAction& action);
    [[nodiscard]] static PaletteLine of(const app::FinderHit& hit, const QLocale& locale);
    /// Actions and hits for \p text, what is meant most likely first: somebody of that name comes before an action that
    /// is only called so too, and whatever was found before an action that is spelled otherwise.
    [[nodiscard]] static QList<PaletteLine> inOrder(const QString& text, const QList<PaletteLine>& actions,
                                                    const QList<PaletteLine>& hits);
    /// The key of a dossier.
    [[nodiscard]] static QString keyOf(const DossierId& dossier);
    /// The dossier of a key; nothing for an action's.
    [[nodiscard]] static std::optional<DossierId> dossierOf(const QString& key);
};

} // namespace kluis::ui
