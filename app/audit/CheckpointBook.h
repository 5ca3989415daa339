// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditCheckpoint.h"

#include <QList>

#include <optional>

namespace kluis::app {

class Vault;

/// The newest checkpoint of each audit chain that this device has seen, in the vault. The engine's thread; the vault must
/// outlive it.
class CheckpointBook {
public:
    explicit CheckpointBook(Vault& vault) : m_vault(vault) {}

    [[nodiscard]] Result<std::optional<protocol::AuditCheckpoint>> held(const TenantId& chain) const;
    /// Takes the place of the one held.
    [[nodiscard]] Result<void> keep(const protocol::AuditCheckpoint& checkpoint);
    /// Puts the one held aside before another past begins: it is the only trace of what the server had. Shown by all().
    /// Where one lies aside that nobody confirmed, that one stays: the first is what the server really had.
    [[nodiscard]] Result<void> putAside(const TenantId& chain);
    /// Whether something was put aside and nobody has said since that the server was put back. Until then nothing of the
    /// chain is countersigned (docs/decisions/0075).
    [[nodiscard]] Result<bool> isUnconfirmed(const TenantId& chain) const;
    /// The person looked: the past of which one is held is the server's. Of that epoch only.
    [[nodiscard]] Result<void> confirm(const TenantId& chain);
    /// The chains of which one is held.
    [[nodiscard]] Result<QList<TenantId>> chains() const;
    /// All there are of \p chains, and what was put aside.
    [[nodiscard]] Result<QList<protocol::AuditCheckpoint>> all(const QList<TenantId>& chains) const;

private:
    [[nodiscard]] Result<std::optional<protocol::AuditCheckpoint>> read(const QString& name) const;

    Vault& m_vault;
};

} // namespace kluis::app
