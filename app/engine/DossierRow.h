// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QString>

namespace kluis::app {

/// One line of the dossier list: only what every role with the dossier in its scope may see.
struct DossierRow {
    DossierId dossier;
    TenantId tenant;
    QString employer;      ///< short name, `vermeer`
    QString number;        ///< personnel number
    QString name;          ///< list form, "Jansen, Piet"
    QString department;    ///< org_unit
    QString status;        ///< none | sick | partial | recovered (domain::AbsenceState)
    int week = 0;          ///< week of absence, 0 when not absent
    double percentage = 0; ///< absence percentage today, 0..100
    qint64 updated = 0;    ///< milliseconds since 1970 UTC of the newest change the role may see
    int waiting = 0;       ///< edits of this dossier still in the outbox
};

} // namespace kluis::app
