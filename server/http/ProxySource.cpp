// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ProxySource.h"

#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <memory>

namespace kluis::server {

namespace asio = boost::asio;

asio::awaitable<bool> ProxySource::read(std::chrono::seconds patience)
{
    struct Course {
        bool isLate = false;
        bool isOver = false; // the timer's handler may be queued already when the socket is somebody else's
    };
    const auto course = std::make_shared<Course>();
    asio::steady_timer end(m_socket.get_executor(), patience);
    end.async_wait([&socket = m_socket, course](const boost::system::error_code& cancelled) {
        if (!cancelled && !course->isOver) {
            boost::system::error_code ignored;
            course->isLate = true;
            socket.cancel(ignored);
        }
    });
    boost::system::error_code error;
    m_header = ProxyHeader::judge(m_soFar);
    while (m_header.missing > 0 && !error && !course->isLate) {
        const qsizetype known = m_soFar.size();
        m_soFar.resize(known + m_header.missing);
        co_await asio::async_read(m_socket, asio::buffer(m_soFar.data() + known, std::size_t(m_header.missing)),
                                  asio::redirect_error(asio::use_awaitable, error));
        m_header = error ? m_header : ProxyHeader::judge(m_soFar);
    }
    course->isOver = true;
    co_return !error && !course->isLate && !m_header.isWrong;
}

} // namespace kluis::server
