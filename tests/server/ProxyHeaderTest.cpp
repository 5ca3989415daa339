// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ProxyHeader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kluis;
using server::ProxyHeader;

namespace {

const QByteArray signature("\r\n\r\n\0\r\nQUIT\n", 12);

/// Of version 2. \p kind: version and command, family and protocol.
QByteArray second(const QByteArray& kind, const QByteArray& behind)
{
    const auto size = behind.size();
    return signature + kind + char(size >> 8) + char(size & 0xff) + behind;
}

const QByteArray from4 = QByteArray::fromHex("cb007105"
                                             "0a000001"
                                             "d431"
                                             "20fb");
const QByteArray from6 = QByteArray::fromHex("20010db8000000000000000000000005"
                                             "20010db8000000000000000000000001"
                                             "d431"
                                             "20fb");
const QByteArray from4In6 = QByteArray::fromHex("00000000000000000000ffffcb007105"
                                                "00000000000000000000ffff0a000001"
                                                "d431"
                                                "20fb");

/// Gives what is asked for and nothing more, as the socket does.
ProxyHeader readFrom(const QByteArray& bytes, qsizetype& taken)
{
    taken = 0;
    ProxyHeader header = ProxyHeader::judge({});
    while (header.missing > 0 && taken + header.missing <= bytes.size()) {
        taken += header.missing;
        header = ProxyHeader::judge(QByteArrayView(bytes).first(taken));
    }
    return header;
}

} // namespace

class ProxyHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeaderIsReadToItsEndAndNoFurther_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("source");
        const QString v4 = QStringLiteral("203.0.113.5");
        const QString v6 = QStringLiteral("2001:db8::5");
        QTest::newRow("1, IPv4") << QByteArray("PROXY TCP4 203.0.113.5 10.0.0.1 54321 8443\r\n") << v4;
        QTest::newRow("1, IPv6") << QByteArray("PROXY TCP6 2001:db8::5 2001:db8::1 54321 8443\r\n") << v6;
        QTest::newRow("1, IPv4 in IPv6") << QByteArray("PROXY TCP6 ::ffff:203.0.113.5 ::1 54321 8443\r\n") << v4;
        QTest::newRow("1, unknown") << QByteArray("PROXY UNKNOWN\r\n") << QString();
        QTest::newRow("1, unknown with more") << QByteArray("PROXY UNKNOWN ff:: ff:: 1 2\r\n") << QString();
        QTest::newRow("2, IPv4") << second("\x21\x11", from4) << v4;
        QTest::newRow("2, IPv6") << second("\x21\x21", from6) << v6;
        QTest::newRow("2, IPv4 in IPv6") << second("\x21\x21", from4In6) << v4;
        QTest::newRow("2, with extras") << second("\x21\x11", from4 + QByteArray("\x04\x00\x03"
                                                                                 "abc",
                                                                                 6))
                                        << v4;
        QTest::newRow("2, of itself") << second(QByteArray("\x20\x00", 2), {}) << QString();
        QTest::newRow("2, not said") << second(QByteArray("\x21\x00", 2), {}) << QString();
    }
    void aHeaderIsReadToItsEndAndNoFurther()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, source);
        qsizetype taken = 0;
        const ProxyHeader header = readFrom(bytes + "\x16\x03\x01 the client's first bytes", taken);
        QVERIFY(!header.isWrong);
        QCOMPARE(header.missing, 0);
        QCOMPARE(header.source, source);
        QCOMPARE(taken, bytes.size());
    }

    void whatIsNoHeaderIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 and more", 20);
        QTest::newRow("HTTP") << QByteArray("GET /v1/hello HTTP/1.1\r\n");
        QTest::newRow("small letters") << QByteArray("proxy TCP4 203.0.113.5 10.0.0.1 1 2\r\n");
        QTest::newRow("short address") << QByteArray("PROXY TCP4 203.5 10.0.0.1 1 2\r\n");
        QTest::newRow("no address") << QByteArray("PROXY TCP4 somewhere 10.0.0.1 1 2\r\n");
        QTest::newRow("other family") << QByteArray("PROXY TCP4 2001:db8::5 10.0.0.1 1 2\r\n");
        QTest::newRow("scope") << QByteArray("PROXY TCP6 fe80::1%eth0 ::1 1 2\r\n");
        QTest::newRow("two blanks") << QByteArray("PROXY TCP4  203.0.113.5 10.0.0.1 1 2\r\n");
        QTest::newRow("no port") << QByteArray("PROXY TCP4 203.0.113.5 10.0.0.1 1\r\n");
        QTest::newRow("large port") << QByteArray("PROXY TCP4 203.0.113.5 10.0.0.1 1 65536\r\n");
        QTest::newRow("port with a sign") << QByteArray("PROXY TCP4 203.0.113.5 10.0.0.1 +1 2\r\n");
        QTest::newRow("line without end") << QByteArray("PROXY TCP4 ") + QByteArray(200, '1');
        QTest::newRow("version 3") << second("\x31\x11", from4);
        QTest::newRow("command") << second("\x22\x11", from4);
        QTest::newRow("datagrams") << second("\x21\x12", from4);
        QTest::newRow("a file") << second("\x21\x31", QByteArray(216, 'x'));
        QTest::newRow("no room for IPv4") << second("\x21\x11", from4.first(11));
        QTest::newRow("no room for IPv6") << second("\x21\x21", from4);
        QTest::newRow("too long") << second("\x21\x11", QByteArray(ProxyHeader::longest, '\0'));
    }
    void whatIsNoHeaderIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        qsizetype taken = 0;
        QVERIFY(readFrom(bytes, taken).isWrong);
    }

    void whateverComesItAsksForNoMoreThanAHeaderMayHave()
    {
        QRandomGenerator random(20261201);
        const QList<QByteArray> seeds{second("\x21\x11", from4), second("\x21\x21", from6),
                                      "PROXY TCP4 203.0.113.5 10.0.0.1 54321 8443\r\n",
                                      "PROXY TCP6 2001:db8::5 2001:db8::1 54321 8443\r\n"};
        for (int i = 0; i < 100'000; ++i) {
            QByteArray bytes = seeds.at(i % seeds.size()) + QByteArray(ProxyHeader::longest, char(random.bounded(256)));
            for (int changes = int(random.bounded(6)); changes > 0; --changes) {
                bytes[qsizetype(random.bounded(60))] = char(random.bounded(256));
            }
            qsizetype taken = 0;
            const ProxyHeader header = readFrom(bytes, taken);
            QVERIFY(taken <= ProxyHeader::longest);
            QVERIFY(header.isWrong || header.missing == 0);
        }
    }
};

QTEST_GUILESS_MAIN(ProxyHeaderTest)
#include "ProxyHeaderTest.moc"
