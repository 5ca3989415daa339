// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/PdfPaper.h"

#include <QPainter>
#include <QPdfLink>
#include <QPdfSearchModel>

#include <algorithm>
#include <cmath>

namespace kluis::preview {

using protocol::PreviewAnswer;
using protocol::PreviewHit;
using Limits = protocol::PreviewLimits;

namespace {

constexpr qreal hundredth = 100;

/// Whatever a file claims becomes a number that can be shown.
quint64 bounded(qreal points, quint64 least)
{
    const qreal number = std::isfinite(points) ? points * hundredth : 0;
    return quint64(std::clamp(number, qreal(least), qreal(Limits::pageSide)));
}

/// A text that was found may lie in many pieces, letter by letter: as much of it as stands on one line is one place.
QRectF firstLine(const QList<QRectF>& pieces)
{
    QRectF line = pieces.value(0);
    for (const QRectF& piece : pieces) {
        const qreal middle = piece.center().y();
        line = middle >= line.top() && middle <= line.bottom() ? line.united(piece) : line;
    }
    return line;
}

} // namespace

PdfPaper::PdfPaper(const QByteArray& bytes)
{
    m_bytes.setData(bytes);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
}

PdfPaper::~PdfPaper()
{
    m_document.close();
}

Paper::Opened PdfPaper::open(const QByteArray& bytes)
{
    std::unique_ptr<PdfPaper> paper(new PdfPaper(bytes));
    const auto error = paper->m_document.error();
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme) {
        return PreviewAnswer::Fault::Password;
    }
    if (paper->m_document.status() != QPdfDocument::Status::Ready || paper->m_document.pageCount() < 1) {
        return PreviewAnswer::Fault::Damaged;
    }
    return std::unique_ptr<Paper>(std::move(paper));
}

int PdfPaper::pageCount() const
{
    return qMin(m_document.pageCount(), int(Limits::pages));
}

QList<PreviewAnswer::Page> PdfPaper::pages() const
{
    QList<PreviewAnswer::Page> pages;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = m_document.pagePointSize(page);
        pages.append({bounded(size.width(), 1), bounded(size.height(), 1)});
    }
    return pages;
}

QImage PdfPaper::render(int page, QSize size)
{
    const QImage drawn = page < pageCount() ? m_document.render(page, size) : QImage();
    if (drawn.isNull()) {
        return {};
    }
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white); // the paper
    QPainter(&picture).drawImage(0, 0, drawn);
    return picture;
}

QList<PreviewHit> PdfPaper::find(const QString& text)
{
    QPdfSearchModel model;
    model.setDocument(&m_document);
    model.setSearchString(text);
    QList<PreviewHit> hits;
    for (int page = 0; page < pageCount(); ++page) {
        const QList<QPdfLink> found = model.resultsOnPage(page);
        for (const QPdfLink& link : found) {
            if (hits.size() == Limits::hits) {
                return hits;
            }
            const QRectF place = firstLine(link.rectangles());
            hits.append({quint64(page), bounded(place.x(), 0), bounded(place.y(), 0), bounded(place.width(), 0),
                         bounded(place.height(), 0)});
        }
    }
    return hits;
}

} // namespace kluis::preview
