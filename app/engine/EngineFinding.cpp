// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's finding, what was used last, and the history of a dossier.
#include "app/engine/DossierHistory.h"
#include "app/engine/Engine.h"
#include "app/engine/EngineParts.h"
#include "app/session/ServerRefusal.h"

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
    auto changes = open ? m_parts->open->vault->history(view) : failure(open);
    if (changes) {
        for (DossierChange& change : *changes) {
            change.reason = change.reason.isEmpty() ? QString() : ServerRefusal::sentence(change.reason);
        }
    }
    return changes;
}

Result<QByteArray> Engine::historyCsv(const DossierId& dossier, const HistoryFilter& filter, const QLocale& locale)
{
    const auto view = show(dossier, true);
    if (!view) {
        return failure(view);
    }
    const auto changes = history(*view);
    if (!changes) {
        return failure(changes);
    }
    // Before there is anything to take away.
    if (auto recorded = m_parts->open->vault->record(protocol::AuditEventKind::Exported, dossier); !recorded) {
        return failure(recorded);
    }
    return DossierHistory::toCsv(DossierHistory::filtered(*changes, filter), m_parts->open->identity->role, locale);
}

} // namespace kluis::app
