// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/PagePipeline.h"
#include "app/vault/Records.h"
#include "app/vault/VaultDigest.h"
#include "core/base/Result.h"
#include "core/protocol/DigestMessages.h"

namespace kluis::app {

class ApiClient;

/// Whether this cache still is what the server says (SYNC.md, "Anti-entropy"; docs/decisions/0035): compares digests once a
/// day after a clean sync, and when there is doubt, and fetches again the dossiers of buckets that differ. What waits to be
/// sent stays as it is. A digest is only the server's word: what is fetched must fit signatures and the chains held here, as
/// ever. The engine's thread.
class DigestCheck {
public:
    static constexpr qint64 everyMillis = 24LL * 3600 * 1000;

    DigestCheck(const PagePipeline::Parts& parts, ApiClient& api) : m_parts(parts), m_api(api) {}

    /// Whether the employer is to be compared now.
    [[nodiscard]] static Result<bool> isDue(Vault& vault, const TenantId& tenant);
    /// Compares the employer. A server that is away, does not know of digests or is somewhere else by now is
    /// no failure: another time will do. Errors: Untrusted when what it shows does not fit; Cancelled; as the database.
    [[nodiscard]] Result<void> run(const TenantId& tenant);
    /// The next run compares, whenever the last was.
    [[nodiscard]] static Result<void> doubt(Vault& vault, const TenantId& tenant);

private:
    [[nodiscard]] Result<void> compare(const TenantId& tenant);
    [[nodiscard]] Result<std::optional<protocol::DigestResponse>> ask(const TenantId& tenant,
                                                                      const Records::Cursor& cursor, quint64 first);
    [[nodiscard]] Result<void> heal(const TenantId& tenant, const Records::Cursor& cursor, quint64 bucket,
                                    VaultDigest& held);

    PagePipeline::Parts m_parts;
    ApiClient& m_api;
};

} // namespace kluis::app
