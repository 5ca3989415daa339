// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <deque>
#include <mutex>

namespace kluis::server {

/// Remembers each request proof for five minutes, longer than one is accepted, so that a copied request is not
/// carried out twice. In memory and bounded: only proofs that verified get in. For a server that has its store for
/// itself; where several share one, ProofStore remembers. Any thread.
class ProofCache {
public:
    static constexpr qint64 keepMillis = 5LL * 60 * 1000;
    static constexpr qsizetype capacity = 1'000'000;

    enum class Verdict {
        Fresh,
        Replayed,
        Full, ///< more requests in five minutes than can be remembered: none is let through unremembered
    };
    /// \p jti 16 bytes, \p device 16 bytes; \p now Unix milliseconds.
    [[nodiscard]] Verdict remember(const QByteArray& device, const QByteArray& jti, qint64 now);

private:
    struct Entry {
        qint64 time;
        QByteArray key;
    };
    std::mutex m_mutex;
    QSet<QByteArray> m_known;
    std::deque<Entry> m_order;
};

} // namespace kluis::server
