// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Totp.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis::crypto;
using namespace kluis::crypto::test;

class TotpTest : public QObject {
    Q_OBJECT

    const SecretBytes m_secret = secret(text("12345678901234567890"));

private Q_SLOTS:
    void rfc6238AppendixB_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QString>("expected");
        const struct {
            qint64 time;
            const char16_t* sha1;
            const char16_t* sha256;
            const char16_t* sha512;
        } rows[] = {
            {59, u"94287082", u"46119246", u"90693936"},         {1111111109, u"07081804", u"68084774", u"25091201"},
            {1111111111, u"14050471", u"67062674", u"99943326"}, {1234567890, u"89005924", u"91819424", u"93441116"},
            {2000000000, u"69279037", u"90698825", u"38618901"}, {20000000000, u"65353130", u"77737706", u"47863826"},
        };
        for (const auto& row : rows) {
            QTest::addRow("SHA-1 %lld", row.time)
                << row.time << int(QCryptographicHash::Sha1) << QString::fromUtf16(row.sha1);
            QTest::addRow("SHA-256 %lld", row.time)
                << row.time << int(QCryptographicHash::Sha256) << QString::fromUtf16(row.sha256);
            QTest::addRow("SHA-512 %lld", row.time)
                << row.time << int(QCryptographicHash::Sha512) << QString::fromUtf16(row.sha512);
        }
    }
    void rfc6238AppendixB()
    {
        QFETCH(qint64, time);
        QFETCH(int, algorithm);
        QFETCH(QString, expected);
        const auto hash = static_cast<QCryptographicHash::Algorithm>(algorithm);
        const qsizetype keySize = QCryptographicHash::hashLength(hash); // the RFC repeats the digits to this length
        const QByteArray key = text("1234567890").repeated(7).first(keySize);
        QCOMPARE(Totp::hotp(key, static_cast<quint64>(Totp::stepOf(time)), 8, hash), expected);
        if (hash == QCryptographicHash::Sha1) {
            QCOMPARE(Totp::code(m_secret, Totp::stepOf(time)), expected.right(6));
        }
    }

    void rfc4226AppendixD()
    {
        const QStringList expected{QStringLiteral("755224"), QStringLiteral("287082"), QStringLiteral("359152"),
                                   QStringLiteral("969429"), QStringLiteral("338314"), QStringLiteral("254676"),
                                   QStringLiteral("287922"), QStringLiteral("162583"), QStringLiteral("399871"),
                                   QStringLiteral("520489")};
        for (int counter = 0; counter < expected.size(); ++counter) {
            QCOMPARE(Totp::code(m_secret, counter), expected[counter]);
        }
    }

    void codesOfTheNeighbouringStepsAreAccepted()
    {
        const qint64 now = 1'700'000'010;
        const qint64 step = Totp::stepOf(now);
        for (qint64 offset = -1; offset <= 1; ++offset) {
            const auto match = Totp::matchingStep(m_secret, Totp::code(m_secret, step + offset), now, -1);
            QVERIFY(match && *match == step + offset);
        }
        QVERIFY(!Totp::matchingStep(m_secret, Totp::code(m_secret, step - 2), now, -1));
        QVERIFY(!Totp::matchingStep(m_secret, Totp::code(m_secret, step + 2), now, -1));
    }

    void aNarrowWindowTakesOnlyTheCurrentStep()
    {
        const qint64 now = 1'700'000'010;
        const qint64 step = Totp::stepOf(now);
        QVERIFY(Totp::matchingStep(m_secret, Totp::code(m_secret, step), now, -1, 0));
        QVERIFY(!Totp::matchingStep(m_secret, Totp::code(m_secret, step - 1), now, -1, 0));
    }

    void aCodeWorksOnce()
    {
        const qint64 now = 1'700'000'010;
        const qint64 step = Totp::stepOf(now);
        QVERIFY(!Totp::matchingStep(m_secret, Totp::code(m_secret, step), now, step));
        QVERIFY(!Totp::matchingStep(m_secret, Totp::code(m_secret, step - 1), now, step));
        QVERIFY(Totp::matchingStep(m_secret, Totp::code(m_secret, step + 1), now, step));
    }

    void aCodeMayBeTypedWithASpace()
    {
        const qint64 now = 1'700'000'010;
        QString typed = Totp::code(m_secret, Totp::stepOf(now));
        QVERIFY(Totp::matchingStep(m_secret, typed.insert(3, u' '), now, -1));
    }

    void whatIsNoCodeIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("five digits") << QStringLiteral("12345");
        QTest::newRow("seven digits") << QStringLiteral("1234567");
        QTest::newRow("letters") << QStringLiteral("abcdef");
        QTest::newRow("digits of another script") << QStringLiteral("\u0661\u0662\u0663\u0664\u0665\u0666");
        QTest::newRow("very long") << QString(100'000, u'1');
    }
    void whatIsNoCodeIsRefused()
    {
        QFETCH(QString, typed);
        QVERIFY(!Totp::matchingStep(m_secret, typed, 1'700'000'010, -1));
    }

    void timesBefore1970DoNotMatter()
    {
        QCOMPARE(Totp::stepOf(-1), qint64(0));
        QVERIFY(!Totp::matchingStep(m_secret, u"000000", std::numeric_limits<qint64>::min(), -1));
    }

    void theUriIsWhatAuthenticatorsExpect()
    {
        QCOMPARE(Totp::otpauthUri(QStringLiteral("Dossierkluis"), QStringLiteral("j.de vries"), m_secret),
                 QStringLiteral("otpauth://totp/Dossierkluis:j.de%20vries?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                "&issuer=Dossierkluis&algorithm=SHA1&digits=6&period=30"));
    }

    void newSecretsHave160Bits() { QCOMPARE(Totp::newSecret().size(), qsizetype(20)); }
};

QTEST_GUILESS_MAIN(TotpTest)
#include "TotpTest.moc"
