// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signing.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis::crypto;
using namespace kluis::crypto::test;

class SigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc8032FirstVector()
    {
        const auto pair =
            SigningKeyPair::fromSeed(secret(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
        QVERIFY(pair);
        QCOMPARE(pair->publicKey(), hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        QCOMPARE(pair->sign({}), hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc"
                                     "61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    }

    void aSignatureHoldsForItsTextOnly()
    {
        const SigningKeyPair pair = SigningKeyPair::generate();
        const QByteArray signature = pair.sign(text("label\0text"));
        QVERIFY(verify(pair.publicKey(), text("label\0text"), signature));
        QVERIFY(!verify(pair.publicKey(), text("label\0texu"), signature));
        QVERIFY(!verify(SigningKeyPair::generate().publicKey(), text("label\0text"), signature));
    }

    void everyFlippedByteOfASignatureIsRefused()
    {
        const SigningKeyPair pair = SigningKeyPair::generate();
        const QByteArray signature = pair.sign(text("text"));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QVERIFY(!verify(pair.publicKey(), text("text"), flipped(signature, i)));
        }
    }

    void wrongLengthsAreRefused()
    {
        const SigningKeyPair pair = SigningKeyPair::generate();
        const QByteArray signature = pair.sign(text("text"));
        QVERIFY(!verify(pair.publicKey().chopped(1), text("text"), signature));
        QVERIFY(!verify(pair.publicKey(), text("text"), signature.chopped(1)));
        QVERIFY(!verify({}, text("text"), {}));
        QCOMPARE(errorOf(SigningKeyPair::fromSeed(secret(QByteArray(31, 'x')))), invalid);
        QCOMPARE(errorOf(EncryptionKeyPair::fromPrivateKey(secret(QByteArray(33, 'x')))), invalid);
    }

    void aCloneSignsAlike()
    {
        const SigningKeyPair pair = SigningKeyPair::generate();
        QCOMPARE(pair.clone().sign(text("t")), pair.sign(text("t")));
    }

    void bothSidesOfDiffieHellmanAgree()
    {
        const EncryptionKeyPair a = EncryptionKeyPair::generate();
        const EncryptionKeyPair b = EncryptionKeyPair::generate();
        QCOMPARE(a.sharedSecret(b.publicKey())->view().toByteArray(),
                 b.sharedSecret(a.publicKey())->view().toByteArray());
    }

    void smallOrderPointsAreRefused()
    {
        const EncryptionKeyPair a = EncryptionKeyPair::generate();
        QCOMPARE(errorOf(a.sharedSecret(QByteArray(32, '\0'))), cryptoFailure);
        QCOMPARE(errorOf(a.sharedSecret(QByteArray(QByteArray(1, 1) + QByteArray(31, '\0')))), cryptoFailure);
        QCOMPARE(errorOf(a.sharedSecret(hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"))),
                 cryptoFailure);
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "SigningTest.moc"
