// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ProofCache.h"

namespace kluis::server {

ProofCache::Verdict ProofCache::remember(const QByteArray& device, const QByteArray& jti, qint64 now)
{
    const QByteArray key = QByteArray(device).append(jti);
    const std::lock_guard lock(m_mutex);
    while (!m_order.empty() && m_order.front().time + keepMillis < now) {
        m_known.remove(m_order.front().key);
        m_order.pop_front();
    }
    if (m_known.contains(key)) {
        return Verdict::Replayed;
    }
    if (m_known.size() >= capacity) {
        return Verdict::Full;
    }
    m_known.insert(key);
    m_order.push_back(Entry{now, key});
    return Verdict::Fresh;
}

} // namespace kluis::server
