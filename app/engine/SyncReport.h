// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <functional>

namespace kluis::app {

/// How far a running sync is. Totals come from the server before the first page, so they are true.
struct SyncProgress {
    QString phase;     ///< "push", "pull", "keys", "audit", "send-document", "fetch-document": a key, not a sentence
    quint64 done = 0;  ///< operations; parts of the document under way
    quint64 total = 0; ///< the same, 0 while unknown
    quint64 bytesIn = 0;
    double seconds = 0;
    RecordId document = {}; ///< the one under way in the document phases, else null
};

/// Called in the engine's thread, at most some ten times a second. Return false to cancel: what was applied
/// stays, the rest comes next time.
using ProgressHandler = std::function<bool(const SyncProgress&)>;

/// What a sync did.
struct SyncReport {
    quint64 pulled = 0;    ///< operations applied from the server
    quint64 pushed = 0;    ///< operations the server acknowledged
    quint64 conflicts = 0; ///< waiting for a decision now
    quint64 refused = 0;   ///< changes set aside in this sync, as many as are listed for it
    quint64 expiring = 0;  ///< refused, closed to this person, and removed in a week: told now for the first time
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    double seconds = 0;
    bool rewound = false;             ///< the server's past was rewritten: nothing was overwritten, a person must look
    QHash<TenantId, quint64> reached; ///< how far each employer's stream is here now
    QStringList warnings;             ///< what the server or a colleague did that was not believed, a sentence each
    QStringList notes;                ///< what should be known and is nobody's fault, a sentence each
};

} // namespace kluis::app
