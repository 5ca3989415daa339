// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldAgreement.h"

#include "core/domain/DraftField.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PartialRight.h"
#include "core/domain/ReleaseCopy.h"

#include <QLocale>

#include <algorithm>

namespace kluis::domain {

namespace {

/// A dossier is found by its number and name, granted by its department, and its terms end with the employment. The
/// calendar of the law counts from the reports, the leave between them and how that joins. Tasks and appointments are how
/// the service works, and for whom: the people assigned.
constexpr QLatin1StringView indispensable[] = {
    QLatin1StringView("employee_uid"),   QLatin1StringView("personnel_no"),
    QLatin1StringView("last_name"),      QLatin1StringView("org_unit"),
    QLatin1StringView("employment_end"), QLatin1StringView("death_date"),
    QLatin1StringView("spell_id"),       QLatin1StringView("spell_seq"),
    QLatin1StringView("reported_at"),    QLatin1StringView("reported_by"),
    QLatin1StringView("first_sick_day"), QLatin1StringView("course"),
    QLatin1StringView("recovery_date"),  QLatin1StringView("recovery_reported_at"),
    QLatin1StringView("end_reason"),     QLatin1StringView("linked_spell_id"),
    QLatin1StringView("leave_wazo"),     QLatin1StringView("past_spells"),
    QLatin1StringView("leave_joins"),    QLatin1StringView("task"),
    QLatin1StringView("appointment"),    QLatin1StringView("case_manager_uid"),
    QLatin1StringView("doctor_uid"),
};

/// Medical content is the doctor's duty, not the employer's to agree on, and governance is the law's.
bool isAgreedOn(Category category)
{
    return category == Category::Administrative || category == Category::Absence || category == Category::Capacity ||
           category == Category::Process;
}

/// The field that this one follows: a derived part, a released copy and a draft follow what they are of. nullptr: none.
const Field* followed(const Field& field)
{
    if (field.has(Derived)) {
        const PartialRight* part = PartialRight::toldAs(field);
        return part != nullptr ? FieldCatalogue::find(QString(part->source)) : nullptr;
    }
    if (field.has(ByRelease)) {
        const ReleaseCopy* copy = ReleaseCopy::in(field.id());
        return copy != nullptr ? &copy->sourceField() : nullptr;
    }
    const DraftField* draft = field.has(ByDraft) ? DraftField::in(field.id()) : nullptr;
    return draft != nullptr ? &draft->sourceField() : nullptr;
}

} // namespace

bool FieldAgreement::mayLeaveOut(const Field& field)
{
    // The copy of what is medical is the employer's to agree on by itself.
    const Field* source = followed(field);
    const bool follows = field.has(Derived) || (source != nullptr && isAgreedOn(source->category()));
    return isAgreedOn(field.category()) && field.scope() == FieldScope::Dossier && !follows &&
           std::find(std::begin(indispensable), std::end(indispensable), field.id()) == std::end(indispensable);
}

bool FieldAgreement::covers(const Field& field) const
{
    if (m_leftOut.isEmpty()) {
        return true;
    }
    const Field* source = followed(field);
    return !m_leftOut.contains(field.id()) && (source == nullptr || !m_leftOut.contains(source->id()));
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
                        tr("The field \"%1\" can't be left out: an agreement is about fields that a dossier can do "
                           "without, and not about medical ones.")
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
