// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's account: approving a further computer of the same person.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/session/ApprovalGiver.h"

namespace kluis::app {

Result<std::optional<WaitingDevice>> Engine::waitingDevice()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    // Only a computer with medical keys can give them; the others need not ask.
    return m_parts->open->medical->hasIdentity() && domain::isMedical(m_parts->open->identity->role)
               ? ApprovalGiver(*m_parts->open).waiting()
               : Result<std::optional<WaitingDevice>>(std::nullopt);
}

Result<WaitingDevice> Engine::answerWaitingDevice()
{
    auto open = ready();
    return open ? m_parts->logged(ApprovalGiver(*m_parts->open).answer()) : failure(open);
}

Result<void> Engine::approveWaitingDevice(const QString& number)
{
    auto open = ready();
    return open ? m_parts->logged(ApprovalGiver(*m_parts->open).give(number)) : open;
}

Result<void> Engine::refuseWaitingDevice()
{
    auto open = ready();
    return open ? ApprovalGiver(*m_parts->open).refuse() : open;
}

} // namespace kluis::app
