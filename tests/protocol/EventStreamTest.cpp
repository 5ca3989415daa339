// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/EventStream.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

namespace {

const TenantId tenant = *TenantId::fromBytes(QByteArray(16, '\x5a'));

struct Read {
    QList<EventNudge> nudges;
    bool isGood = true;
    qint64 patience = 0;
};

Read readInPieces(const QByteArray& bytes, qsizetype size)
{
    EventReader reader;
    Read read;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        read.isGood = reader.read(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)),
                                  [&read](const EventNudge& nudge) { read.nudges.append(nudge); });
    }
    read.patience = reader.patience();
    return read;
}

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadHoweverItIsCut()
    {
        const QByteArray all = EventText::heartbeat() + EventText::nudge({tenant, 1}) + EventText::heartbeat() +
                               EventText::nudge({tenant, std::numeric_limits<quint64>::max()}) +
                               EventText::nudge({{}, 0}) + EventText::patience(2'000);
        const QList<EventNudge> expected{{tenant, 1}, {tenant, std::numeric_limits<quint64>::max()}, {{}, 0}};
        for (qsizetype size = 1; size <= all.size(); ++size) {
            const Read read = readInPieces(all, size);
            QVERIFY(read.isGood);
            QCOMPARE(read.nudges, expected);
            QCOMPARE(read.patience, qint64(2'000));
        }
    }

    void linesMayEndInBothWays() { QCOMPARE(readInPieces("data: " + text() + " 4\r\n\r\n", 5).nudges.size(), 1); }

    void whatALaterVersionAddsIsPassedOver()
    {
        const Read read = readInPieces("event: news\nid: 7\ndata: " + text() + " 4\n\nnews\n", 3);
        QVERIFY(read.isGood);
        QCOMPARE(read.nudges.size(), 1);
    }

    void patienceHasABound()
    {
        QCOMPARE(readInPieces("retry: 999999999999\n", 9).patience, EventReader::longestPatience);
    }

    void whatIsNoneOfOursEndsTheReading_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no tenant") << QByteArray("data: 4\n");
        QTest::newRow("no number") << "data: " + text() + "\n";
        QTest::newRow("letters for a number") << "data: " + text() + " four\n";
        QTest::newRow("a sign") << "data: " + text() + " -4\n";
        QTest::newRow("too large a number") << "data: " + text() + " 18446744073709551616\n";
        QTest::newRow("more words") << "data: " + text() + " 4 5\n";
        QTest::newRow("a bad patience") << QByteArray("retry: soon\n");
        QTest::newRow("an endless line") << QByteArray(EventReader::lineBytes + 1, ':');
    }

    void whatIsNoneOfOursEndsTheReading()
    {
        QFETCH(QByteArray, bytes);
        const Read read = readInPieces(bytes + EventText::nudge({tenant, 1}), 7);
        QVERIFY(!read.isGood);
        QVERIFY(read.nudges.isEmpty());
    }

private:
    static QByteArray text() { return tenant.toString().toLatin1(); }
};

QTEST_APPLESS_MAIN(EventStreamTest)
#include "EventStreamTest.moc"
