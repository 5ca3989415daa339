// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/Listener.h"

#include "server/http/HttpConnection.h"
#include "server/http/ListenSocket.h"
#include "server/http/ProxySource.h"
#include "server/http/TlsContext.h"
#include "server/store/ThrottleStore.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace kluis::server {

namespace asio = boost::asio;
using asio::ip::tcp;

struct Listener::Parts {
    explicit Parts(TlsContext context) : tls(std::make_shared<const TlsContext>(std::move(context))) {}

    /// Takes a place for \p network; false when there is none.
    bool enter(const QByteArray& network);
    void leave(const QByteArray& network);

    Result<void> listen();
    asio::awaitable<void> accept();
    asio::awaitable<void> serve(tcp::socket socket, IoThread& thread);
    [[nodiscard]] bool isBalancer(const QString& address) const;
    void run();
    void stop();
    /// Whether a worker is free, or one ended something since this was asked before.
    [[nodiscard]] bool poolWorks();

    ListenerShared shared;
    std::mutex counting; ///< guards the next five
    std::shared_ptr<const TlsContext> tls;
    std::condition_variable fewer;
    int total = 0;
    quint64 turnedAway = 0;
    QHash<QByteArray, int> byNetwork;
    std::atomic<int> awaited = 0; ///< signs of life
    quint64 doneBefore = 0;       ///< tasks of the workers, at the last beat that was one; beat()'s own
    quint16 port = 0;
    std::vector<std::unique_ptr<IoThread>> io;
    std::unique_ptr<tcp::acceptor> acceptor;
    std::vector<std::thread> threads;
};

bool Listener::Parts::enter(const QByteArray& network)
{
    const std::lock_guard lock(counting);
    int& here = byNetwork[network];
    if (total >= shared.options.connections || here >= shared.options.connectionsPerAddress) {
        if (here == 0) {
            byNetwork.remove(network);
        }
        ++turnedAway;
        return false;
    }
    ++here;
    ++total;
    return true;
}

void Listener::Parts::leave(const QByteArray& network)
{
    const std::lock_guard lock(counting);
    --total;
    if (--byNetwork[network] == 0) {
        byNetwork.remove(network);
    }
    fewer.notify_all();
}

Result<void> Listener::Parts::listen()
{
    auto opened = ListenSocket::open(io.front()->context, shared.options.address, shared.options.port);
    if (!opened) {
        return failure(opened);
    }
    acceptor = std::move(*opened);
    boost::system::error_code ignored;
    port = acceptor->local_endpoint(ignored).port();
    return {};
}

asio::awaitable<void> Listener::Parts::accept()
{
    for (std::size_t next = 0;; next = (next + 1) % io.size()) {
        boost::system::error_code error;
        tcp::socket socket =
            co_await acceptor->async_accept(io[next]->context, asio::redirect_error(asio::use_awaitable, error));
        if (!acceptor->is_open()) {
            co_return;
        }
        if (error) { // out of descriptors, most likely: let some connections end first
            asio::steady_timer pause(io.front()->context, std::chrono::milliseconds(50));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        IoThread& thread = *io[next];
        asio::co_spawn(thread.context, serve(std::move(socket), thread), asio::detached);
    }
}

bool Listener::Parts::isBalancer(const QString& address) const
{
    const QHostAddress peer = ProxyHeader::plain(QHostAddress(address));
    const auto& balancers = shared.options.balancers;
    return std::any_of(balancers.begin(), balancers.end(),
                       [&peer](const auto& network) { return peer.isInSubnet(network); });
}

asio::awaitable<void> Listener::Parts::serve(tcp::socket socket, IoThread& thread)
{
    boost::system::error_code error;
    const tcp::endpoint peer = socket.remote_endpoint(error);
    QString address = QString::fromStdString(peer.address().to_string());
    if (!error && isBalancer(address)) {
        ProxySource source(socket);
        const bool isTold = co_await source.read(std::chrono::seconds(shared.options.handshakeSeconds));
        if (!isTold) {
            ++shared.failedHandshakes;
            co_return;
        }
        address = source.address().isEmpty() ? address : source.address();
    }
    const QByteArray network = ThrottleStore::network(address);
    if (error || thread.draining || !enter(network)) {
        co_return;
    }
    std::shared_ptr<const TlsContext> current;
    {
        const std::lock_guard lock(counting);
        current = tls;
    }
    {
        HttpConnection connection(shared, thread, std::move(socket), std::move(current), address);
        co_await connection.run();
    }
    leave(network);
}

void Listener::Parts::run()
{
    asio::co_spawn(io.front()->context, accept(), asio::detached);
    for (const auto& thread : io) {
        threads.emplace_back([&context = thread->context] {
            const auto stay = asio::make_work_guard(context);
            context.run();
        });
    }
}

void Listener::Parts::stop()
{
    if (threads.empty()) {
        return;
    }
    asio::post(io.front()->context, [this] {
        boost::system::error_code ignored;
        acceptor->close(ignored);
    });
    for (const auto& thread : io) {
        asio::post(thread->context, [&here = *thread] {
            here.draining = true;
            const std::vector<HttpConnection*> all(here.connections.begin(), here.connections.end());
            for (HttpConnection* connection : all) {
                connection->drain();
            }
        });
    }
    {
        std::unique_lock lock(counting);
        fewer.wait_for(lock, std::chrono::seconds(shared.options.drainSeconds), [this] { return total == 0; });
    }
    shared.door->join();
    shared.workers->join(); // what a handler began, it ends: the database is never left in the middle
    for (const auto& thread : io) {
        thread->context.stop();
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    threads.clear();
    acceptor.reset();
    io.clear();
}

Listener::Listener(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Listener::~Listener()
{
    stop();
}

Result<std::unique_ptr<Listener>> Listener::start(const ListenerOptions& options, Handler handler)
{
    auto tls = TlsContext::make(options.certificateFile, options.keyFile, options.stapleFile);
    if (!tls) {
        return failure(tls);
    }
    auto parts = std::make_unique<Parts>(std::move(*tls));
    parts->shared.options = options;
    parts->shared.handler = std::move(handler);
    for (int i = 0; i < options.ioThreads; ++i) {
        parts->io.push_back(std::make_unique<IoThread>());
    }
    if (auto listening = parts->listen(); !listening) {
        return failure(listening);
    }
    parts->shared.door = std::make_unique<asio::thread_pool>(std::size_t(options.ioThreads));
    parts->shared.workers = std::make_unique<asio::thread_pool>(std::size_t(options.workers));
    parts->run();
    return std::unique_ptr<Listener>(new Listener(std::move(parts)));
}

quint16 Listener::port() const
{
    return m_parts->port;
}

Result<void> Listener::renewCertificate()
{
    const ListenerOptions& options = m_parts->shared.options;
    auto renewed = TlsContext::make(options.certificateFile, options.keyFile, options.stapleFile);
    if (!renewed) {
        return failure(renewed);
    }
    if (renewed->hasEnded()) {
        return fail(ErrorCode::InvalidArgument, tr("The certificate's last day is over."), QStringLiteral("ended"));
    }
    const std::lock_guard lock(m_parts->counting);
    m_parts->tls = std::make_shared<const TlsContext>(std::move(*renewed));
    return {};
}

Listener::Counts Listener::counts() const
{
    Counts now;
    now.failedHandshakes = m_parts->shared.failedHandshakes;
    now.bufferedBytes = m_parts->shared.bufferedBytes;
    const std::lock_guard lock(m_parts->counting);
    now.connections = m_parts->total;
    now.turnedAway = m_parts->turnedAway;
    return now;
}

/// A task behind all others would tell how long the queue is, which grows where each waits for a database that is away.
bool Listener::Parts::poolWorks()
{
    const quint64 done = shared.tasksDone;
    const bool hasIdle = shared.tasksGiven - done < quint64(shared.options.workers);
    const bool works = hasIdle || done != doneBefore;
    doneBefore = done;
    return works;
}

bool Listener::beat()
{
    Parts& parts = *m_parts;
    if (parts.awaited > 0 || !parts.poolWorks()) {
        return false;
    }
    parts.awaited = int(parts.io.size());
    for (const auto& thread : parts.io) {
        asio::post(thread->context, [&parts] { --parts.awaited; });
    }
    return true;
}

void Listener::stop()
{
    m_parts->stop();
}

} // namespace kluis::server
