// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/SetAsideNotes.h"

#include "app/vault/Vault.h"

#include <algorithm>

namespace kluis::app {

Result<qint64> SetAsideNotes::keep(const DossierId& dossier, const std::vector<intake::SetAside>& setAside)
{
    const QStringList heads{tr("Came in with a file of the employer, who should not have passed it on."),
                            tr("Kept because: %1").arg(m_ground)};
    QStringList lines;
    for (const intake::SetAside& each : setAside) {
        if (!each.text.isEmpty()) {
            lines.append(each.place + QStringLiteral(": ") + each.text);
        }
    }
    if (lines.isEmpty()) {
        return 0;
    }
    const QString told = lines.join(u'\n');
    const QString text = (heads + lines).join(u'\n');
    const auto view = m_vault.show(dossier, false);
    if (!view) {
        return failure(view);
    }
    if (view->medicalClosed) {
        return fail(ErrorCode::NotConfirmed, view->medicalClosedReason);
    }
    const bool isThere = std::any_of(view->entries.begin(), view->entries.end(),
                                     [&told](const EntryState& entry) { return entry.text.endsWith(u'\n' + told); });
    if (isThere) {
        return 0;
    }
    const auto added = m_vault.addEntry(dossier, QStringLiteral("consult_note"), text);
    return added ? Result<qint64>(lines.size()) : failure(added);
}

} // namespace kluis::app
