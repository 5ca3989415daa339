// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ProofStore.h"

#include "server/api/ProofCache.h"

namespace kluis::server {

Result<bool> ProofStore::remember(const DeviceId& device, const QByteArray& jti, qint64 now)
{
    const auto done = m_database.run("INSERT INTO seen_proof (device, jti, seen_at) VALUES (?1, ?2, ?3) "
                                     "ON CONFLICT DO NOTHING",
                                     device, jti, now);
    return done ? Result<bool>(m_database.changes() == 1) : failure(done);
}

Result<void> ProofStore::prune(qint64 now)
{
    return m_database.run("DELETE FROM seen_proof WHERE seen_at < ?1", now - ProofCache::keepMillis);
}

} // namespace kluis::server
