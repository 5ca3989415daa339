// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/LetterPaper.h"

#include "app/letters/LetterLayout.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace kluis::app {

using letters::LetterText;

namespace {

constexpr int resolution = 600; ///< dots an inch
constexpr double footPoints = 8;
constexpr double footMillimetres = 12; ///< of a page's height, for its number
constexpr double millimetresAnInch = 25.4;
const QMarginsF margins(22, 20, 20, 14); ///< millimetres

/// The program's own, registered when the first letter is made.
QFont letterFont()
{
    static const QString family = [] {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans-Bold.ttf"));
        const int plain = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans.ttf"));
        return QFontDatabase::applicationFontFamilies(plain).value(0);
    }();
    QFont font(family);
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05); // no ligatures: "first" is found by who searches for it
    return font;
}

QString pageText(const LetterText& text, int page, int pages)
{
    const QString words =
        text.language == domain::Language::Dutch ? QStringLiteral("Blad %1 van %2") : QStringLiteral("Page %1 of %2");
    return words.arg(page).arg(pages);
}

} // namespace

QByteArray LetterPaper::pdf(const LetterText& text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(text.title);
    writer.setCreator(QStringLiteral("Dossierkluis"));
    print(text, writer);
    return buffer.data();
}

void LetterPaper::print(const LetterText& text, QPagedPaintDevice& device)
{
    QPainter painter(&device);
    if (!painter.isActive()) {
        return; // no such printer any more
    }
    const double foot = footMillimetres / millimetresAnInch * device.logicalDpiY();
    const QSizeF body(device.width(), device.height() - foot);
    LetterLayout layout(text, letterFont(), device, body);
    QTextDocument& document = layout.document();
    const int pages = document.pageCount();
    QFont footFont = letterFont();
    footFont.setPointSizeF(footPoints);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        const QRectF part(0, page * body.height(), body.width(), body.height());
        painter.save();
        painter.translate(0, -part.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part.adjusted(0, 1, 0, -1); // a line that ends on the edge belongs to one page only
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(footFont);
        painter.setPen(QColor(0x55, 0x5f, 0x6b));
        const QRectF line(0, body.height(), body.width(), foot);
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignBottom), text.title);
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignBottom), pageText(text, page + 1, pages));
    }
}

} // namespace kluis::app
