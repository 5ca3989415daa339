// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Operation.h"

#include <QtGlobal>

namespace kluis::app {

/// What the revisions of a record are counted in. The numbers are stored, and are the server's: never renumber.
enum class RecordKind : quint8 {
    Field = 1,
    Entry = 2,
    Task = 3,     ///< the value is a domain::TaskRecord
    Document = 5, ///< the value is a protocol::DocumentRecord
    ContentKey = 8,
    OwnNote = 9,
};

/// A new dossier's values are field records.
[[nodiscard]] constexpr RecordKind recordKindOf(protocol::OperationKind kind)
{
    return kind == protocol::OperationKind::Dossier ? RecordKind::Field : RecordKind(quint8(kind));
}

/// What says a record's value once more.
[[nodiscard]] constexpr protocol::OperationKind operationKindOf(RecordKind kind)
{
    return protocol::OperationKind(quint8(kind));
}

} // namespace kluis::app
