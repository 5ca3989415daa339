// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

namespace kluis::app {

/// Turns "sick from", "recovered from" into values of the dossier's fields, so that every face does it alike. A case
/// runs from the first sick day up to the recovery date, the first day recovered (DOMAIN, conventions). Any thread.
class AbsenceReport {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AbsenceReport)

public:
    struct Reporter {
        QString login;
        domain::Role role = domain::Role::Hr;
        QDateTime now;
    };

    /// A new report, or another percentage from a day on when one runs; whether a new one joins the spell before follows
    /// from their dates (domain::SpellHistory). \p percentage: part of the working time not
    /// worked, above 0 up to 100. InvalidArgument.
    [[nodiscard]] static Result<domain::FieldValues> sick(const domain::FieldValues& current, const QDate& from,
                                                          double percentage, const Reporter& reporter);
    /// \p percentage: part recovered, above 0 up to 100; below 100 the spell goes on. InvalidArgument also when no
    /// spell runs on \p from.
    [[nodiscard]] static Result<domain::FieldValues> recovered(const domain::FieldValues& current, const QDate& from,
                                                               double percentage, const Reporter& reporter);

    /// A moment as the fields hold it: the wall clock of the practice.
    [[nodiscard]] static QString moment(const QDateTime& time);

    AbsenceReport() = delete;

private:
    [[nodiscard]] static Result<void> begin(const domain::FieldValues& current, const QDate& from,
                                            const Reporter& reporter, domain::FieldValues& changes);
    [[nodiscard]] static Result<void> putAway(const domain::FieldValues& current, const QDate& from,
                                              domain::FieldValues& changes);
    [[nodiscard]] static Result<void> addStep(const domain::FieldValues& current, const QDate& from, int hundredths,
                                              domain::FieldValues& changes);
};

} // namespace kluis::app
