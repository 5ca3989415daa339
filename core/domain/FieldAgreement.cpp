// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldAgreement.h"

#include "core/domain/FieldCatalogue.h"

#include <QLocale>

#include <algorithm>

namespace kluis::domain {

namespace {

/// A dossier is found by its number and name, granted by its department, and its terms end with the employment.
constexpr QLatin1StringView indispensable[] = {
    QLatin1StringView("employee_uid"), QLatin1StringView("personnel_no"),   QLatin1StringView("last_name"),
    QLatin1StringView("org_unit"),     QLatin1StringView("employment_end"), QLatin1StringView("death_date"),
};

} // namespace

bool FieldAgreement::mayLeaveOut(const Field& field)
{
    return field.category() == Category::Administrative && field.scope() == FieldScope::Dossier &&
           std::find(std::begin(indispensable), std::end(indispensable), field.id()) == std::end(indispensable);
}

void FieldAgreement::add(const QString& fieldId)
{
    const auto place = std::lower_bound(m_leftOut.begin(), m_leftOut.end(), fieldId);
    if (place == m_leftOut.end() || *place != fieldId) {
        m_leftOut.insert(place, fieldId);
    }
}

Result<FieldAgreement> FieldAgreement::without(const QStringList& fieldIds)
{
    FieldAgreement agreement;
    for (const QString& id : fieldIds) {
        const Field* field = FieldCatalogue::find(id);
        if (field == nullptr) {
            return fail(ErrorCode::InvalidArgument, tr("There is no field \"%1\".").arg(id));
        }
        if (!mayLeaveOut(*field)) {
            return fail(ErrorCode::InvalidArgument,
                        tr("The field \"%1\" can't be left out: an agreement is about administrative fields that a "
                           "dossier can do without.")
                            .arg(id));
        }
        agreement.add(id);
    }
    return agreement;
}

FieldAgreement FieldAgreement::received(const QStringList& fieldIds)
{
    FieldAgreement agreement;
    for (const QString& id : fieldIds) {
        const Field* field = FieldCatalogue::find(id);
        if (field != nullptr && mayLeaveOut(*field)) {
            agreement.add(id);
        }
    }
    return agreement;
}

QString FieldAgreement::refusal(const Field& field)
{
    return tr("The processing agreement with this employer leaves out \"%1\": it can't be recorded.")
        .arg(field.label(QLocale()));
}

} // namespace kluis::domain
