// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"

#include <QList>

namespace kluis::app {

/// A field got a value.
struct DossierChange {
    QString fieldId;
    QString value;  ///< canonical; empty: it was emptied
    QString before; ///< what stood there until then; empty where nothing did, or nobody knows
    quint64 revision = 0;
    QString author;
    qint64 at = 0;          ///< milliseconds since 1970 UTC by the author's device
    bool isFirst = false;   ///< nothing is known from before
    bool isPresent = false; ///< what stands there now
    bool waiting = false;   ///< not yet at the server
    bool conflict = false;  ///< somebody else's value waits beside it for a decision

    friend bool operator==(const DossierChange&, const DossierChange&) = default;
};

/// Every value of every field of a dossier, as a role may see it, with who gave it and when. Pure functions; any thread.
class DossierHistory {
public:
    /// Newest first. \p view must have been read with its history.
    [[nodiscard]] static QList<DossierChange> of(const DossierView& view);

    DossierHistory() = delete;
};

} // namespace kluis::app
