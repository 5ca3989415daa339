// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Bsn.h"

#include <QTest>

using namespace kluis::domain;

class BsnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownValidNumbersPass();
    void knownInvalidNumbersFail();
    void eightDigitsGetALeadingZero();
    void groupingIsIgnored();
    void otherTextIsNoNumber();
    void everyChangeOfOneDigitIsNoticed();
    void theTestRangeIsKnown();
};

void BsnTest::knownValidNumbersPass()
{
    for (const char* number : {"123456782", "249566758", "999990019", "999993653", "999994669", "999992740",
                               "999990925", "111222333", "999991772"}) {
        QVERIFY2(Bsn::passesElevenTest(QString::fromLatin1(number)), number);
    }
}

void BsnTest::knownInvalidNumbersFail()
{
    for (const char* number : {"123456789", "000000000", "999990018", "", "12345678", "1234567820"}) {
        QVERIFY2(!Bsn::passesElevenTest(QString::fromLatin1(number)), number);
    }
}

void BsnTest::eightDigitsGetALeadingZero()
{
    // 9*0 + 8*1 + 7*0 + ... : 010000008 has 8*1 - 8 = 0, a multiple of eleven.
    QCOMPARE(Bsn::canonical(u"10000008"), std::optional(QStringLiteral("010000008")));
    QVERIFY(!Bsn::canonical(u"00000000"));
}

void BsnTest::groupingIsIgnored()
{
    QCOMPARE(Bsn::canonical(u"1234.56.782"), std::optional(QStringLiteral("123456782")));
    QCOMPARE(Bsn::canonical(u" 123 456 782 "), std::optional(QStringLiteral("123456782")));
}

void BsnTest::otherTextIsNoNumber()
{
    for (const QStringView text : {u"", u"123456782a", u"-123456782", u"1234567", u"\u0661\u0662\u0663\u0664\u0665"}) {
        QVERIFY(!Bsn::canonical(text));
    }
}

void BsnTest::everyChangeOfOneDigitIsNoticed()
{
    const QString valid = QStringLiteral("123456782");
    for (qsizetype place = 0; place < valid.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = valid;
            changed[place] = QChar(digit);
            QCOMPARE(Bsn::passesElevenTest(changed), changed == valid);
        }
    }
}

void BsnTest::theTestRangeIsKnown()
{
    QVERIFY(Bsn::isTestNumber(u"999990019"));
    QVERIFY(!Bsn::isTestNumber(u"999890019"));
    QVERIFY(!Bsn::isTestNumber(u"99999"));
}

QTEST_GUILESS_MAIN(BsnTest)
#include "BsnTest.moc"
