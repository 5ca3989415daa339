// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::intake {

/// True for headers of columns that hold what an employer may not record or pass on about a sick employee: nature and
/// cause of illness, diagnosis, complaints, treatment and medication, carers, limitations, prognosis (AP policy rules
/// on sick employees, BWBR0037896, 4 and 5), or special categories that have no place in an absence file at all.
/// \p folded as ColumnMapping::folded makes it.
[[nodiscard]] bool isForbiddenColumn(const QString& folded);

} // namespace kluis::intake
