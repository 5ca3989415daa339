// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/DemoPaper.h"

#include <QList>

namespace kluis::server {

namespace {

constexpr qsizetype linesAPage = 44;

QByteArray textOf(const QString& line)
{
    QByteArray text = line.toLatin1();
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + text + ')';
}

/// What is drawn on one page, in the page's own language.
QByteArray drawn(const QString& title, const QStringList& lines)
{
    QByteArray text = "BT /F1 ";
    if (title.isEmpty()) {
        text += "11 Tf 72 770 Td 16 TL\n";
    } else {
        text += "18 Tf 72 770 Td " + textOf(title) + " Tj /F1 11 Tf 16 TL 0 -20 Td\n";
    }
    for (const QString& line : lines) {
        text += "T* " + textOf(line) + " Tj\n";
    }
    return text + "ET\n";
}

} // namespace

QByteArray DemoPaper::pdf(const QString& title, const QStringList& lines)
{
    QList<QByteArray> pages;
    for (qsizetype at = 0; at == 0 || at < lines.size(); at += linesAPage) {
        pages.append(drawn(at == 0 ? title : QString(), lines.mid(at, linesAPage)));
    }
    // Objects: 1 catalogue, 2 pages, 3 font, then for each page itself and what is drawn on it.
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    }
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [ " + kids +
                                  "] >>",
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                       "/Contents " +
                       QByteArray::number(5 + 2 * i) + " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(pages[i].size()) + " >>\nstream\n" + pages[i] + "endstream");
    }
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray at = QByteArray::number(file.size());
    file += "xref\n0 " + count + "\n0000000000 65535 f \n" + table;
    return file + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

} // namespace kluis::server
