// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/StrictCbor.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/Random.h"
#include "tests/crypto/CryptoSupport.h"

#include <QCborArray>

using namespace kluis::crypto;
using namespace kluis::crypto::test;

class StrictCborTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictItemsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("0") << hex("00");
        QTest::newRow("24") << hex("1818");
        QTest::newRow("256") << hex("190100");
        QTest::newRow("-1") << hex("20");
        QTest::newRow("largest") << hex("1b7fffffffffffffff");
        QTest::newRow("text") << hex("63e282ac");
        QTest::newRow("bytes") << hex("420102");
        QTest::newRow("array") << hex("8301820203f6");
        QTest::newRow("map") << hex("a2010202f5");
        QTest::newRow("double") << hex("fb3ff199999999999a");
    }
    void strictItemsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(StrictCbor::decode(bytes, 100));
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("0 in two bytes") << hex("1800");
        QTest::newRow("255 in three bytes") << hex("1900ff");
        QTest::newRow("65535 in five bytes") << hex("1a0000ffff");
        QTest::newRow("4294967295 in nine bytes") << hex("1b00000000ffffffff");
        QTest::newRow("beyond 63 bits") << hex("1b8000000000000000");
        QTest::newRow("long length") << hex("5801aa");
        QTest::newRow("indefinite bytes") << hex("5f41aaff");
        QTest::newRow("indefinite array") << hex("9f01ff");
        QTest::newRow("indefinite map") << hex("bf0102ff");
        QTest::newRow("break alone") << hex("ff");
        QTest::newRow("tag") << hex("c100");
        QTest::newRow("half float") << hex("f93c00");
        QTest::newRow("single float") << hex("fa3f800000");
        QTest::newRow("NaN with payload") << hex("fb7ff8000000000001");
        QTest::newRow("undefined") << hex("f7");
        QTest::newRow("simple value") << hex("f0");
        QTest::newRow("simple value in two bytes") << hex("f820");
        QTest::newRow("reserved info") << hex("1c");
        QTest::newRow("twice the same key") << hex("a201020103");
        QTest::newRow("keys out of order") << hex("a202010102");
        QTest::newRow("bytes after the item") << hex("0000");
        QTest::newRow("cut bytes") << hex("4201");
        QTest::newRow("cut array") << hex("8201");
        QTest::newRow("cut map") << hex("a101");
        QTest::newRow("claims 2^63 bytes") << hex("5b7fffffffffffffff");
        QTest::newRow("claims 2^64-1 items") << hex("9bffffffffffffffff");
        QTest::newRow("claims 2^63 pairs") << hex("bb8000000000000000");
        QTest::newRow("not UTF-8") << hex("62c328");
        QTest::newRow("surrogate in UTF-8") << hex("63eda080");
    }
    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(errorOf(StrictCbor::decode(bytes, 100)), malformed);
    }

    void depthIsLimited()
    {
        QVERIFY(StrictCbor::decode(QByteArray(QByteArray(15, '\x81') + '\0'), 100));
        QCOMPARE(errorOf(StrictCbor::decode(QByteArray(QByteArray(16, '\x81') + '\0'), 100)), malformed);
        QCOMPARE(errorOf(StrictCbor::decode(QByteArray(100'000, '\x81'), 1 << 20)), malformed);
    }

    void sizeIsLimited() { QCOMPARE(errorOf(StrictCbor::decode(hex("420102"), 2)), limit); }

    void aMapHasExactlyItsKeys()
    {
        QVERIFY(StrictCbor::decodeMap(hex("a201020203"), 100, 1, 2));
        QVERIFY(!StrictCbor::decodeMap(hex("a10102"), 100, 1, 2));
        QVERIFY(!StrictCbor::decodeMap(hex("a3010202030304"), 100, 1, 2));
        QVERIFY(!StrictCbor::decodeMap(hex("820102"), 100, 1, 2));
        QVERIFY(StrictCbor::decodeMap(hex("a0"), 100, 1, 0));
    }

    void randomBytesGiveAnAnswer()
    {
        for (int i = 0; i < 20'000; ++i) {
            const auto decoded = StrictCbor::decode(randomBytes(i % 40), 100);
            Q_UNUSED(decoded);
        }
    }

    void aMedicalValueComesBack_data()
    {
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("text") << QCborValue(QStringLiteral("lumbago"));
        QTest::newRow("number") << QCborValue(42);
        QTest::newRow("fraction") << QCborValue(0.5);
        QTest::newRow("yes") << QCborValue(true);
        QTest::newRow("list") << QCborValue(QCborArray{QStringLiteral("a"), 1});
        QTest::newRow("deleted") << QCborValue(nullptr);
    }
    void aMedicalValueComesBack()
    {
        QFETCH(QCborValue, value);
        MedicalValue original;
        original.fieldId = QStringLiteral("findings");
        original.value = value;
        original.at = -5;
        const auto decoded = MedicalValue::decode(original.encode());
        QVERIFY(decoded);
        QCOMPARE(decoded->fieldId, original.fieldId);
        QVERIFY(decoded->value == value);
        QCOMPARE(decoded->at, qint64(-5));
        QCOMPARE(decoded->isDeleted(), value.isNull());
    }

    void aValueWithoutAFieldIsRefused()
    {
        MedicalValue nameless;
        QCOMPARE(errorOf(MedicalValue::decode(nameless.encode())), malformed);
        nameless.fieldId = QString(129, u'x');
        QCOMPARE(errorOf(MedicalValue::decode(nameless.encode())), malformed);
    }

    void medicalValuesOfTheWrongShapeAreRefused()
    {
        QVERIFY(!MedicalValue::decode(hex("a3010102020303")));     // field id is a number
        QVERIFY(!MedicalValue::decode(hex("a30161610202036162"))); // time is a text
        QVERIFY(!MedicalValue::decode(hex("a20161610202")));       // no time
        QVERIFY(!MedicalValue::decode({}));
    }
};

QTEST_GUILESS_MAIN(StrictCborTest)
#include "StrictCborTest.moc"
