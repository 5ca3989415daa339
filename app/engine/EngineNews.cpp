// SPDX-License-Identifier: GPL-3.0-or-later
// What others changed while the person was away.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/vault/News.h"

namespace kluis::app {

Result<QList<DossierNews>> Engine::news(int limit)
{
    auto open = ready();
    return open ? News(m_parts->open->vault->database()).newest(limit) : failure(open);
}

Result<void> Engine::newsSeen(const DossierId& dossier)
{
    auto open = ready();
    return open ? News(m_parts->open->vault->database()).seen(dossier) : open;
}

Result<void> Engine::allNewsSeen()
{
    auto open = ready();
    return open ? News(m_parts->open->vault->database()).seenAll() : open;
}

} // namespace kluis::app
