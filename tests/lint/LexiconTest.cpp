// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/Lexicon.h"

#include <QTest>

using namespace kluis::lint;

class LexiconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheProgramsListsIsRead()
    {
        const Lexicon& lexicon = Lexicon::builtIn();
        for (const std::string& line : lexicon.badLines()) {
            qWarning("%s", line.c_str());
        }
        QVERIFY(lexicon.badLines().empty());
        QVERIFY(lexicon.size() > 4000);
    }

    void aLineThatIsNoTermIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no kind") << QByteArray("griep");
        QTest::newRow("unknown kind") << QByteArray("sport\t\tvoetbal");
        QTest::newRow("unknown mark") << QByteArray("diagnosis\tloud\tgriep");
        QTest::newRow("no term") << QByteArray("diagnosis\t\t");
        QTest::newRow("a star inside") << QByteArray("diagnosis\t\tgr*ep");
    }
    void aLineThatIsNoTermIsNamed()
    {
        QFETCH(QByteArray, line);
        const Lexicon lexicon(line, {});
        QCOMPARE(lexicon.badLines().size(), std::size_t(1));
        QCOMPARE(lexicon.size(), std::size_t(0));
    }

    void aTermOfOneLanguageDoesNotCountInTheOther()
    {
        const Lexicon lexicon("body\t\tbeen\n", {});
        QCOMPARE(int(lexicon.meaning("been", TextLanguage::Dutch).in(TextLanguage::Dutch)), int(Body));
        QCOMPARE(int(lexicon.meaning("been", TextLanguage::English).in(TextLanguage::English)), int(NoRole));
    }

    void aStarLetsAWordGoOn()
    {
        const Lexicon lexicon("diagnosis\t\tgriep*\ndiagnosis\t\t*kanker\n", {});
        QVERIFY((lexicon.meaning("griepverschijnselen", TextLanguage::Dutch).dutch & Strong) != 0);
        QVERIFY((lexicon.meaning("longkanker", TextLanguage::Dutch).dutch & Strong) != 0);
        QVERIFY((lexicon.meaning("kankerend", TextLanguage::Dutch).dutch & Strong) == 0);
    }

    void aPartOfTheBodyAndAnEndingMakeACompound()
    {
        const Lexicon lexicon("body\t\trug\nending\t\toperatie\n", {});
        QVERIFY((lexicon.meaning("rugoperatie", TextLanguage::Dutch).dutch & Strong) != 0);
        QVERIFY((lexicon.meaning("reddingsoperatie", TextLanguage::Dutch).dutch & Strong) == 0);
    }
};

QTEST_APPLESS_MAIN(LexiconTest)
#include "LexiconTest.moc"
