// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part in managing accounts: it hands out the desk.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/manage/AccountDesk.h"

namespace kluis::app {

Result<AccountDesk> Engine::accounts()
{
    const auto open = ready();
    return open ? Result<AccountDesk>(AccountDesk(*m_parts->open->session)) : failure(open);
}

} // namespace kluis::app
