// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/PaperText.h"

namespace kluis::app {

namespace {

constexpr double margin = 56;
constexpr double bodySize = 10;
constexpr double valueIndent = 14;

/// How many letters of a size fit between the margins: the fonts' letters are half their size wide on average, and wide
/// ones must fit too.
qsizetype lettersAcross(double indent, double size)
{
    return qsizetype((PdfSheet::width - 2 * margin - indent) / (size * 0.52));
}

} // namespace

PaperText::PaperText()
{
    m_sheet.newPage();
    m_y = margin + bodySize;
}

void PaperText::makeRoom(double height)
{
    if (m_y + height > PdfSheet::height - margin) {
        m_sheet.newPage();
        m_y = margin + bodySize;
    }
}

/// Breaks at spaces; what has none for a whole line is cut.
void PaperText::lines(const QString& text, double indent, PdfSheet::Font font, double size)
{
    const qsizetype most = lettersAcross(indent, size);
    const auto put = [&](const QString& line) {
        makeRoom(size * 1.4);
        m_sheet.text(margin + indent, m_y, size, font, line);
        m_y += size * 1.4;
    };
    for (const QString& paragraph : text.split(u'\n')) {
        QString rest = paragraph;
        while (rest.size() > most) {
            const qsizetype space = rest.lastIndexOf(u' ', most);
            const qsizetype cut = space > 0 ? space : most;
            put(rest.left(cut));
            rest = rest.mid(space > 0 ? cut + 1 : cut);
        }
        put(rest);
    }
}

void PaperText::title(const QString& text)
{
    lines(text, 0, PdfSheet::Font::Bold, 16);
    m_y += 6;
}

void PaperText::heading(const QString& text)
{
    makeRoom(60); // never alone at the foot of a page
    m_y += 8;
    lines(text, 0, PdfSheet::Font::Bold, 12);
}

void PaperText::paragraph(const QString& text)
{
    lines(text, 0, PdfSheet::Font::Plain, bodySize);
    m_y += 4;
}

void PaperText::entry(const QString& name, const QString& value)
{
    makeRoom(2 * bodySize * 1.4);
    lines(name, 0, PdfSheet::Font::Bold, bodySize);
    lines(value, valueIndent, PdfSheet::Font::Plain, bodySize);
    m_y += 2;
}

} // namespace kluis::app
