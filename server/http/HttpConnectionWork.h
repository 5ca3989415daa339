// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/HttpConnection.h"
#include "server/http/PoolWork.h"

namespace kluis::server {

/// Runs \p work in the pool of workers and comes back to this connection's thread with what it returns.
template <typename Work> auto HttpConnection::inWorker(Work work) -> Awaitable<decltype(work())>
{
    ++m_shared.tasksGiven;
    co_return co_await inPool(*m_shared.workers, m_thread.context, [&shared = m_shared, &work] {
        auto answer = work();
        ++shared.tasksDone;
        return answer;
    });
}

} // namespace kluis::server
