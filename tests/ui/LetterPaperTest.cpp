// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as another program reads them from the paper.
#include "app/letters/LetterPaper.h"
#include "core/letters/LetterFiller.h"
#include "core/letters/LetterLibrary.h"
#include "core/letters/LetterRights.h"
#include "tests/letters/LetterSamples.h"
#include "tests/support/Poppler.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace kluis;
using namespace kluis::domain;
using namespace kluis::letters;
using namespace kluis::test;
using app::LetterPaper;
using Kind = LetterBlock::Kind;

namespace {

LetterBlock block(Kind kind, const QString& words)
{
    LetterBlock made;
    made.kind = kind;
    made.cells.append(words);
    return made;
}

LetterText letterOf(const std::vector<LetterBlock>& blocks, Language language = Language::English)
{
    LetterText text;
    text.title = QStringLiteral("Sample");
    text.language = language;
    text.readers.append(QStringLiteral("employer"));
    text.blocks = blocks;
    return text;
}

/// Without what pages add: breaks of lines and columns.
QString plain(QString words)
{
    return words.remove(u'\f').simplified().remove(u' ');
}

} // namespace

class LetterPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLettersPaperHoldsAllItSays()
    {
        const LetterLibrary library = LetterLibrary::builtIn();
        QCOMPARE(library.all().size(), std::size_t(14));
        for (const LetterTemplate& letter : library.all()) {
            const LetterText text = LetterFiller::fill(letter, factsOf(letter));
            const QString read = plain(pdfWords(LetterPaper::pdf(text)));
            QVERIFY2(read.contains(plain(text.title)), qPrintable(letter.id));
            const QStringList words =
                wordsOf(text).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
            for (const QString& word : words) {
                QVERIFY2(read.contains(word), qPrintable(letter.id + u' ' + word));
            }
        }
    }

    void noLettersPaperOfAFullDossierHoldsWhatAReaderMayNotSee()
    {
        int looked = 0;
        const LetterLibrary library = LetterLibrary::builtIn();
        for (const LetterTemplate& letter : library.all()) {
            const LetterFacts facts = factsOf(letter);
            const QByteArray pdf = LetterPaper::pdf(LetterFiller::fill(letter, facts));
            const QString read = plain(pdfWords(pdf));
            QVERIFY(!read.isEmpty());
            for (const Field* field : FieldCatalogue::all()) {
                const QString canary = wordOf(*field, facts.fields.value(field->id()));
                if (!canary.isEmpty() && !LetterRights::mayHold(letter, *field)) {
                    QVERIFY2(!read.contains(plain(canary)), qPrintable(letter.id + u' ' + field->id()));
                    ++looked;
                }
            }
        }
        QVERIFY(looked > 500);
    }

    void theFileIsNamedAfterTheSortOfLetterAndBringsItsFonts()
    {
        const LetterLibrary library = LetterLibrary::builtIn();
        for (const LetterTemplate& letter : library.all()) {
            const LetterFacts facts = factsOf(letter);
            const QByteArray pdf = LetterPaper::pdf(LetterFiller::fill(letter, facts));
            const QString about = popplerSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf);
            QVERIFY2(about.contains(letter.title), qPrintable(about));
            QVERIFY2(!about.contains(facts.fields.value(QStringLiteral("last_name"))), qPrintable(about));
            QVERIFY2(!about.contains(facts.author), qPrintable(about));
            QStringList fonts =
                popplerSays(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf).split(u'\n', Qt::SkipEmptyParts);
            fonts = fonts.mid(2); // below the head
            QVERIFY(!fonts.isEmpty());
            for (const QString& font : std::as_const(fonts)) {
                QVERIFY2(font.contains(QStringLiteral("DejaVu")) && font.contains(QStringLiteral(" yes ")),
                         qPrintable(font));
            }
        }
    }

    void eachPageSaysWhichOfHowManyItIs()
    {
        const std::vector<LetterBlock> blocks(60, block(Kind::Paragraph, QStringLiteral("Words that fill the page.")));
        const QString english = pdfWords(LetterPaper::pdf(letterOf(blocks)));
        const QStringList pages = english.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 1);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString foot = QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size());
            QVERIFY2(pages[i].contains(foot), qPrintable(pages[i]));
        }
        const QString dutch = pdfWords(LetterPaper::pdf(letterOf(blocks, Language::Dutch)));
        QVERIFY(dutch.contains(QStringLiteral("Blad 1 van ")));
    }

    void noLineIsLostBetweenPages()
    {
        std::vector<LetterBlock> blocks;
        for (int i = 0; i < 150; ++i) {
            blocks.push_back(block(Kind::Paragraph, QStringLiteral("Paragraph number %1.").arg(i)));
        }
        const QString read = pdfWords(LetterPaper::pdf(letterOf(blocks)));
        for (int i = 0; i < 150; ++i) {
            const QString line = QStringLiteral("Paragraph number %1.").arg(i);
            QCOMPARE(read.count(line), 1);
        }
    }

    /// Wherever on the page it comes.
    void aHeadingDoesNotStandAloneAtTheFootOfAPage()
    {
        for (int before = 15; before < 45; ++before) {
            std::vector<LetterBlock> blocks(std::size_t(before), block(Kind::Paragraph, QStringLiteral("Words.")));
            blocks.push_back(block(Kind::Heading, QStringLiteral("Chapter")));
            blocks.push_back(block(Kind::Paragraph, QStringLiteral("Verse")));
            const QStringList pages = pdfWords(LetterPaper::pdf(letterOf(blocks))).split(u'\f', Qt::SkipEmptyParts);
            for (const QString& page : pages) {
                QVERIFY2(page.contains(QStringLiteral("Chapter")) == page.contains(QStringLiteral("Verse")),
                         qPrintable(QString::number(before)));
            }
        }
    }

    void wordsOfTheAuthorAreWordsWhateverTheyAre()
    {
        LetterBlock own =
            block(Kind::Own, QStringLiteral("<b>first</b> &amp; {name}\nsecond line\n\nŁódź, naïve, 10 €"));
        own.label = QStringLiteral("The <i>goal</i>");
        own.cells.front() += QString(QChar(0xfdd0)) + QChar(0xfdd1) + QChar(QChar::ParagraphSeparator) + u"end";
        const QString read = pdfWords(LetterPaper::pdf(letterOf({own})));
        for (const char* line :
             {"<b>first</b> &amp; {name}", "second line", "Łódź, naïve, 10 €", "The <i>goal</i>", "end"}) {
            QVERIFY2(read.contains(QString::fromUtf8(line)), qPrintable(read));
        }
    }

    void whatTheAuthorDidNotWriteIsRoomToWrite()
    {
        LetterBlock own = block(Kind::Own, QString());
        own.label = QStringLiteral("The goal");
        const QString read = pdfWords(LetterPaper::pdf(letterOf({own})));
        QVERIFY2(read.count(QString(60, u'.')) >= 3, qPrintable(read));
    }

    void aLetterOfNothingIsStillAPage()
    {
        const QString read = pdfWords(LetterPaper::pdf(letterOf({})));
        QVERIFY2(read.contains(QStringLiteral("Page 1 of 1")), qPrintable(read));
    }
};

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    LetterPaperTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LetterPaperTest.moc"
