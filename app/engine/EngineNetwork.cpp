// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine listens for changes, and what it knows of the network.
#include "app/engine/Engine.h"
#include "app/engine/EngineParts.h"
#include "app/session/SecurityContact.h"
#include "app/session/ServerDoor.h"

namespace kluis::app {

Result<void> Engine::listen(const ListenHandler& handler)
{
    if (!m_parts->open) {
        return fail(ErrorCode::Locked, tr("The vault is locked. Unlock it or log in."));
    }
    return m_parts->open->session->listen(handler);
}

void Engine::stopListening()
{
    if (m_parts->open) {
        m_parts->open->session->stopListening();
    }
}

void Engine::setThrifty(bool thrifty)
{
    m_parts->thrifty = thrifty;
}

void Engine::networkChanged()
{
    if (m_parts->open) {
        m_parts->open->session->useProxy(m_parts->context.way().proxy);
    }
}

Result<QString> Engine::securityContact() const
{
    const auto& context = m_parts->context;
    if (!context.profile) {
        return fail(ErrorCode::NotFound, tr("This computer has no account yet. Log in first."));
    }
    const auto door = context.door(*context.profile, {});
    return door ? SecurityContact::ask(*door->http) : failure(door);
}

} // namespace kluis::app
