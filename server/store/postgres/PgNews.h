// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/Change.h"
#include "server/store/postgres/PgTarget.h"

#include <QList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kluis::server {

class PgConnection;

/// Carries news of commits between the processes that share a PostgreSQL database, by LISTEN and NOTIFY over a
/// connection of its own (docs/decisions/0065). Nobody's commit waits for it: what is told while the line is down is
/// lost, and whoever listens sees by generation() that the store must be looked at. The connection is made when it is
/// first needed, and made again when it dies. Any thread.
class PgNews {
public:
    /// Called in this object's thread with what another process told.
    using Ear = std::function<void(const QList<Change>&)>;

    explicit PgNews(PgTarget target) : m_target(std::move(target)) {}
    ~PgNews(); ///< what was told is sent first
    PgNews(const PgNews&) = delete;
    PgNews& operator=(const PgNews&) = delete;

    /// From now on \p ear hears; once.
    void listen(Ear ear);
    /// To be told to the others soon. Returns at once.
    void tell(const QList<Change>& changes);
    /// 0 while nothing is heard; else another number for each time the line was made, so that whoever sees it change knows
    /// that something may have been missed.
    [[nodiscard]] quint64 generation() const { return m_generation; }

private:
    void start();
    void wake();
    void run();
    /// False when the line is down.
    [[nodiscard]] bool work(PgConnection& line);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> beginToHear(PgConnection& line);
    [[nodiscard]] Result<void> send(PgConnection& line);
    [[nodiscard]] Result<void> hear(PgConnection& line);
    void waitFor(int socket, int millis) const;

    const PgTarget m_target;
    std::mutex m_guard; ///< guards the next three
    QList<Change> m_untold;
    Ear m_ear;
    bool m_isEnding = false;
    std::atomic<quint64> m_generation = 0;
    quint64 m_made = 0; ///< lines so far; the thread's own, as is the next
    std::unique_ptr<PgConnection> m_line;
    int m_wake = -1; ///< an eventfd
    std::thread m_thread;
};

} // namespace kluis::server
