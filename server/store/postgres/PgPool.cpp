// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgPool.h"

namespace kluis::server {

/// \returns nothing where a new one is to be opened; it is counted already.
std::optional<StoreDatabase> PgPool::borrow()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_idle.empty() || m_open < connections; });
    if (m_idle.empty()) {
        ++m_open;
        return std::nullopt;
    }
    std::optional<StoreDatabase> database(std::move(m_idle.back()));
    m_idle.pop_back();
    return database;
}

void PgPool::giveBack(StoreDatabase database)
{
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(database));
    }
    m_returned.notify_one();
}

void PgPool::forgetOne()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_open;
    }
    m_returned.notify_one();
}

void PgPool::dropIdle()
{
    std::vector<StoreDatabase> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_idle);
        m_open -= int(dropped.size());
    }
    m_returned.notify_all();
}

Result<std::unique_ptr<PgConnection>> PgPool::connect()
{
    using std::chrono::steady_clock;
    {
        const std::lock_guard lock(m_mutex);
        if (m_away && (m_isTrying || steady_clock::now() < m_nextTry)) {
            return tl::unexpected<Error>(*m_away);
        }
        m_isTrying = true;
    }
    auto opened = PgConnection::open(m_target);
    const std::lock_guard lock(m_mutex);
    m_isTrying = false;
    m_away.reset();
    if (!opened && opened.error().code() == ErrorCode::Unreachable) {
        m_away = opened.error();
        m_nextTry = steady_clock::now() + quiet;
    }
    return opened;
}

Result<void> PgPool::with(const std::function<Result<void>(StoreDatabase&)>& use)
{
    std::optional<StoreDatabase> database = borrow();
    if (!database) {
        auto opened = connect();
        if (!opened) {
            forgetOne();
            return failure(opened);
        }
        database.emplace(StoreConnection(std::move(*opened)), *m_columns);
    }
    Result<void> done = use(*database);
    if (database->postgres()->isLost()) {
        database.reset();
        forgetOne();
    } else {
        giveBack(std::move(*database));
    }
    return done;
}

} // namespace kluis::server
