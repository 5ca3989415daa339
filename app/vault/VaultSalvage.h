// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/Vault.h"
#include "core/base/Result.h"
#include "core/protocol/Operation.h"
#include "core/storage/Database.h"

#include <QList>
#include <QStringList>

namespace kluis::app {

/// Takes over from a damaged vault what the server can't give back: the changes that wait with their keys and documents,
/// the person's side of open conflicts, the audit queue, and named values. Whatever can be read is taken, page by page;
/// the file's cipher authenticates each, so what is read is what was written. Operations keep their ids and signatures:
/// one that reached the server already is not there twice. The vault is then as after a purge, and the next sync fetches
/// the rest. A vault of an earlier version is read as it is. The engine's thread.
class VaultSalvage {
public:
    /// \p damaged is only read. Both must outlive this.
    VaultSalvage(storage::Database& damaged, Vault& vault);

    struct Outcome {
        quint64 changes = 0; ///< waiting or refused, content keys not counted
        bool isWhole = true; ///< all there was to take could be read
    };
    /// One transaction of \p vault, which is new. \p names: the named values to take. Errors are those of \p vault only.
    [[nodiscard]] Result<Outcome> run(const QStringList& names);

private:
    template <typename Take, typename... Values>
    [[nodiscard]] Result<bool> each(QByteArrayView sql, Take take, const Values&... values);
    [[nodiscard]] QByteArray column(const char* table, const char* column, const char* otherwise);
    [[nodiscard]] Result<void> takeValues(const QStringList& names);
    [[nodiscard]] Result<QList<qint64>> positions();
    [[nodiscard]] Result<void> takeChanges();
    [[nodiscard]] Result<void> takeChange(qint64 position);
    [[nodiscard]] Result<QList<OutboxItem>> itemsOf(qint64 position, const protocol::Operation& op);
    [[nodiscard]] Result<void> takeNeeds(const OutboxItem& item, qint64 dossier);
    [[nodiscard]] Result<void> takeConflicts();
    [[nodiscard]] Result<void> takePins();
    [[nodiscard]] Result<void> takeAudit();
    [[nodiscard]] Result<DossierPlace> placeOf(const DossierId& dossier, const TenantId& tenant);
    [[nodiscard]] Result<void> project();

    storage::Database& m_from;
    Vault& m_vault;
    storage::Database& m_to;
    Records m_records;
    Outbox m_outbox;
    QHash<DossierId, DossierPlace> m_touched;
    Outcome m_outcome;
};

} // namespace kluis::app
