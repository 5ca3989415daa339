// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hkdf.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Sha256.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis::crypto;
using namespace kluis::crypto::test;

namespace {

QByteArray counting(int from, int to)
{
    QByteArray bytes;
    for (int i = from; i <= to; ++i) {
        bytes += static_cast<char>(i);
    }
    return bytes;
}

} // namespace

class HkdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc5869AppendixA_data()
    {
        QTest::addColumn<QByteArray>("ikm");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("prk");
        QTest::addColumn<QByteArray>("okm");
        QTest::newRow("A.1") << QByteArray(22, 0x0b) << counting(0x00, 0x0c) << counting(0xf0, 0xf9)
                             << hex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
                             << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b8"
                                    "87185865");
        QTest::newRow("A.2") << counting(0x00, 0x4f) << counting(0x60, 0xaf) << counting(0xb0, 0xff)
                             << hex("06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244")
                             << hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7"
                                    "827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5"
                                    "c1f3434f1d87");
        QTest::newRow("A.3") << QByteArray(22, 0x0b) << QByteArray() << QByteArray()
                             << hex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
                             << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4"
                                    "b61a96c8");
    }
    void rfc5869AppendixA()
    {
        QFETCH(QByteArray, ikm);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, prk);
        QFETCH(QByteArray, okm);
        QCOMPARE(hkdfExtract(salt, ikm).view().toByteArray(), prk);
        QCOMPARE(hkdfSha256(ikm, info, okm.size(), salt).view().toByteArray(), okm);
    }

    void impossibleLengthsGiveNothing()
    {
        QVERIFY(hkdfSha256(text("k"), text("i"), 0).isEmpty());
        QVERIFY(hkdfSha256(text("k"), text("i"), 8161).isEmpty());
        QCOMPARE(hkdfSha256(text("k"), text("i"), 8160).size(), 8160);
    }

    void sha256OfPiecesIsThatOfTheWhole()
    {
        QCOMPARE(Sha256().add(text("ab")).add({}).add(text("c")).result(), sha256(text("abc")));
        QCOMPARE(sha256(text("abc")),
                 hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-4 example
    }

    void hmacOfRfc4231CaseTwo()
    {
        QCOMPARE(hmacSha256(text("Jefe"), text("what do ya want for nothing?")),
                 hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }
};

QTEST_GUILESS_MAIN(HkdfTest)
#include "HkdfTest.moc"
