// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CsvReader.h"

#include <array>

namespace kluis::intake {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The separator that stands most often outside quotes in the first line that has one; semicolon where none does.
QChar likelySeparator(QStringView text)
{
    constexpr std::array candidates{u';', u',', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (isLineEnd(c) && !quoted && counts != std::array<int, candidates.size()>{}) {
            break;
        }
        for (std::size_t i = 0; i < candidates.size() && !quoted; ++i) {
            counts.at(i) += c == candidates.at(i) ? 1 : 0;
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        best = counts.at(i) > counts.at(best) ? i : best;
    }
    return QChar(candidates.at(best));
}

} // namespace

CsvReader::CsvReader(QIODevice& device, CsvLimits limits)
    : m_device(device), m_limits(limits), m_encoding(detectEncoding(device, limits.fileBytes)), m_decoder(m_encoding)
{
}

bool CsvReader::fill()
{
    while (m_position >= m_buffer.size() && !m_atEnd) {
        const QByteArray piece = m_device.read(pieceBytes);
        m_bytes += piece.size();
        m_position = 0;
        if (m_bytes > m_limits.fileBytes) {
            m_stopReason = tr("The file is too large to import.");
            m_atEnd = true;
            m_buffer.clear();
        } else if (piece.isEmpty()) {
            m_atEnd = true;
            m_buffer = m_decoder.finish();
            if (!m_device.isSequential() && !m_device.atEnd()) {
                m_stopReason = tr("The file can't be read to its end.");
            }
        } else {
            m_buffer = m_decoder.decode(piece);
        }
    }
    return m_position < m_buffer.size();
}

bool CsvReader::hasCharacter()
{
    return m_position < m_buffer.size() || fill();
}

QChar CsvReader::take()
{
    ++m_rowCharacters;
    return m_buffer[m_position++];
}

bool CsvReader::takesLineEnd()
{
    if (!hasCharacter() || !isLineEnd(m_buffer[m_position])) {
        return false;
    }
    if (take() == u'\r' && hasCharacter() && m_buffer[m_position] == u'\n') {
        take();
    }
    ++m_line;
    return true;
}

bool CsvReader::isRowTooLong() const
{
    return m_rowCharacters > m_limits.rowCharacters;
}

void CsvReader::begin()
{
    m_begun = true;
    if (!hasCharacter()) {
        return;
    }
    // Excel's way of saying which separator follows; a line of its own.
    constexpr QStringView mark = u"sep=";
    const QStringView start = QStringView(m_buffer).left(8);
    if (start.startsWith(mark, Qt::CaseInsensitive) && start.size() > mark.size() + 1 &&
        isLineEnd(start[mark.size() + 1])) {
        m_separator = start[mark.size()];
        m_position = mark.size() + 1;
        if (m_separator != u'"' && !isLineEnd(m_separator) && takesLineEnd()) {
            return;
        }
        m_position = 0;
    }
    m_separator = likelySeparator(m_buffer);
}

CsvItem CsvReader::next()
{
    if (m_last) {
        return *m_last;
    }
    if (!m_begun) {
        begin();
    }
    while (takesLineEnd()) {
    }
    if (!hasCharacter()) {
        if (!m_stopReason.isEmpty()) {
            return stop(m_stopReason);
        }
        m_last = CsvItem{CsvItem::Kind::End, m_line, {}, {}};
        return *m_last;
    }
    if (m_rows >= m_limits.rows) {
        return stop(tr("The file has too many rows."));
    }
    ++m_rows;
    CsvItem item = readRow();
    // The row that a limit or a failing disk cut short is no row.
    return m_stopReason.isEmpty() ? item : stop(m_stopReason);
}

CsvItem CsvReader::readRow()
{
    CsvItem item{CsvItem::Kind::Row, m_line, {}, {}};
    m_rowCharacters = 0;
    CellEnd end = CellEnd::Separator;
    while (end == CellEnd::Separator) {
        if (item.cells.size() >= m_limits.columns) {
            end = badTillLineEnd(item, tr("The row has too many columns."));
        } else {
            end = readCell(item);
        }
    }
    if (end == CellEnd::Bad) {
        item.kind = CsvItem::Kind::BadRow;
        item.cells.clear();
    }
    return item;
}

CsvReader::CellEnd CsvReader::readCell(CsvItem& item)
{
    QString cell;
    const bool quoted = hasCharacter() && m_buffer[m_position] == u'"';
    const CellEnd end = quoted ? readQuoted(cell, item) : readPlain(cell, item);
    item.cells.append(cell);
    return end;
}

CsvReader::CellEnd CsvReader::readQuoted(QString& cell, CsvItem& item)
{
    take();
    while (hasCharacter()) {
        if (isRowTooLong()) {
            return badTillLineEnd(item, tr("The row is too long; perhaps a quotation mark is not closed."));
        }
        if (isLineEnd(m_buffer[m_position])) {
            (void)takesLineEnd();
            cell.append(u'\n');
            continue;
        }
        const QChar c = take();
        if (c != u'"') {
            cell.append(c);
            continue;
        }
        if (hasCharacter() && m_buffer[m_position] == u'"') {
            cell.append(take());
            continue;
        }
        // Some systems pad behind the closing quote.
        while (hasCharacter() && m_buffer[m_position] == u' ' && m_separator != u' ') {
            take();
        }
        if (!hasCharacter() || takesLineEnd()) {
            return CellEnd::Row;
        }
        if (m_buffer[m_position] == m_separator) {
            take();
            return CellEnd::Separator;
        }
        return badTillLineEnd(item, tr("There is text behind a closing quotation mark."));
    }
    return bad(item, tr("A quotation mark is not closed."));
}

CsvReader::CellEnd CsvReader::readPlain(QString& cell, CsvItem& item)
{
    while (hasCharacter()) {
        if (takesLineEnd()) {
            return CellEnd::Row;
        }
        if (isRowTooLong()) {
            return badTillLineEnd(item, tr("The row is too long."));
        }
        const QChar c = take();
        if (c == m_separator) {
            return CellEnd::Separator;
        }
        cell.append(c);
    }
    return CellEnd::Row;
}

CsvReader::CellEnd CsvReader::bad(CsvItem& item, const QString& reason)
{
    item.reason = reason;
    return CellEnd::Bad;
}

CsvReader::CellEnd CsvReader::badTillLineEnd(CsvItem& item, const QString& reason)
{
    while (hasCharacter() && !takesLineEnd()) {
        take();
    }
    return bad(item, reason);
}

CsvItem CsvReader::stop(const QString& reason)
{
    m_last = CsvItem{CsvItem::Kind::Stopped, m_line, {}, reason};
    return *m_last;
}

} // namespace kluis::intake
