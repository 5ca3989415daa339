// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CsvReader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace kluis::intake;

namespace {

std::vector<CsvItem> readAll(QByteArray bytes, CsvLimits limits = {})
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    CsvReader reader(file, limits);
    std::vector<CsvItem> items;
    do {
        items.push_back(reader.next());
    } while (items.back().kind == CsvItem::Kind::Row || items.back().kind == CsvItem::Kind::BadRow);
    return items;
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDialectGivesTheSameCells_data();
    void everyDialectGivesTheSameCells();
    void theSeparatorIsFound_data();
    void theSeparatorIsFound();
    void excelsSeparatorLineIsObeyed();
    void rowsKnowTheirLine();
    void aQuoteInsideAPlainCellIsACharacter();
    void textBehindAClosingQuoteIsABadRow();
    void anOpenQuoteIsABadRowWithTheLineItBeganOn();
    void tooLongARowIsBadAndTheNextIsRead();
    void tooManyColumnsAreABadRow();
    void tooManyRowsEndTheReading();
    void tooLargeAFileEndsTheReading();
    void anEmptyFileHasNoRows();
    void randomBytesGiveRowsOrBadRows();
};

void CsvReaderTest::everyDialectGivesTheSameCells_data()
{
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<bool>("lastLineEnd");
    for (const char* separator : {";", ",", "\t"}) {
        for (const char* lineEnd : {"\n", "\r\n", "\r"}) {
            for (const bool last : {true, false}) {
                QTest::addRow("%d-%d-%d", separator[0], int(qstrlen(lineEnd)) + lineEnd[0], int(last))
                    << QString::fromLatin1(separator) << QString::fromLatin1(lineEnd) << last;
            }
        }
    }
}

void CsvReaderTest::everyDialectGivesTheSameCells()
{
    QFETCH(QString, separator);
    QFETCH(QString, lineEnd);
    QFETCH(bool, lastLineEnd);
    const std::vector<QStringList> table{{QStringLiteral("nummer"), QStringLiteral("naam"), QStringLiteral("adres")},
                                         {QStringLiteral("1"), QStringLiteral("a;b,c\td"), QString()},
                                         {QStringLiteral("2"), QStringLiteral("\"x\""), QStringLiteral("een\ntwee")},
                                         {QString(), QString::fromUtf8("Zo\xC3\xAB"), QStringLiteral(" spatie ")}};
    QStringList lines;
    for (const QStringList& row : table) {
        QStringList cells;
        for (const QString& cell : row) {
            const bool plain = cell.isEmpty() || cell == u"nummer" || cell == u"naam";
            cells.append(plain ? cell : quoted(cell));
        }
        lines.append(cells.join(separator));
    }
    const auto items = readAll((lines.join(lineEnd) + (lastLineEnd ? lineEnd : QString())).toUtf8());
    QCOMPARE(items.size(), table.size() + 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        QCOMPARE(items[i].kind, CsvItem::Kind::Row);
        QCOMPARE(items[i].cells, table[i]);
    }
    QCOMPARE(items.back().kind, CsvItem::Kind::End);
}

void CsvReaderTest::theSeparatorIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("separator");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n") << QStringLiteral(";");
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2") << QStringLiteral(",");
    QTest::newRow("tab") << QByteArray("a\tb\n") << QStringLiteral("\t");
    QTest::newRow("in quotes") << QByteArray("\"a,b,c,d\";e\n") << QStringLiteral(";");
    QTest::newRow("none") << QByteArray("a") << QStringLiteral(";");
    QTest::newRow("empty lines first") << QByteArray("\r\n\r\na,b\n") << QStringLiteral(",");
}

void CsvReaderTest::theSeparatorIsFound()
{
    QFETCH(QByteArray, bytes);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    CsvReader reader(file);
    (void)reader.next();
    QTEST(QString(reader.separator()), "separator");
}

void CsvReaderTest::excelsSeparatorLineIsObeyed()
{
    const auto items = readAll("sep=,\r\na;b,c\r\n");
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].cells, (QStringList{QStringLiteral("a;b"), QStringLiteral("c")}));
    QCOMPARE(items[0].line, 2);
}

void CsvReaderTest::rowsKnowTheirLine()
{
    const auto items = readAll("a;b\n\n\"x\r\ny\";2\r\n3;4");
    QCOMPARE(items.size(), std::size_t(4));
    QCOMPARE(items[0].line, 1);
    QCOMPARE(items[1].line, 3);
    QCOMPARE(items[1].cells.first(), QStringLiteral("x\ny"));
    QCOMPARE(items[2].line, 5);
}

void CsvReaderTest::aQuoteInsideAPlainCellIsACharacter()
{
    QCOMPARE(readAll("a;5\" buis;c")[0].cells.at(1), QStringLiteral("5\" buis"));
    QCOMPARE(readAll("a;\"b\" ;c")[0].cells.at(1), QStringLiteral("b"));
}

void CsvReaderTest::textBehindAClosingQuoteIsABadRow()
{
    const auto items = readAll("a;b\n\"x\"y;2\n3;4\n");
    QCOMPARE(items[1].kind, CsvItem::Kind::BadRow);
    QCOMPARE(items[1].line, 2);
    QVERIFY(!items[1].reason.isEmpty());
    QCOMPARE(items[2].cells.first(), QStringLiteral("3"));
}

void CsvReaderTest::anOpenQuoteIsABadRowWithTheLineItBeganOn()
{
    const auto items = readAll("a;b\n1;\"open\n2;3\n");
    QCOMPARE(items[1].kind, CsvItem::Kind::BadRow);
    QCOMPARE(items[1].line, 2);
    QCOMPARE(items[2].kind, CsvItem::Kind::End);
}

void CsvReaderTest::tooLongARowIsBadAndTheNextIsRead()
{
    const auto items = readAll("a;b\n" + QByteArray(70000, 'x') + ";1\n2;3\n");
    QCOMPARE(items[1].kind, CsvItem::Kind::BadRow);
    QCOMPARE(items[2].cells, (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(items[2].line, 3);
}

void CsvReaderTest::tooManyColumnsAreABadRow()
{
    const auto items = readAll(QByteArray(199, ';') + "\n" + QByteArray(200, ';') + "\n1\n");
    QCOMPARE(items[0].cells.size(), 200);
    QCOMPARE(items[1].kind, CsvItem::Kind::BadRow);
    QCOMPARE(items[2].cells.first(), QStringLiteral("1"));
}

void CsvReaderTest::tooManyRowsEndTheReading()
{
    CsvLimits limits;
    limits.rows = 2;
    const auto items = readAll("a\nb\nc\n", limits);
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(items[2].kind, CsvItem::Kind::Stopped);
    QCOMPARE(readAll("a\nb\n", limits).back().kind, CsvItem::Kind::End);
}

void CsvReaderTest::tooLargeAFileEndsTheReading()
{
    CsvLimits limits;
    limits.fileBytes = 100000;
    const auto items = readAll(QByteArray("12345678;\n").repeated(20000), limits);
    QCOMPARE(items.back().kind, CsvItem::Kind::Stopped);
    QVERIFY(items.size() <= 10001);
}

void CsvReaderTest::anEmptyFileHasNoRows()
{
    for (const auto& bytes : {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\r\n\r\n")}) {
        const auto items = readAll(bytes);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items[0].kind, CsvItem::Kind::End);
    }
}

void CsvReaderTest::randomBytesGiveRowsOrBadRows()
{
    QRandomGenerator random(7);
    const QByteArray alphabet("\"\";,\t\r\n ab\xC3\xAB\xFF\0", 15);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(80); i > 0; --i) {
            bytes.append(alphabet[random.bounded(int(alphabet.size()))]);
        }
        qint64 line = 0;
        const auto items = readAll(bytes);
        QVERIFY(items.size() <= std::size_t(bytes.size()) + 1);
        for (const CsvItem& item : items) {
            QVERIFY(item.line > line || item.kind == CsvItem::Kind::End);
            QCOMPARE(item.reason.isEmpty(), item.kind == CsvItem::Kind::Row || item.kind == CsvItem::Kind::End);
            line = item.line;
        }
    }
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
