// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/EncryptionKeyPair.h"
#include "core/crypto/Hkdf.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/HpkeInternal.h"
#include "core/crypto/Signing.h"
#include "tests/crypto/CryptoSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <functional>

using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// The vectors of C2SP/wycheproof for every primitive we build on. Each case must be answered as the file says.
class WycheproofTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const QJsonObject& object, const char* name)
    {
        return QByteArray::fromHex(object.value(QLatin1String(name)).toString().toLatin1());
    }

    /// Calls \p answer for each case with its group; \p answer says whether the case was accepted as genuine.
    /// "acceptable" ones may be answered either way. \p expected is the number of cases the file holds.
    static void all(const QString& name, int expected,
                    const std::function<bool(const QJsonObject&, const QJsonObject&)>& answer)
    {
        QFile file(QStringLiteral(KLUIS_WYCHEPROOF_DIR "/") + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        int count = 0;
        const QJsonArray groups = whole.value(QLatin1String("testGroups")).toArray();
        for (const QJsonValue& group : groups) {
            const QJsonArray cases = group[QLatin1String("tests")].toArray();
            for (const QJsonValue& item : cases) {
                const QString result = item[QLatin1String("result")].toString();
                const bool accepted = answer(group.toObject(), item.toObject());
                const QByteArray where =
                    name.toLatin1() + " case " + QByteArray::number(item[QLatin1String("tcId")].toInt());
                QVERIFY2(accepted || result != QLatin1String("valid"), where.constData());
                QVERIFY2(!accepted || result != QLatin1String("invalid"), where.constData());
                ++count;
            }
        }
        QCOMPARE(count, expected);
    }

    /// A tag may be cut to the group's length.
    static bool sameTag(const QByteArray& whole, const QJsonObject& group, const QJsonObject& item)
    {
        return equal(whole.first(group.value(QLatin1String("tagSize")).toInt() / 8), bytes(item, "tag"));
    }

    /// By the step that Hpke seals and opens with. What opens must be sealed to the same bytes, too.
    static bool opensAsHpkeDoes(const QJsonObject& item)
    {
        const SecretBytes key = secret(bytes(item, "key"));
        const SecretBytes nonce = secret(bytes(item, "iv"));
        const QByteArray sealed = bytes(item, "ct") + bytes(item, "tag");
        const auto opened = internal::hpkeAeadOpen(key, nonce, bytes(item, "aad"), sealed);
        return opened && opened->view() == bytes(item, "msg") &&
               internal::hpkeAeadSeal(key, nonce, bytes(item, "aad"), bytes(item, "msg")) == sealed;
    }

private Q_SLOTS:
    void x25519()
    {
        all(QStringLiteral("x25519_test.json"), 518, [](const QJsonObject&, const QJsonObject& item) {
            const auto pair = EncryptionKeyPair::fromPrivateKey(secret(bytes(item, "private")));
            const auto shared = pair->sharedSecret(bytes(item, "public"));
            const QByteArray expected = bytes(item, "shared");
            if (expected == QByteArray(32, '\0') && shared) {
                qFatal("an all-zero agreement was accepted");
            }
            if (shared && shared->view() != expected) {
                qFatal("a wrong agreement");
            }
            return shared.has_value();
        });
    }

    void ed25519()
    {
        all(QStringLiteral("ed25519_test.json"), 151, [](const QJsonObject& group, const QJsonObject& item) {
            return verify(bytes(group.value(QLatin1String("publicKey")).toObject(), "pk"), bytes(item, "msg"),
                          bytes(item, "sig"));
        });
    }

    void xchacha20Poly1305()
    {
        all(QStringLiteral("xchacha20_poly1305_test.json"), 315, [](const QJsonObject&, const QJsonObject& item) {
            const QByteArray sealed = bytes(item, "iv") + bytes(item, "ct") + bytes(item, "tag");
            if (bytes(item, "iv").size() != Aead::nonceSize) {
                return false; // our formats have no room for another length
            }
            QByteArray plain(sealed.size() - Aead::overhead, '\0');
            return Aead::open(secret(bytes(item, "key")), sealed, bytes(item, "aad"),
                              {reinterpret_cast<unsigned char*>(plain.data()), std::size_t(plain.size())}) &&
                   plain == bytes(item, "msg");
        });
    }

    void chacha20Poly1305()
    {
        all(QStringLiteral("chacha20_poly1305_test.json"), 325,
            [](const QJsonObject&, const QJsonObject& item) { return opensAsHpkeDoes(item); });
    }

    void hmacSha256OfSodium()
    {
        all(QStringLiteral("hmac_sha256_test.json"), 174, [](const QJsonObject& group, const QJsonObject& item) {
            return sameTag(hmacSha256(bytes(item, "key"), bytes(item, "msg")), group, item);
        });
    }

    void hmacSha1OfQt()
    {
        all(QStringLiteral("hmac_sha1_test.json"), 170, [](const QJsonObject& group, const QJsonObject& item) {
            return sameTag(
                QMessageAuthenticationCode::hash(bytes(item, "msg"), bytes(item, "key"), QCryptographicHash::Sha1),
                group, item);
        });
    }

    void hkdf()
    {
        all(QStringLiteral("hkdf_sha256_test.json"), 86, [](const QJsonObject&, const QJsonObject& item) {
            const SecretBytes okm = hkdfSha256(bytes(item, "ikm"), bytes(item, "info"),
                                               item.value(QLatin1String("size")).toInt(), bytes(item, "salt"));
            return !okm.isEmpty() && okm.view() == bytes(item, "okm");
        });
    }
};

QTEST_GUILESS_MAIN(WycheproofTest)
#include "WycheproofTest.moc"
