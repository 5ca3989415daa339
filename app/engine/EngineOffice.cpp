// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part in the privacy office: it hands out the desk.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/office/OfficeDesk.h"

namespace kluis::app {

Result<OfficeDesk> Engine::office()
{
    const auto open = ready();
    return open ? Result<OfficeDesk>(OfficeDesk(*m_parts->open->vault, *m_parts->open->session)) : failure(open);
}

} // namespace kluis::app
