// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpBook.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace kluis;
using ui::HelpBook;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QStringList topicsOf(const QList<ui::HelpHit>& hits)
{
    QStringList topics;
    for (const auto& hit : hits) {
        topics.append(hit.topic);
    }
    return topics;
}

} // namespace

class HelpBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageThatIsCompiledInIsATopic()
    {
        for (const char* language : {"nl", "en"}) {
            QStringList pages = QDir(QStringLiteral(":/help/%1").arg(QString::fromLatin1(language)))
                                    .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
            for (QString& page : pages) {
                page.chop(3);
            }
            QStringList topics = HelpBook::topics();
            std::sort(topics.begin(), topics.end());
            QCOMPARE(pages, topics);
        }
    }

    void everyTopicHasATitleOfItsOwn()
    {
        for (const QLocale& language : {dutch, english}) {
            const HelpBook book(language);
            QStringList titles;
            for (const QString& topic : HelpBook::topics()) {
                titles.append(book.title(topic));
            }
            QVERIFY(!titles.contains(QString()));
            QCOMPARE(titles.removeDuplicates(), 0);
        }
    }

    void aLanguageWithoutPagesReadsTheEnglishOnes()
    {
        const HelpBook german(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(german.title(QStringLiteral("sick")), HelpBook(english).title(QStringLiteral("sick")));
        QVERIFY(german.title(QStringLiteral("sick")) != HelpBook(dutch).title(QStringLiteral("sick")));
    }

    void anUnknownTopicIsEmpty()
    {
        const HelpBook book(english);
        QVERIFY(book.text(QStringLiteral("../nl/sick")).isEmpty());
        QVERIFY(book.title(QString()).isEmpty());
    }

    void caseAndAccentsDoNotMatter()
    {
        const HelpBook book(dutch);
        const QStringList plain = topicsOf(book.search(QStringLiteral("prive")));
        QVERIFY(plain.contains(QStringLiteral("notes"))); // "privé"
        QCOMPARE(topicsOf(book.search(QStringLiteral("PRIVÉ"))), plain);
    }

    void everyWordMustBeThere()
    {
        const HelpBook book(english);
        const QStringList both = topicsOf(book.search(QStringLiteral("telephone recovery")));
        QVERIFY(both.contains(QStringLiteral("trouble")));
        QVERIFY(!both.contains(QStringLiteral("documents"))); // which speaks of the telephone alone
        QVERIFY(topicsOf(book.search(QStringLiteral("telephone"))).contains(QStringLiteral("documents")));
        QVERIFY(book.search(QStringLiteral("telephone zebra")).isEmpty());
    }

    void theBeginningOfAWordIsEnoughAndItsMiddleIsNot()
    {
        const HelpBook book(english);
        QVERIFY(topicsOf(book.search(QStringLiteral("fingerp"))).contains(QStringLiteral("medical")));
        QVERIFY(book.search(QStringLiteral("ngerprint")).isEmpty());
    }

    void titlesComeBeforeTexts()
    {
        const QStringList found = topicsOf(HelpBook(english).search(QStringLiteral("letters")));
        QCOMPARE(found.first(), QStringLiteral("letters"));
        QVERIFY(found.indexOf(QStringLiteral("documents")) > 0); // before it in the list, but in the text
    }

    void aHitShowsTheSentenceWhereItStands()
    {
        const auto hits = HelpBook(english).search(QStringLiteral("riddle"));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().topic, QStringLiteral("start"));
        QCOMPARE(hits.first().sentence, QStringLiteral("A sentence that you remember is better than a short riddle."));
    }

    void nothingIsFoundWithoutAWord()
    {
        QVERIFY(HelpBook(english).search(QStringLiteral("  ")).isEmpty());
        QVERIFY(HelpBook(english).search(QStringLiteral("...")).isEmpty());
    }
};

QTEST_MAIN(HelpBookTest)
#include "HelpBookTest.moc"
