// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ServerEvent.h"

namespace kluis::server {

// The format is the wire's too: the privacy officer's client reads the entries as they were hashed.
using protocol::ServerEvent;
using protocol::ServerEventKind;

} // namespace kluis::server
