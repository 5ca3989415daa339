// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Shamir.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"
#include "tests/crypto/CryptoSupport.h"

#include <array>
#include <numeric>

using namespace kluis::crypto;
using namespace kluis::crypto::test;

class ShamirTest : public QObject {
    Q_OBJECT

    /// By chi-square: 255 degrees of freedom are above 450 once in 10^12 times, and this is asked 200 times a run.
    static bool isUniform(const std::array<int, 256>& counts)
    {
        const double expected = std::accumulate(counts.begin(), counts.end(), 0) / 256.0;
        return std::accumulate(counts.begin(), counts.end(), 0.0, [expected](double sum, int count) {
                   return sum + (count - expected) * (count - expected) / expected;
               }) < 450;
    }

private Q_SLOTS:
    void everyPairGivesTheSecretBack()
    {
        for (int round = 0; round < 50; ++round) {
            const SecretBytes original = SecretBytes::random(32);
            const auto shares = Shamir::split(original);
            QVERIFY(shares);
            for (std::size_t i = 0; i < 3; ++i) {
                for (std::size_t j = 0; j < 3; ++j) {
                    const auto combined = Shamir::combine((*shares)[i], (*shares)[j]);
                    QCOMPARE(combined.has_value(), i != j);
                    if (combined) {
                        QCOMPARE(combined->view().toByteArray(), original.view().toByteArray());
                    }
                }
            }
        }
    }

    void aSingleShareSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::newRow("zeros") << QByteArray(32, '\0');
        QTest::newRow("counting") << hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    }

    /// Each share of a fixed secret takes every byte value about equally often, at every place of it; and over all places what
    /// lies between a share and the secret does, which would show a value that is left out.
    void aSingleShareSaysNothing()
    {
        QFETCH(const QByteArray, original);
        constexpr int rounds = 2560;
        using Counts = std::array<int, 256>;
        std::array<std::array<Counts, 32>, 3> atPlace{};
        std::array<Counts, 3> between{};
        const SecretBytes fixed = secret(original);
        for (int round = 0; round < rounds; ++round) {
            const auto shares = Shamir::split(fixed);
            for (std::size_t share = 0; share < 3; ++share) {
                const unsigned char* value = (*shares)[share].value.data();
                for (std::size_t place = 0; place < 32; ++place) {
                    ++atPlace[share][place][value[place]];
                    ++between[share][value[place] ^ fixed.data()[place]];
                }
            }
        }
        for (std::size_t share = 0; share < 3; ++share) {
            QVERIFY2(isUniform(between[share]), qPrintable(QStringLiteral("share %1").arg(share + 1)));
            for (std::size_t place = 0; place < 32; ++place) {
                QVERIFY2(isUniform(atPlace[share][place]),
                         qPrintable(QStringLiteral("share %1, byte %2").arg(share + 1).arg(place)));
            }
        }
    }

    void sharesOfTwoSplittingsDoNotMix()
    {
        const SecretBytes original = SecretBytes::random(32);
        const auto a = Shamir::split(original);
        const auto b = Shamir::split(original);
        QCOMPARE(errorOf(Shamir::combine((*a)[0], (*b)[1])), invalid);
    }

    void aShareComesBackFromItsBytes()
    {
        const auto shares = Shamir::split(SecretBytes::random(32));
        for (const Share& share : *shares) {
            const auto decoded = Shamir::decode(share.encode());
            QVERIFY(decoded);
            QCOMPARE(decoded->index, share.index);
            QCOMPARE(decoded->setId, share.setId);
            QCOMPARE(decoded->value.view().toByteArray(), share.value.view().toByteArray());
        }
    }

    void everyFlippedByteOfAShareIsTold()
    {
        const auto shares = Shamir::split(SecretBytes::random(32));
        const QByteArray bytes = (*shares)[0].encode().view().toByteArray();
        QCOMPARE(bytes.size(), qsizetype(46));
        QCOMPARE(errorOf(Shamir::decode(secret(flipped(bytes, 0)))), unsupported);
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            QCOMPARE(errorOf(Shamir::decode(secret(flipped(bytes, i)))), malformed);
        }
        QCOMPARE(errorOf(Shamir::decode(secret(bytes.chopped(1)))), malformed);
        QCOMPARE(errorOf(Shamir::decode({})), malformed);
    }

    void aShareWithAnImpossibleIndexIsRefused()
    {
        const QByteArray body = QByteArray(1, 1) + QByteArray(8, 's') + QByteArray(1, 4) + QByteArray(32, 'v');
        const QByteArray sum = sha256(QByteArray(labelled("dk/share/v1") + body)).first(4);
        QCOMPARE(errorOf(Shamir::decode(secret(body + sum))), malformed);
    }

    void secretsOfAnotherLengthAreRefused()
    {
        QCOMPARE(errorOf(Shamir::split(SecretBytes::random(31))), invalid);
        QCOMPARE(errorOf(Shamir::combine(Share(), Share())), invalid);
    }

    void theArithmeticIsThatOfAes()
    {
        // f(x) = secret + slope * x, with x = 1, 2, 3: the third share is the sum of the first two and the secret.
        const SecretBytes original = SecretBytes::random(32);
        const auto shares = Shamir::split(original);
        for (int i = 0; i < 32; ++i) {
            const int sum = (*shares)[0].value.data()[i] ^ (*shares)[1].value.data()[i] ^ original.data()[i];
            QCOMPARE(int((*shares)[2].value.data()[i]), sum);
            const int slope = (*shares)[0].value.data()[i] ^ original.data()[i];
            const int doubled = ((slope << 1) ^ ((slope & 0x80) != 0 ? 0x11b : 0)) & 0xff;
            QCOMPARE((*shares)[1].value.data()[i] ^ original.data()[i], doubled);
        }
    }
};

QTEST_GUILESS_MAIN(ShamirTest)
#include "ShamirTest.moc"
