// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/DeviceMessages.h"
#include "core/protocol/MessageCodec.h"

/// How parts of messages about devices are written. Internal to core/protocol.
namespace kluis::protocol {

void writeField(CborWriter& writer, const OwnDevice& device);
void readField(CborReader& reader, OwnDevice& device, Plain);

} // namespace kluis::protocol
