// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProxyGreeting.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace kluis::app {

namespace {

constexpr int patienceMs = 3000;
constexpr qsizetype longestHead = 16 * 1024; // bytes

} // namespace

bool ProxyGreeting::isByNtlm(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    if (lines.first().split(' ').value(1) != "407") {
        return false;
    }
    bool byNtlm = false;
    for (const QByteArray& line : lines) {
        const QByteArray lower = line.simplified().toLower();
        byNtlm = byNtlm || lower.startsWith("proxy-authenticate: ntlm");
        if (lower.startsWith("proxy-authenticate: digest")) {
            return false; // Qt prefers it
        }
    }
    return byNtlm;
}

bool ProxyGreeting::asksByNtlm(const QNetworkProxy& proxy, const QString& host, int port)
{
    const QDeadlineTimer deadline(patienceMs);
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(proxy.hostName(), proxy.port());
    if (!socket.waitForConnected(int(deadline.remainingTime()))) {
        return false;
    }
    const QByteArray place = host.toLatin1() + ':' + QByteArray::number(port);
    socket.write("CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nProxy-Connection: close\r\n\r\n");
    QByteArray head;
    while (!head.contains("\r\n\r\n") && head.size() < longestHead &&
           socket.waitForReadyRead(int(deadline.remainingTime()))) {
        head += socket.read(longestHead);
    }
    socket.abort();
    return isByNtlm(head);
}

} // namespace kluis::app
