// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/RecoverySecret.h"
#include "tests/crypto/CryptoSupport.h"

#include <QRegularExpression>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// The stored records that hold or certify keys: content key, identity bundle, device certificate.
class KeyRecordsTest : public QObject {
    Q_OBJECT

    const SecretBytes m_groupKey = SecretBytes::random(32);
    const TenantId m_tenant = idOf<TenantId>(1);
    const DossierId m_dossier = idOf<DossierId>(2);
    const UserId m_user = idOf<UserId>(3);

    NewContentKey newKey() const { return *ContentKeyRecord::create(m_groupKey, 4, m_tenant, m_dossier, 5); }

private Q_SLOTS:
    void aContentKeyOpensFromItsRecord()
    {
        const NewContentKey made = newKey();
        const auto record = ContentKeyRecord::decode(made.record.encode());
        QVERIFY(record && *record == made.record);
        QCOMPARE(record->generation, 5U);
        QCOMPARE(record->epoch, 4U);
        QCOMPARE(record->open(m_groupKey, m_tenant, m_dossier)->view().toByteArray(), made.key.view().toByteArray());
    }

    void everyFlippedByteOfAContentKeyRecordIsRefused()
    {
        const QByteArray bytes = newKey().record.encode();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto record = ContentKeyRecord::decode(flipped(bytes, i));
            QVERIFY(!record || !record->open(m_groupKey, m_tenant, m_dossier));
        }
    }

    void aContentKeyBelongsToItsDossier()
    {
        const ContentKeyRecord record = newKey().record;
        QCOMPARE(errorOf(record.open(m_groupKey, idOf<TenantId>(9), m_dossier)), cryptoFailure);
        QCOMPARE(errorOf(record.open(m_groupKey, m_tenant, idOf<DossierId>(9))), cryptoFailure);
        QCOMPARE(errorOf(record.open(SecretBytes::random(32), m_tenant, m_dossier)), cryptoFailure);
    }

    void aContentKeyMustBeThePromisedOne()
    {
        ContentKeyRecord record = newKey().record;
        record.commitment = keyCommitment(record.keyId, SecretBytes::random(32));
        QCOMPARE(errorOf(record.open(m_groupKey, m_tenant, m_dossier)), cryptoFailure);
    }

    void aContentKeyRecordOfAnotherVersionIsToldApart()
    {
        QByteArray bytes = newKey().record.encode();
        QCOMPARE(bytes[2], '\1'); // map head, key 0, version
        bytes[2] = 3;
        QCOMPARE(errorOf(ContentKeyRecord::decode(bytes)), unsupported);
    }

    void contentKeyRecordsOfTheWrongShapeAreRefused()
    {
        const QByteArray bytes = newKey().record.encode();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!ContentKeyRecord::decode(bytes.first(size)));
        }
        QCOMPARE(errorOf(ContentKeyRecord::decode(QByteArray(20'000, 'x'))), limit);
        QCOMPARE(errorOf(ContentKeyRecord::decode(QByteArray(bytes + QByteArray(2000, 'x')))), malformed);
        ContentKeyRecord record = newKey().record;
        record.generation = 0;
        QCOMPARE(errorOf(ContentKeyRecord::decode(record.encode())), malformed);
    }

    void aBundleOpensByPasswordAndByRecoveryKey()
    {
        const IdentityBundle bundle = IdentityBundle::generate();
        const SecretBytes uwk = SecretBytes::random(32);
        const SecretBytes urk = SecretBytes::random(32);
        const auto byPassword = IdentityBundle::unwrap(uwk, m_user, *bundle.wrap(uwk, m_user));
        const auto byKit = IdentityBundle::unwrapFromRecovery(urk, m_user, *bundle.wrapForRecovery(urk, m_user));
        QVERIFY(byPassword && byKit);
        for (const IdentityBundle* opened : {&*byPassword, &*byKit}) {
            QCOMPARE(opened->identity().publicKey(), bundle.identity().publicKey());
            QCOMPARE(opened->encryption().publicKey(), bundle.encryption().publicKey());
        }
    }

    void oneWrapOfABundleIsNotTheOther()
    {
        const IdentityBundle bundle = IdentityBundle::generate();
        const SecretBytes key = SecretBytes::random(32);
        QCOMPARE(errorOf(IdentityBundle::unwrapFromRecovery(key, m_user, *bundle.wrap(key, m_user))), cryptoFailure);
        QCOMPARE(errorOf(IdentityBundle::unwrap(key, m_user, *bundle.wrapForRecovery(key, m_user))), cryptoFailure);
    }

    void aBundleBelongsToItsPerson()
    {
        const SecretBytes key = SecretBytes::random(32);
        const QByteArray wrapped = *IdentityBundle::generate().wrap(key, m_user);
        QCOMPARE(errorOf(IdentityBundle::unwrap(key, idOf<UserId>(9), wrapped)), cryptoFailure);
        for (qsizetype i = 0; i < wrapped.size(); ++i) {
            QVERIFY(!IdentityBundle::unwrap(key, m_user, flipped(wrapped, i)));
        }
    }

    void aDeviceCertificateHoldsForItsSignerOnly()
    {
        const SigningKeyPair identity = SigningKeyPair::generate();
        const auto certificate = DeviceCertificate::create(identity, m_user, idOf<DeviceId>(4),
                                                           SigningKeyPair::generate().publicKey(), 1'700'000'000'000);
        const auto decoded = DeviceCertificate::decode(certificate.encode());
        QVERIFY(decoded && *decoded == certificate);
        QCOMPARE(certificate.encode().size(), DeviceCertificate::size);
        QVERIFY(decoded->verify(identity.publicKey()));
        QVERIFY(!decoded->verify(SigningKeyPair::generate().publicKey()));
    }

    void everyFlippedByteOfADeviceCertificateIsRefused()
    {
        const SigningKeyPair identity = SigningKeyPair::generate();
        const QByteArray bytes =
            DeviceCertificate::create(identity, m_user, idOf<DeviceId>(4), QByteArray(32, 'k'), -1).encode();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto decoded = DeviceCertificate::decode(flipped(bytes, i));
            QVERIFY(!decoded || !decoded->verify(identity.publicKey()));
        }
        QCOMPARE(errorOf(DeviceCertificate::decode(flipped(bytes, 0))), unsupported);
        QCOMPARE(errorOf(DeviceCertificate::decode(bytes.chopped(1))), malformed);
        QCOMPARE(errorOf(DeviceCertificate::decode({})), malformed);
    }

    void aFingerprintIsTwelveGroupsOfFiveDigits()
    {
        const QString shown = Fingerprint::text(m_user, QByteArray(32, 'i'), QByteArray(32, 'e'));
        QVERIFY(QRegularExpression(QStringLiteral("^\\d{5}( \\d{5}){11}$")).match(shown).hasMatch());
    }

    void aFingerprintIsTheDigestModuloTenToTheSixtieth()
    {
        // python3: int.from_bytes(hashlib.sha256(b'\x03'*16 + b'i'*32 + b'e'*32).digest(), 'big') % 10**60
        QCOMPARE(Fingerprint::text(m_user, QByteArray(32, 'i'), QByteArray(32, 'e')).remove(u' '),
                 QStringLiteral("031453470399895667199677663609302953907422890899694490148038"));
    }

    void theWordsOfAFingerprintAreProquintsOfItsNumber()
    {
        // The examples of the paper: 127.0.0.1 and 63.84.220.193, as numbers.
        const QString zeros = QStringLiteral("babab ").repeated(11);
        QCOMPARE(Fingerprint::words(QString::number(0x7f000001U)), zeros + QStringLiteral("lusab babad"));
        QCOMPARE(Fingerprint::words(QString::number(0x3f54dcc1U)), zeros + QStringLiteral("gutih tugad"));
        QCOMPARE(Fingerprint::words({}), QString());
    }

    void aFingerprintIsKnownByItsDigitsAndByItsWordsAlone()
    {
        const QString shown = Fingerprint::text(m_user, QByteArray(32, 'i'), QByteArray(32, 'e'));
        const QString words = Fingerprint::words(shown);
        QVERIFY(Fingerprint::matches(shown, shown));
        QVERIFY(Fingerprint::matches(shown, QString(shown).remove(u' ')));
        QVERIFY(Fingerprint::matches(shown, words));
        QVERIFY(Fingerprint::matches(shown, words.toUpper().replace(u' ', u'-')));
        QString other = words;
        other[0] = other[0] == u'b' ? u'd' : u'b';
        const QStringList wrongs{other,
                                 words.left(words.size() - 6),
                                 shown.left(66),
                                 QString(),
                                 words.repeated(2),
                                 QString(words).replace(0, 1, QChar(0x451))};
        for (const QString& wrong : wrongs) {
            QVERIFY2(!Fingerprint::matches(shown, wrong), qPrintable(wrong));
        }
    }

    void theWordsTellEveryFingerprintFromEveryOther()
    {
        // The largest number has a word of its own in front; none is cut off.
        const QString largest(60, u'9');
        QVERIFY(!Fingerprint::words(largest).startsWith(QStringLiteral("babab")));
        QVERIFY(Fingerprint::words(largest) != Fingerprint::words(QString(59, u'9') + u'8'));
        QVERIFY(!Fingerprint::matches(largest, Fingerprint::words(u'8' + QString(59, u'9'))));
    }

    void fingerprintsDifferByEveryKey()
    {
        const QByteArray i(32, 'i');
        const QByteArray e(32, 'e');
        QVERIFY(Fingerprint::text(m_user, i, e) != Fingerprint::text(m_user, e, i));
        QVERIFY(Fingerprint::text(m_user, i, e) != Fingerprint::text(idOf<UserId>(4), i, e));
    }

    void theRecoverySecretAlwaysGivesTheSamePairs()
    {
        const RecoverySecret made = RecoverySecret::generate();
        const auto again = RecoverySecret::fromBytes(made.bytes());
        QVERIFY(again);
        QCOMPARE(again->box().publicKey(), made.box().publicKey());
        QCOMPARE(again->signature().publicKey(), made.signature().publicKey());
        QVERIFY(made.box().publicKey() != made.signature().publicKey());
        QCOMPARE(errorOf(RecoverySecret::fromBytes(secret(text("short")))), invalid);
    }
};

QTEST_GUILESS_MAIN(KeyRecordsTest)
#include "KeyRecordsTest.moc"
