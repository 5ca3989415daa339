// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/StorePulse.h"

#include "server/store/Store.h"

namespace kluis::server {

StorePulse::StorePulse(Store& store) : m_store(store), m_thread([this] { run(); })
{
}

StorePulse::~StorePulse()
{
    {
        const std::lock_guard lock(m_guard);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool StorePulse::beats()
{
    std::unique_lock lock(m_guard);
    if (!m_isAsked) {
        m_isAsked = true;
        m_asked = std::chrono::steady_clock::now();
        m_changed.notify_all();
    }
    const bool hasAnswered = m_changed.wait_until(lock, m_asked + patience, [this] { return !m_isAsked; });
    return hasAnswered && m_isGood;
}

void StorePulse::run()
{
    std::unique_lock lock(m_guard);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isAsked || m_isEnding; });
        if (m_isEnding) {
            return;
        }
        lock.unlock();
        const bool good = isGood();
        lock.lock();
        m_isGood = good;
        m_isAsked = false;
        m_changed.notify_all();
    }
}

bool StorePulse::isGood() const
{
    return m_store
        .read<qint64>([](StoreDatabase& database) { return database.number("SELECT count(*) FROM practice"); })
        .has_value();
}

} // namespace kluis::server
