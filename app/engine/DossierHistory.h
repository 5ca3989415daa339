// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

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

/// What of a history is asked for; empty: everything.
struct HistoryFilter {
    QString fieldId;
    QString author;
};

/// Every value of every field of a dossier, as a role may see it, with who gave it and when: both faces and the file say
/// what this says. Pure functions; any thread.
class DossierHistory {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DossierHistory)

public:
    /// Newest first. \p view must have been read with its history.
    [[nodiscard]] static QList<DossierChange> of(const DossierView& view, const HistoryFilter& filter = {});
    /// As separated values for a spreadsheet; a value that is masked for the role stays so.
    [[nodiscard]] static QByteArray toCsv(const DossierView& view, const HistoryFilter& filter, domain::Role role,
                                          const QLocale& locale);

    DossierHistory() = delete;
};

} // namespace kluis::app
