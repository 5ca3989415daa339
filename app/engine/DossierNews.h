// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>

namespace kluis::app {

/// One thing that somebody else changed: what and by whom, never the value.
struct NewsChange {
    enum class Kind {
        Field,
        Note,
        NewDossier,
    };
    Kind kind = Kind::Field;
    QString fieldId; ///< of the catalogue; empty for a medical one, which the dossier itself shows on record
    bool medical = false;
    QString author; ///< display name, or login where none is known
    qint64 at = 0;  ///< milliseconds since 1970 UTC by the author's device
};

/// What others changed in one dossier since this person opened it last, newest first.
struct DossierNews {
    DossierId dossier;
    QString name; ///< list form, "Jansen, Piet"
    QString employer;
    QString number;
    QList<NewsChange> changes;
};

} // namespace kluis::app
