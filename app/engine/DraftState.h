// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/DraftField.h"

#include <QList>

namespace kluis::app {

/// A draft as it stands in a dossier. Value type.
struct DraftState {
    domain::DraftField draft; ///< of what
    domain::DraftValue said;
    QString author;          ///< who wrote it; of one that was decided who decided, the writer's name is in it
    qint64 at = 0;           ///< milliseconds since 1970 UTC by that person's device
    bool waiting = false;    ///< not yet at the server
    bool conflict = false;   ///< two people wrote it at once
    bool isOutdated = false; ///< the value was changed since the draft was written

    /// Those that \p view holds and that are of the present absence.
    [[nodiscard]] static QList<DraftState> of(const DossierView& view);
    [[nodiscard]] static std::optional<DraftState> of(const DossierView& view, const domain::DraftField& draft);
};

} // namespace kluis::app
