// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

class CborReaderTest : public QObject {
    Q_OBJECT

private:
    static ErrorCode codeOf(const Result<void>& result)
    {
        return result ? ErrorCode::Cancelled : result.error().code();
    }

private Q_SLOTS:
    void whatTheWriterWroteIsReadBack()
    {
        CborWriter w;
        w.map(4).key(1).uint(~quint64{0}).key(2).integer(-5).key(3).text(u"één").key(9).bytes("\0x");
        w.endMap();
        CborReader r(w.take());
        QCOMPARE(r.enterMap(), 4);
        quint64 key = 0;
        QVERIFY(r.nextKey(key));
        QCOMPARE(r.uint(), ~quint64{0});
        QVERIFY(r.nextKey(key));
        QCOMPARE(r.integer(), qint64(-5));
        QVERIFY(r.nextKey(key));
        QCOMPARE(r.text(10), QStringLiteral("één"));
        QVERIFY(r.nextKey(key));
        QCOMPARE(key, quint64(9));
        QCOMPARE(r.bytes(10), QByteArray("\0x"));
        QVERIFY(!r.nextKey(key));
        r.leave();
        QVERIFY(r.finish());
    }

    void bytesAfterTheEndAreRefused()
    {
        CborReader r(QByteArray::fromHex("0100"));
        r.uint();
        QCOMPARE(codeOf(r.finish()), ErrorCode::Malformed);
    }

    void anEmptyDocumentIsRefused()
    {
        CborReader r((QByteArray()));
        QCOMPARE(codeOf(r.finish()), ErrorCode::Malformed);
    }

    void aStringThatAnnouncesMoreThanTheDocumentHoldsIsRefusedWithoutAllocatingIt()
    {
        CborReader r(QByteArray::fromHex("5b0000000fffffffff0000"));
        QVERIFY(r.bytes(std::numeric_limits<qsizetype>::max()).isEmpty());
        QCOMPARE(codeOf(r.finish()), ErrorCode::Malformed);
    }

    void aStringOverItsLimitIsRefused()
    {
        CborReader r(QByteArray::fromHex("4401020304"));
        r.bytes(3);
        QCOMPARE(codeOf(r.finish()), ErrorCode::Malformed);
    }

    void indefiniteLengthsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("bytes") << QByteArray::fromHex("5f4101ff");
        QTest::newRow("array") << QByteArray::fromHex("9f01ff");
    }
    void indefiniteLengthsAreRefused()
    {
        QFETCH(QByteArray, document);
        CborReader r(document);
        if (r.atBytes()) {
            r.bytes(100);
        } else {
            r.enterArray(100);
        }
        QVERIFY(!r.ok());
    }

    void mapKeysMustAscend()
    {
        CborReader r(QByteArray::fromHex("a202000100"));
        r.enterMap();
        quint64 key = 0;
        QVERIFY(r.nextKey(key));
        r.uint();
        QVERIFY(!r.nextKey(key));
        QVERIFY(!r.ok());
    }

    void aMapKeyGivenTwiceIsRefused()
    {
        CborReader r(QByteArray::fromHex("a201000101"));
        r.enterMap();
        quint64 key = 0;
        QVERIFY(r.nextKey(key));
        r.uint();
        QVERIFY(!r.nextKey(key));
        QVERIFY(!r.ok());
    }

    void nestingBeyondTheLimitIsRefusedAlsoWhenSkipped()
    {
        QByteArray deep(1000, char(0x81));
        deep += '\0';
        CborReader r(deep);
        r.skip();
        QVERIFY(!r.ok());
    }

    void textThatIsNotUtf8IsRefused()
    {
        CborReader r(QByteArray::fromHex("62c328"));
        r.text(10);
        QVERIFY(!r.ok());
    }

    void aContainerMustBeReadToItsEnd()
    {
        CborReader r(QByteArray::fromHex("820102"));
        r.enterArray(5);
        r.uint();
        r.leave();
        QVERIFY(!r.ok());
    }

    void theFirstProblemSticks()
    {
        CborReader r(QByteArray::fromHex("820162c328"));
        r.enterArray(2);
        r.text(3);
        r.uint();
        const auto done = r.finish();
        QVERIFY(!done);
        QCOMPARE(done.error().detail(), QStringLiteral("another type than expected"));
    }
};

QTEST_APPLESS_MAIN(CborReaderTest)
#include "CborReaderTest.moc"
