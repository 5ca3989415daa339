// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ListenSocket.h"

namespace kluis::server {

namespace asio = boost::asio;
using asio::ip::tcp;

Result<std::unique_ptr<tcp::acceptor>> ListenSocket::open(asio::io_context& context, const QString& address,
                                                          quint16 port)
{
    constexpr int waiting = 4096; // connections that were not accepted yet
    boost::system::error_code error;
    const auto numeric = asio::ip::make_address(address.toStdString(), error);
    if (error) {
        return fail(ErrorCode::InvalidArgument, tr("The address to listen on must be numeric, such as 0.0.0.0:8443."),
                    QStringLiteral("address"));
    }
    const tcp::endpoint endpoint(numeric, port);
    auto acceptor = std::make_unique<tcp::acceptor>(context);
    acceptor->open(endpoint.protocol(), error);
    if (!error) {
        acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    }
    if (!error) {
        acceptor->bind(endpoint, error);
    }
    if (!error) {
        acceptor->listen(waiting, error);
    }
    if (error) {
        const bool taken = error == boost::system::errc::address_in_use;
        return fail(taken ? ErrorCode::Busy : ErrorCode::Storage,
                    taken ? tr("Another program listens on this port; choose another one.")
                          : tr("This address can't be listened on; check the address and the rights for its port."),
                    QStringLiteral("listen"));
    }
    return acceptor;
}

} // namespace kluis::server
