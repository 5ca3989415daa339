// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QrView.h"

#include "ui/style/Look.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace kluis::ui {

QrView::QrView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code for the authenticator app"));
    setAccessibleDescription(tr("The same setup key stands beside it as text."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString& text)
{
    m_modules = {};
    QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    bytes.fill('\0');
    if (code) {
        m_modules = QImage(code->width, code->width, QImage::Format_RGB32);
        for (int y = 0; y < code->width; ++y) {
            for (int x = 0; x < code->width; ++x) {
                const bool dark = (code->data[y * code->width + x] & 1U) != 0;
                m_modules.setPixel(x, y, dark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
            }
        }
    }
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int side = Look::space(44);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    if (m_modules.isNull()) {
        return;
    }
    constexpr int quiet = 4; // ISO/IEC 18004: four modules on every side
    const int modules = m_modules.width() + 2 * quiet;
    const int scale = qMax(1, qMin(width(), height()) / modules);
    const int side = modules * scale;
    const QPoint corner((width() - side) / 2, (height() - side) / 2);
    QPainter painter(this);
    painter.fillRect(QRect(corner, QSize(side, side)), Qt::white);
    const QRect target(corner + QPoint(quiet * scale, quiet * scale), m_modules.size() * scale);
    painter.drawImage(target, m_modules);
}

} // namespace kluis::ui
