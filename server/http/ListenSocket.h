// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace kluis::server {

/// Opens the sockets that the server listens on. Any thread.
class ListenSocket {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ListenSocket)

public:
    /// Listens at once. \p address is numeric; port 0: a free one. Errors: InvalidArgument, Busy (the port is taken),
    /// Storage.
    [[nodiscard]] static Result<std::unique_ptr<boost::asio::ip::tcp::acceptor>>
    open(boost::asio::io_context& context, const QString& address, quint16 port);

    ListenSocket() = delete;
};

} // namespace kluis::server
