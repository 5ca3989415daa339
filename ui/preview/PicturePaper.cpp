// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/PicturePaper.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace kluis::preview {

using protocol::PreviewAnswer;

namespace {

constexpr qint64 mostPixels = 64'000'000;
constexpr int mostMegabytes = 300; // of one decoded picture

} // namespace

Paper::Opened PicturePaper::open(const QString& type, const QByteArray& bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader;
    reader.setAutoDetectImageFormat(false);
    reader.setDevice(&device);
    reader.setFormat(type.section(u'/', 1).toLatin1());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return PreviewAnswer::Fault::Damaged;
    }
    if (qint64(size.width()) * size.height() > mostPixels) {
        return PreviewAnswer::Fault::TooLarge;
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return PreviewAnswer::Fault::Damaged;
    }
    return std::unique_ptr<Paper>(new PicturePaper(std::move(image)));
}

QList<PreviewAnswer::Page> PicturePaper::pages() const
{
    const auto side = [](int pixels) { return qMin(quint64(pixels) * 100, protocol::PreviewLimits::pageSide); };
    return {{side(m_image.width()), side(m_image.height())}};
}

QImage PicturePaper::render(int, QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white); // under what lets light through
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool isMuchSmaller = size.width() * 2 < m_image.width();
    painter.drawImage(picture.rect(),
                      isMuchSmaller ? m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : m_image);
    return picture;
}

} // namespace kluis::preview
