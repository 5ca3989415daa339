// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace kluis::test {

/// A PDF as an office program prints it: a page for each text. Needs a GUI application.
inline QByteArray printedPaper(const QStringList& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                writer.newPage();
            }
            painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 14));
            painter.drawText(QRect(0, 0, writer.width(), writer.height()), Qt::TextWordWrap, pages[i]);
        }
    }
    return bytes;
}

/// A photograph of nothing in particular, as a file of that format.
inline QByteArray photograph(const char* format, QSize size = QSize(900, 600))
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 120));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace kluis::test
