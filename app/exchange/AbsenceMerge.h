// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/AbsenceReport.h"
#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/intake/ImportReport.h"

#include <QCoreApplication>

namespace kluis::app {

/// Puts an absence that a file tells of into a dossier's fields, as a person would report it (AbsenceReport):
/// - the report that is recorded now: steps of the course and the recovery are added or corrected;
/// - a later one: the report before is put away among the earlier ones, unless it still runs;
/// - an earlier one that is not known: added to the earlier ones, if the file says when it ended and it overlaps none.
/// What is recorded already changes nothing, so that the same file twice changes nothing. Any thread.
class AbsenceMerge {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AbsenceMerge)

public:
    /// \returns the fields that change; InvalidArgument with the reason where the file and the dossier contradict each
    /// other in a way that a person must decide, LimitExceeded when no more fit.
    [[nodiscard]] static Result<domain::FieldValues> changes(const domain::FieldValues& current,
                                                             const intake::ImportedAbsence& told,
                                                             const AbsenceReport::Reporter& reporter);

    AbsenceMerge() = delete;

private:
    [[nodiscard]] static Result<domain::FieldValues> present(const domain::FieldValues& current,
                                                             const intake::ImportedAbsence& told,
                                                             const AbsenceReport::Reporter& reporter);
    [[nodiscard]] static Result<domain::FieldValues> later(const domain::FieldValues& current,
                                                           const intake::ImportedAbsence& told,
                                                           const AbsenceReport::Reporter& reporter);
    [[nodiscard]] static Result<domain::FieldValues> earlier(const domain::FieldValues& current,
                                                             const intake::ImportedAbsence& told);
};

} // namespace kluis::app
