// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AccessPolicy.h"

#include "core/domain/DraftField.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PartialRight.h"
#include "core/domain/ReleaseCopy.h"

#include <algorithm>

namespace kluis::domain {

namespace {

/// Whatever a row of the catalogue says, these never meet. A slip in the data can't open medical data to a role
/// outside medical secrecy.
bool isExcluded(Role role, Category category)
{
    if (role == Role::System) {
        return category == Category::Medical || category == Category::Capacity;
    }
    return category == Category::Medical && !isMedical(role);
}

/// The only people who can own a task or write a note are those who work on dossiers.
bool worksOnDossiers(Role role)
{
    return role != Role::System && role != Role::Administrator && role != Role::PrivacyOfficer;
}

bool hrMayWrite(const Field& field)
{
    return field.writers().granted.contains(Role::Hr) && !field.writers().withheld.contains(Role::Hr);
}

bool systemMayWrite(const Field& field)
{
    if (field.writers().granted.contains(Role::System)) {
        return true;
    }
    const Category category = field.category();
    const bool isEmployersData =
        category == Category::Administrative || category == Category::Absence || category == Category::Process;
    return isEmployersData && hrMayWrite(field);
}

/// The field whose rights a free entry of the category follows.
const Field* entryField(Category category)
{
    switch (category) {
    case Category::Absence:
        return FieldCatalogue::find(u"work_handover");
    case Category::Capacity:
        return FieldCatalogue::find(u"work_advice");
    case Category::Medical:
        return FieldCatalogue::find(u"consult_note");
    case Category::Process:
        return FieldCatalogue::find(u"process_note");
    case Category::Administrative:
    case Category::Governance:
        break;
    }
    return nullptr;
}

} // namespace

bool AccessPolicy::mayRead(Role role, const Field& field, bool isAuthor)
{
    if (role == Role::System || isExcluded(role, field.category()) || field.readers().withheld.contains(role)) {
        return false;
    }
    if (field.has(AuthorOnly)) {
        return isAuthor && field.readers().author && worksOnDossiers(role);
    }
    if (isAuthor && (field.readers().author || field.readers().owner) && worksOnDossiers(role)) {
        return true;
    }
    return field.readers().granted.contains(role);
}

bool AccessPolicy::mayRead(Role role, const Field& field, const FieldAgreement& agreement)
{
    return agreement.covers(field) && mayRead(role, field);
}

bool AccessPolicy::mayReadWhenReleased(Role role, const Field& field)
{
    if (mayRead(role, field)) {
        return true;
    }
    // A release is the doctor's decision about one value; it is the only thing that lets a medical value out.
    return role != Role::System && !field.has(AuthorOnly) && !field.readers().withheld.contains(role) &&
           field.readers().released.contains(role);
}

bool AccessPolicy::readsPresentOnly(Role role, const Field& field)
{
    const ReleaseCopy* copy = field.has(ByRelease) ? ReleaseCopy::in(field.id()) : nullptr;
    return copy != nullptr && !mayRead(role, copy->sourceField());
}

const Field* AccessPolicy::partFor(Role role, const Field& field)
{
    const PartialRight* part = field.readers().partial.contains(role) ? PartialRight::of(field) : nullptr;
    const Field* told = part == nullptr ? nullptr : FieldCatalogue::find(QString(part->part));
    // Never out of one category into another: that would be a way past its rights.
    const bool may = told != nullptr && told->category() == field.category() && !isExcluded(role, field.category()) &&
                     mayRead(role, *told);
    return may ? told : nullptr;
}

bool AccessPolicy::isMasked(Role role, const Field& field)
{
    return field.readers().masked.contains(role);
}

bool AccessPolicy::mayWrite(Role role, const Field& field, bool isAuthor)
{
    if (isExcluded(role, field.category()) || field.writers().withheld.contains(role)) {
        return false;
    }
    if (role == Role::System) {
        return systemMayWrite(field);
    }
    if (field.has(AuthorOnly)) {
        return isAuthor && field.writers().author && worksOnDossiers(role);
    }
    if (isAuthor && (field.writers().author || field.writers().owner) && worksOnDossiers(role)) {
        return true;
    }
    return field.writers().granted.contains(role);
}

bool AccessPolicy::mayDraft(Role role, const Field& field)
{
    return isMedical(role) && field.writers().draft.contains(role) && DraftField::of(field.id()) != nullptr;
}

bool AccessPolicy::mayWrite(Role role, const Field& field, const FieldAgreement& agreement, bool isAuthor)
{
    return agreement.covers(field) && mayWrite(role, field, isAuthor);
}

bool AccessPolicy::mayReadAnythingOf(Role role, Category category)
{
    const auto fields = FieldCatalogue::of(category);
    return std::any_of(fields.begin(), fields.end(), [role](const Field& field) {
        return field.scope() == FieldScope::Dossier && mayRead(role, field);
    });
}

bool AccessPolicy::mayReadEntry(Role role, Category category)
{
    const Field* field = entryField(category);
    return field != nullptr && mayRead(role, *field);
}

bool AccessPolicy::mayWriteEntry(Role role, Category category)
{
    const Field* field = entryField(category);
    return field != nullptr && mayWrite(role, *field);
}

std::optional<Category> AccessPolicy::defaultEntryCategory(Role role)
{
    const Category category = isMedical(role) ? Category::Medical : Category::Process;
    return role != Role::System && mayWriteEntry(role, category) ? std::optional(category) : std::nullopt;
}

bool AccessPolicy::takesDocuments(const Field& field)
{
    return field.value().type == ValueType::Document && field.scope() == FieldScope::Dossier && !field.has(AuthorOnly);
}

const Field* AccessPolicy::documentField(Role role, Category category)
{
    return documentField(role, category, FieldAgreement());
}

const Field* AccessPolicy::documentField(Role role, Category category, const FieldAgreement& agreement)
{
    if (role == Role::System) {
        return nullptr;
    }
    const auto fits = [&](const Field& field) { return takesDocuments(field) && mayWrite(role, field, agreement); };
    const Field* usual = FieldCatalogue::find(u"medical_attachment");
    if (category == Category::Medical && usual != nullptr && fits(*usual)) {
        return usual;
    }
    const auto fields = FieldCatalogue::of(category);
    const auto first = std::find_if(fields.begin(), fields.end(), fits);
    return first != fields.end() ? &*first : nullptr;
}

std::optional<Category> AccessPolicy::defaultDocumentCategory(Role role)
{
    for (const Category category : {Category::Medical, Category::Process, Category::Capacity}) {
        if (documentField(role, category) != nullptr) {
            return category;
        }
    }
    return std::nullopt;
}

} // namespace kluis::domain
