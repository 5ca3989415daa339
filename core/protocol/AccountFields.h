// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/AccountMessages.h"
#include "core/protocol/MessageCodec.h"

/// How the field types that several account messages share are written and read. Internal to core/protocol.
namespace kluis::protocol {

void writeField(CborWriter& writer, domain::Role role);
void readField(CborReader& reader, domain::Role& role, Plain); ///< an unknown role sticks as a problem
void writeField(CborWriter& writer, DeviceState state);
void readField(CborReader& reader, DeviceState& state, Plain);
void writeField(CborWriter& writer, const SessionTokens& tokens);
void readField(CborReader& reader, SessionTokens& tokens, Plain);
void writeField(CborWriter& writer, const GrantedTenant& tenant);
void readField(CborReader& reader, GrantedTenant& tenant, Plain);

} // namespace kluis::protocol
