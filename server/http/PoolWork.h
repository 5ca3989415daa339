// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kluis::server {

/// Runs \p work in a thread of \p pool and comes back to the one that runs \p home with what it returns.
template <typename Work>
auto inPool(boost::asio::thread_pool& pool, boost::asio::io_context& home, Work work)
    -> boost::asio::awaitable<decltype(work())>
{
    using Answer = decltype(work());
    const auto start = [&pool, &home, &work](auto done) {
        const auto executor = boost::asio::get_associated_executor(done, home.get_executor());
        boost::asio::post(
            pool, [&work, done = std::move(done), stay = boost::asio::make_work_guard(executor)]() mutable {
                Answer answer = work();
                boost::asio::post(stay.get_executor(), [done = std::move(done), answer = std::move(answer)]() mutable {
                    done(std::move(answer));
                });
            });
    };
    co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(Answer)>(
        start, boost::asio::use_awaitable);
}

} // namespace kluis::server
