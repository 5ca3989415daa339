// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kluis::lint {

/// What a word in an employer's text would tell of an employee. Each may not be recorded by an employer (AP policy
/// rules on sick employees, BWBR0037896, 4 and 5).
enum class MedicalTermKind : quint8 {
    Diagnosis,   ///< a disease, disorder or injury
    Complaint,   ///< a complaint, a part of the body that hurts, how somebody looks or feels
    Medicine,    ///< a medicine by its generic or brand name
    Treatment,   ///< a treatment, an examination, a carer or the place of care
    PrivateLife, ///< a problem of the past or of private life
};

} // namespace kluis::lint
