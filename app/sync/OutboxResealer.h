// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/EditWriter.h"
#include "app/vault/Outbox.h"
#include "app/vault/SealedItems.h"
#include "core/base/Result.h"

#include <QHash>
#include <QSet>

namespace kluis::app {

class Vault;

/// Seals medical edits that wait in the outbox again when their content key is not one to write under any more: of an
/// older epoch (SECURITY B1, Rotation), or for others than those who may hold the dossier's keys now. Who left, or is not
/// named, must not read them at the server, which refuses them. The engine's thread.
class OutboxResealer {
public:
    explicit OutboxResealer(Vault& vault);

    /// All or none, in one transaction. Leaves alone what may have reached the server, what cannot be sealed here now
    /// (not a member, kit not confirmed), and everything while a newer key is due but not there.
    /// \returns how many were sealed again.
    [[nodiscard]] Result<int> run();
    /// Positions in the outbox of what must wait for a newer key that is due: somebody who left has the newest.
    [[nodiscard]] Result<QSet<qint64>> heldBack();
    /// Whether the server's refusal of \p entry for its key can mean that this key is outdated.
    [[nodiscard]] Result<bool> isOutdated(const OutboxEntry& entry);

private:
    [[nodiscard]] Result<int> resealAll(QSet<DossierId>& touched);
    [[nodiscard]] Result<bool> isUnderGoodKey(const OutboxEntry& entry);
    [[nodiscard]] bool canSeal(const DossierPlace& dossier);

    Vault& m_vault;
    Outbox m_outbox;
    SealedItems m_sealed;
    EditWriter m_writer;
};

} // namespace kluis::app
