// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyWrap.h"
#include "core/crypto/KeyCommitment.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class KeyWrapTest : public QObject {
    Q_OBJECT

    const SecretBytes m_wrapping = SecretBytes::random(32);
    const SecretBytes m_key = SecretBytes::random(32);
    const KeyId m_keyId = idOf<KeyId>(7);
    const QByteArray m_aad = text("dk/test/v1\0tenant");

    QByteArray wrapped() const { return *KeyWrap::wrap(m_wrapping, m_keyId, m_key, m_aad); }

private Q_SLOTS:
    void aWrappedKeyOpensAndNamesItself()
    {
        const QByteArray bytes = wrapped();
        QCOMPARE(bytes.size(), KeyWrap::overhead + 32);
        QCOMPARE(*KeyWrap::keyIdOf(bytes), m_keyId);
        QCOMPARE(KeyWrap::unwrap(m_wrapping, bytes, m_aad)->view().toByteArray(), m_key.view().toByteArray());
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray bytes = wrapped();
        QCOMPARE(errorOf(KeyWrap::unwrap(m_wrapping, flipped(bytes, 0), m_aad)), unsupported);
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            QCOMPARE(errorOf(KeyWrap::unwrap(m_wrapping, flipped(bytes, i), m_aad)), cryptoFailure);
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray bytes = wrapped();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!KeyWrap::unwrap(m_wrapping, bytes.first(size), m_aad));
        }
        QVERIFY(!KeyWrap::unwrap(m_wrapping, QByteArray(bytes + 'x'), m_aad));
    }

    void anotherPlaceOrKeyOpensNothing()
    {
        const QByteArray bytes = wrapped();
        QCOMPARE(errorOf(KeyWrap::unwrap(m_wrapping, bytes, text("dk/test/v1\0tenanu"))), cryptoFailure);
        QCOMPARE(errorOf(KeyWrap::unwrap(m_key, bytes, m_aad)), cryptoFailure);
        QCOMPARE(errorOf(KeyWrap::unwrap(SecretBytes(), bytes, m_aad)), cryptoFailure);
    }

    void theKeyIdCantSlideIntoTheContext()
    {
        // aad || keyId is one text: moving a byte from one to the other must not fit.
        const QByteArray bytes = *KeyWrap::wrap(m_wrapping, m_keyId, m_key, text("dk/x\0"));
        QCOMPARE(errorOf(KeyWrap::unwrap(m_wrapping, bytes, text("dk/x\0\x07"))), cryptoFailure);
    }

    void unusableKeysAreNotWrapped()
    {
        QCOMPARE(errorOf(KeyWrap::wrap(secret(QByteArray(31, 'k')), m_keyId, m_key, m_aad)), invalid);
        QCOMPARE(errorOf(KeyWrap::wrap(m_wrapping, m_keyId, SecretBytes(), m_aad)), invalid);
        QCOMPARE(errorOf(KeyWrap::wrap(m_wrapping, m_keyId, SecretBytes(4097), m_aad)), invalid);
    }

    void unknownVersionsAreToldApart_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("0") << 0;
        QTest::newRow("2") << 2;
        QTest::newRow("255") << 255;
    }
    void unknownVersionsAreToldApart()
    {
        QFETCH(int, version);
        QByteArray bytes = wrapped();
        bytes[0] = static_cast<char>(version);
        QCOMPARE(errorOf(KeyWrap::unwrap(m_wrapping, bytes, m_aad)), unsupported);
    }

    void aCommitmentFitsOneKeyOnly()
    {
        const QByteArray commitment = keyCommitment(m_keyId, m_key);
        QVERIFY(matchesCommitment(commitment, m_keyId, m_key));
        QVERIFY(!matchesCommitment(commitment, idOf<KeyId>(8), m_key));
        QVERIFY(!matchesCommitment(commitment, m_keyId, m_wrapping));
        QVERIFY(!matchesCommitment({}, m_keyId, m_key));
    }
};

QTEST_GUILESS_MAIN(KeyWrapTest)
#include "KeyWrapTest.moc"
