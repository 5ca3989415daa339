// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part in the audit log: it hands out the desk.
#include "app/engine/Engine.h"

#include "app/audit/AuditDesk.h"
#include "app/engine/EngineParts.h"

namespace kluis::app {

Result<AuditDesk> Engine::audit()
{
    const auto open = ready();
    return open ? Result<AuditDesk>(AuditDesk(*m_parts->open->vault, *m_parts->open->session)) : failure(open);
}

} // namespace kluis::app
