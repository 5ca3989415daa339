// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TypedDate.h"

#include <QtTest>

using namespace kluis::domain;

class TypedDateTest : public QObject {
    Q_OBJECT

    const QDate today{2026, 1, 5};

private Q_SLOTS:
    void aDateIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("rest");
        const QDate born(1981, 3, 12);
        for (const char* typed : {"1981-03-12", "12-03-1981", "12-3-1981", "12/3/1981", "12.03.81", "12 3 1981",
                                  "12 maart 1981", "12 mrt 81", "12 mrt. 1981", "12 March 1981", "March 12, 1981",
                                  "12th march 1981", "12e maart 1981", "12maart1981", "12031981", "19810312"}) {
            QTest::newRow(typed) << born << QString();
        }
        QTest::newRow("jansen 12-03-1981") << born << QStringLiteral("jansen");
        QTest::newRow("12-03-1981 de vries") << born << QStringLiteral("de vries");
        QTest::newRow("7. M\u00e4rz 1980") << QDate(1980, 3, 7) << QString();
        QTest::newRow("24 Dezember 1979 Jansen") << QDate(1979, 12, 24) << QStringLiteral("Jansen");
        QTest::newRow("1-12-05") << QDate(2005, 12, 1) << QString();
        QTest::newRow("1-12-27") << QDate(1927, 12, 1) << QString();
        QTest::newRow("29-02-2024") << QDate(2024, 2, 29) << QString();
    }

    void aDateIsReadAsPeopleTypeIt()
    {
        QFETCH(const QDate, date);
        const auto found = TypedDate::find(QString::fromUtf8(QTest::currentDataTag()), today);
        QVERIFY(found);
        QCOMPARE(found->date, date);
        QTEST(found->rest, "rest");
    }

    void whatIsNoDateIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "jansen", "31-02-1980", "12-13-1981", "P-100", "12 jansen 81", "99990019",
                                  "1234 AB", "12-03", "maart 1981", "0612345678"}) {
            QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(QLatin1String(typed)))) << QString::fromLatin1(typed);
        }
    }

    void whatIsNoDateIsNone()
    {
        QFETCH(const QString, typed);
        QVERIFY(!TypedDate::find(typed, today));
    }
};

QTEST_APPLESS_MAIN(TypedDateTest)
#include "TypedDateTest.moc"
