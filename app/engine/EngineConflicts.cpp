// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's questions: what two people wrote at once.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"

namespace kluis::app {

Result<QList<ConflictHead>> Engine::conflicts(int limit)
{
    auto open = ready();
    return open ? m_parts->open->vault->conflicts(limit) : failure(open);
}

Result<ConflictView> Engine::conflict(const DossierId& dossier, const QString& fieldId)
{
    auto open = ready();
    return open ? m_parts->open->vault->conflict(dossier, fieldId) : failure(open);
}

Result<void> Engine::decide(const DossierId& dossier, const QString& fieldId, const ConflictDecision& decision)
{
    auto open = ready();
    return open ? m_parts->open->vault->decide(dossier, fieldId, decision) : open;
}

} // namespace kluis::app
