// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

namespace kluis::server {

/// What a TCP balancer says before the first byte of a connection that it passes on: from where it came. PROXY protocol, versions
/// 1 and 2 (haproxy.org, proxy-protocol.txt). Read step by step, so that no byte behind the header is taken. Any thread.
struct ProxyHeader {
    /// A header is no longer than this: extras of version 2, which are passed over, count.
    static constexpr qsizetype longest = 2048;

    bool isWrong = false;  ///< this is no header: the connection is to be closed
    qsizetype missing = 0; ///< bytes to read, all of the header, before it can be judged again; 0: it is whole
    QString source;        ///< numeric; empty where the balancer speaks for itself, as when it looks after the server

    /// An IPv4 address without the clothes of IPv6, in which sockets for both show it.
    [[nodiscard]] static QHostAddress plain(const QHostAddress& address);
    /// \p soFar: everything from the first byte.
    [[nodiscard]] static ProxyHeader judge(QByteArrayView soFar);
};

} // namespace kluis::server
