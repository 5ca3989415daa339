// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/ReleaseCopy.h"

#include <QList>

namespace kluis::app {

/// A release as it stands in a dossier, or as it stood. Value type.
struct ReleaseState {
    domain::ReleaseCopy copy;   ///< of what, and to whom
    domain::ReleasedValue said; ///< what was released and why, or that it was taken back
    QString author;             ///< the doctor
    qint64 at = 0;              ///< milliseconds since 1970 UTC by his device
    bool waiting = false;       ///< not yet at the server
    bool earlier = false;       ///< of an earlier absence (domain::PresentSpell)
    bool isOvertaken = false;   ///< the value says something else by now; only where its source can be read here
    bool isPast = false;        ///< another one came after it

    /// Those that \p view holds: of each field the newest, and behind it the ones before where the view has its history.
    [[nodiscard]] static QList<ReleaseState> of(const DossierView& view);
    /// Those of one value alone.
    [[nodiscard]] static QList<ReleaseState> of(const DossierView& view, const QString& source);
};

} // namespace kluis::app
