// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SecurityContact.h"

#include <QTest>

using namespace kluis;
using app::SecurityContact;

class SecurityContactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstContactCounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("contact");
        QTest::newRow("mail") << QByteArray(
                                     "Contact: mailto:security@practice.example\nExpires: 2027-01-01T00:00:00Z\n")
                              << QStringLiteral("mailto:security@practice.example");
        QTest::newRow("page, behind a comment")
            << QByteArray("# hello\r\ncontact:https://practice.example/report\r\nContact: tel:+31-20\r\n")
            << QStringLiteral("https://practice.example/report");
        QTest::newRow("telephone") << QByteArray("Contact:   tel:+31-201-555-0123  ")
                                   << QStringLiteral("tel:+31-201-555-0123");
    }

    void theFirstContactCounts()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, contact);
        QCOMPARE(SecurityContact::contactIn(text).value_or(QString()), contact);
    }

    void whatIsNoAddressIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no contact") << QByteArray("Expires: 2027-01-01T00:00:00Z\n");
        QTest::newRow("a page in the clear") << QByteArray("Contact: http://practice.example/\n");
        QTest::newRow("a script") << QByteArray("Contact: javascript:alert(1)\n");
        QTest::newRow("a captive portal") << QByteArray("<html><body>Contact: us</body></html>");
        QTest::newRow("without end") << "Contact: https://practice.example/" + QByteArray(10'000, 'x');
    }

    void whatIsNoAddressIsNotShown()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(SecurityContact::contactIn(text).error().code(), ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(SecurityContactTest)
#include "SecurityContactTest.moc"
