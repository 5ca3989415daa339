// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hpke.h"
#include "core/crypto/HpkeInternal.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis::crypto;
using namespace kluis::crypto::test;

namespace {

// RFC 9180, appendix A.2.1: base mode of suite 0x0020/0x0001/0x0003, and its first encryption. Its exported values are left
// out, since Hpke exports none.
const QByteArray ephemeralKey = hex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600");
const QByteArray recipientKey = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
const QByteArray recipientPublic = hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
const QByteArray enc = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
const QByteArray info = hex("4f6465206f6e2061204772656369616e2055726e");
const QByteArray sharedSecret = hex("0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7");
const QByteArray key = hex("ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91");
const QByteArray baseNonce = hex("5c4d98150661b848853b547f");
const QByteArray aad = hex("436f756e742d30");
const QByteArray plaintext = hex("4265617574792069732074727574682c20747275746820626561757479");
const QByteArray ciphertext = hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2"
                                  "dd1b51a28");

EncryptionKeyPair pairOf(const QByteArray& privateKey)
{
    return *EncryptionKeyPair::fromPrivateKey(secret(privateKey));
}

/// RFC 9180 5.2: the base nonce xor the message's number.
SecretBytes nonceOf(const internal::HpkeSchedule& schedule, quint64 number)
{
    SecretBytes nonce = SecretBytes::copyOf(schedule.baseNonce.view());
    for (qsizetype place = nonce.size() - 1; number != 0; --place, number >>= 8) {
        nonce.data()[place] ^= static_cast<unsigned char>(number & 0xff);
    }
    return nonce;
}

} // namespace

class HpkeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc9180PublicKeys()
    {
        QCOMPARE(pairOf(ephemeralKey).publicKey(), enc);
        QCOMPARE(pairOf(recipientKey).publicKey(), recipientPublic);
    }

    void rfc9180KeySchedule()
    {
        const auto dh = pairOf(ephemeralKey).sharedSecret(recipientPublic);
        QVERIFY(dh);
        const SecretBytes shared = internal::hpkeSharedSecret(dh->view(), enc, recipientPublic);
        QCOMPARE(shared.view().toByteArray(), sharedSecret);
        const internal::HpkeSchedule schedule = internal::hpkeSchedule(shared, info);
        QCOMPARE(schedule.key.view().toByteArray(), key);
        QCOMPARE(schedule.baseNonce.view().toByteArray(), baseNonce);
    }

    void rfc9180Sealing()
    {
        const auto sealed =
            internal::hpkeSealWithEphemeral(pairOf(ephemeralKey), recipientPublic, info, aad, plaintext);
        QVERIFY(sealed);
        QCOMPARE(*sealed, QByteArray(enc + ciphertext));
    }

    void rfc9180Opening()
    {
        const auto opened = Hpke::open(pairOf(recipientKey), info, aad, QByteArray(enc + ciphertext));
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), plaintext);
    }

    /// Hpke seals one message under a key, which is sequence number 0. The others show that its AEAD and base nonce are the
    /// RFC's for more than one input.
    void rfc9180LaterEncryptions_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("sealed");
        QTest::newRow("0") << 0 << baseNonce << ciphertext;
        QTest::newRow("1") << 1 << hex("5c4d98150661b848853b547e")
                           << hex("6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f599"
                                  "92dc98c");
        QTest::newRow("2") << 2 << hex("5c4d98150661b848853b547d")
                           << hex("71146bd6795ccc9c49ce25dda112a48f202ad220559502cef1f34271e0cb4b02b4f10ecac6f48c32f87"
                                  "8fae86b");
        QTest::newRow("4") << 4 << hex("5c4d98150661b848853b547b")
                           << hex("63357a2aa291f5a4e5f27db6baa2af8cf77427c7c1a909e0b37214dd47db122bb153495ff0b02e9e54a"
                                  "50dbe16");
        QTest::newRow("255") << 255 << hex("5c4d98150661b848853b5480")
                             << hex("18ab939d63ddec9f6ac2b60d61d36a7375d2070c9b683861110757062c52b8880a5f6b3936da9cd6c"
                                    "23ef2a95c");
        QTest::newRow("256") << 256 << hex("5c4d98150661b848853b557f")
                             << hex("7a4a13e9ef23978e2c520fd4d2e757514ae160cd0cd05e556ef692370ca53076214c0c40d4c728d6e"
                                    "d9e727a5b");
    }
    void rfc9180LaterEncryptions()
    {
        QFETCH(const int, number);
        QFETCH(const QByteArray, nonce);
        QFETCH(const QByteArray, sealed);
        const auto schedule = internal::hpkeSchedule(secret(sharedSecret), info);
        const SecretBytes itsNonce = nonceOf(schedule, quint64(number));
        QCOMPARE(itsNonce.view().toByteArray(), nonce);
        const QByteArray itsAad = "Count-" + QByteArray::number(number);
        QCOMPARE(internal::hpkeAeadSeal(schedule.key, itsNonce, itsAad, plaintext), sealed);
        QCOMPARE(internal::hpkeAeadOpen(schedule.key, itsNonce, itsAad, sealed)->view().toByteArray(), plaintext);
    }

    void whatIsSealedOpens()
    {
        const EncryptionKeyPair recipient = EncryptionKeyPair::generate();
        const auto sealed = Hpke::seal(recipient.publicKey(), info, aad, plaintext);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), plaintext.size() + Hpke::overhead);
        QCOMPARE(Hpke::open(recipient, info, aad, *sealed)->view().toByteArray(), plaintext);
    }

    void twoSealingsDiffer()
    {
        QVERIFY(*Hpke::seal(recipientPublic, info, aad, plaintext) !=
                *Hpke::seal(recipientPublic, info, aad, plaintext));
    }

    void everyFlippedByteIsRefused()
    {
        const EncryptionKeyPair recipient = pairOf(recipientKey);
        const QByteArray sealed = enc + ciphertext;
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QCOMPARE(errorOf(Hpke::open(recipient, info, aad, flipped(sealed, i))), cryptoFailure);
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray sealed = enc + ciphertext;
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            QCOMPARE(errorOf(Hpke::open(pairOf(recipientKey), info, aad, sealed.first(size))), cryptoFailure);
        }
    }

    void anotherContextOrRecipientOpensNothing()
    {
        const QByteArray sealed = enc + ciphertext;
        QCOMPARE(errorOf(Hpke::open(pairOf(recipientKey), text("other"), aad, sealed)), cryptoFailure);
        QCOMPARE(errorOf(Hpke::open(pairOf(recipientKey), info, text("other"), sealed)), cryptoFailure);
        QCOMPARE(errorOf(Hpke::open(EncryptionKeyPair::generate(), info, aad, sealed)), cryptoFailure);
    }

    void anAllZeroAgreementIsRefused()
    {
        QCOMPARE(errorOf(Hpke::seal(QByteArray(32, '\0'), info, aad, plaintext)), cryptoFailure);
        const QByteArray sealed = QByteArray(32, '\0') + ciphertext;
        QCOMPARE(errorOf(Hpke::open(pairOf(recipientKey), info, aad, sealed)), cryptoFailure);
    }
};

QTEST_GUILESS_MAIN(HpkeTest)
#include "HpkeTest.moc"
