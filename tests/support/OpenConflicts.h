// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "app/vault/Vault.h"

namespace kluis::test {

/// Every conflict of a vault with its values, oldest first, as the person would look at one after the other.
inline Result<QList<app::ConflictView>> openConflicts(app::Vault& vault)
{
    const auto heads = vault.conflicts(-1);
    if (!heads) {
        return failure(heads);
    }
    QList<app::ConflictView> views;
    for (const app::ConflictHead& head : *heads) {
        auto view = vault.conflict(head.dossier, head.fieldId);
        if (!view) {
            return failure(view);
        }
        views.append(std::move(*view));
    }
    return views;
}

} // namespace kluis::test
