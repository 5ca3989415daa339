// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/DossierLink.h"

#include <QTest>

using kluis::DossierId;
using kluis::ui::DossierLink;

class DossierLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToItsDossier()
    {
        const auto dossier = DossierId::fromString(QStringLiteral("0123456789abcdef0123456789abcdef"));
        QCOMPARE(DossierLink::to(*dossier),
                 QStringLiteral("dossierkluis:dossier/01234567-89ab-cdef-0123-456789abcdef"));
        QVERIFY(DossierLink::read(DossierLink::to(*dossier)) == dossier);
    }

    void aBrowserMayWriteTheSchemeInCapitals()
    {
        QVERIFY(DossierLink::read(QStringLiteral("DOSSIERKLUIS:dossier/0123456789ABCDEF0123456789ABCDEF")));
    }

    void whatIsNotWholeIsNone_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = QStringLiteral("dossierkluis:dossier/01234567-89ab-cdef-0123-456789abcdef");
        QTest::newRow("empty") << QString();
        QTest::newRow("the scheme alone") << QStringLiteral("dossierkluis:");
        QTest::newRow("another thing") << QString(good).replace(QStringLiteral("dossier/"), QStringLiteral("user/"));
        QTest::newRow("another scheme") << QStringLiteral("https:") + good;
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("something behind it") << good + QStringLiteral("?open");
        QTest::newRow("a space before it") << u' ' + good;
        QTest::newRow("an option behind it") << good + QStringLiteral("\" --profile=/elsewhere");
        QTest::newRow("no hexadecimal") << good.chopped(1) + u'g';
        QTest::newRow("nobody") << QStringLiteral("dossierkluis:dossier/00000000-0000-0000-0000-000000000000");
        QTest::newRow("very long") << good + QString(100'000, u'0');
    }
    void whatIsNotWholeIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!DossierLink::read(text));
    }
};

QTEST_GUILESS_MAIN(DossierLinkTest)
#include "DossierLinkTest.moc"
