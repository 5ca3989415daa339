// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a document goes, in words, and a text file as it is shown.
#include "ui/documents/PlainText.h"
#include "ui/documents/TransferRate.h"

#include <QTest>

using namespace kluis;
using ui::PlainText;
using ui::TransferRate;

class DocumentTextsTest : public QObject {
    Q_OBJECT

    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void aRateIsToldOnceItIsKnown()
    {
        TransferRate rate;
        QCOMPARE(rate.percent(), -1);
        rate.reached(1'000, 0, 48);
        QCOMPARE(rate.text(m_english), QStringLiteral("0 of 48 MB"));
        rate.reached(5'000, 12, 48);
        QVERIFY(rate.text(m_english).startsWith(QStringLiteral("12 of 48 MB, 3.0 MB/s, 12 ")));
        QCOMPARE(rate.percent(), 25);
        rate.reached(17'000, 48, 48);
        QCOMPARE(rate.text(m_english), QStringLiteral("48 of 48 MB"));
        QCOMPARE(rate.percent(), 100);
    }

    void whatWasThereBeforeDoesNotCountAsSpeed()
    {
        TransferRate rate;
        rate.reached(0, 40, 48);
        rate.reached(2'000, 42, 48);
        QVERIFY(rate.text(m_english).contains(QStringLiteral("1.0 MB/s")));
    }

    void aTransferThatBeginsAnewIsMeasuredAnew()
    {
        TransferRate rate;
        rate.reached(0, 0, 10);
        rate.reached(10'000, 5, 10);
        rate.reached(20'000, 1, 10);
        QCOMPARE(rate.text(m_english), QStringLiteral("1 of 10 MB"));
    }

    void anyBytesAreText()
    {
        bool cut = true;
        QCOMPARE(PlainText::of("caf\xc3\xa9", cut), QStringLiteral("café"));
        QVERIFY(!cut);
        QCOMPARE(PlainText::of("caf\xe9", cut), QStringLiteral("café"));
        QCOMPARE(PlainText::of("", cut), QString());
    }

    void aLongTextIsCutAndALongLineBroken()
    {
        bool cut = false;
        QVERIFY(PlainText::of(QByteArray(PlainText::most + 1, 'a'), cut).size() >= PlainText::most);
        QVERIFY(cut);
        const QString text = PlainText::of(QByteArray(5'000, 'a'), cut);
        QCOMPARE(text.count(u'\n'), 2);
        QVERIFY(!cut);
        QByteArray letters = QByteArray(PlainText::most - 1, 'a') + "\xc3\xa9 rest";
        QVERIFY2(!PlainText::of(letters, cut).contains(QChar::ReplacementCharacter), "a letter cut in two");
    }
};

QTEST_APPLESS_MAIN(DocumentTextsTest)
#include "DocumentTextsTest.moc"
