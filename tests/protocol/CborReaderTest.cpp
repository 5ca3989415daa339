// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

#include <QTest>

#include <limits>

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

    void aSkippedValueIsPassedOverWithAllThatIsInIt()
    {
        // [{1: [h'0102', "é", -1], 2: 1.5, 3: null}, 7]
        CborReader r(QByteArray::fromHex("82a30183420102"
                                         "62c3a9"
                                         "2002fb3ff800000000000003f607"));
        r.enterTuple(2);
        r.skip();
        QCOMPARE(r.uint(), quint64(7));
        r.leave();
        QVERIFY(r.finish());
    }

    void whatIsNotStrictIsRefusedAlsoWhenSkipped_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("a tag") << QByteArray::fromHex("c100");
        QTest::newRow("a tag inside") << QByteArray::fromHex("81c100");
        QTest::newRow("bytes of unknown length") << QByteArray::fromHex("5f4101ff");
        QTest::newRow("an array of unknown length") << QByteArray::fromHex("9f01ff");
        QTest::newRow("text that is not UTF-8") << QByteArray::fromHex("8162c328");
        QTest::newRow("bytes that are cut off") << QByteArray::fromHex("430102");
        QTest::newRow("an array that is cut off") << QByteArray::fromHex("820102").first(2);
        QTest::newRow("more elements than bytes") << QByteArray::fromHex("9bffffffffffffffff00");
        QTest::newRow("a head that is cut off") << QByteArray::fromHex("1a0000");
        QTest::newRow("a reserved head") << QByteArray::fromHex("1c");
        QTest::newRow("a short value in the long form") << QByteArray::fromHex("f814");
    }
    void whatIsNotStrictIsRefusedAlsoWhenSkipped()
    {
        QFETCH(QByteArray, document);
        CborReader r(document);
        r.skip();
        QCOMPARE(codeOf(r.finish()), ErrorCode::Malformed);
    }

    void numbersAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<qint64>("number");
        QTest::newRow("in its first byte") << QByteArray::fromHex("17") << qint64(23);
        QTest::newRow("in one byte") << QByteArray::fromHex("18ff") << qint64(255);
        QTest::newRow("in two bytes") << QByteArray::fromHex("190100") << qint64(256);
        QTest::newRow("in four bytes") << QByteArray::fromHex("1a00010000") << qint64(65536);
        QTest::newRow("the greatest") << QByteArray::fromHex("1b7fffffffffffffff")
                                      << std::numeric_limits<qint64>::max();
        QTest::newRow("the least") << QByteArray::fromHex("3b7ffffffffffffffe") << -std::numeric_limits<qint64>::max();
    }
    void numbersAreReadInEveryForm()
    {
        QFETCH(QByteArray, document);
        CborReader r(document);
        QTEST(r.integer(), "number");
        QVERIFY(r.finish());
    }

    void numbersThatNoFieldCanHoldAreRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("too great") << QByteArray::fromHex("1b8000000000000000");
        QTest::newRow("too small") << QByteArray::fromHex("3b7fffffffffffffff");
        QTest::newRow("the smallest of all") << QByteArray::fromHex("3bffffffffffffffff");
    }
    void numbersThatNoFieldCanHoldAreRefused()
    {
        QFETCH(QByteArray, document);
        CborReader r(document);
        r.integer();
        QCOMPARE(codeOf(r.finish()), ErrorCode::Malformed);
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
