// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/Token.h"
#include "core/lint/OneEdit.h"

#include <QTest>

using namespace kluis::lint;

class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFoldedWithoutAccentsHyphensAndCapitals()
    {
        QCOMPARE(foldWords(u"Burn-out"), std::string("burnout"));
        QCOMPARE(foldWords(u"PATIËNT"), std::string("patient"));
        QCOMPARE(foldWords(u"patie\u0308nt"), std::string("patient"));
        QCOMPARE(foldWords(u"re\u00ADuma"), std::string("reuma"));
    }

    void aWordStandsWhereItStandsInTheText()
    {
        const auto tokens = tokenise(u"  Hij: burn-out!");
        QCOMPARE(tokens.size(), std::size_t(2));
        QCOMPARE(tokens[1].position, 7);
        QCOMPARE(tokens[1].length, 8);
    }

    void aPointEndsASentenceButNotAnAbbreviationOrATime()
    {
        const auto tokens = tokenise(u"Dhr. Bos om 8.15 uur. Klaar");
        QCOMPARE(tokens[1].sentence, 0);
        QCOMPARE(tokens[tokens.size() - 2].sentence, 0);
        QCOMPARE(tokens.back().sentence, 1);
    }

    void oneLetterMoreLessOtherOrSwappedIsOneEdit()
    {
        QVERIFY(isOneEditAway("migrane", "migraine"));
        QVERIFY(isOneEditAway("migraaine", "migraine"));
        QVERIFY(isOneEditAway("migreine", "migraine"));
        QVERIFY(isOneEditAway("migriane", "migraine"));
    }

    void equalWordsAndTwoEditsAreNotOneEdit()
    {
        QVERIFY(!isOneEditAway("migraine", "migraine"));
        QVERIFY(!isOneEditAway("migrne", "migraine"));
        QVERIFY(!isOneEditAway("", "ab"));
    }
};

QTEST_APPLESS_MAIN(TokenTest)
#include "TokenTest.moc"
