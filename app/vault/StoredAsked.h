// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/AskedChange.h"

namespace kluis::app {

/// What a vault's column `asked` says; nothing there, or nothing that this program knows: nobody asked. Any thread.
[[nodiscard]] inline protocol::AskedChange storedAsked(const QByteArray& column)
{
    return protocol::AskedChange::decode(column).value_or(protocol::AskedChange());
}

} // namespace kluis::app
