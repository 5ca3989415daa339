// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/domain/RequestKey.h"

namespace kluis::domain {

/// Who carries out what an employee asked for about single values, and of which fields (docs/decisions/0096). Pure
/// functions of the catalogue; any thread.
class AskedRights {
public:
    /// HR answers for what the employer keeps and the company doctor for the medical file: nobody else carries anything out.
    [[nodiscard]] static bool mayCarryOut(Role role);
    /// The kind of request of an employee that such a change of \p role must name.
    [[nodiscard]] static RequestKey::Kind requestFor(Role role, bool isRemoval);
    /// As what that role registers that something should never have been recorded, where nobody asked (docs/decisions/0097).
    [[nodiscard]] static RequestKey::Kind findingFor(Role role);

    /// Whether the role may give the field another value at the employee's request: where it may write it, and it follows no
    /// other field. Notes are written once; they get a statement beside them.
    [[nodiscard]] static bool mayCorrect(Role role, const Field& field);
    /// Whether the role may take the field's value and its history out for good: where it may write it, and a dossier can do
    /// without. A dossier is found, granted and kept by some of its fields, and the calendar of the law counts from others
    /// (FieldAgreement::mayLeaveOut); documents have a way of their own; tasks and appointments are no values of the employee.
    [[nodiscard]] static bool mayRemove(Role role, const Field& field);

    AskedRights() = delete;
};

} // namespace kluis::domain
