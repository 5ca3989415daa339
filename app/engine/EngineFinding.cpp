// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's finding, what was used last, and the history of a dossier.
#include "app/engine/DossierHistory.h"
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

Result<QList<DossierChange>> Engine::history(const DossierView& view)
{
    auto open = ready();
    return open ? m_parts->open->vault->history(view) : failure(open);
}

Result<QByteArray> Engine::historyCsv(const DossierId& dossier, const HistoryFilter& filter, const QLocale& locale)
{
    auto open = ready();
    return open ? m_parts->open->vault->historyCsv(dossier, filter, locale) : failure(open);
}

} // namespace kluis::app
