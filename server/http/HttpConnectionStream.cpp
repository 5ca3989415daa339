// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a connection that writes an answer which goes on.
#include "server/http/HttpConnection.h"
#include "server/http/HttpConnectionWork.h"
#include "server/http/HttpStream.h"

namespace kluis::server {

namespace asio = boost::asio;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

constexpr int unreadBytes = 8 * 1024; ///< that the system keeps for a peer who does not read

} // namespace

/// While it lives the stream may wake the connection, from whatever thread.
class HttpConnection::StreamTie {
public:
    StreamTie(HttpConnection& connection, HttpStream& stream) : m_stream(stream)
    {
        m_stream.onReady([here = &connection, &thread = connection.m_thread] {
            asio::post(thread.context, [here, &thread] {
                if (thread.connections.contains(here)) {
                    here->wake();
                }
            });
        });
    }
    ~StreamTie() { m_stream.onReady({}); }
    StreamTie(const StreamTie&) = delete;
    StreamTie& operator=(const StreamTie&) = delete;

private:
    HttpStream& m_stream;
};

HttpConnection::Awaitable<void> HttpConnection::goOn(const HttpResponse& response, RequestId id)
{
    HttpStream& stream = *response.stream;
    const StreamTie tie(*this, stream);
    m_stream.limitSending(unreadBytes);
    bool isThere = co_await write(response, id, false, false);
    const auto pause = seconds(m_shared.options.heartbeatSeconds);
    auto next = steady_clock::now() + pause;
    while (isThere && !m_thread.draining) {
        std::optional<QByteArray> words = stream.take();
        if (!words) {
            break;
        }
        if (words->isEmpty() && steady_clock::now() >= next) {
            const bool mayGoOn = co_await inWorker([&stream] { return stream.mayGoOn(); });
            if (!mayGoOn) {
                break;
            }
            words = stream.heartbeat();
            next = steady_clock::now() + pause;
        }
        if (words->isEmpty()) {
            isThere = co_await m_stream.rest(next);
        } else {
            isThere = co_await sendChunk(*words);
        }
    }
    if (isThere) {
        const bool isTold = co_await sendChunk(stream.farewell(m_thread.draining));
        if (isTold) {
            constexpr std::string_view end = "0\r\n\r\n";
            co_await writeAll(end.data(), end.size());
        }
    }
}

HttpConnection::Awaitable<bool> HttpConnection::sendChunk(const QByteArray& bytes)
{
    const QByteArray chunk = QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    co_return co_await writeAll(chunk.constData(), std::size_t(chunk.size()));
}

} // namespace kluis::server
