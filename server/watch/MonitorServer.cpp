// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/MonitorServer.h"

#include "server/http/ListenSocket.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <thread>

namespace kluis::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

namespace {

constexpr std::uint32_t longestHead = 4096;
constexpr std::chrono::seconds patience(5);

http::response<http::string_body> toBeast(HttpResponse answer)
{
    http::response<http::string_body> response(http::status(answer.status), 11);
    response.set(http::field::content_type, answer.contentType.constData());
    response.set(http::field::cache_control, "no-store");
    response.keep_alive(false);
    response.body() = answer.body.toStdString();
    response.prepare_payload();
    return response;
}

} // namespace

struct MonitorServer::Parts {
    explicit Parts(Handler answer) : handler(std::move(answer)) {}

    asio::awaitable<void> accept();
    asio::awaitable<void> serve(tcp::socket socket);

    Handler handler;
    asio::io_context context{1};
    std::unique_ptr<tcp::acceptor> acceptor;
    int open = 0;
    quint16 port = 0;
    std::thread thread;
};

asio::awaitable<void> MonitorServer::Parts::accept()
{
    for (;;) {
        boost::system::error_code error;
        tcp::socket socket = co_await acceptor->async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (error) {
            asio::steady_timer pause(context, std::chrono::milliseconds(50));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
        } else if (open < connections) {
            asio::co_spawn(context, serve(std::move(socket)), asio::detached);
        }
    }
}

asio::awaitable<void> MonitorServer::Parts::serve(tcp::socket socket)
{
    ++open;
    beast::tcp_stream stream(std::move(socket));
    stream.expires_after(patience);
    beast::flat_buffer buffer(2 * longestHead);
    http::request_parser<http::empty_body> parser;
    parser.header_limit(longestHead);
    boost::system::error_code error;
    co_await http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
        const auto target = parser.get().target();
        HttpResponse answer;
        if (parser.get().method() == http::verb::get) {
            const QByteArray path(target.data(), qsizetype(target.size()));
            answer = handler(path.split('?').first());
        } else {
            answer.status = 405;
        }
        auto response = toBeast(std::move(answer));
        stream.expires_after(patience);
        co_await http::async_write(stream, response, asio::redirect_error(asio::use_awaitable, error));
        stream.socket().shutdown(tcp::socket::shutdown_send, error);
    }
    --open;
}

MonitorServer::MonitorServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

MonitorServer::~MonitorServer()
{
    m_parts->context.stop();
    m_parts->thread.join();
}

Result<std::unique_ptr<MonitorServer>> MonitorServer::start(const QString& address, quint16 port, Handler handler)
{
    auto parts = std::make_unique<Parts>(std::move(handler));
    auto opened = ListenSocket::open(parts->context, address, port);
    if (!opened) {
        return failure(opened);
    }
    parts->acceptor = std::move(*opened);
    boost::system::error_code ignored;
    parts->port = parts->acceptor->local_endpoint(ignored).port();
    asio::co_spawn(parts->context, parts->accept(), asio::detached);
    parts->thread = std::thread([&context = parts->context] { context.run(); });
    return std::unique_ptr<MonitorServer>(new MonitorServer(std::move(parts)));
}

quint16 MonitorServer::port() const
{
    return m_parts->port;
}

} // namespace kluis::server
