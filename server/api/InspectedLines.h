// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QSet>

#include <atomic>
#include <mutex>

namespace kluis::server {

/// What was let through although TLS was opened on its way (LoginRules::ChannelBinding::Report): how much, and on which
/// devices already told. Any thread.
class InspectedLines {
public:
    /// One more request was let through.
    void count() { ++m_count; }
    [[nodiscard]] quint64 counted() const { return m_count; }

    /// Whether it is news that \p device saw the key of that digest; not again until this process ends, but for what is
    /// forgotten when there are very many. A session makes many requests, and one line of the log is enough.
    [[nodiscard]] bool isNews(const DeviceId& device, const QByteArray& seenKey)
    {
        constexpr qsizetype most = 20'000;
        const std::lock_guard lock(m_mutex);
        const QByteArray both = device.bytes() + seenKey;
        if (m_told.contains(both)) {
            return false;
        }
        if (m_told.size() >= most) {
            m_told.clear();
        }
        m_told.insert(both);
        return true;
    }

private:
    std::atomic<quint64> m_count = 0;
    std::mutex m_mutex;
    QSet<QByteArray> m_told;
};

} // namespace kluis::server
