// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/HttpConnection.h"

#include "core/crypto/Random.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/http/HttpConnectionWork.h"
#include "server/http/HttpStream.h"
#include "server/http/Router.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QDateTime>
#include <QLocale>

#include <cstring>
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
constexpr int gone = 0; ///< no answer: the connection is over
constexpr int good = 200;
constexpr int badRequest = 400;
constexpr int headTooLarge = 431;
constexpr int overloaded = 503;

int statusOf(const boost::system::error_code& error)
{
    if (error == http::error::header_limit) {
        return headTooLarge;
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

quint64 drawnNumber()
{
    quint64 number = 0;
    const QByteArray bytes = crypto::randomBytes(sizeof number);
    std::memcpy(&number, bytes.constData(), sizeof number);
    return number;
}

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// One request while it comes in: what is parsed of it, how large its parts are, and when the next bytes are due.
class RequestReading {
public:
    RequestReading()
    {
        m_parser.header_limit(protocol::limits::header);
        m_parser.body_limit(std::uint64_t(protocol::limits::requestBody));
        m_parser.eager(false); // stops behind the head, so that its size is known
    }

    /// Parses as much as there is and takes it out of \p pending. \returns the status that refuses it, or good.
    int parse(std::string& pending)
    {
        boost::system::error_code error;
        while (!error && !pending.empty() && !m_parser.is_done()) {
            const std::size_t used = m_parser.put(asio::buffer(pending), error);
            pending.erase(0, used);
            if (error && error != http::error::need_more) {
                return statusOf(error);
            }
            if (const int status = m_inBody ? good : parseHead(used, pending.size()); status != good) {
                return status;
            }
            m_bodyBytes += m_inBody ? used : 0;
            if (!m_inBody && m_parser.is_header_done()) {
                m_inBody = true;
                m_start = steady_clock::now();
            }
        }
        return good;
    }

    [[nodiscard]] bool isDone() const { return m_parser.is_done(); }
    [[nodiscard]] bool isInBody() const { return m_inBody; }
    [[nodiscard]] bool keepAlive() const { return m_parser.keep_alive(); }

    /// Whether the client waits for a word before it sends the body. True once.
    bool wantsGoAhead()
    {
        const bool wants =
            m_inBody && !m_toldGoAhead && boost::beast::iequals(m_parser.get()[http::field::expect], "100-continue");
        m_toldGoAhead = m_toldGoAhead || wants;
        return wants;
    }

    [[nodiscard]] TlsStream::Deadline deadline(const ListenerOptions& options) const
    {
        return m_inBody ? leastRate(m_start, options.slackSeconds, m_bodyBytes, options.bytesPerSecond)
                        : m_start + seconds(options.headerSeconds);
    }

    [[nodiscard]] HttpRequest take()
    {
        auto& message = m_parser.get();
        HttpRequest request;
        request.method = bytesOf(message.method_string());
        request.target = bytesOf(message.target());
        request.path = request.target.split('?').first();
        request.authorization = bytesOf(message[http::field::authorization]);
        request.proof = bytesOf(message["Kluis-Proof"]);
        request.userAgent = bytesOf(message[http::field::user_agent]);
        request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
        return request;
    }

private:
    int parseHead(std::size_t used, std::size_t left)
    {
        // Counted here: the parser bounds only what it was given at once, not the sum of many small fields.
        m_headBytes += used;
        const bool done = m_parser.is_header_done();
        if (m_headBytes + (done ? 0 : left) > std::size_t(protocol::limits::header)) {
            return headTooLarge;
        }
        if (!done) {
            return good;
        }
        // Two ways to tell where a body ends are one too many (RFC 9112 6.3), even when they agree; no client of ours
        // sends its body in chunks.
        const auto& message = m_parser.get();
        const bool oneLength = !m_parser.chunked() && message.count(http::field::content_length) <= 1;
        return oneLength && message.target().starts_with('/') ? good : badRequest;
    }

    http::request_parser<http::string_body> m_parser;
    steady_clock::time_point m_start = steady_clock::now();
    std::size_t m_headBytes = 0;
    std::size_t m_bodyBytes = 0;
    bool m_inBody = false;
    bool m_toldGoAhead = false;
};

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

QByteArray headOf(const HttpResponse& response, RequestId id, bool keepAlive)
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
    if (response.stream) {
        head.append("\r\nTransfer-Encoding: chunked");
    } else {
        head.append("\r\nContent-Length: ").append(QByteArray::number(response.body.size()));
    }
    head.append("\r\nCache-Control: no-store"
                "\r\nStrict-Transport-Security: max-age=31536000; includeSubDomains"
                "\r\nX-Content-Type-Options: nosniff");
    if (!id.isNull()) {
        head.append("\r\nKluis-Request: ").append(id.toText());
    }
    if (response.retryAfterSeconds > 0) {
        head.append("\r\nRetry-After: ").append(QByteArray::number(response.retryAfterSeconds));
    }
    head.append(keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return head;
}

} // namespace

HttpConnection::HttpConnection(ListenerShared& shared, IoThread& thread, asio::ip::tcp::socket socket,
                               std::shared_ptr<const TlsContext> tls, QString address)
    : m_shared(shared), m_thread(thread), m_tls(std::move(tls)), m_stream(std::move(socket), m_tls->get()),
      m_address(std::move(address))
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
    m_stream.wake();
}

HttpConnection::Awaitable<void> HttpConnection::run()
{
    const ListenerOptions& options = m_shared.options;
    if (!co_await m_stream.handshake(steady_clock::now() + seconds(options.handshakeSeconds), *m_shared.door,
                                     m_thread.context)) {
        ++m_shared.failedHandshakes;
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
        if (incoming.status == gone) {
            m_shared.bufferedBytes -= incoming.held;
            break;
        }
        const bool accepted = incoming.status == good;
        HttpResponse response;
        if (accepted) { // not a conditional expression: GCC 12 destroys its result twice around a co_await
            response = co_await answer(incoming.request);
        } else {
            response = refusalFor(incoming.status);
        }
        incoming.request.body.clear();
        m_shared.bufferedBytes -= incoming.held;
        keepAlive = incoming.keepAlive && !m_thread.draining;
        if (response.stream) {
            co_await goOn(response, incoming.request.id);
            break;
        }
        if (!co_await write(response, incoming.request.id, keepAlive, incoming.request.method != "HEAD")) {
            break;
        }
        if (!accepted) {
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
    RequestReading reading;
    for (;;) {
        incoming.status = reading.parse(m_pending);
        if (incoming.status != good || reading.isDone()) {
            break;
        }
        if (reading.wantsGoAhead()) {
            constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            const bool sent = co_await writeAll(goOn.data(), goOn.size());
            if (!sent) {
                incoming.status = gone;
                co_return;
            }
        }
        const std::size_t before = m_pending.size();
        const bool more = co_await readMore(reading.deadline(m_shared.options));
        if (!more) {
            incoming.status = gone; // or late: nobody waits for an answer
            co_return;
        }
        if (reading.isInBody()) {
            const auto came = qint64(m_pending.size() - before);
            incoming.held += came;
            if ((m_shared.bufferedBytes += came) > m_shared.options.bufferedBytes) {
                incoming.status = overloaded;
                co_return;
            }
        }
    }
    if (m_pending.empty()) {
        m_pending.shrink_to_fit();
    }
    if (incoming.status == good) {
        incoming.keepAlive = reading.keepAlive();
        incoming.request = reading.take();
        incoming.request.remoteAddress = m_address;
        incoming.request.serverKeyDigest = m_tls->keyDigest();
        incoming.request.id = RequestId(drawnNumber());
    }
}

HttpConnection::Awaitable<HttpResponse> HttpConnection::answer(const HttpRequest& request)
{
    co_return co_await inWorker([this, &request] { return m_shared.handler(request); });
}

HttpConnection::Awaitable<bool> HttpConnection::write(const HttpResponse& response, RequestId id, bool keepAlive,
                                                      bool withBody)
{
    QByteArray out = headOf(response, id, keepAlive);
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
