// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PersonName.h"

#include <QTest>

using namespace kluis::domain;

class PersonNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFourNameUsesAreShownAsTheLawNamesThem_data();
    void theFourNameUsesAreShownAsTheLawNamesThem();
    void initialsStandInForAMissingGivenName();
    void withoutASurnameThereIsNoName();
    void aTypedNameIsTakenApart_data();
    void aTypedNameIsTakenApart();
    void partsGoIntoFieldsAndBack();
};

void PersonNameTest::theFourNameUsesAreShownAsTheLawNamesThem_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("listed");
    QTest::newRow("own") << QStringLiteral("01") << QStringLiteral("Piet de Vries") << QStringLiteral("Vries, Piet de");
    QTest::newRow("none") << QString() << QStringLiteral("Piet de Vries") << QStringLiteral("Vries, Piet de");
    QTest::newRow("partner") << QStringLiteral("02") << QStringLiteral("Piet van der Wit")
                             << QStringLiteral("Wit, Piet van der");
    QTest::newRow("partner-own") << QStringLiteral("03") << QStringLiteral("Piet van der Wit-de Vries")
                                 << QStringLiteral("Wit-de Vries, Piet van der");
    QTest::newRow("own-partner") << QStringLiteral("04") << QStringLiteral("Piet de Vries-van der Wit")
                                 << QStringLiteral("Vries-van der Wit, Piet de");
}

void PersonNameTest::theFourNameUsesAreShownAsTheLawNamesThem()
{
    QFETCH(QString, use);
    PersonName name{QStringLiteral("Vries"), QStringLiteral("de"), QStringLiteral("van der Wit"), use, {},
                    QStringLiteral("Piet")};
    QTEST(name.full(), "full");
    QTEST(name.listed(), "listed");
}

void PersonNameTest::initialsStandInForAMissingGivenName()
{
    const PersonName name{QStringLiteral("Jansen"), {}, {}, {}, QStringLiteral("PJ"), {}};
    QCOMPARE(name.full(), QStringLiteral("P.J. Jansen"));
    QCOMPARE(name.listed(), QStringLiteral("Jansen, P.J."));
    QCOMPARE((PersonName{QStringLiteral("Jansen"), {}, {}, {}, {}, {}}).listed(), QStringLiteral("Jansen"));
}

void PersonNameTest::withoutASurnameThereIsNoName()
{
    QCOMPARE(PersonName().full(), QString());
    QCOMPARE(PersonName().listed(), QString());
}

void PersonNameTest::aTypedNameIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("listed");
    const auto row = [](const char* typed, const char* listed) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(listed);
    };
    row("Jansen, Piet", "Jansen, Piet");
    row("Vries, Piet de", "Vries, Piet de");
    row("de Vries, Piet", "Vries, Piet de");
    row("Piet de Vries", "Vries, Piet de");
    row("Anna Maria van den Berg", "Berg, Anna Maria van den");
    row("P.J. Jansen", "Jansen, P.J.");
    row("Jansen", "Jansen");
    row("  Piet   Jansen ", "Jansen, Piet");
    row("Piet in 't Veld", "Veld, Piet in 't");
    row("", "");
    row(",", "");
}

void PersonNameTest::aTypedNameIsTakenApart()
{
    QFETCH(QString, typed);
    QTEST(PersonName::fromText(typed).listed(), "listed");
}

void PersonNameTest::partsGoIntoFieldsAndBack()
{
    const auto name = PersonName::fromText(QStringLiteral("P.J. van der Berg"));
    FieldValues fields;
    name.putInto(fields);
    QCOMPARE(fields.value(QStringLiteral("last_name")), QStringLiteral("Berg"));
    QCOMPARE(fields.value(QStringLiteral("prefix")), QStringLiteral("van der"));
    QVERIFY(!fields.contains(QStringLiteral("given_name")));
    QCOMPARE(PersonName::fromFields(fields).full(), name.full());
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "PersonNameTest.moc"
