// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DossierHeader.h"

#include "core/domain/PersonName.h"

namespace kluis::domain {

DossierHeader DossierHeader::fromFields(const FieldValues& fields, const QDate& today)
{
    DossierHeader header;
    header.number = fields.value(u"personnel_no"_qs);
    header.name = PersonName::fromFields(fields).listed();
    header.department = fields.value(u"org_unit"_qs);
    header.absence = AbsenceState::on(today, fields);
    return header;
}

} // namespace kluis::domain
