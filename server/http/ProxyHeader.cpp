// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ProxyHeader.h"

#include <QList>
#include <QtEndian>

namespace kluis::server {

namespace {

constexpr QByteArrayView signature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr QByteArrayView word("PROXY ");
constexpr QByteArrayView lineEnd("\r\n");
constexpr qsizetype longestLine = 107; // of version 1, with its end
constexpr qsizetype fixedPart = 16;    // of version 2
constexpr uchar local = 0x20, proxied = 0x21;
constexpr uchar unspecified = 0x00, tcp4 = 0x11, tcp6 = 0x21;
constexpr qsizetype addresses4 = 12, addresses6 = 36; // source, destination, two ports

ProxyHeader wrong()
{
    return {.isWrong = true, .missing = 0, .source = {}};
}

ProxyHeader wanting(qsizetype bytes)
{
    return {.isWrong = false, .missing = bytes, .source = {}};
}

ProxyHeader from(const QHostAddress& address)
{
    return {.isWrong = false, .missing = 0, .source = ProxyHeader::plain(address).toString()};
}

bool isPort(const QByteArray& text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port <= 0xffff && QByteArray::number(port) == text;
}

ProxyHeader ofLine(const QByteArray& line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.at(1) == "UNKNOWN") { // what follows is not to be looked at
        return {};
    }
    const bool isV4 = parts.at(1) == "TCP4";
    if ((!isV4 && parts.at(1) != "TCP6") || parts.size() != 6 || !isPort(parts.at(4)) || !isPort(parts.at(5))) {
        return wrong();
    }
    const auto family = isV4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    for (const QByteArray& text : {parts.at(2), parts.at(3)}) {
        const QHostAddress address(QString::fromLatin1(text));
        // QHostAddress also takes "127.1" and a scope.
        if (address.protocol() != family || text.contains('%') || (isV4 && text.count('.') != 3)) {
            return wrong();
        }
    }
    return from(QHostAddress(QString::fromLatin1(parts.at(2))));
}

ProxyHeader ofFirst(QByteArrayView soFar)
{
    const qsizetype end = soFar.indexOf(lineEnd);
    if (end >= 0) {
        return ofLine(soFar.first(end).toByteArray());
    }
    return soFar.size() < longestLine ? wanting(1) : wrong();
}

ProxyHeader ofSecond(QByteArrayView soFar)
{
    if (soFar.size() < fixedPart) {
        return wanting(fixedPart - soFar.size());
    }
    const auto command = uchar(soFar.at(12));
    const auto family = uchar(soFar.at(13));
    const qsizetype length = qFromBigEndian<quint16>(soFar.data() + 14);
    const bool hasRoom =
        family == unspecified || (family == tcp4 && length >= addresses4) || (family == tcp6 && length >= addresses6);
    if ((command != local && (command != proxied || !hasRoom)) || fixedPart + length > ProxyHeader::longest) {
        return wrong();
    }
    if (soFar.size() < fixedPart + length) {
        return wanting(fixedPart + length - soFar.size());
    }
    if (command == local || family == unspecified) {
        return {};
    }
    const char* address = soFar.data() + fixedPart;
    const QHostAddress source = family == tcp4 ? QHostAddress(qFromBigEndian<quint32>(address))
                                               : QHostAddress(reinterpret_cast<const quint8*>(address));
    return from(source);
}

} // namespace

QHostAddress ProxyHeader::plain(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

ProxyHeader ProxyHeader::judge(QByteArrayView soFar)
{
    // Both begin with twelve bytes, the shortest line of version 1 being "PROXY UNKNOWN" and its end.
    const QByteArrayView start = soFar.first(qMin(soFar.size(), signature.size()));
    const bool isSecond = signature.startsWith(start);
    if (!isSecond && !start.startsWith(word.first(qMin(word.size(), start.size())))) {
        return wrong();
    }
    if (soFar.size() < signature.size()) {
        return wanting(signature.size() - soFar.size());
    }
    return isSecond ? ofSecond(soFar) : ofFirst(soFar);
}

} // namespace kluis::server
