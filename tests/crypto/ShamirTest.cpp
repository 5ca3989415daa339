// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Shamir.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"
#include "tests/crypto/CryptoSupport.h"

#include <set>

using namespace kluis::crypto;
using namespace kluis::crypto::test;

class ShamirTest : public QObject {
    Q_OBJECT

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

    void aSingleShareSaysNothing()
    {
        // Shares of one fixed secret take every byte value about equally often: 256 values, 32 x 400 draws.
        std::array<int, 256> seen{};
        const SecretBytes zeros(32);
        for (int round = 0; round < 400; ++round) {
            const auto shares = Shamir::split(zeros);
            for (const char byte : (*shares)[1].value.view()) {
                ++seen[static_cast<quint8>(byte)];
            }
        }
        double chiSquare = 0;
        for (const int count : seen) {
            chiSquare += (count - 50.0) * (count - 50.0) / 50.0;
        }
        QVERIFY2(chiSquare < 400, "255 degrees of freedom: above 400 once in 10^8 runs");
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
