// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/HttpConnection.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

namespace kluis::server {

/// Runs \p work in the pool of workers and comes back to this connection's thread with what it returns.
template <typename Work> auto HttpConnection::inWorker(Work work) -> Awaitable<decltype(work())>
{
    using Answer = decltype(work());
    const auto start = [this, &work](auto done) {
        const auto executor = boost::asio::get_associated_executor(done, m_thread.context.get_executor());
        ++m_shared.tasksGiven;
        boost::asio::post(*m_shared.workers, [&shared = m_shared, &work, done = std::move(done),
                                              stay = boost::asio::make_work_guard(executor)]() mutable {
            Answer answer = work();
            ++shared.tasksDone;
            boost::asio::post(stay.get_executor(), [done = std::move(done), answer = std::move(answer)]() mutable {
                done(std::move(answer));
            });
        });
    };
    co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(Answer)>(
        start, boost::asio::use_awaitable);
}

} // namespace kluis::server
