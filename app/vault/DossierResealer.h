// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/EditWriter.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "core/base/Result.h"

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

private:
    [[nodiscard]] Result<qint64> reached();
    [[nodiscard]] Result<std::optional<DossierPlace>> next(qint64 after);
    [[nodiscard]] Result<void> renew(const DossierPlace& dossier);
    [[nodiscard]] Result<QList<OutboxItem>> items(const DossierPlace& dossier);
    [[nodiscard]] QString placeName() const;

    Vault& m_vault;
    TenantId m_tenant;
    Outbox m_outbox;
    EditWriter m_writer;
};

} // namespace kluis::app
