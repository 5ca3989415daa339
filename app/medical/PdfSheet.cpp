// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/PdfSheet.h"

#include "core/crypto/SecretBytes.h"

#include <QHash>

namespace kluis::app {

namespace {

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// Windows-1252 below 256 is Latin-1 for all that names here need; accents of other letters are dropped.
QByteArray encoded(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c.unicode() < 0x80 || (c.unicode() >= 0xa0 && c.unicode() < 0x100)) {
            bytes.append(char(c.unicode()));
            continue;
        }
        // A stroke through a letter is no accent that could be taken off.
        static const QHash<QChar, char> stroked{{u'Ł', 'L'}, {u'ł', 'l'}, {u'Đ', 'D'}, {u'đ', 'd'}, {u'ı', 'i'}};
        if (const auto plain = stroked.constFind(c); plain != stroked.constEnd()) {
            bytes.append(*plain);
            continue;
        }
        const QString base = QString(c).normalized(QString::NormalizationForm_D);
        bytes.append(base.front().unicode() < 0x80 ? char(base.front().unicode()) : '?');
    }
    return bytes;
}

QByteArray literal(const QString& text)
{
    QByteArray escaped = "(";
    for (const char c : encoded(text)) {
        if (c == '(' || c == ')' || c == '\\') {
            escaped.append('\\');
        }
        if (quint8(c) >= 0x20) {
            escaped.append(c);
        }
    }
    return escaped + ")";
}

/// Collects the numbered objects and their places.
class Objects {
public:
    void add(const QByteArray& body)
    {
        m_places.append(m_file.size());
        m_file += QByteArray::number(m_places.size()) + " 0 obj\n" + body + "\nendobj\n";
    }

    QByteArray finish()
    {
        const qsizetype table = m_file.size();
        m_file += "xref\n0 " + QByteArray::number(m_places.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places) {
            m_file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        }
        m_file += "trailer\n<< /Size " + QByteArray::number(m_places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
                  QByteArray::number(table) + "\n%%EOF\n";
        return m_file;
    }

private:
    QByteArray m_file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QList<qsizetype> m_places;
};

} // namespace

void PdfSheet::newPage()
{
    m_pages.append(QByteArray());
}

void PdfSheet::text(double x, double y, double size, Font font, const QString& line)
{
    m_pages.last() += "BT /F" + QByteArray::number(int(font)) + ' ' + number(size) + " Tf " + number(x) + ' ' +
                      number(height - y) + " Td " + literal(line) + " Tj ET\n";
}

void PdfSheet::square(double x, double y, double side)
{
    m_pages.last() += number(x) + ' ' + number(height - y - side) + ' ' + number(side) + ' ' + number(side) + " re f\n";
}

void PdfSheet::line(double x1, double x2, double y)
{
    m_pages.last() +=
        "0.5 w " + number(x1) + ' ' + number(height - y) + " m " + number(x2) + ' ' + number(height - y) + " l S\n";
}

QByteArray PdfSheet::finish() const
{
    constexpr int firstPage = 6; // after catalogue, page list and three fonts
    Objects objects;
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    QByteArray kids;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        kids += QByteArray::number(firstPage + 2 * i) + " 0 R ";
    }
    objects.add("<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [ " + kids + "] >>");
    for (const char* name : {"Helvetica", "Helvetica-Bold", "Courier-Bold"}) {
        objects.add(QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /") + name + " /Encoding /WinAnsiEncoding >>");
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        objects.add(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 "
            "5 0 R >> >> /Contents " +
            QByteArray::number(firstPage + 2 * i + 1) + " 0 R >>");
        objects.add("<< /Length " + QByteArray::number(m_pages[i].size()) + " >>\nstream\n" + m_pages[i] + "endstream");
    }
    return objects.finish();
}

void PdfSheet::wipe()
{
    for (QByteArray& page : m_pages) {
        crypto::wipe(page);
    }
    m_pages.clear();
}

} // namespace kluis::app
