// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/AbsenceState.h"

namespace kluis::domain {

/// The few things a row of the dossier list shows; made from the fields the role may see and nothing more. Value type.
struct DossierHeader {
    DossierId dossier;
    TenantId tenant;
    QString employer;   ///< the employer's short name: "vermeer"
    QString number;     ///< personnel number
    QString name;       ///< as in sorted lists: "Vries, Piet de"
    QString department; ///< `org_unit`
    AbsenceState absence;
    qint64 updatedMillis = 0; ///< latest change of anything in it the role may see, Unix milliseconds; 0 unknown

    /// Fills number, name, department and absence. Ids, employer and time are the caller's.
    [[nodiscard]] static DossierHeader fromFields(const FieldValues& fields, const QDate& today);
};

} // namespace kluis::domain
