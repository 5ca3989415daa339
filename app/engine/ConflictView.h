// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QtGlobal>

namespace kluis::app {

/// Which conflict it is: where, and about what. No value, so it may stand in a list. Value type.
struct ConflictHead {
    DossierId dossier;
    QString name; ///< list form, "Jansen, Piet"; empty where the dossier is no longer in this vault
    QString employer;
    QString number;
    QString fieldId;
    bool medical = false;
};

/// One of the values of a conflict.
struct ConflictSide {
    QString value;  ///< canonical
    QString author; ///< display name, or login where none is known; empty for one's own
    qint64 at = 0;  ///< milliseconds since 1970 UTC by the author's device; 0: there was none
};

/// Two values of one field that were both made on the same earlier one. The other's stands at the server and here
/// until a person decides.
struct ConflictView {
    ConflictHead head;
    ConflictSide mine;
    ConflictSide theirs;
    ConflictSide before;        ///< what both were made on
    quint64 theirsRevision = 0; ///< which one of the other's values this is
    /// This person may not read the field any more: no value is here, and only letting the own one go can be decided.
    bool closed = false;
    /// This person writes the field and never reads it: only the own value is here, and that somebody else's stands in its
    /// place. He may replace it or let his own go.
    bool unseen = false;
    /// The other's value is here, sealed, and does not open, or not yet: its key is not here.
    bool sealed = false;
};

/// What a person decides about a conflict.
struct ConflictDecision {
    enum class Keep {
        Mine,
        Theirs,
        Other, ///< a third value, such as both together
    };
    Keep keep = Keep::Theirs;
    QString value = {};       ///< of Other; as typed
    quint64 seenRevision = 0; ///< of the other's value that the person saw; 0: whichever stands there
};

} // namespace kluis::app
