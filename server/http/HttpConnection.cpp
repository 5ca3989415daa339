// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/HttpConnection.h"

#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/http/Router.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace kluis::server {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t writeChunk = 16 * 1024;
constexpr std::size_t lingerBytes = 16 * 1024 * 1024;
constexpr int badRequest = 400;
constexpr int overloaded = 503;

int statusOf(const boost::system::error_code& error)
{
    if (error == http::error::header_limit) {
        return 431;
    }
    if (error == http::error::body_limit) {
        return 413;
    }
    return badRequest;
}

/// How late \p bytes may have come by at the listener's least rate.
TlsStream::Deadline leastRate(steady_clock::time_point start, int slackSeconds, std::size_t bytes, int bytesPerSecond)
{
    return start + seconds(slackSeconds) + milliseconds(qint64(bytes) * 1000 / bytesPerSecond);
}

HttpResponse refusalFor(int status)
{
    HttpResponse response;
    switch (status) {
    case 413:
        return Router::refuse(ErrorCode::LimitExceeded, protocol::reason::tooLarge);
    case overloaded:
        return Router::refuse(ErrorCode::Busy, protocol::reason::throttled, 5);
    default:
        response = Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
        response.status = status;
        return response;
    }
}

QByteArray headOf(const HttpResponse& response, bool keepAlive)
{
    const auto phrase = http::obsolete_reason(http::status(response.status));
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(phrase.data(), qsizetype(phrase.size()));
    head.append("\r\nDate: ")
        .append(QLocale::c()
                    .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                    .toLatin1());
    head.append("\r\nContent-Type: ").append(response.contentType);
    head.append("\r\nContent-Length: ").append(QByteArray::number(response.body.size()));
    head.append("\r\nCache-Control: no-store"
                "\r\nStrict-Transport-Security: max-age=31536000; includeSubDomains"
                "\r\nX-Content-Type-Options: nosniff");
    if (response.retryAfterSeconds > 0) {
        head.append("\r\nRetry-After: ").append(QByteArray::number(response.retryAfterSeconds));
    }
    head.append(keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return head;
}

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

HttpConnection::HttpConnection(ListenerShared& shared, IoThread& thread, asio::ip::tcp::socket socket, SSL_CTX* context,
                               QString address)
    : m_shared(shared), m_thread(thread), m_stream(std::move(socket), context), m_address(std::move(address))
{
    m_thread.connections.insert(this);
}

HttpConnection::~HttpConnection()
{
    m_thread.connections.erase(this);
}

void HttpConnection::drain()
{
    if (m_idle) {
        m_stream.cancel();
    }
}

HttpConnection::Awaitable<void> HttpConnection::run()
{
    const ListenerOptions& options = m_shared.options;
    if (!co_await m_stream.handshake(steady_clock::now() + seconds(options.handshakeSeconds))) {
        co_return;
    }
    for (bool keepAlive = true; keepAlive && !m_thread.draining;) {
        m_idle = true;
        if (m_pending.empty()) {
            const bool more = co_await readMore(steady_clock::now() + seconds(options.idleSeconds));
            if (!more) {
                break;
            }
        }
        m_idle = false;
        Incoming incoming;
        co_await readRequest(incoming);
        if (incoming.status == 0) {
            m_shared.bufferedBytes -= incoming.held;
            break;
        }
        const bool good = incoming.status == 200;
        HttpResponse response;
        if (good) { // not a conditional expression: GCC 12 destroys its result twice around a co_await
            response = co_await answer(incoming.request);
        } else {
            response = refusalFor(incoming.status);
        }
        incoming.request.body.clear();
        m_shared.bufferedBytes -= incoming.held;
        keepAlive = incoming.keepAlive && !m_thread.draining;
        if (!co_await write(response, keepAlive, incoming.request.method != "HEAD")) {
            break;
        }
        if (!good) {
            co_await linger();
            break;
        }
    }
    m_stream.shutDown();
}

HttpConnection::Awaitable<bool> HttpConnection::readMore(TlsStream::Deadline deadline)
{
    const std::size_t count = co_await m_stream.readSome(m_thread.scratch.data(), m_thread.scratch.size(), deadline);
    m_pending.append(m_thread.scratch.data(), count);
    co_return count > 0;
}

HttpConnection::Awaitable<void> HttpConnection::readRequest(Incoming& incoming)
{
    const ListenerOptions& options = m_shared.options;
    http::request_parser<http::string_body> parser;
    parser.header_limit(protocol::limits::header);
    parser.body_limit(std::uint64_t(protocol::limits::requestBody));
    parser.eager(true);

    auto start = steady_clock::now();
    bool inBody = false;
    std::size_t bodyBytes = 0;
    for (;;) {
        boost::system::error_code error;
        const std::size_t used = parser.put(asio::buffer(m_pending), error);
        m_pending.erase(0, used);
        if (error && error != http::error::need_more) {
            incoming.status = statusOf(error);
            co_return;
        }
        if (parser.is_done()) {
            break;
        }
        if (parser.is_header_done() && !inBody) {
            inBody = true;
            start = steady_clock::now();
            if (parser.chunked()) { // no client of ours does, and two ways to tell a length are one too many
                incoming.status = badRequest;
                co_return;
            }
            if (boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
                constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
                if (!co_await writeAll(goOn.data(), goOn.size())) {
                    incoming.status = 0;
                    co_return;
                }
            }
        }
        const std::size_t before = m_pending.size();
        const bool more =
            co_await readMore(inBody ? leastRate(start, options.slackSeconds, bodyBytes, options.bytesPerSecond)
                                     : start + seconds(options.headerSeconds));
        if (!more) {
            incoming.status = 0; // gone or late: nobody waits for an answer
            co_return;
        }
        if (inBody) {
            const std::size_t came = m_pending.size() - before;
            bodyBytes += came;
            incoming.held += qint64(came);
            if ((m_shared.bufferedBytes += qint64(came)) > options.bufferedBytes) {
                incoming.status = overloaded;
                co_return;
            }
        }
    }
    if (m_pending.empty()) {
        m_pending.shrink_to_fit();
    }
    const auto& message = parser.get();
    if (parser.chunked() || message.target().empty() || message.target().front() != '/') {
        incoming.status = badRequest;
        co_return;
    }
    incoming.keepAlive = parser.keep_alive();
    incoming.request.method = bytesOf(message.method_string());
    incoming.request.target = bytesOf(message.target());
    incoming.request.path = incoming.request.target.split('?').first();
    incoming.request.authorization = bytesOf(message[http::field::authorization]);
    incoming.request.proof = bytesOf(message["Kluis-Proof"]);
    incoming.request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    incoming.request.remoteAddress = m_address;
}

HttpConnection::Awaitable<HttpResponse> HttpConnection::answer(const HttpRequest& request)
{
    // Runs the handler in the pool of workers and comes back to this connection's thread with its answer.
    const auto start = [this, &request](auto done) {
        const auto executor = asio::get_associated_executor(done, m_thread.context.get_executor());
        asio::post(*m_shared.workers, [this, &request, done = std::move(done),
                                       stay = asio::make_work_guard(executor)]() mutable {
            HttpResponse response = m_shared.handler(request);
            asio::post(stay.get_executor(), [done = std::move(done), response = std::move(response)]() mutable {
                done(std::move(response));
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(HttpResponse)>(start,
                                                                                               asio::use_awaitable);
}

HttpConnection::Awaitable<bool> HttpConnection::write(const HttpResponse& response, bool keepAlive, bool withBody)
{
    QByteArray out = headOf(response, keepAlive);
    if (withBody) {
        out.append(response.body);
    }
    co_return co_await writeAll(out.constData(), std::size_t(out.size()));
}

HttpConnection::Awaitable<bool> HttpConnection::writeAll(const char* data, std::size_t size)
{
    const ListenerOptions& options = m_shared.options;
    const auto start = steady_clock::now();
    for (std::size_t sent = 0; sent < size;) {
        const std::size_t chunk = std::min(size - sent, writeChunk);
        const std::size_t count = co_await m_stream.writeSome(
            data + sent, chunk, leastRate(start, options.writeSeconds, sent, options.bytesPerSecond));
        if (count == 0) {
            co_return false;
        }
        sent += count;
    }
    co_return true;
}

HttpConnection::Awaitable<void> HttpConnection::linger()
{
    // Closing while the peer still sends would reset the connection and take the refusal from his hands.
    m_stream.shutDown();
    const auto deadline = steady_clock::now() + seconds(2);
    for (std::size_t thrown = 0; thrown < lingerBytes;) {
        const std::size_t count =
            co_await m_stream.readSome(m_thread.scratch.data(), m_thread.scratch.size(), deadline);
        if (count == 0) {
            co_return;
        }
        thrown += count;
    }
}

} // namespace kluis::server
