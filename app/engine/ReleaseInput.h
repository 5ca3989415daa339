// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::app {

/// What the doctor releases, or takes back (domain::ReleaseCopy). Value type.
struct ReleaseInput {
    QStringList fields;        ///< whose values, as they stand
    QList<domain::Role> roles; ///< who is to read them; of each field those that the rights table lets release to
    QString reason;            ///< read by those roles, and by whoever may read the value
    /// What the doctor was shown of them, by field id: something else is not released unseen. Empty: not looked at.
    domain::FieldValues seen = {};
    QDate consent = {}; ///< when the employee agreed; needed of a screening's outcome, and not of a withdrawal
};

} // namespace kluis::app
