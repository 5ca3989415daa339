// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterLibrary.h"
#include "tests/letters/LetterSamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::letters;
using namespace kluis::test;
using Kind = LetterPart::Kind;

namespace {

QString problemOf(const QByteArray& bytes)
{
    const auto letter = LetterParser::parse(bytes);
    return letter ? QString() : letter.error().sentence();
}

void put(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class LetterParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeParts()
    {
        const auto letter = LetterParser::parse(templateOf("= Head\nOne\ntwo.\n\nThree.\n- item\n> line\n| a | {name}\n"
                                                           "@write goal The goal\n@sign {author}"));
        QVERIFY2(letter, qPrintable(problemOf(templateOf("x"))));
        std::vector<Kind> kinds;
        for (const LetterPart& part : letter->parts) {
            kinds.push_back(part.kind);
        }
        QCOMPARE(kinds, (std::vector<Kind>{Kind::Heading, Kind::Paragraph, Kind::Paragraph, Kind::Item, Kind::Address,
                                           Kind::Row, Kind::Write, Kind::Signature}));
        QCOMPARE(letter->ownParts(), QStringList{QStringLiteral("goal")});
    }

    void aConditionHoldsWhatStandsInIt()
    {
        const auto letter = LetterParser::parse(templateOf("@if job_title\n{job_title}\n@else\nnone\n@end\nafter"));
        QVERIFY(letter);
        QCOMPARE(letter->parts.size(), std::size_t(2));
        QCOMPARE(letter->parts.front().then.size(), std::size_t(1));
        QCOMPARE(letter->parts.front().otherwise.size(), std::size_t(1));
    }

    void twoBracesAreOne()
    {
        const auto letter = LetterParser::parse(templateOf("a {{b}} c"));
        QVERIFY(letter);
        QCOMPARE(letter->parts.front().cells.front().front().words, QStringLiteral("a {b} c"));
    }

    void aMistakeIsNamedWithItsLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* what, const QByteArray& body, const char* where) {
            QTest::addRow("%s", what) << body << QString::fromLatin1(where);
        };
        row("an unknown field", "one\n\ntwo {nonsense}", "Line 11, column 6:");
        row("a brace that stays open", "a {name", "Line 9, column 3:");
        row("a brace that was not opened", "a name}", "Line 9, column 7:");
        row("a condition without end", "x\n@if name\ny", "Line 10, column 1:");
        row("an end without condition", "x\n@end", "Line 10, column 1:");
        row("two others", "@if name\na\n@else\nb\n@else\nc\n@end", "Line 13, column 1:");
        row("an unknown command", "@print x", "Line 9, column 1:");
        row("a list that is none", "@list name", "Line 9, column 7:");
        row("a row of one cell", "| a", "Line 9, column 1:");
        row("an own part without label", "@write goal", "Line 9, column 8:");
        row("a milestone that is none", "{M99.due}", "Line 9, column 2:");
        row("a part that is none", "{task.nonsense}", "Line 9, column 2:");
    }
    void aMistakeIsNamedWithItsLineAndColumn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        const QString problem = problemOf(templateOf(body));
        QVERIFY2(problem.startsWith(where), qPrintable(problem));
    }

    void aHeadThatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("another version") << QByteArray("letter 2\n");
        QTest::addRow("no id") << templateOf("x").replace("id sample\n", "");
        QTest::addRow("a bad id") << templateOf("x").replace("id sample", "id ../sample");
        QTest::addRow("no language there is") << templateOf("x").replace("language en", "language fr");
        QTest::addRow("a key twice") << templateOf("x").replace("id sample", "id sample\nid other");
        QTest::addRow("an unknown key") << templateOf("x").replace("id sample", "id sample\nmacro run");
        QTest::addRow("no such role") << templateOf("x", "boss");
        QTest::addRow("the program itself") << templateOf("x", "system");
        QTest::addRow("no such reader") << templateOf("x", "hr", "everybody");
        QTest::addRow("no such field") << templateOf("x", "hr", "employer", "nonsense");
        QTest::addRow("no text") << templateOf("\xff\xfe");
        QTest::addRow("signs that turn the words") << templateOf("a \xe2\x80\xae b");
    }
    void aHeadThatIsNotWholeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!LetterParser::parse(bytes));
    }

    void sizeAndDepthAreBounded()
    {
        const auto large = LetterParser::parse(templateOf(QByteArray(LetterParser::largest, 'a')));
        QVERIFY(!large);
        QCOMPARE(large.error().code(), ErrorCode::LimitExceeded);
        QByteArray deep;
        for (int i = 0; i < 1000; ++i) {
            deep += "@if name\n";
        }
        const auto nested = LetterParser::parse(templateOf(deep));
        QVERIFY(!nested);
        QCOMPARE(nested.error().code(), ErrorCode::LimitExceeded);
    }

    void aFoldersTemplatesComeBesideTheProgramsAndTakeTheirPlace()
    {
        QTemporaryDir folder;
        put(folder, "own.letter", templateOf("ours"));
        put(folder, "plan.letter", templateOf("ours too").replace("id sample", "id plan-of-action"));
        LetterLibrary library = LetterLibrary::builtIn();
        const std::size_t before = library.all().size();
        library.addFolder(folder.path());
        QCOMPARE(library.problems(), QStringList());
        QCOMPARE(library.all().size(), before + 1);
        QCOMPARE(library.find(QStringLiteral("plan-of-action"), domain::Language::English)->title,
                 QStringLiteral("Sample"));
    }

    void aBadTemplateIsToldOfAndTheOthersCount()
    {
        QTemporaryDir folder;
        put(folder, "bad.letter", templateOf("{findings}"));
        put(folder, "good.letter", templateOf("good"));
        LetterLibrary library;
        library.addFolder(folder.path());
        QCOMPARE(library.all().size(), std::size_t(1));
        QCOMPARE(library.problems().size(), 1);
        QVERIFY2(library.problems().front().startsWith(QStringLiteral("bad.letter: Line 9, column 2:")),
                 qPrintable(library.problems().front()));
    }

    void aFolderThatIsNotThereHoldsNone()
    {
        LetterLibrary library;
        library.addFolder(QStringLiteral("/nonexistent/letters"));
        QVERIFY(library.all().empty() && library.problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LetterParserTest)
#include "LetterParserTest.moc"
