// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/PoolWork.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <chrono>
#include <cstdint>
#include <memory>

namespace kluis::server {

/// TLS over a socket, for coroutines, every wait with a deadline. OpenSSL reads and writes the socket itself and
/// Asio only says when: Asio's own TLS stream holds four record buffers for each connection, most of what an idle
/// one costs. One thread: its executor's.
class TlsStream {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    template <typename T> using Awaitable = boost::asio::awaitable<T>;

    TlsStream(boost::asio::ip::tcp::socket socket, SSL_CTX* context)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_ssl(SSL_new(context))
    {
        boost::system::error_code ignored;
        m_socket.non_blocking(true, ignored);
        m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
        if (m_ssl) {
            SSL_set_fd(m_ssl.get(), m_socket.native_handle());
        }
    }
    TlsStream(const TlsStream&) = delete;
    TlsStream& operator=(const TlsStream&) = delete;
    ~TlsStream() { ++*m_turn; }

    /// What is dear of it is done in \p door, so that nobody who is in waits for who comes; \p home runs the executor.
    [[nodiscard]] Awaitable<bool> handshake(Deadline deadline, boost::asio::thread_pool& door,
                                            boost::asio::io_context& home)
    {
        while (m_ssl && !m_broken && !m_cancelled) {
            const Turn turn =
                co_await inPool(door, home, [this] { return attempt([this] { return SSL_accept(m_ssl.get()); }); });
            if (turn.isDone || !co_await settle(turn.wanted, deadline)) {
                co_return turn.isDone;
            }
        }
        co_return false;
    }

    /// At least one byte into [\p data, \p data + \p size); 0 when the peer closed, broke the protocol or was late.
    [[nodiscard]] Awaitable<std::size_t> readSome(char* data, std::size_t size, Deadline deadline)
    {
        std::size_t count = 0;
        const bool good = co_await operate([&] { return SSL_read_ex(m_ssl.get(), data, size, &count); }, deadline);
        co_return good ? count : 0;
    }

    [[nodiscard]] Awaitable<std::size_t> writeSome(const char* data, std::size_t size, Deadline deadline)
    {
        std::size_t count = 0;
        const bool good = co_await operate([&] { return SSL_write_ex(m_ssl.get(), data, size, &count); }, deadline);
        co_return good ? count : 0;
    }

    /// Waits until \p deadline, or until wake(). \returns false when the peer sent something, went, or cancel() was called.
    [[nodiscard]] Awaitable<bool> rest(Deadline deadline)
    {
        m_resting = true;
        const bool isReadable = co_await wait(boost::asio::ip::tcp::socket::wait_read, deadline);
        m_resting = false;
        if (!isReadable) {
            co_return !m_cancelled && m_ssl;
        }
        // Readable is also what says nothing to us, such as a change of the connection's keys.
        char byte = 0;
        std::size_t count = 0;
        ERR_clear_error();
        const int result = SSL_read_ex(m_ssl.get(), &byte, 1, &count);
        const bool isQuiet = result <= 0 && SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ;
        m_broken = m_broken || (result <= 0 && !isQuiet);
        co_return isQuiet;
    }

    /// Ends a rest(); does nothing to anything else. The executor's thread.
    void wake()
    {
        if (m_resting) {
            boost::system::error_code ignored;
            m_socket.cancel(ignored);
        }
    }

    /// How much may lie between us and a peer that does not read; the system rounds it.
    void limitSending(int bytes)
    {
        boost::system::error_code ignored;
        m_socket.set_option(boost::asio::socket_base::send_buffer_size(bytes), ignored);
    }

    /// Says goodbye without waiting for an answer.
    void shutDown()
    {
        if (m_ssl && !m_broken && SSL_is_init_finished(m_ssl.get()) != 0) {
            ERR_clear_error();
            SSL_shutdown(m_ssl.get());
            ERR_clear_error();
        }
        boost::system::error_code ignored;
        m_socket.shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    }

    /// Ends whatever waits, now and later.
    void cancel()
    {
        m_cancelled = true;
        boost::system::error_code ignored;
        m_socket.cancel(ignored);
    }

private:
    struct Deleter {
        void operator()(SSL* ssl) const { SSL_free(ssl); }
    };

    struct Turn {
        bool isDone = false;
        int wanted = SSL_ERROR_NONE; ///< where it is not
    };

    /// What went wrong is the thread's: both are asked in one.
    template <typename Step> Turn attempt(Step step)
    {
        ERR_clear_error();
        const int result = step();
        return {result > 0, result > 0 ? SSL_ERROR_NONE : SSL_get_error(m_ssl.get(), result)};
    }

    /// Waits for what OpenSSL wants. \returns whether it is worth another try.
    Awaitable<bool> settle(int wanted, Deadline deadline)
    {
        if (wanted == SSL_ERROR_WANT_READ || wanted == SSL_ERROR_WANT_WRITE) {
            co_return co_await wait(wanted == SSL_ERROR_WANT_READ ? boost::asio::ip::tcp::socket::wait_read
                                                                  : boost::asio::ip::tcp::socket::wait_write,
                                    deadline);
        }
        m_broken = true; // closed, or an alert: no goodbye is allowed after it
        co_return false;
    }

    template <typename Step> Awaitable<bool> operate(Step step, Deadline deadline)
    {
        while (m_ssl && !m_broken && !m_cancelled) {
            const Turn turn = attempt(step);
            if (turn.isDone || !co_await settle(turn.wanted, deadline)) {
                co_return turn.isDone;
            }
        }
        co_return false;
    }

    Awaitable<bool> wait(boost::asio::ip::tcp::socket::wait_type what, Deadline deadline)
    {
        // A socket that is always ready would win from the timer each time.
        if (std::chrono::steady_clock::now() >= deadline) {
            co_return false;
        }
        // A timer's handler may already be queued when the socket becomes ready; it then finds a later turn.
        const std::uint64_t turn = ++*m_turn;
        m_timer.expires_at(deadline);
        m_timer.async_wait([this, turn, current = m_turn](const boost::system::error_code& cancelled) {
            if (!cancelled && *current == turn) {
                boost::system::error_code ignored;
                m_socket.cancel(ignored);
            }
        });
        boost::system::error_code error;
        co_await m_socket.async_wait(what, boost::asio::redirect_error(boost::asio::use_awaitable, error));
        ++*m_turn;
        m_timer.cancel();
        co_return !error && !m_cancelled;
    }

    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_timer;
    std::unique_ptr<SSL, Deleter> m_ssl;
    std::shared_ptr<std::uint64_t> m_turn = std::make_shared<std::uint64_t>(0);
    bool m_broken = false;
    bool m_resting = false;
    bool m_cancelled = false;
};

} // namespace kluis::server
