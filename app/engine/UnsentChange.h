// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>

namespace kluis::app {

/// One value of a change.
struct UnsentValue {
    QString fieldId; ///< of the catalogue
    QString value;   ///< canonical; empty where UnsentChange says that values are left out
};

/// An edit that is not at the server, as the person may want to see it: where, what, why not, and what can be done.
struct UnsentChange {
    enum class Kind {
        Field,
        Note,
        Document, ///< its value is the file's name
        NewDossier,
    };

    OpId id;
    Kind kind = Kind::Field;
    DossierId dossier;
    QString name; ///< list form, "Jansen, Piet"; empty where the dossier is no longer in this vault
    QList<UnsentValue> values;
    qint64 at = 0;              ///< milliseconds since 1970 UTC of the edit
    QString reason;             ///< why the server refused it, a sentence; empty while it waits
    QString advice;             ///< what the person can do, a sentence
    bool medical = false;       ///< values are left out of lists; Engine::unsentChange() has them
    bool closed = false;        ///< this person may not read the field any more: values are left out everywhere
    bool mayOpen = false;       ///< the dossier can be opened here
    bool mayTakeBack = false;   ///< it surely is not at the server
    bool mayOfferAgain = false; ///< it was refused, and may be sent once more
    bool mayRewrite = false;    ///< a text or a note that surely is not at the server: Engine::rewrite()
    bool mayHandOn = false;     ///< closed, and a lead of the medical group can open it: Engine::writeNotAccepted()
    qint64 keptUntil = 0; ///< closed, and goes then, in milliseconds since 1970 UTC; 0: not yet known, or it stays
};

/// A change out of a colleague's file of what was not accepted.
struct HandedOnChange {
    DossierId dossier;
    QString name;    ///< of the dossier, as here; empty where it is not here
    QString fieldId; ///< of the catalogue; empty where it does not open
    QString value;   ///< canonical
    UserId author;
    QString authorName;
    qint64 at = 0; ///< milliseconds since 1970 UTC of the edit
    bool opens = false;
};

} // namespace kluis::app
