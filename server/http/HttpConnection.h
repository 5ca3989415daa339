// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/Listener.h"
#include "server/http/TlsContext.h"
#include "server/http/TlsStream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <array>
#include <atomic>
#include <string>
#include <unordered_set>

namespace kluis::server {

class HttpConnection;

/// What the connections of one io thread share. The thread's own.
struct IoThread {
    std::array<char, 16 * 1024> scratch; ///< one TLS record; used between two waits only
    std::unordered_set<HttpConnection*> connections;
    bool draining = false;
    boost::asio::io_context context{1}; // last: its end destroys what still waits, which leaves `connections`
};

/// What all connections of a listener share. Outlives them.
struct ListenerShared {
    ListenerOptions options;
    Listener::Handler handler;
    std::atomic<qint64> bufferedBytes = 0;
    std::atomic<quint64> failedHandshakes = 0;
    std::atomic<quint64> tasksGiven = 0; ///< to the workers
    std::atomic<quint64> tasksDone = 0;
    std::unique_ptr<boost::asio::thread_pool> workers;
    std::unique_ptr<boost::asio::thread_pool> door; ///< does handshakes
};

/// One client's connection: handshake, then request after request until somebody ends it. Only this file and
/// Listener.cpp know Boost. The io thread's.
class HttpConnection {
public:
    HttpConnection(ListenerShared& shared, IoThread& thread, boost::asio::ip::tcp::socket socket,
                   std::shared_ptr<const TlsContext> tls, QString address);
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    [[nodiscard]] TlsStream::Awaitable<void> run();
    /// Ends at once when no request is under way, else after it; an answer that goes on ends with a goodbye.
    void drain();
    /// Its answer that goes on has something to say. The io thread.
    void wake() { m_stream.wake(); }

private:
    template <typename T> using Awaitable = TlsStream::Awaitable<T>;
    class StreamTie;

    /// A request as it was read, or the status that refuses it; 0: the connection is over.
    struct Incoming {
        int status = 200;
        bool keepAlive = false;
        HttpRequest request;
        qint64 held = 0; ///< bytes counted in bufferedBytes
    };

    Awaitable<bool> readMore(TlsStream::Deadline deadline);
    Awaitable<void> readRequest(Incoming& incoming);
    template <typename Work> auto inWorker(Work work) -> Awaitable<decltype(work())>;
    Awaitable<HttpResponse> answer(const HttpRequest& request);
    Awaitable<bool> write(const HttpResponse& response, RequestId id, bool keepAlive, bool withBody);
    Awaitable<bool> writeAll(const char* data, std::size_t size);
    Awaitable<void> goOn(const HttpResponse& response, RequestId id);
    Awaitable<bool> sendChunk(const QByteArray& bytes);
    Awaitable<void> linger();

    ListenerShared& m_shared;
    IoThread& m_thread;
    std::shared_ptr<const TlsContext> m_tls; ///< the one it began with, whatever new connections get
    TlsStream m_stream;
    QString m_address;
    std::string m_pending; ///< read, not parsed yet
    bool m_idle = true;
};

} // namespace kluis::server
