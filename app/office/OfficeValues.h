// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/OfficeRecord.h"

namespace kluis::app {

// The records of the privacy office as the client's screens have them: what goes over the wire is what is shown.
using protocol::BreachDecision;
using protocol::OfficeKind;
using protocol::officeKindFromNumber;
using protocol::officeKinds;
using protocol::OfficeRecord;

} // namespace kluis::app
