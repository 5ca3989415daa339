// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/EditWriter.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/SealedItems.h"
#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace kluis::app {

class Vault;

/// Seals the medical values and notes of an employer's dossiers once more, under the newest group key, when a key may
/// have fallen into wrong hands (SECURITY B1, Rotation 5). Dossier by dossier, each in one transaction with the place
/// reached, so that it goes on where it was cut off. Says nothing new: author and time of each value stay. What waits
/// to be sent, own notes, and fields this person's role may not write are left alone. The engine's thread.
class DossierResealer {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DossierResealer)

public:
    /// \p vault must be attached and outlive this.
    DossierResealer(Vault& vault, const TenantId& tenant);

    struct Progress {
        quint64 done = 0;  ///< dossiers
        quint64 total = 0; ///< dossiers with medical content
    };
    /// The next dossier. \returns false when there is none left under this epoch. MedicalKeys::writingAllowed's errors.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<Progress> progress();

    /// Seals anew what stands under the wrong key since a dossier was restricted, its list changed, or the restriction
    /// was lifted (docs/decisions/0027): all that the vault holds of it, in one transaction a dossier. Passes over
    /// dossiers this person may not write in, and all while a newer group key is due. \returns how many dossiers.
    [[nodiscard]] Result<int> fitRestrictions();

private:
    [[nodiscard]] Result<qint64> reached();
    [[nodiscard]] Result<std::optional<DossierPlace>> next(qint64 after);
    [[nodiscard]] Result<void> commit(storage::Transaction& transaction, const DossierPlace& dossier,
                                      Result<void> done);
    [[nodiscard]] Result<bool> fit(const DossierPlace& dossier);
    /// \p onlyMisplaced: of what may not stay under its key.
    [[nodiscard]] Result<int> renew(const DossierPlace& dossier, bool onlyMisplaced);
    [[nodiscard]] Result<QList<OutboxItem>> items(const DossierPlace& dossier, bool onlyMisplaced);
    [[nodiscard]] QString placeName() const;

    Vault& m_vault;
    TenantId m_tenant;
    Records m_records;
    Outbox m_outbox;
    SealedItems m_sealed;
    EditWriter m_writer;
};

} // namespace kluis::app
