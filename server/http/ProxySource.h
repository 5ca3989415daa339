// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/ProxyHeader.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <QByteArray>

#include <chrono>

namespace kluis::server {

/// Reads from a connection of a balancer's from where it came. The socket's executor.
class ProxySource {
public:
    explicit ProxySource(boost::asio::ip::tcp::socket& socket) : m_socket(socket) {}

    /// False where it sends something else, ends, or is not done in time. Nothing behind the header is taken.
    [[nodiscard]] boost::asio::awaitable<bool> read(std::chrono::seconds patience);
    /// Numeric; empty where the balancer speaks for itself.
    [[nodiscard]] const QString& address() const { return m_header.source; }

private:
    boost::asio::ip::tcp::socket& m_socket;
    QByteArray m_soFar;
    ProxyHeader m_header;
};

} // namespace kluis::server
