// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's finding, and what was used last.
#include "app/engine/Engine.h"
#include "app/engine/EngineParts.h"

namespace kluis::app {

Result<QList<FinderHit>> Engine::search(const QString& text, int limit)
{
    auto recorded = recordSearch();
    return recorded ? m_parts->reader->hits(text, limit) : failure(recorded);
}

Result<void> Engine::recordSearch()
{
    auto open = ready();
    return open ? m_parts->open->vault->record(protocol::AuditEventKind::Searched) : open;
}

Result<RecentUse> Engine::recent()
{
    auto open = ready();
    return open ? Result<RecentUse>(RecentUse(*m_parts->open->vault)) : failure(open);
}

} // namespace kluis::app
