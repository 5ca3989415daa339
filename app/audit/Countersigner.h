// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/CheckpointBook.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>

namespace kluis::app {

class ApiClient;
class Vault;

/// The privacy officer's daily signature under the newest checkpoints (docs/decisions/0075), over all employers. Signs what
/// CheckpointWatch has held against everything seen before, and nothing else. The engine's thread.
class Countersigner {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Countersigner)

public:
    /// Both must outlive this.
    Countersigner(Vault& vault, ApiClient& api) : m_vault(vault), m_api(api), m_book(vault) {}

    static constexpr qint64 millisBetween = 20LL * 60 * 60 * 1000; ///< each working day, whenever it begins

    /// Whether it is time, and the person is one who may. Errors: Storage.
    [[nodiscard]] Result<bool> isDue();
    /// Every chain there is: what the server names, and what is held here, whether the server names it or not.
    /// Errors: ApiClient's, Malformed, Storage.
    [[nodiscard]] Result<QList<TenantId>> chains();
    static constexpr qint64 millisAfterRefusal = 60LL * 60 * 1000;
    /// Signs what is held of \p chains and sends it. What the server refuses is tried again later. Nothing is signed of
    /// the chains that begin anew while the officer has not confirmed that: unconfirmed(). Errors: as chains().
    [[nodiscard]] Result<void> sign(const QList<TenantId>& chains);
    /// Those of \p chains that wait for the officer's word, CheckpointBook::confirm().
    [[nodiscard]] Result<QList<TenantId>> unconfirmed(const QList<TenantId>& chains);
    /// Does not wait for tomorrow.
    [[nodiscard]] Result<void> signSoon();

private:
    [[nodiscard]] Result<void> send(const QList<TenantId>& chains);

    Vault& m_vault;
    ApiClient& m_api;
    CheckpointBook m_book;
};

} // namespace kluis::app
