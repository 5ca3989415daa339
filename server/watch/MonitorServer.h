// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/http/HttpMessage.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

namespace kluis::server {

/// HTTP/1.1 without TLS for the operator's own monitoring, at an address of its own: GET only, one request a connection,
/// a few connections at a time, a head of at most 4 KiB within five seconds. Owns its thread, in which the handler runs.
/// start() and the end from one thread.
class MonitorServer {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MonitorServer)

public:
    using Handler = std::function<HttpResponse(const QByteArray& path)>;
    static constexpr int connections = 16; ///< at a time; more are closed at once

    /// Listening when it returns. \p address is numeric; port 0: a free one. Errors: InvalidArgument, Busy (the port is
    /// taken), Storage.
    [[nodiscard]] static Result<std::unique_ptr<MonitorServer>> start(const QString& address, quint16 port,
                                                                      Handler handler);
    ~MonitorServer(); ///< stops

    [[nodiscard]] quint16 port() const;

private:
    struct Parts;
    explicit MonitorServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::server
