// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

namespace kluis::domain {

/// Something less than a value, for roles that may not have the value itself: "LM(dates)" in the rights table. The part is
/// a field of its own, that nobody writes (Derived): the server works it out of the value that it withholds and sends it
/// in its place, so that a client never holds the rest. Who gets one is AccessPolicy's to say; what it is, this table's.
/// Immutable; any thread.
struct PartialRight {
    QLatin1StringView source; ///< field id of the value that is withheld
    QLatin1StringView part;   ///< field id of what is told of it
    /// The part's value in canonical text; empty where there is nothing to tell.
    QString (*text)(const QString& value);

    /// The part of that field, or nullptr: nothing is told of it.
    [[nodiscard]] static const PartialRight* of(const Field& source);
    /// The one whose part the field is, or nullptr.
    [[nodiscard]] static const PartialRight* toldAs(const Field& part);
};

} // namespace kluis::domain
