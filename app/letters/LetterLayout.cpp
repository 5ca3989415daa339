// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/LetterLayout.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace kluis::app {

using letters::LetterBlock;
using letters::LetterText;
using Kind = LetterBlock::Kind;

namespace {

constexpr double textPoints = 10;
constexpr double smallPoints = 8.5;
constexpr double headingPoints = 11.5;
constexpr double titlePoints = 17;
constexpr double gap = 9;          ///< between paragraphs
constexpr double wideGap = 18;     ///< above a heading
constexpr int nameShare = 38;      ///< per cent of the width, of the first column of names and values
constexpr double signingRoom = 56; ///< above the line
constexpr int writtenLines = 3;

const QColor ink(0x1d, 0x23, 0x2b);
const QColor quietInk(0x55, 0x5f, 0x6b);
const QColor ruleInk(0xc3, 0xca, 0xd2);
const QColor headFill(0xee, 0xf1, 0xf4);

/// Room to write by hand.
QString emptyLines()
{
    return QStringList(writtenLines, QString(90, u'.')).join(u'\n');
}

QString forReaders(const LetterText& text)
{
    const QString readers = text.readers.join(QStringLiteral(", "));
    return text.language == domain::Language::Dutch ? QStringLiteral("Bestemd voor: ") + readers
                                                    : QStringLiteral("For: ") + readers;
}

} // namespace

LetterLayout::LetterLayout(const LetterText& text, const QFont& font, QPaintDevice& device, const QSizeF& page)
{
    m_document.setDefaultFont(font);
    m_document.setDocumentMargin(0);
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setPageSize(page);
    m_cursor = QTextCursor(&m_document);
    addHead(text);
    for (const LetterBlock& block : text.blocks) {
        add(block);
    }
    closeRows();
    keepHeadingsWithText();
}

QTextCharFormat LetterLayout::looks(double points, int weight, bool isQuiet) const
{
    QTextCharFormat format;
    QFont font = m_document.defaultFont();
    font.setPointSizeF(points);
    font.setWeight(QFont::Weight(weight));
    format.setFont(font);
    format.setForeground(isQuiet ? quietInk : ink);
    return format;
}

void LetterLayout::addHead(const LetterText& text)
{
    addWords(text.title, 0, 3, looks(titlePoints, QFont::Bold));
    addWords(forReaders(text), 0, wideGap + gap, looks(smallPoints, QFont::Normal, true));
}

void LetterLayout::add(const LetterBlock& block)
{
    if (block.kind == Kind::Row) {
        m_rows.append(block.cells);
        return;
    }
    closeRows();
    const QString words = block.cells.value(0);
    const bool isFirstOfAddress = block.kind == Kind::Address && !std::exchange(m_inAddress, true);
    m_inAddress = block.kind == Kind::Address;
    switch (block.kind) {
    case Kind::Heading:
        addHeading(words);
        break;
    case Kind::Address:
        addWords(words, isFirstOfAddress ? gap : 0, 2, looks(textPoints));
        break;
    case Kind::Item: {
        addWords(words, 0, 4, looks(textPoints));
        QTextListFormat list;
        list.setStyle(QTextListFormat::ListDisc);
        m_cursor.createList(list);
        break;
    }
    case Kind::Table:
        addTable(block.rows, true);
        break;
    case Kind::Own:
        addOwn(block);
        break;
    case Kind::Signature:
        addSignature(words);
        break;
    case Kind::Row:
    case Kind::Paragraph:
        addWords(words, gap, gap, looks(textPoints));
        break;
    }
}

void LetterLayout::addWords(const QString& words, double before, double after, const QTextCharFormat& looks)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    format.setBottomMargin(after);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    if (std::exchange(m_isFirst, false)) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(looks);
    } else {
        m_cursor.insertBlock(format, looks);
    }
    m_cursor.insertText(QString(words).replace(u'\n', QChar(QChar::LineSeparator)), looks);
}

void LetterLayout::addHeading(const QString& words)
{
    addWords(words, wideGap, gap / 2, looks(headingPoints, QFont::Bold));
    m_headings.append(m_cursor.position());
}

void LetterLayout::addOwn(const LetterBlock& block)
{
    const QString words = block.cells.value(0);
    addWords(block.label, gap, 2, looks(smallPoints, QFont::Bold, true));
    m_headings.append(m_cursor.position());
    addWords(words.isEmpty() ? emptyLines() : words, 0, gap, looks(textPoints));
}

void LetterLayout::closeRows()
{
    if (!m_rows.isEmpty()) {
        addTable(std::exchange(m_rows, {}), false);
    }
}

void LetterLayout::addTable(const QList<QStringList>& rows, bool hasHead)
{
    qsizetype columns = 0;
    for (const QStringList& row : rows) {
        columns = std::max(columns, row.size());
    }
    if (columns == 0) {
        return;
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setTopMargin(gap / 2);
    format.setBottomMargin(wideGap); // of the block after a table Qt leaves the upper margin out
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(hasHead ? 1 : 0);
    QList<QTextLength> widths;
    const double first = hasHead ? 100.0 / double(columns) : nameShare;
    for (qsizetype column = 0; column < columns; ++column) {
        const double rest = columns > 1 ? (100.0 - first) / double(columns - 1) : 100.0;
        widths.append(QTextLength(QTextLength::PercentageLength, column == 0 && columns > 1 ? first : rest));
    }
    format.setColumnWidthConstraints(widths);
    QTextTable* table = m_cursor.insertTable(int(rows.size()), int(columns), format);
    m_isFirst = false;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isHead = hasHead && row == 0;
        for (qsizetype column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(int(row), int(column));
            QTextTableCellFormat looksOfCell = cell.format().toTableCellFormat();
            looksOfCell.setPadding(3);
            looksOfCell.setBottomBorder(0.5);
            looksOfCell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            looksOfCell.setBottomBorderBrush(ruleInk);
            if (isHead) {
                looksOfCell.setBackground(headFill);
            }
            cell.setFormat(looksOfCell);
            const bool isName = !hasHead && column == 0 && columns > 1;
            cell.firstCursorPosition().insertText(rows[row].value(column),
                                                  looks(textPoints, isHead ? QFont::Bold : QFont::Normal, isName));
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cursor.movePosition(QTextCursor::End);
    // The block that has to follow a table is the next one's.
    m_isFirst = m_cursor.block().text().isEmpty();
}

/// A line to sign on, and who signs: one cell, which no page parts.
void LetterLayout::addSignature(const QString& label)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setTopMargin(signingRoom);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 60));
    QTextTable* table = m_cursor.insertTable(1, 1, format);
    QTextTableCell cell = table->cellAt(0, 0);
    QTextTableCellFormat looksOfCell = cell.format().toTableCellFormat();
    looksOfCell.setTopBorder(0.75);
    looksOfCell.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    looksOfCell.setTopBorderBrush(quietInk);
    looksOfCell.setTopPadding(4);
    cell.setFormat(looksOfCell);
    cell.firstCursorPosition().insertText(label, looks(textPoints));
    m_cursor.movePosition(QTextCursor::End);
    m_isFirst = true;
}

void LetterLayout::keepHeadingsWithText()
{
    const double page = m_document.pageSize().height();
    const auto* layout = m_document.documentLayout();
    for (const int place : std::as_const(m_headings)) {
        const QTextBlock heading = m_document.findBlock(place);
        const QTextBlock next = heading.next();
        if (!next.isValid()) {
            continue;
        }
        const auto pageOf = [&](const QTextBlock& block) {
            const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
            return int((layout->blockBoundingRect(block).top() + line + 1) / page);
        };
        if (pageOf(heading) < pageOf(next)) {
            QTextBlockFormat format = heading.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(heading).setBlockFormat(format);
        }
    }
}

} // namespace kluis::app
