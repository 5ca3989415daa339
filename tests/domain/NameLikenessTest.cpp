// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NameLikeness.h"

#include <QtTest>

using kluis::domain::NameLikeness;

class NameLikenessTest : public QObject {
    Q_OBJECT

    static int cost(const char16_t* typed, const char16_t* known)
    {
        const QString a = NameLikeness::folded(QString::fromUtf16(typed));
        const QString b = NameLikeness::folded(QString::fromUtf16(known));
        return NameLikeness::cost(a, NameLikeness::sound(a), b, NameLikeness::sound(b));
    }

private Q_SLOTS:
    void lettersAreFoldedToWhatIsOnAKeyboard()
    {
        QCOMPARE(NameLikeness::folded(QStringLiteral("Sørensen")), QStringLiteral("sorensen"));
        QCOMPARE(NameLikeness::folded(QStringLiteral("ŁUKASZ")), QStringLiteral("lukasz"));
        QCOMPARE(NameLikeness::folded(QStringLiteral("Nguyễn Weiß Lærke")), QStringLiteral("nguyen weiss laerke"));
    }

    void oneLetterMoreLessOtherOrSwappedIsOneMistake()
    {
        for (const char16_t* typed : {u"visser", u"viser", u"vissser", u"visder", u"vsiser"}) {
            const int expected = QStringView(typed) == QStringView(u"visser") ? 0 : 1;
            QVERIFY2(NameLikeness::distance(typed, u"visser", 2) == expected, qPrintable(QString::fromUtf16(typed)));
        }
        QCOMPARE(NameLikeness::distance(u"vsisre", u"visser", 2), 2);
        QCOMPARE(NameLikeness::distance(u"bakker", u"visser", 2), NameLikeness::none);
    }

    void theBeginningOfALongerWordCostsNothingMore()
    {
        QCOMPARE(NameLikeness::distance(u"hoe", u"hoekstra", 2), 0);
        QCOMPARE(NameLikeness::distance(u"heok", u"hoekstra", 2), 1);
    }

    void aShortWordIsForgivenLess()
    {
        QCOMPARE(NameLikeness::tolerance(2), 0);
        QCOMPARE(NameLikeness::tolerance(5), 1);
        QCOMPARE(NameLikeness::tolerance(6), 2);
        QCOMPARE(cost(u"ab", u"ac"), NameLikeness::none);
    }

    void whatSoundsTheSameIsNearerThanAWrongLetter()
    {
        QVERIFY(cost(u"meyer", u"Meijer") < cost(u"meker", u"Meijer"));
        QVERIFY(cost(u"philips", u"Filips") <= 1);
        QVERIFY(cost(u"carel", u"Karel") <= 1);
        QCOMPARE(cost(u"sorensen", u"Sørensen"), 0);
    }

    void aWordOfOneSoundIsLikeNothing() { QCOMPARE(cost(u"qqqqqq", u"Koning"), NameLikeness::none); }

    void swappingSidesKeepsTheDistanceOfWordsOfOneLength()
    {
        const QStringList words{QStringLiteral("jansen"), QStringLiteral("jnasen"), QStringLiteral("hansen"),
                                QStringLiteral("janzen"), QStringLiteral("jensen"), QStringLiteral("jansne")};
        for (const QString& a : words) {
            QCOMPARE(NameLikeness::distance(a, a, 2), 0);
            for (const QString& b : words) {
                // The last letters of the known one may be free: at most two more the other way.
                QVERIFY(std::abs(NameLikeness::distance(a, b, 6) - NameLikeness::distance(b, a, 6)) <= 2);
            }
        }
    }

    void particlesComeOffTheFrontOfAName()
    {
        QCOMPARE(NameLikeness::withoutParticles(QStringLiteral("vandenberg")), QStringLiteral("berg"));
        QCOMPARE(NameLikeness::withoutParticles(QStringLiteral("vanderlinden")), QStringLiteral("linden"));
        QCOMPARE(NameLikeness::withoutParticles(QStringLiteral("degroot")), QStringLiteral("groot"));
        QCOMPARE(NameLikeness::withoutParticles(QStringLiteral("jansen")), QString());
        QCOMPARE(NameLikeness::withoutParticles(QStringLiteral("deas")), QString());
        QVERIFY(NameLikeness::isParticle(u"van") && !NameLikeness::isParticle(u"jan"));
    }
};

QTEST_APPLESS_MAIN(NameLikenessTest)
#include "NameLikenessTest.moc"
