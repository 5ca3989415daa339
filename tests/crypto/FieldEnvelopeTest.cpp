// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/FieldEnvelope.h"
#include "tests/crypto/CryptoSupport.h"

#include <functional>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

namespace {

FieldContext someContext()
{
    return {idOf<TenantId>(1),
            idOf<DossierId>(2),
            idOf<SlotId>(3),
            idOf<OpId>(4),
            5,
            idOf<UserId>(6),
            idOf<DeviceId>(7),
            8};
}

} // namespace

class FieldEnvelopeTest : public QObject {
    Q_OBJECT

    const SecretBytes m_key = SecretBytes::random(32);
    const KeyId m_keyId = idOf<KeyId>(9);

    QByteArray sealed(const QByteArray& plaintext, PaddingClass padding = PaddingClass::Text) const
    {
        return *FieldEnvelope::seal(m_key, m_keyId, someContext(), plaintext, padding);
    }

private Q_SLOTS:
    void aSealedValueOpensInItsPlace()
    {
        const QByteArray envelope = sealed(text("lumbago"));
        QCOMPARE(*FieldEnvelope::open(m_key, someContext(), envelope), text("lumbago"));
        QCOMPARE(*FieldEnvelope::keyIdOf(envelope), m_keyId);
        QVERIFY(!envelope.contains("lumbago"));
    }

    void anEmptyValueIsAValue()
    {
        const auto opened = FieldEnvelope::open(m_key, someContext(), sealed({}));
        QVERIFY(opened && opened->isEmpty());
    }

    void everyFlippedByteIsRefused_data()
    {
        QTest::addColumn<int>("padding");
        QTest::newRow("coded") << 1;
        QTest::newRow("text") << 2;
    }
    void everyFlippedByteIsRefused()
    {
        QFETCH(int, padding);
        const QByteArray envelope = sealed(text("lumbago"), static_cast<PaddingClass>(padding));
        for (qsizetype i = 0; i < envelope.size(); ++i) {
            QVERIFY(!FieldEnvelope::open(m_key, someContext(), flipped(envelope, i)));
        }
    }

    void theClassCantBeChanged()
    {
        QByteArray envelope = sealed(QByteArray(250, 'x'), PaddingClass::Coded); // 256 bytes: fits both classes
        envelope[1] = 2;
        QCOMPARE(errorOf(FieldEnvelope::open(m_key, someContext(), envelope)), cryptoFailure);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray envelope = sealed(text("lumbago"));
        for (qsizetype size = 0; size < envelope.size(); ++size) {
            QVERIFY(!FieldEnvelope::open(m_key, someContext(), envelope.first(size)));
        }
    }

    void everyPartOfThePlaceIsBound_data()
    {
        using Change = std::function<void(FieldContext&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("tenant") << Change([](FieldContext& c) { c.tenant = {}; });
        QTest::newRow("dossier") << Change([](FieldContext& c) { c.dossier = {}; });
        QTest::newRow("slot") << Change([](FieldContext& c) { c.slot = {}; });
        QTest::newRow("op") << Change([](FieldContext& c) { c.op = {}; });
        QTest::newRow("revision") << Change([](FieldContext& c) { ++c.baseRevision; });
        QTest::newRow("author") << Change([](FieldContext& c) { c.author = {}; });
        QTest::newRow("device") << Change([](FieldContext& c) { c.device = {}; });
        QTest::newRow("epoch") << Change([](FieldContext& c) { ++c.epoch; });
    }
    void everyPartOfThePlaceIsBound()
    {
        QFETCH(std::function<void(FieldContext&)>, change);
        FieldContext context = someContext();
        change(context);
        QCOMPARE(errorOf(FieldEnvelope::open(m_key, context, sealed(text("lumbago")))), cryptoFailure);
    }

    void aWrongKeyOpensNothing()
    {
        QCOMPARE(errorOf(FieldEnvelope::open(SecretBytes::random(32), someContext(), sealed(text("x")))),
                 cryptoFailure);
        QCOMPARE(errorOf(FieldEnvelope::open(SecretBytes(), someContext(), sealed(text("x")))), cryptoFailure);
    }

    void aShortKeySealsNothing()
    {
        QCOMPARE(errorOf(FieldEnvelope::seal(SecretBytes::random(31), m_keyId, someContext(), text("x"))), invalid);
    }

    void lengthsFollowTheClass_data()
    {
        QTest::addColumn<int>("padding");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("padded");
        QTest::newRow("coded 0") << 1 << 0 << 64;
        QTest::newRow("coded 63") << 1 << 63 << 64;
        QTest::newRow("coded 64") << 1 << 64 << 128;
        QTest::newRow("text 0") << 2 << 0 << 256;
        QTest::newRow("text 255") << 2 << 255 << 256;
        QTest::newRow("text 256") << 2 << 256 << 512;
        QTest::newRow("text 4095") << 2 << 4095 << 4096;
        QTest::newRow("text 4096") << 2 << 4096 << 4352;
        QTest::newRow("text 99999") << 2 << 99999 << 100352;
        QTest::newRow("text 1 MiB") << 2 << (1 << 20) << (1 << 20) + (1 << 15);
    }
    void lengthsFollowTheClass()
    {
        QFETCH(int, padding);
        QFETCH(int, plain);
        QFETCH(int, padded);
        const auto paddingClass = static_cast<PaddingClass>(padding);
        QCOMPARE(FieldEnvelope::paddedSize(plain, paddingClass), qsizetype(padded));
        const QByteArray envelope = sealed(QByteArray(plain, 'v'), paddingClass);
        QCOMPARE(envelope.size(), qsizetype(padded) + FieldEnvelope::overhead);
        QCOMPARE(*FieldEnvelope::open(m_key, someContext(), envelope), QByteArray(plain, 'v'));
    }

    void longTextGrowsByTwelvePercentAtMost()
    {
        for (qsizetype size = 4096; size < FieldEnvelope::maximumPlaintext; size += 997) {
            const qsizetype padded = FieldEnvelope::paddedSize(size, PaddingClass::Text);
            QVERIFY(padded > size && double(padded) <= 1.12 * double(size + 1));
        }
    }

    void whatIsTooLongIsRefused()
    {
        const QByteArray long1 = QByteArray(FieldEnvelope::maximumPlaintext + 1, 'v');
        QCOMPARE(errorOf(FieldEnvelope::seal(m_key, m_keyId, someContext(), long1)), limit);
        QByteArray huge(FieldEnvelope::maximumPlaintext * 2, '\0');
        huge[0] = 1;
        huge[1] = 2;
        QCOMPARE(errorOf(FieldEnvelope::open(m_key, someContext(), huge)), limit);
    }

    void unknownVersionsAreToldApart()
    {
        for (const char version : {'\0', '\2', '\xff'}) {
            QByteArray envelope = sealed(text("x"));
            envelope[0] = version;
            QCOMPARE(errorOf(FieldEnvelope::open(m_key, someContext(), envelope)), unsupported);
            QCOMPARE(errorOf(FieldEnvelope::keyIdOf(envelope)), unsupported);
        }
    }

    void twoSealingsOfOneValueDiffer() { QVERIFY(sealed(text("x")) != sealed(text("x"))); }
};

QTEST_GUILESS_MAIN(FieldEnvelopeTest)
#include "FieldEnvelopeTest.moc"
