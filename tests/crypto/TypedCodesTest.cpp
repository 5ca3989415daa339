// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Base32.h"
#include "core/crypto/EnrolmentCode.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Sha256.h"
#include "tests/crypto/CryptoSupport.h"

#include <QRegularExpression>

using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// The codes people copy from paper: base32, printed keys, enrolment and recovery codes.
class TypedCodesTest : public QObject {
    Q_OBJECT

    const QByteArray m_spki = text("a server's public key");

private Q_SLOTS:
    void base32OfRfc4648_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("f") << text("f") << QStringLiteral("MY");
        QTest::newRow("fo") << text("fo") << QStringLiteral("MZXQ");
        QTest::newRow("foo") << text("foo") << QStringLiteral("MZXW6");
        QTest::newRow("foob") << text("foob") << QStringLiteral("MZXW6YQ");
        QTest::newRow("fooba") << text("fooba") << QStringLiteral("MZXW6YTB");
        QTest::newRow("foobar") << text("foobar") << QStringLiteral("MZXW6YTBOI");
    }
    void base32OfRfc4648()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(Base32::encode(bytes), expected);
        QCOMPARE(*Base32::decode(expected), bytes);
    }

    void base32KnowsAllSymbols()
    {
        const QByteArray all = *Base32::decode(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        QCOMPARE(Base32::encode(all), QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"));
    }

    void caseHyphensAndSpacesDoNotMatter() { QCOMPARE(*Base32::decode(u" mzxw-6ytb oi "), text("foobar")); }

    void whatIsNotBase32IsRefused()
    {
        QVERIFY(!Base32::decode(u"MZXW1"));
        QVERIFY(!Base32::decode(u"MZXW8"));
        QVERIFY(!Base32::decode(u"MY======"));
        QVERIFY(!Base32::decode(u"M"));
        QVERIFY(!Base32::decode(u"MZX"));
        QVERIFY(!Base32::decode(u"MZXW6Y"));
        QVERIFY(!Base32::decode(u"MZ")); // unused bits not zero
        QVERIFY(!Base32::decode(u"\u00c9Y"));
    }

    void aPrintedKeyComesBack()
    {
        const SecretBytes key = SecretBytes::random(32);
        const QString printed = KeyText::encode(KeyText::Kind::AccountKey, key);
        QVERIFY(QRegularExpression(QStringLiteral("^AK(-[A-Z2-7]{1,5}){12}$")).match(printed).hasMatch());
        const auto typed = KeyText::decode(KeyText::Kind::AccountKey, printed.toLower().replace(u'-', u' '));
        QVERIFY(typed);
        QCOMPARE(typed->view().toByteArray(), key.view().toByteArray());
    }

    void aMistypedKeyIsTold()
    {
        const QString printed = KeyText::encode(KeyText::Kind::UserRecoveryKey, SecretBytes::random(32));
        for (qsizetype i = 3; i < printed.size(); ++i) {
            if (printed[i] != u'-') {
                QString typed = printed;
                typed[i] = typed[i] == u'A' ? u'B' : u'A';
                QCOMPARE(errorOf(KeyText::decode(KeyText::Kind::UserRecoveryKey, typed)), invalid);
            }
        }
    }

    void oneKindOfKeyIsNotAnother()
    {
        const QString printed = KeyText::encode(KeyText::Kind::UserRecoveryKey, SecretBytes::random(32));
        QCOMPARE(errorOf(KeyText::decode(KeyText::Kind::AccountKey, printed)), invalid);
        QString relabelled = printed;
        relabelled.replace(0, 2, QStringLiteral("AK"));
        QCOMPARE(errorOf(KeyText::decode(KeyText::Kind::AccountKey, relabelled)), invalid);
    }

    void impossibleKeyTextsAreRefused()
    {
        QCOMPARE(errorOf(KeyText::decode(KeyText::Kind::AccountKey, {})), invalid);
        QCOMPARE(errorOf(KeyText::decode(KeyText::Kind::AccountKey, u"AK")), invalid);
        QCOMPARE(
            errorOf(KeyText::decode(KeyText::Kind::AccountKey, QString(QStringLiteral("AK") + QString(100'000, u'A')))),
            invalid);
        QVERIFY(KeyText::encode(KeyText::Kind::AccountKey, SecretBytes()).isEmpty());
        QVERIFY(KeyText::encode(KeyText::Kind::AccountKey, SecretBytes(257)).isEmpty());
    }

    void theConfirmationGroupIsTheLastFiveCharacters()
    {
        QCOMPARE(KeyText::confirmationGroup(QStringLiteral("AK-ABCDE-FGHIJ-KLM")), QStringLiteral("IJKLM"));
    }

    void anEnrolmentCodeComesBack()
    {
        const EnrolmentCode code = EnrolmentCode::create(m_spki);
        const QString shown = code.toText();
        QVERIFY(QRegularExpression(QStringLiteral("^[A-Z2-7]{6}(-[A-Z2-7]{6}){7}$")).match(shown).hasMatch());
        const auto typed = EnrolmentCode::fromText(shown.toLower());
        QVERIFY(typed);
        QCOMPARE(typed->secret().view().toByteArray(), code.secret().view().toByteArray());
        QCOMPARE(typed->secretHash(), sha256(code.secret().view()));
        QCOMPARE(typed->pin(), sha256(m_spki).first(10));
    }

    void anEnrolmentCodeKnowsItsServer()
    {
        const EnrolmentCode code = EnrolmentCode::create(m_spki);
        QVERIFY(code.matchesServer(m_spki));
        QVERIFY(!code.matchesServer(text("another server's public key")));
    }

    void aMistypedEnrolmentCodeIsTold()
    {
        const QString shown = EnrolmentCode::create(m_spki).toText();
        for (qsizetype i = 0; i < shown.size(); ++i) {
            if (shown[i] != u'-') {
                QString typed = shown;
                typed[i] = typed[i] == u'A' ? u'B' : u'A';
                QCOMPARE(errorOf(EnrolmentCode::fromText(typed)), invalid);
            }
        }
        QCOMPARE(errorOf(EnrolmentCode::fromText(shown.chopped(1))), invalid);
        QCOMPARE(errorOf(EnrolmentCode::fromText({})), invalid);
        QCOMPARE(errorOf(EnrolmentCode::fromText(QString(100'000, u'A'))), invalid);
    }

    void tenRecoveryCodesAreMade()
    {
        const QStringList codes = RecoveryCodes::generate();
        QCOMPARE(codes.size(), qsizetype(10));
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), qsizetype(10));
        for (const QString& code : codes) {
            QVERIFY(QRegularExpression(QStringLiteral("^[A-Z2-7]{6}(-[A-Z2-7]{6}){3}$")).match(code).hasMatch());
        }
    }

    void aRecoveryCodeIsFoundHoweverItIsTyped()
    {
        const QString code = RecoveryCodes::generate().first();
        const QString plain = QString(code).remove(u'-');
        QCOMPARE(*RecoveryCodes::normalise(code.toLower()), plain);
        QCOMPARE(RecoveryCodes::hash(plain), RecoveryCodes::hash(code.toLower()));
        QCOMPARE(RecoveryCodes::hash(code), sha256(plain.toLatin1()));
    }

    void whatIsNoRecoveryCodeHasNoHash()
    {
        QVERIFY(RecoveryCodes::hash(u"123456").isEmpty());
        QVERIFY(RecoveryCodes::hash({}).isEmpty());
        QVERIFY(RecoveryCodes::hash(QString(10'000, u'A')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TypedCodesTest)
#include "TypedCodesTest.moc"
