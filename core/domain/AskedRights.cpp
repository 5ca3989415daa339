// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AskedRights.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/DraftField.h"
#include "core/domain/FieldAgreement.h"

namespace kluis::domain {

bool AskedRights::mayCarryOut(Role role)
{
    return role == Role::Hr || role == Role::Doctor;
}

RequestKey::Kind AskedRights::requestFor(Role role, bool isRemoval)
{
    return role == Role::Doctor ? RequestKey::Kind::Medical
           : isRemoval          ? RequestKey::Kind::Deletion
                                : RequestKey::Kind::Correction;
}

RequestKey::Kind AskedRights::findingFor(Role role)
{
    return role == Role::Doctor ? RequestKey::Kind::MedicalFound : RequestKey::Kind::Found;
}

bool AskedRights::mayCorrect(Role role, const Field& field)
{
    return mayCarryOut(role) && AccessPolicy::mayWrite(role, field) && !field.has(ByDraft) && !field.has(ByRelease) &&
           !AccessPolicy::takesDocuments(field);
}

bool AskedRights::mayRemove(Role role, const Field& field)
{
    // A draft goes with the value that it is of, whoever wrote it.
    const bool isWriters =
        AccessPolicy::mayWrite(role, field) || (isMedical(role) && DraftField::in(field.id()) != nullptr);
    const bool isDispensable =
        field.category() == Category::Medical || field.has(ByRelease) || FieldAgreement::mayLeaveOut(field);
    return mayCarryOut(role) && isWriters && isDispensable && field.scope() == FieldScope::Dossier &&
           !field.has(AuthorOnly) && !field.has(Derived) && !AccessPolicy::takesDocuments(field);
}

} // namespace kluis::domain
