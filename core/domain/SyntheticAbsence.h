// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/domain/SyntheticRandom.h"

#include <QDate>

namespace kluis::domain::synthetic {

/// Adds a running spell to a synthetic person: absence, what the doctor recorded, and the plans that are due by its
/// length. Values are canonical.
void addRunningSpell(FieldValues& fields, SyntheticRandom& random, const QDate& today);

/// Adds a spell of the last year that ended.
void addEndedSpell(FieldValues& fields, SyntheticRandom& random, const QDate& today);

} // namespace kluis::domain::synthetic
